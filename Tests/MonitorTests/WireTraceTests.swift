// The record of a monitor's messages.
import Event
import Foundation
import JSON
import Monitor
import QMP
import TestSupport
import Testing

@Suite struct WireTraceTests {
  /// A probe whose QMP monitor is recorded from the beginning, with its file.
  func recorded(pretty: Bool = false) throws -> (test: TestProbe, client: TestClient<QMPSession>, file: TraceFile) {
    let (test, file) = try tracedProbe()
    test.core.record("qmp", in: try WireTrace(file.path, test.loop.simulated))
    return (test, test.control(MonitorSettings(name: "qmp", pretty: pretty)), file)
  }

  @Test("a file that can't be opened is named")
  func missingFolder() throws {
    let test = try TestProbe()
    #expect(throws: Failure("Could not open '/no/such/trace': No such file or directory")) {
      try WireTrace("/no/such/trace", test.loop.simulated)
    }
    #expect(throws: Failure("Could not open '/tmp': Is a directory")) {
      try WireTrace("/tmp", test.loop.simulated)
    }
  }

  @Test("input that isn't JSON is recorded raw, without the blanks before it, then its error")
  func malformed() throws {
    let (_, client, file) = try recorded()
    let before = try file.messages().count
    client.send("{nope}\n", "[1, }", "\u{1}\u{fffd}")
    let messages = try file.messages().dropFirst(before)
    #expect(messages.filter { $0.hasPrefix("raw") }.first == #"raw "{nope}""#)
    #expect(messages.filter { $0.hasPrefix("raw") }.dropFirst().first == #"raw "[1, }""#)
    #expect(messages.filter { $0.hasPrefix("out") }.count == client.messages().count)
    #expect(!messages.contains { $0.hasPrefix("in") })
  }

  @Test("input that isn't UTF-8 is recorded as text")
  func notUTF8() throws {
    let (test, client, file) = try recorded()
    client.transport.type([0x22, 0xff, 0x22, 0x0A])
    test.loop.settle()
    #expect(try file.messages().contains(#"raw "\"\uFFFD""#))
  }

  @Test("what a client cuts anywhere is recorded whole")
  func pieces() throws {
    let (_, client, file) = try recorded()
    let before = try file.messages().count
    for byte in call("echo", ["key": "a"], id: 1) + "{nope}\n" { client.send(String(byte)) }
    #expect(
      try file.messages().dropFirst(before) == [
        #"in {"execute": "echo", "arguments": {"key": "a"}, "id": 1}"#, #"out {"return": "a", "id": 1}"#,
        #"raw "{nope}""#,
        #"out {"error": {"class": "GenericError", "desc": "JSON parse error, invalid keyword 'nope'"}}"#,
      ])
  }

  @Test("a value without its end is recorded when the client closes its sending side")
  func endOfInput() throws {
    let (test, client, file) = try recorded()
    client.send("[1, 2")
    client.session.inputEnded()
    test.loop.settle()
    #expect(try file.messages().contains("raw \"[1, 2\""))
  }

  @Test(
    "every message both ways is recorded: greeting, requests, replies, errors and events, indented or not",
    arguments: [false, true])
  func bothWays(pretty: Bool) throws {
    let (test, client, file) = try recorded(pretty: pretty)
    client.send(call("echo", ["key": "é\r\n"], id: ["a": 1.5]), ask("throw", "x"), ask("work", "w", id: 2))
    test.core.emit("PROBED", data: ["n": .uint(.max)])
    test.probe.complete("w")
    test.loop.settle()
    let messages = try file.messages()
    #expect(messages.count == 10)
    #expect(messages.first?.hasPrefix(#"out {"QMP": {"version": "#) == true)
    #expect(
      messages.dropFirst().prefix(6) == [
        #"in {"execute": "qmp_capabilities"}"#, #"out {"return": {}}"#,
        #"in {"execute": "echo", "arguments": {"key": "\u00E9\r\n"}, "id": {"a": 1.5}}"#,
        #"in {"execute": "throw", "arguments": {"key": "x"}}"#,
        #"in {"execute": "work", "arguments": {"key": "w"}, "id": 2}"#,
        #"out {"return": "\u00E9\r\n", "id": {"a": 1.5}}"#,
      ])
    #expect(messages.dropFirst(7).first == #"out {"error": {"class": "GenericError", "desc": "thrown"}}"#)
    #expect(messages.filter { $0.contains("PROBED") }.count == 1)
    #expect(messages.last == #"out {"return": "done", "id": 2}"#)
  }

  @Test("what the file holds is what the client got")
  func sameAsReceived() throws {
    let (test, client, file) = try recorded()
    client.send((0..<50).map { ask("work", "\($0)", id: .int($0)) }.joined(), call("query-commands"))
    test.probe.completeAll()
    test.loop.settle()
    // The first two are the greeting and the negotiation's, which `control` has taken.
    let sent = try file.lines().filter { $0["dir"] == "out" }.compactMap { $0["msg"] }
    #expect(sent.dropFirst(2) == ArraySlice(client.messages()))
    #expect(sent.count == 53)
  }

  @Test("a line says when, in simulated time, which monitor and which connection")
  func members() throws {
    let (test, client, file) = try recorded()
    let (start, before) = (test.loop.simulated.now, try file.lines().count)
    client.send(ask("work", "a"))
    test.loop.advance(by: .seconds(3))
    test.probe.complete("a")
    test.loop.settle()
    let number = Value.int(Int64(client.session.number))
    #expect(
      try file.lines().dropFirst(before) == [
        [
          "t": .int(start), "dir": "in", "monitor": "qmp", "connection": number,
          "msg": ["execute": "work", "arguments": ["key": "a"]],
        ],
        [
          "t": .int(start + .seconds(3)), "dir": "out", "monitor": "qmp", "connection": number,
          "msg": ["return": "done"],
        ],
      ])
  }

  @Test("a human monitor's lines and texts are strings")
  func human() throws {
    let (test, file) = try tracedProbe()
    test.core.record("hmp", in: try WireTrace(file.path, test.loop.simulated))
    let human = test.human()
    human.send("echo \"a\\\"b\"\nwork w\n")
    test.probe.complete("w")
    test.loop.settle()
    #expect(
      try file.messages().dropFirst() == [
        #"in "echo \"a\\\"b\"""#, #"in "work w""#, #"out "\"a\\\"b\"\r\n(qmond) ""#, #"out "done\r\n(qmond) ""#,
      ])
    #expect(try file.lines().allSatisfy { $0["monitor"] == "hmp" })
  }

  @Test("a command for the human monitor that a QMP client sends is one message each way")
  func nested() throws {
    let (_, client, file) = try recorded()
    let before = try file.messages().count
    client.send(call("human-monitor-command", ["command-line": "echo a"]))
    #expect(
      try file.messages().dropFirst(before) == [
        #"in {"execute": "human-monitor-command", "arguments": {"command-line": "echo a"}}"#,
        #"out {"return": "a\r\n"}"#,
      ])
  }

  @Test("a client that doesn't read has its messages recorded when they leave")
  func blocked() throws {
    let (_, client, file) = try recorded()
    client.transport.isBlocked = true
    client.send(ask("echo", "a"))
    #expect(try file.messages().last == #"out {"return": "a"}"#)
  }

  @Test("several monitors share a file, whose lines stay whole; what it held before stays, and it is its owner's alone")
  func sharedFile() throws {
    let (test, file) = try tracedProbe()
    try Data("{\"before\": 1}\n".utf8).write(to: URL(fileURLWithPath: file.path))
    for name in ["qmp", "hmp"] { test.core.record(name, in: try WireTrace(file.path, test.loop.simulated)) }
    let (client, human) = (test.control(), test.human())
    for n in 0..<20 {
      client.send(ask("echo", "\(n)"))
      human.send("echo \(n)\n")
    }
    let lines = try file.lines()
    #expect(lines.first == ["before": 1])
    #expect(lines.filter { $0["monitor"] == "qmp" && $0["dir"] == "out" }.count == 22)
    #expect(lines.filter { $0["monitor"] == "hmp" && $0["dir"] == "in" }.count == 20)
    let other = TraceFile()
    _ = try WireTrace(other.path, test.loop.simulated)
    let attributes = try FileManager.default.attributesOfItem(atPath: other.path)
    #expect(attributes[.posixPermissions] as? Int == 0o600)
  }

  @Test("a file that takes no more loses lines and nothing else")
  func fullDisk() throws {
    let (test, _) = try tracedProbe()
    test.core.record("qmp", in: try WireTrace("/dev/full", test.loop.simulated))
    let client = test.control()
    #expect(client.exchange(ask("echo", "a")) == [reply("a")])
  }
}
