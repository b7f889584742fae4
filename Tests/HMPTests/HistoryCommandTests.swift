// `info history`.
import JSON
import TestSupport
import Testing

@testable import HMP

@Suite struct HistoryCommandTests {
  @Test("the monitor of a QMP client's line remembers nothing")
  func nested() throws {
    let client = try TestMonitor().control()
    #expect(client.exchange(call("human-monitor-command", ["command-line": "info history"])) == [reply("")])
  }

  @Test("lines are shown with their numbers, in quotes")
  func lines() {
    #expect(historyText([]) == "")
    #expect(historyText(["info \"x y\"", "info history"]) == "0: 'info \"x y\"'\n1: 'info history'")
  }
}
