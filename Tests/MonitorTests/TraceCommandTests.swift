// Recording at run time.
import Event
import JSON
import Monitor
import TestSupport
import Testing

@Suite struct TraceCommandTests {
  @Test("a monitor that isn't there, or a file that can't be opened, is refused and records nothing")
  func refusals() throws {
    let (test, file) = try tracedProbe()
    let client = test.control()
    #expect(
      client.exchange(call("x-trace", ["monitor": "other", "file": .string(file.path)])) == [
        failure("No monitor 'other'; the monitors are qmp, hmp")
      ])
    #expect(
      client.exchange(call("x-trace", ["file": "/no/such/trace"])) == [
        failure("Could not open '/no/such/trace': No such file or directory")
      ])
    #expect(
      client.exchange(call("x-trace", ["file": 1])) == [failure("Invalid parameter type for 'file', expected: string")])
    #expect(file.text == nil)
  }

  @Test("a refusal doesn't end the recording that there is")
  func refusalKeeps() throws {
    let (test, file) = try tracedProbe()
    let client = test.control()
    client.send(call("x-trace", ["file": .string(file.path)]))
    client.send(call("x-trace", ["file": "/no/such/trace"]))
    client.send(ask("echo", "a"))
    #expect(try file.messages().last == #"out {"return": "a"}"#)
  }

  @Test("by default the asking monitor is recorded, from its reply on, until it is asked to stop")
  func ownMonitor() throws {
    let (test, file) = try tracedProbe()
    let (client, other, human) = (test.control(), test.control(), test.human())
    #expect(client.exchange(call("x-trace", ["file": .string(file.path)])) == [reply()])
    human.send("echo unheard\n")
    client.send(ask("echo", "a"))
    other.send(ask("echo", "b"))
    client.send(call("x-trace"))
    client.send(ask("echo", "c"))
    other.send(ask("echo", "d"))
    let end = #"in {"execute": "x-trace"}"#
    #expect(
      try file.messages() == [
        #"out {"return": {}}"#, #"in {"execute": "echo", "arguments": {"key": "a"}}"#, #"out {"return": "a"}"#,
        #"in {"execute": "echo", "arguments": {"key": "b"}}"#, #"out {"return": "b"}"#, end,
      ])
    let numbers = try file.lines().compactMap { $0["connection"] }
    #expect(Set(numbers.map { text($0) }) == [String(client.session.number), String(other.session.number)])
  }

  @Test("another monitor's connections are recorded, those to come included")
  func otherMonitor() throws {
    let (test, file) = try tracedProbe()
    let (client, human) = (test.control(), test.human())
    client.send(call("x-trace", ["monitor": "hmp", "file": .string(file.path)]))
    human.send("echo a\n")
    test.human().send("echo b\n")
    let lines = try file.lines()
    #expect(lines.allSatisfy { $0["monitor"] == "hmp" })
    #expect(Set(lines.compactMap { $0["connection"] }.map { text($0) }).count == 2)
    client.send(call("x-trace", ["monitor": "hmp"]))
    human.send("echo c\n")
    #expect(try file.lines() == lines)
  }

  @Test("a new file takes the place of the old one")
  func otherFile() throws {
    let (test, file) = try tracedProbe()
    let client = test.control()
    let second = TraceFile()
    client.send(call("x-trace", ["file": .string(file.path)]))
    client.send(call("x-trace", ["file": .string(second.path)]))
    client.send(ask("echo", "a"))
    #expect(try file.messages().count == 2)
    #expect(try second.messages().last == #"out {"return": "a"}"#)
  }

  @Test("a human monitor records itself; through QMP the client's own monitor is meant")
  func humanCommand() throws {
    let (test, file) = try tracedProbe()
    let (human, client) = (test.human(), test.control())
    human.send("trace_wire \(file.path)\necho a\ntrace_wire\necho b\n")
    #expect(try file.messages().filter { $0.hasPrefix("in") } == [#"in "echo a""#, #"in "trace_wire""#])
    let second = TraceFile()
    client.send(call("human-monitor-command", ["command-line": .string("trace_wire \(second.path)")]))
    #expect(try second.lines().map { $0["monitor"] } == ["qmp"])
    human.send("trace_wire /no/such/trace\n")
    #expect(human.text().contains("Error: Could not open '/no/such/trace': No such file or directory\r\n"))
  }
}
