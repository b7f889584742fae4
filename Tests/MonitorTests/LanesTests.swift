// The order of one connection's requests, and the time they take together.
import Event
import JSON
import Monitor
import TestSupport
import Testing

@Suite struct LanesTests {
  static let orders: [RequestOrder] = [.completion, .issue]

  func settings(_ order: RequestOrder) -> MonitorSettings { MonitorSettings(name: "qmp", order: order) }

  @Test("promise 8: requests with equal ids run one after another, in the order in which they came")
  func equalIDsAreASequence() throws {
    let test = try TestProbe()
    let client = test.control()
    client.send(["a", "b", "c"].map { ask("work", $0, id: "same") }.joined())
    for key in ["a", "b", "c"] {
      #expect(test.probe.pending == [key])
      test.probe.complete(key, with: key)
      test.loop.settle()
    }
    #expect(client.messages() == [reply("a", id: "same"), reply("b", id: "same"), reply("c", id: "same")])
  }

  @Test("promise 8: requests without an id are a sequence, a failing one included")
  func noIDsAreASequence() throws {
    let test = try TestProbe()
    let client = test.control()
    client.send(ask("work", "a"), call("nope"), call("echo"), ask("throw", ""), ask("echo", "b"), ask("work", "c"))
    #expect(client.messages() == [])
    test.probe.complete("a")
    test.loop.settle()
    #expect(
      client.messages() == [
        reply("done"), failure("The command nope has not been found", class: "CommandNotFound"),
        failure("Parameter 'key' is missing"), failure("thrown"), reply("b"),
      ])
    #expect(test.probe.pending == ["c"])
  }

  @Test("promise 8: a quick request with an id of its own overtakes a slow one")
  func differentIDsAreIndependent() throws {
    let test = try TestProbe()
    let client = test.control()
    client.send(ask("work", "slow", id: 1), ask("echo", "quick", id: 2), ask("echo", "plain"))
    #expect(client.messages() == [reply("quick", id: 2), reply("plain")])
  }

  @Test("promise 8: an error without an id is delivered in its place among the replies without id")
  func malformedRequestsKeepTheirPlace() throws {
    let test = try TestProbe()
    let client = test.control()
    client.send(ask("work", "a"), "{nope}", ask("echo", "b"), "]", ask("echo", "c", id: 1))
    #expect(client.messages() == [reply("c", id: 1)])
    test.probe.complete("a")
    test.loop.settle()
    let replies = client.messages()
    #expect(replies.kinds == ["return", "error", "return", "error"])
    #expect(replies.dropFirst(2).first == reply("b"))
    #expect(replies.errors.allSatisfy { $0.hasPrefix("JSON parse error, ") })
  }

  @Test("promise 8: with order=issue one command runs at a time, whatever its id, and errors keep their place")
  func issueOrder() throws {
    let test = try TestProbe()
    let client = test.control(settings(.issue))
    client.send(
      ask("work", "a", id: 1), ask("echo", "b", id: 2), "{nope}", call("nope", id: 3), ask("work", "c", id: 4))
    #expect(client.messages() == [])
    #expect(test.probe.started == ["a"])
    test.probe.complete("a")
    test.loop.settle()
    let replies = client.messages()
    #expect(replies.kinds == ["return", "return", "error", "error"])
    #expect(replies.ids == [1, 2, 3])
    #expect(test.probe.pending == ["c"])
  }

  @Test("promise 8: a slow command doesn't delay another monitor", arguments: orders)
  func monitorsAreIndependent(order: RequestOrder) throws {
    let test = try TestProbe()
    let (slow, quick, human) = (test.control(settings(order)), test.control(settings(order)), test.human())
    slow.send(ask("work", "a"))
    #expect(quick.exchange(ask("echo", "b")) == [reply("b")])
    human.send("echo c\n")
    #expect(human.text() == "c\r\n(qmond) ")
    #expect(slow.messages() == [])
  }

  @Test("promise 9: k commands of latency d take d with order=completion and k*d with order=issue", arguments: orders)
  func latenciesAddUpInIssueOrderOnly(order: RequestOrder) throws {
    let test = try TestMonitor()
    let client = test.control(settings(order))
    let begin = test.loop.simulated.now
    client.send((1...5).map { call("x-wait", ["duration": "100ms"], id: .int($0)) }.joined())
    test.loop.advance(by: .seconds(1))
    let ends = client.messages().map { message -> Nanoseconds in
      if case .int(let now)? = message["return"]?["now"] { now - begin } else { -1 }
    }
    #expect(ends == (1...5).map { order == .issue ? .milliseconds(100 * $0) : .milliseconds(100) })
  }
}
