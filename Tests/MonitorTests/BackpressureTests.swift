// Clients that send faster than they are served, or don't read.
import Event
import JSON
import Monitor
import TestSupport
import Testing

@Suite struct BackpressureTests {
  func settings(_ inflight: Int? = nil, soft: Int = 1000, hard: Int = 10_000) -> MonitorSettings {
    MonitorSettings(name: "qmp", inflight: inflight, softOutputMark: soft, hardOutputMark: hard)
  }

  @Test("promise 11: a full in-flight table stops reading, and each reply makes room for one more")
  func fullTableStopsReading() throws {
    let test = try TestProbe()
    let client = test.control(settings(3))
    client.send((0..<6).map { ask("work", "\($0)", id: .int($0)) }.joined())
    #expect(test.probe.started == ["0", "1", "2"])
    #expect(client.transport.untaken > 0)
    for key in ["2", "0", "1", "4", "3", "5"] {
      test.probe.complete(key)
      test.loop.settle()
    }
    #expect(test.probe.started == ["0", "1", "2", "3", "4", "5"])
    #expect(client.messages().ids == [2, 0, 1, 4, 3, 5])
    #expect(client.transport.untaken == 0)
  }

  @Test("promise 11: held requests fill the table too; errors and what stays outside keep their turn")
  func heldRequestsFillTheTable() throws {
    let test = try TestProbe()
    let client = test.control(settings(2))
    client.send(ask("work", "a"), ask("echo", "b"), "{nope}", ask("echo", "c"))
    #expect(client.messages() == [])
    test.probe.complete("a")
    test.loop.settle()
    let replies = client.messages()
    #expect(replies.kinds == ["return", "return", "error", "return"])
    #expect(replies.last == reply("c"))
  }

  @Test("promise 11: large requests in flight stop reading before there are many of them")
  func keptInputStopsReading() throws {
    let test = try TestProbe()
    let client = test.control(MonitorSettings(name: "qmp", keptInputMark: 5000))
    let large = Value.string(String(repeating: "x", count: 1000))
    client.send((0..<6).map { ask("work", "\($0)", id: .array([large, .int($0)])) }.joined())
    #expect(test.probe.started == ["0", "1", "2"])
    for key in ["0", "1", "2", "3", "4", "5"] {
      test.probe.complete(key)
      test.loop.settle()
    }
    #expect(test.probe.started == ["0", "1", "2", "3", "4", "5"])
  }

  @Test("promises 7 and 11: x-query-inflight and x-cancel run while the table is full")
  func overtakingAFullTable() throws {
    let test = try TestProbe()
    let client = test.control(settings(2))
    client.send(ask("work", "a", id: 1), ask("work", "b", id: 1))
    #expect(client.exchange(call("x-query-inflight", id: 2)).ids == [2])
    #expect(client.exchange(call("x-cancel", ["id": 1], id: 3)).ids == [1, 3])
    #expect(test.probe.pending == ["b"])
  }

  @Test("promise 11: past the soft mark nothing is started until the client reads")
  func softMark() throws {
    let test = try TestProbe()
    let (client, other) = (test.control(settings()), test.control())
    client.send(ask("work", "before", id: 1), ask("work", "held", id: 1))
    client.transport.isBlocked = true
    client.send(call("big", ["size": 2000], id: 2), ask("work", "after", id: 3))
    test.probe.complete("before")
    test.loop.advance(by: .seconds(60))
    #expect(test.probe.started == ["before"])
    #expect(other.exchange(ask("echo", "others don't wait")) == [reply("others don't wait")])
    client.transport.drain()
    test.loop.settle()
    #expect(test.probe.started == ["before", "held", "after"])
    #expect(client.messages().ids == [2, 1])
  }

  @Test("promise 11: past the soft mark a human monitor starts nothing either")
  func softMarkOfAHumanMonitor() throws {
    let test = try TestProbe()
    let human = test.human(settings(soft: 100))
    human.transport.isBlocked = true
    human.send("help\nwork a\n")
    #expect(test.probe.started == [])
    human.transport.drain()
    test.loop.settle()
    #expect(test.probe.started == ["a"])
  }

  @Test("promise 11: unsent output stays near the soft mark, whatever a client sends without reading")
  func memoryPlateaus() throws {
    let test = try TestProbe()
    let client = test.control(settings())
    client.transport.isBlocked = true
    client.send(String(repeating: ask("echo", "0123456789"), count: 5000))
    #expect(client.transport.unsent < 1100)
    client.transport.drain()
    test.loop.settle()
    #expect(client.messages().count == 5000)
  }

  @Test("promise 11: past the hard mark a client that never reads is disconnected, and nobody else waits")
  func hardMark() throws {
    let test = try TestProbe()
    let (client, other) = (test.control(settings()), test.control())
    client.send(ask("work", "a"))
    client.transport.isBlocked = true
    for _ in 0..<1000 {
      test.core.emit("STOP", data: nil)
      test.loop.settle()
    }
    #expect(client.transport.ending == .aborted)
    #expect(client.transport.unsent < 11_000)
    #expect(test.probe.forgotten == ["a"])
    #expect(other.messages().count == 1000)
    #expect(test.core.connections.count == 1)
  }

  @Test("promise 11: a large reply doesn't disconnect a client that had read everything before it")
  func largeReply() throws {
    let test = try TestProbe()
    let client = test.control(settings())
    client.transport.isBlocked = true
    let large = String(repeating: "x", count: 20_000)
    client.send(ask("echo", large))
    #expect(client.transport.unsent > 20_000)
    #expect(client.transport.ending == nil)
    client.transport.drain()
    #expect(client.messages() == [reply(.string(large))])
  }

  @Test("promise 11: one connection gets a bounded share of a turn")
  func boundedShare() throws {
    let test = try TestProbe()
    let (busy, quick, human) = (test.control(), test.control(), test.human())
    busy.transport.type(String(repeating: ask("echo", "x"), count: 5000))
    quick.transport.type(ask("echo", "y"))
    human.transport.type(String(repeating: "echo z\n", count: 500))
    test.loop.turn(waiting: false)
    #expect(quick.messages() == [reply("y")])
    #expect(busy.messages().count <= 512)
    #expect(human.text().count < 100 * "z\r\n(qmond) ".count)
    test.loop.settle()
    #expect(busy.transport.untaken == 0)
  }

  @Test("promise 11: requests that were held get a bounded share of a turn too")
  func boundedShareOfHeldRequests() throws {
    let test = try TestProbe()
    let (busy, quick) = (test.control(), test.control())
    busy.send(ask("work", "a"), String(repeating: ask("echo", "x"), count: 1000))
    test.probe.complete("a")
    var longest = 0
    var count = busy.messages().count
    while count < 1001 {
      quick.transport.type(ask("echo", "y"))
      test.loop.turn(waiting: false)
      #expect(quick.messages() == [reply("y")])
      let replies = busy.messages().count
      longest = max(longest, replies)
      count += replies
      try #require(replies > 0)
    }
    #expect(longest <= 512)
  }
}
