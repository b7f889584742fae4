// Reading ahead of what can't be accepted: a full table still hears what overtakes.
import JSON
import Monitor
import QMP
import TestSupport
import Testing

@Suite struct LookaheadTests {
  private func client(_ test: TestProbe, _ order: RequestOrder = .completion) -> TestClient<QMPSession> {
    test.control(MonitorSettings(name: "qmp", order: order, inflight: 2))
  }

  private func works(_ numbers: ClosedRange<Int64>) -> String {
    numbers.map { ask("work", "\($0)", id: .int($0)) }.joined()
  }

  @Test("a client whose requests fill the table can cancel one of them, and then the next is accepted")
  func cancelled() throws {
    let test = try TestProbe()
    let client = client(test)
    #expect(client.exchange(works(1...4)).isEmpty)
    #expect(test.probe.started == ["1", "2"])
    let replies = client.exchange(call("x-cancel", ["id": 1], id: "c"))
    #expect(replies == [failure("Command 'work' was cancelled", id: 1), reply(id: "c")])
    #expect(test.probe.started == ["1", "2", "3"])
    #expect(test.probe.complete("2", with: "done"))
    test.loop.settle()
    #expect(client.messages() == [reply("done", id: 2)])
    #expect(test.probe.started == ["1", "2", "3", "4"])
  }

  @Test("what doesn't overtake keeps its place, errors too, and is answered in order")
  func order() throws {
    let test = try TestProbe()
    let client = client(test)
    client.send(works(1...3), "nonsense\n", call("nope", id: 4), works(5...5))
    #expect(client.messages().isEmpty)
    #expect(test.probe.complete("1", with: "done") && test.probe.complete("2", with: "done"))
    test.loop.settle()
    let kinds = client.messages()
    #expect(kinds.ids == [1, 2, 4])
    #expect(kinds.errors == ["JSON parse error, invalid keyword 'nonsense'", "The command nope has not been found"])
    #expect(test.probe.started == ["1", "2", "3", "5"])
  }

  @Test("reading stops some requests ahead, and goes on when there is room: nothing is lost")
  func bounded() throws {
    let test = try TestProbe()
    let client = client(test)
    client.send(works(1...100))
    #expect(client.transport.untaken > 0)
    for number in 1...100 {
      #expect(test.probe.complete("\(number)", with: "done"))
      test.loop.settle()
    }
    #expect(client.messages().ids == (1...100).map { .int($0) })
    #expect(client.transport.untaken == 0)
  }

  @Test("a large request ends the reading ahead by itself")
  func large() throws {
    let test = try TestProbe()
    let client = client(test)
    client.send(works(1...2), ask("work", String(repeating: "x", count: 2 << 20), id: 3), works(4...4))
    #expect(client.transport.untaken > 0)
  }

  @Test("in issue order nothing is read ahead of a full queue")
  func issueOrder() throws {
    let test = try TestProbe()
    let client = client(test, .issue)
    client.send(works(1...4))
    #expect(client.transport.untaken > 0)
  }
}
