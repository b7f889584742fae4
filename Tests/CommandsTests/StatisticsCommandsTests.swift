// Statistics: nothing counts any, but what is asked for is checked.
import JSON
import TestSupport
import Testing

@Suite struct StatisticsCommandsTests {
  @Test("targets and providers that there aren't are refused")
  func refusals() throws {
    let human = try TestMonitor().human()
    human.send("info stats bogus\ninfo stats vm * bogus\ninfo stats\n")
    let text = human.text()
    #expect(text.contains("invalid stats target bogus\r\n") && text.contains("invalid stats provider bogus\r\n"))
    #expect(text.contains("stats: string expected\r\n") && !text.contains("Error"))
  }

  @Test("there are none")
  func none() throws {
    let test = try TestMonitor()
    let human = test.human()
    human.send("info stats vm\ninfo stats vcpu a,b kvm\n")
    #expect(human.text() == "(qmond) (qmond) ")
    let replies = test.control().exchange(call("query-stats", ["target": "vm"]), call("query-stats-schemas"))
    #expect(replies == [reply([]), reply([])])
  }
}
