// The guest agent as a host meets it: its conversation, its errors, its time.
import Event
import JSON
import Testing

@testable import Machine

/// A machine with an agent, and the host's end of the port.
final class TestAgent {
  let test: TestMachine
  let agent: GuestAgent
  /// What the agent has said, and when the port was opened and closed.
  private(set) var said: [UInt8] = []
  private(set) var openings: [Bool] = []

  init(_ options: MachineOptions = MachineOptions(), isBooted: Bool = true) throws {
    test = try TestMachine(options)
    agent = try #require(
      test.machine.installAgent(
        interfaces: { [GuestFacts.Interface(name: "eth0", hardwareAddress: "52:54:00:12:34:56", address: "10.0.2.15")] }
      ))
    agent.onOpen = { [unowned self] in openings.append($0) }
    agent.send = { [unowned self] in said += $0 }
    if isBooted { test.loop.advance(by: options.guest.latency) }
  }

  /// Sends bytes; returns how many were taken.
  @discardableResult
  func send(_ bytes: [UInt8]) -> Int { bytes.withUnsafeBytes { agent.receive($0) } }

  /// What the agent answers to a text, as text.
  func answer(_ text: String) -> String { answer(Array(text.utf8)) }

  func answer(_ bytes: [UInt8]) -> String {
    send(bytes)
    test.loop.advance(by: .seconds(10))
    return take()
  }

  func take() -> String {
    defer { said = [] }
    return said.map { $0 == 0xff ? "<FF>" : String(UnicodeScalar($0)) }.joined()
  }

  /// What the command `name` answers: its `return`, or its error's text.
  func call(_ name: String, _ arguments: String? = nil) throws -> Value {
    let line = answer("{\"execute\": \"\(name)\"\(arguments.map { ", \"arguments\": \($0)" } ?? "")}\n")
    let value = try Value.parse(line)
    return value["return"] ?? value["error"]?["desc"] ?? nil
  }
}

@Suite struct GuestAgentTests {
  @Test(
    "a malformed request is answered with the error of QEMU 7.2's agent",
    arguments: [
      ("{}", "QMP input lacks member 'execute'"), ("[]", "QMP input must be a JSON object"),
      ("\"x\"", "QMP input must be a JSON object"), ("{\"execute\":5}", "QMP input member 'execute' must be a string"),
      (
        "{\"execute\":\"guest-ping\",\"arguments\":[]}", "QMP input member 'arguments' must be an object"
      ), ("{\"execute\":\"guest-ping\",\"foo\":1}", "QMP input member 'foo' is unexpected"),
      ("{\"exec-oob\":\"guest-ping\"}", "QMP input member 'exec-oob' is unexpected"),
      ("{x}", "JSON parse error, invalid keyword 'x'"), ("}", "JSON parse error, expecting value"),
      ("{\"execute\":\"guest-ping\",\"arguments\":{\"a\":1}}", "Parameter 'a' is unexpected"),
      ("{\"execute\":\"guest-sync\"}", "Parameter 'id' is missing"),
      (
        "{\"execute\":\"guest-sync\",\"arguments\":{\"id\":1.5}}",
        "Invalid parameter type for 'id', expected: integer"
      ),
      (
        "{\"execute\":\"guest-sync\",\"arguments\":{\"id\":9223372036854775808}}",
        "Invalid parameter type for 'id', expected: integer"
      ),
      (
        "{\"execute\":\"guest-set-vcpus\",\"arguments\":{\"vcpus\":[{\"logical-id\":0}]}}",
        "Parameter 'vcpus[0].online' is missing"
      ),
      (
        "{\"execute\":\"guest-set-vcpus\",\"arguments\":{\"vcpus\":[5]}}",
        "Invalid parameter type for 'vcpus[0]', expected: object"
      ),
      (
        "{\"execute\":\"guest-fsfreeze-freeze-list\",\"arguments\":{\"mountpoints\":[5]}}",
        "Invalid parameter type for 'mountpoints[0]', expected: string"
      ),
    ])
  func malformed(request: String, expected: String) throws {
    let agent = try TestAgent()
    let text = "{\"error\": {\"class\": \"GenericError\", \"desc\": \"\(expected)\"}}\n"
    #expect(agent.answer(request + "\n") == text)
    #expect(agent.answer("{\"execute\": \"guest-ping\"}") == "{\"return\": {}}\n")
  }

