// The actions at events of the guest.
import JSON
import Machine
import TestSupport
import Testing

@Suite struct ActionCommandsTests {
  @Test("an action that there isn't changes nothing")
  func refused() throws {
    let test = try TestMonitor()
    let replies = test.control().exchange(
      call("set-action", ["reboot": "shutdown", "watchdog": "x"]), call("watchdog-set-action", ["action": "x"]),
      call("watchdog-set-action"))
    #expect(
      replies == [
        failure("Parameter 'watchdog' does not accept value 'x'"),
        failure("Parameter 'action' does not accept value 'x'"),
        failure("Parameter 'action' is missing"),
      ])
    #expect(test.machine.actions == Actions())
  }

  @Test("the actions that are given are kept, the others stay")
  func given() throws {
    let test = try TestMonitor()
    let client = test.control()
    #expect(client.exchange(call("set-action", ["reboot": "shutdown", "panic": "exit-failure"])) == [reply()])
    #expect(client.exchange(call("set-action", ["shutdown": "pause"]), call("set-action", [:])) == [reply(), reply()])
    #expect(client.exchange(call("watchdog-set-action", ["action": "inject-nmi"])) == [reply()])
    var expected = Actions()
    (expected.reboot, expected.shutdown, expected.panic, expected.watchdog) = (
      .shutdown, .pause, .exitFailure, .injectNMI
    )
    #expect(test.machine.actions == expected)
    test.human().send("watchdog_action none\n")
    #expect(test.machine.actions.watchdog == .none)
    #expect(client.exchange(call("set-action", ["watchdog": "debug"])) == [reply()])
    #expect(test.machine.actions.watchdog == .debug)
  }
}
