// The id belongs to the request, and a failing request harms no other.
import Event
import JSON
import Monitor
import TestSupport
import Testing

@Suite struct RequestTests {
  static let ids: [Value] = [
    nil, 1, "1", 1.5, -1, true, false, [], [1, [2]], [:], ["a": 1, "b": [nil]], .uint(.max), "", "é\u{0}\"\\", 1e300,
  ]

  @Test("promise 1: each of N pending requests, ids duplicate, is answered once and with its own id", arguments: 0..<16)
  func idsBelongToRequests(seed: Int) throws {
    let test = try TestProbe()
    let client = test.control()
    var random = Seeded(seed)
    let sent = (Self.ids + Self.ids + Self.ids).shuffled(using: &random)
    client.send(sent.enumerated().map { ask("work", "\($0.offset)", id: $0.element) }.joined())
    #expect(test.probe.pending.count == Self.ids.count)
    while test.requests.count > 0 {
      if let key = test.probe.pending.randomElement(using: &random) { test.probe.complete(key, with: key) }
      if test.probe.pending.isEmpty || Bool.random(using: &random) { test.loop.settle() }
    }
    test.loop.settle()
    let replies = client.messages()
    #expect(replies.count == sent.count)
    for (index, id) in sent.enumerated() {
      let own = replies.filter { $0["return"] == .string("\(index)") }
      #expect(own == [reply(.string("\(index)"), id: id)])
    }
  }

  @Test("promise 1: a request without an id is answered without one")
  func noIDIsNoID() throws {
    let test = try TestProbe()
    let client = test.control()
    client.send(ask("work", "a"), ask("work", "b", id: nil as Value?))
    test.probe.completeAll()
    test.loop.settle()
    test.probe.completeAll()
    test.loop.settle()
    #expect(client.messages() == [reply("done"), reply("done")])
  }

  @Test("promise 1: ids are compared as values: 1 is not 1.0, the order of members doesn't count")
  func idsAreValues() throws {
    let test = try TestProbe()
    let client = test.control()
    client.send(
      #"{"execute": "work", "arguments": {"key": "int"}, "id": 1}"#,
      #"{"execute": "work", "arguments": {"key": "double"}, "id": 1.0}"#,
      #"{"execute": "work", "arguments": {"key": "ab"}, "id": {"a": 1, "b": [2]}}"#,
      #"{"id": {"b": [2], "a": 1}, "execute": "work", "arguments": {"key": "ba"}}"#)
    #expect(test.probe.started == ["int", "double", "ab"])
    test.probe.complete("ab")
    test.loop.settle()
    #expect(test.probe.pending == ["int", "double", "ba"])
  }

  @Test("promise 1: two connections may use the same id")
  func idsBelongToConnections() throws {
    let test = try TestProbe()
    let (first, second) = (test.control(), test.control())
    first.send(ask("work", "a", id: 1))
    second.send(ask("work", "b", id: 1))
    test.probe.complete("b", with: "B")
    test.probe.complete("a", with: "A")
    test.loop.settle()
    #expect(first.messages() == [reply("A", id: 1)])
    #expect(second.messages() == [reply("B", id: 1)])
  }

  @Test(
    "promise 3: a failing request doesn't change another's reply",
    arguments: [
      ask("throw", "x", id: 2), ask("drop", "x", id: 2), ask("nope", "x", id: 2), call("echo", id: 2),
      call("echo", ["key": ""], id: 2), "{nope}", #"{"execute": 1, "id": 2}"#,
      #"{"execute": "work", "id": 2, "id": 3}"#,
      ask("throw-after-completing", "x", id: 2),
    ])
  func failuresDontSpread(failing: String) throws {
    let test = try TestProbe()
    let client = test.control()
    client.send(ask("work", "a", id: 1), failing, ask("work", "b", id: 3))
    #expect(client.messages().count == 1)
    test.probe.fail("b", "b failed")
    test.probe.complete("a", with: "A")
    test.loop.settle()
    #expect(client.messages() == [failure("b failed", id: 3), reply("A", id: 1)])
    #expect(test.requests.count == 0)
  }
}
