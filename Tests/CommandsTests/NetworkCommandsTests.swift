// The network that there isn't.
import JSON
import TestSupport
import Testing

@Suite struct NetworkCommandsTests {
  @Test("there are no rocker switches")
  func rocker() throws {
    let test = try TestMonitor()
    let names = ["query-rocker", "query-rocker-ports", "query-rocker-of-dpa-flows", "query-rocker-of-dpa-groups"]
    let replies = test.control().exchange(names.map { call($0, ["name": "foo"]) }.joined())
    #expect(replies == names.map { _ in failure("rocker foo not found") })
    let human = test.human()
    human.send("info rocker foo\ninfo rocker-of-dpa-flows foo 3\ninfo rocker-of-dpa-groups foo 1\n")
    #expect(human.text() == String(repeating: "Error: rocker foo not found\r\n(qmond) ", count: 3))
  }
}
