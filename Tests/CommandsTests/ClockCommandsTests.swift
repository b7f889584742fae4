// Stepping the clock by a command.
import Event
import JSON
import Machine
import Monitor
import TestSupport
import Testing

@Suite struct ClockCommandsTests {
  @Test(
    "malformed arguments are refused",
    arguments: [
      (["ns": -1], "Parameter 'ns' expects a number of nanoseconds that isn't negative"),
      (["ns": "1"], "Invalid parameter type for 'ns', expected: integer"),
      (["ns": 1, "at": 2], "At most one of the parameters 'ns', 'duration' and 'at' is expected"),
      (["ns": 1, "duration": "1s"], "At most one of the parameters 'ns', 'duration' and 'at' is expected"),
      (
        ["duration": "1 s"],
        "Parameter 'duration' expects a number with a unit: ns, us, ms, s or m, such as 300ms, not '1 s'"
      ),
      (["steps": 1], "Parameter 'steps' is unexpected"),
    ] as [(Value, String)])
  func malformed(arguments: Value, expected: String) throws {
    let client = try TestMonitor().control()
    #expect(client.exchange(call("x-clock-step", arguments)) == [failure(expected)])
  }

  @Test("a clock that moves by itself refuses", arguments: [Loop.Pace.real, .scaled(60)])
  func refused(pace: Loop.Pace) throws {
    let test = try TestMonitor(pace: pace)
    let expected =
      "The clock moves by itself: it is stepped with '--clock stepped' only, or '-qtest' in QEMU's place"
    #expect(test.control().exchange(call("x-clock-step", ["ns": 1])) == [failure(expected)])
  }

  @Test("it moves the clock and returns the time now, on both monitors")
  func moves() throws {
    let test = try TestMonitor(pace: .commanded)
    let start = test.loop.simulated.now
    let client = test.control()
    #expect(client.exchange(call("x-clock-step", ["ns": 5])) == [reply(["now": .int(start + 5)])])
    #expect(
      client.exchange(call("x-clock-step", ["duration": "1m"])) == [reply(["now": .int(start + 5 + .seconds(60))])])
    #expect(client.exchange(call("x-clock-step", ["at": 7])) == [reply(["now": .int(start + 5 + .seconds(60))])])
    #expect(
      client.exchange(call("x-clock-step", ["at": .int(Loop.steppedStart * 3)])) == [
        reply(["now": .int(3_000_000_000_000_000_000)])
      ])
    #expect(test.answer("clock_step 1500ms") == "now: 3000000001.500000000\n")
    #expect(test.answer("clock_step") == "now: 3000000001.500000000\n")
  }

  @Test("a guest's answer, a deadline and the requests behind them happen at their times, before the return")
  func order() throws {
    let test = try TestMonitor(MachineOptions(guest: GuestOptions(latency: .seconds(2))))
    let start = test.loop.simulated.now
    let client = test.control()
    func wait(_ duration: String) -> String { call("x-wait", ["duration": .string(duration)], id: "lane") }
    let messages = client.exchange(
      call("query-balloon", id: "guest"), wait("1s"), wait("2s"), wait("10m"),
      call("x-wait", ["event": "STOP", "timeout": "90s"], id: "timeout"),
      call("x-clock-step", ["duration": "11m"], id: "step"))
    #expect(messages.ids == ["lane", "guest", "lane", "timeout", "lane", "step"])
    #expect(
      messages.compactMap { $0["return"]?["now"] } == [1, 3, 603, 660].map { .int(start + .seconds($0)) })
  }

  @Test("without arguments it goes to the next timer")
  func nextTimer() throws {
    let test = try TestMonitor(MachineOptions(guest: GuestOptions(latency: .milliseconds(70))))
    let start = test.loop.simulated.now
    let client = test.control()
    let messages = client.exchange(call("query-balloon", id: 1), call("x-clock-step", id: 2))
    #expect(messages.ids == [1, 2])
    #expect(messages.last?["return"]?["now"] == .int(start + .milliseconds(70)))
  }

  @Test("throttled events come at simulated times")
  func throttled() throws {
    let test = try TestMonitor(MachineOptions(guest: GuestOptions(rate: 1000)))
    let client = test.control()
    let messages = client.exchange(
      call("balloon", ["value": .int(1 << 29)]), call("x-clock-step", ["duration": "10m"], id: 1))
    let seconds = messages.compactMap { message in
      if case .int(let seconds)? = message["timestamp"]?["seconds"] { seconds } else { nil }
    }
    // One at once, one a second, and the last at its end.
    #expect((100...140).contains(seconds.count) && seconds == seconds.sorted())
  }

  @Test("a step that is cancelled leaves the clock where it came to, and lets the next one go on")
  func cancelled() throws {
    let test = try TestMonitor(pace: .commanded)
    let client = test.control()
    test.machine.onEvent = { [core = test.core] _ in core.failAll(Failure("called off")) }
    let start = test.loop.simulated.now
    let timer = Timer(test.loop.simulated) { [machine = test.machine] in machine.stop() }
    timer.arm(after: .seconds(1))
    client.send(call("x-clock-step", ["duration": "10m"], id: 1))
    #expect(client.messages().errors == ["called off"])
    #expect(test.loop.simulated.now == start + .seconds(1))
    #expect(client.exchange(call("x-clock-step", ["ns": 1])) == [reply(["now": .int(start + .seconds(1) + 1)])])
  }

  @Test("the machine's end on the way fails the step")
  func end() throws {
    let test = try TestMonitor()
    let client = test.control()
    client.send(call("system_powerdown", id: 1), call("x-clock-step", ["duration": "10m"], id: 2))
    #expect(client.messages().kinds == ["POWERDOWN", "return", "error", "SHUTDOWN"])
    #expect(test.loop.simulated.now == Loop.steppedStart + .milliseconds(20))
  }
}
