// The agent's port on a character device.
import Chardev
import Event
import Testing

@testable import Machine

/// A stream that keeps what is sent.
private final class KeptStream: ByteStream {
  var onClose: (() -> Void)?
  var unsent: Int { 0 }
  private(set) var sent = ""
  private(set) var continued = 0
  func start() {}
  func send(_ bytes: UnsafeRawBufferPointer) { sent += String(decoding: bytes, as: UTF8.self) }
  func continueInput() { continued += 1 }
  func finish() {}
  func close() {}
}

@Suite struct AgentPortTests {
  private let agent: TestAgent

  init() throws { agent = try TestAgent() }

  private func receive(_ client: AgentClient, _ text: String) -> Int {
    Array(text.utf8).withUnsafeBytes { client.received($0) }
  }

  @Test("a client that has left gets nothing more, and the next one gets the end of its request")
  func clients() {
    let (first, second) = (KeptStream(), KeptStream())
    let client = AgentClient(first, agent.agent)
    _ = receive(client, "{'execute':'guest-ping','id':1}{'execute':")
    client.lost()
    agent.test.loop.advance(by: .seconds(1))
    #expect(first.sent == "")
    let next = AgentClient(second, agent.agent)
    _ = receive(next, "'guest-ping'}")
    agent.test.loop.advance(by: .seconds(1))
    #expect(second.sent == "{\"return\": {}}\n")
  }

  @Test("what the agent doesn't take is asked for again")
  func room() {
    let stream = KeptStream()
    let client = AgentClient(stream, agent.agent)
    let text = String(repeating: "{'execute':'guest-ping'}", count: 1000)
    #expect(receive(client, text) < text.utf8.count)
    #expect(stream.continued == 0)
    agent.test.loop.advance(by: .milliseconds(20))
    #expect(stream.continued == 1)
  }

  @Test("an agent that ends and starts closes and opens its port, and forgets what it was asked")
  func endsAndStarts() throws {
    let device = try agent.test.machine.chardevs.add(ChardevOptions(id: "agent0", backend: .null))
    var openings: [Bool] = []
    let send = agent.agent.send
    let port = try AgentPort(device, agent.agent) { openings.append($0) }
    agent.agent.send = send
    agent.send(Array("{'execute':'guest-ping'}".utf8))
    port.setOpen(false)
    port.setOpen(false)
    #expect(openings == [false] && agent.answer("{'execute':'guest-ping'}") == "")
    port.setOpen(true)
    #expect(openings == [false, true] && agent.answer("{'execute':'guest-ping'}") == "{\"return\": {}}\n")
  }

  @Test("the port serves its device until it is unplugged")
  func device() throws {
    let device = try agent.test.machine.chardevs.add(ChardevOptions(id: "agent0", backend: .null))
    var openings: [Bool] = []
    let port = try AgentPort(device, agent.agent) { openings.append($0) }
    #expect(throws: Failure.self) { try AgentPort(device, agent.agent) { _ in } }
    agent.test.machine.reset(.hostQMPSystemReset)
    port.unplugged()
    agent.test.loop.advance(by: .seconds(1))
    #expect(openings == [false])
    #expect(agent.agent.isOpen)
    _ = try AgentPort(device, agent.agent) { _ in }
  }
}
