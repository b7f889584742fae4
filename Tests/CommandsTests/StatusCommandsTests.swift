// The run state: commands, and the events that come before their returns.
import Event
import JSON
import Machine
import Monitor
import TestSupport
import Testing

@Suite struct StatusCommandsTests {
  @Test("promise 2: a reset fails what waits on the guest; RESET comes before the return")
  func reset() throws {
    let test = try TestMonitor()
    let (client, other) = (test.control(), test.control())
    other.send(call("query-balloon", id: 1))
    let messages = client.exchange(
      call("query-balloon", id: 1), call("x-wait", ["duration": "1s"], id: 2), call("system_reset", id: 3))
    #expect(messages.kinds == ["error", "RESET", "return"])
    #expect(messages.first == failure("Device 'balloon0' was reset", id: 1))
    #expect(messages.dropFirst(1).first?["data"] == ["guest": false, "reason": "host-qmp-system-reset"])
    #expect(other.messages().kinds == ["error", "RESET"])
    test.loop.advance(by: .seconds(1))
    #expect(client.messages().ids == [2])
  }

  @Test("STOP and RESUME come before the return; a redundant stop or cont causes none")
  func stopAndCont() throws {
    let test = try TestMonitor()
    let client = test.control()
    #expect(client.exchange(call("cont")).kinds == ["return"])
    #expect(client.exchange(call("stop")).kinds == ["STOP", "return"])
    #expect(client.exchange(call("stop")).kinds == ["return"])
    let paused: Value = ["status": "paused", "singlestep": false, "running": false]
    #expect(client.exchange(call("query-status")) == [reply(paused)])
    #expect(client.exchange(call("cont")).kinds == ["RESUME", "return"])
    let running: Value = ["status": "running", "singlestep": false, "running": true]
    #expect(client.exchange(call("query-status")) == [reply(running)])
  }

  @Test("a machine that doesn't start is in prelaunch until cont")
  func prelaunch() throws {
    let test = try TestMonitor(MachineOptions(startsRunning: false))
    let client = test.control()
    #expect(client.exchange(call("query-status")).first?["return"]?["status"] == "prelaunch")
    #expect(client.exchange(call("stop")).kinds == ["return"])
    #expect(client.exchange(call("cont")).kinds == ["RESUME", "return"])
  }

  @Test("the power button: POWERDOWN before the return, the guest shuts down later; a reset makes it forget")
  func powerdown() throws {
    let test = try TestMonitor()
    let client = test.control()
    client.send(call("system_powerdown"), call("system_powerdown"))
    #expect(client.messages().kinds == ["POWERDOWN", "return", "POWERDOWN", "return"])
    test.loop.advance(by: .milliseconds(19))
    client.send(call("system_reset"))
    test.loop.advance(by: .seconds(1))
    #expect(client.messages().kinds == ["RESET", "return"])
    client.send(call("system_powerdown"))
    test.loop.advance(by: .milliseconds(20))
    #expect(client.messages().kinds == ["POWERDOWN", "return", "SHUTDOWN"])
    #expect(test.machine.isEnded)
  }

  @Test("a stuck guest ignores the power button")
  func stuckGuest() throws {
    let test = try TestMonitor(guest: GuestOptions(isStuck: true))
    let client = test.control()
    client.send(call("system_powerdown"))
    test.loop.advance(by: .seconds(3600))
    #expect(client.messages().kinds == ["POWERDOWN", "return"])
    #expect(!test.machine.isEnded)
  }
}