  @Test("what isn't there and what is disabled are told apart, with the request's id")
  func notFound() throws {
    let agent = try TestAgent()
    #expect(
      agent.answer("{\"execute\":\"nope\",\"id\":3}\n")
        == "{\"id\": 3, \"error\": {\"class\": \"CommandNotFound\", \"desc\": \"The command nope has not been found\"}}\n"
    )
    #expect(
      agent.answer("{\"execute\":\"guest-exec\",\"arguments\":{\"path\":5}}\n")
        == "{\"error\": {\"class\": \"CommandNotFound\", \"desc\": \"Command guest-exec has been disabled\"}}\n")
    #expect(agent.answer("{\"foo\":1,\"id\":4}\n").hasPrefix("{\"id\": 4, \"error\": "))
  }

  @Test("a byte 0xFF ends half a request, and begins the answer of guest-sync-delimited")
  func delimiter() throws {
    let agent = try TestAgent()
    let sync = Array("{\"execute\":\"guest-sync-delimited\",\"arguments\":{\"id\":77}}\n".utf8)
    let error = "{\"error\": {\"class\": \"GenericError\", \"desc\": \"JSON parse error, stray '"
    #expect(agent.answer(Array("[[[[".utf8) + [0xff] + sync) == error + "\\uFFFD'\"}}\n<FF>{\"return\": 77}\n")
    #expect(agent.answer(Array("{\"exe".utf8) + [0xff] + sync) == error + "\\\"exe\\uFFFD'\"}}\n<FF>{\"return\": 77}\n")
    #expect(agent.answer("{\"execute\":\"guest-sync-delimited\"}").first == "{")
  }

  @Test("the id is echoed behind the value; requests need nothing between them")
  func ids() throws {
    let agent = try TestAgent()
    #expect(
      agent.answer("{'execute':'guest-sync','arguments':{'id':-7},'id':[1,{'a':null}]}{'execute':'guest-ping'}")
        == "{\"return\": -7, \"id\": [1, {\"a\": null}]}\n{\"return\": {}}\n")
  }

  @Test("input cut anywhere is answered alike")
  func cuts() throws {
    let input = Array("{\"execute\":\"guest-info\",\"id\":1}\n\u{7f}{\"execute\":\"guest-ping\"} x {}\n".utf8)
    let whole = try TestAgent().answer(input)
    let agent = try TestAgent()
    for byte in input { agent.send([byte]) }
    agent.test.loop.advance(by: .seconds(10))
    #expect(agent.take() == whole)
  }

  @Test("input that never ends costs a bounded room and is answered")
  func endless() throws {
    let agent = try TestAgent()
    #expect(agent.send([UInt8](repeating: UInt8(ascii: "["), count: 1 << 16)) < 1 << 14)
    agent.test.loop.advance(by: .seconds(1))
    #expect(agent.take().contains("JSON nesting depth limit exceeded"))
    let long = try TestAgent()
    var sent = long.send(Array("{\"".utf8))
    while sent < 1 << 19 {
      sent += long.send([UInt8](repeating: UInt8(ascii: "a"), count: 4096))
      long.test.loop.advance(by: .milliseconds(20))
    }
    #expect(long.answer("\"").contains("JSON token size limit exceeded"))
  }

  @Test("each answer takes the latency, one after the other, on guest time")
  func latency() throws {
    let agent = try TestAgent(MachineOptions(guest: GuestOptions(latency: .seconds(1))))
    agent.send(Array("{'execute':'guest-ping','id':1}{'execute':'guest-ping','id':2}".utf8))
    agent.test.loop.advance(by: .milliseconds(1500))
    #expect(agent.take() == "{\"return\": {}, \"id\": 1}\n")
    agent.test.machine.stop()
    agent.test.loop.advance(by: .seconds(100))
    #expect(agent.take() == "")
    try agent.test.machine.resume()
    agent.test.loop.advance(by: .milliseconds(500))
    #expect(agent.take() == "{\"return\": {}, \"id\": 2}\n")
  }

  @Test("a stuck guest never answers, and takes no more than its port holds")
  func stuck() throws {
    let agent = try TestAgent(MachineOptions(guest: GuestOptions(isStuck: true)))
    #expect(agent.answer("{'execute':'guest-ping'}") == "")
    #expect(agent.send([UInt8](repeating: 32, count: 100_000)) == GuestAgent.inboxSize)
    #expect(agent.send([32]) == 0)
  }

  @Test("what isn't taken comes again when there is room")
  func room() throws {
    let agent = try TestAgent()
    let input = Array(String(repeating: "{'execute':'guest-ping'}\n", count: 1000).utf8)
    var rest = input[...]
    func send() { rest = rest.dropFirst(agent.send(Array(rest))) }
    agent.agent.onRoom = { send() }
    send()
    #expect(!rest.isEmpty)
    agent.test.loop.advance(by: .seconds(21))
    #expect(rest.isEmpty)
    #expect(agent.take() == String(repeating: "{\"return\": {}}\n", count: 1000))
  }

  @Test("the port opens when the guest has booted, and takes nothing before; what is said to nobody is lost")
  func boot() throws {
    let agent = try TestAgent(
      MachineOptions(startsRunning: false, guest: GuestOptions(latency: .seconds(1))), isBooted: false)
    agent.test.loop.advance(by: .seconds(10))
    #expect(agent.openings.isEmpty && agent.send([32]) == 0)
    try agent.test.machine.resume()
    agent.test.loop.advance(by: .seconds(1))
    #expect(agent.openings == [true])
    agent.agent.send = nil
    #expect(agent.answer("{'execute':'guest-ping'}") == "")
  }

  @Test("a reset forgets half a request and the answer under way, thaws, and boots again")
  func reset() throws {
    let agent = try TestAgent()
    #expect(try agent.call("guest-fsfreeze-freeze") == 1)
    agent.send(Array("{'execute':'guest-ping'}{'execute".utf8))
    agent.test.machine.reset(.hostQMPSystemReset)
    #expect(agent.openings == [true, false])
    agent.test.loop.advance(by: .seconds(1))
    #expect(agent.openings == [true, false, true])
    #expect(agent.take() == "")
    #expect(try agent.call("guest-fsfreeze-status") == "thawed")
    agent.send(Array("{'execute".utf8))
    agent.test.machine.reset(.hostQMPSystemReset)
    agent.test.loop.advance(by: .seconds(1))
    #expect(try agent.call("guest-ping") == [:])
  }
}
