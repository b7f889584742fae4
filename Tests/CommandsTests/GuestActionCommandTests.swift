// `x-guest`: what a client has the guest do.
import Event
import JSON
import Machine
import TestSupport
import Testing

@Suite struct GuestActionCommandTests {
  @Test(
    "what is wrong is refused, and what can't be done",
    arguments: [
      ([:], "Parameter 'action' is missing"),
      (["action": "explode"], "Parameter 'action' does not accept value 'explode'"),
      (
        ["action": "panic", "after": "soon"],
        "Parameter 'after' expects a number with a unit: ns, us, ms, s or m, such as 300ms, not 'soon'"
      ),
      (["action": "panic", "rate": 1], "Parameter 'rate' is unexpected"),
      (["action": "dirty"], "Parameter 'rate' is missing"),
      (["action": "dirty", "rate": -1], "Parameter 'rate' expects a number from 0 to 1000000000"),
      (["action": "dirty", "rate": .int(.max)], "Parameter 'rate' expects a number from 0 to 1000000000"),
      (["action": "write"], "Parameter 'sectors' is missing"),
      (["action": "write", "sectors": -1], "Parameter 'sectors' expects a number from 0 to 9223372036854775807"),
      (["action": "write", "sectors": 8], "The guest has no disk"),
      (["action": "io-error", "operation": "think"], "Parameter 'operation' does not accept value 'think'"),
      (["action": "io-error", "nospace": true], "The guest has no disk"),
      (["action": "open-port"], "Parameter 'port' is missing"),
      (["action": "shutdown", "x": 1], "Parameter 'x' is unexpected"),
    ] as [(Value, String)])
  func refused(arguments: Value, expected: String) throws {
    let test = try TestMonitor()
    #expect(test.control().exchange(call("x-guest", arguments)) == [failure(expected)])
    #expect(test.machine.guest?.intentions.isEmpty == true && test.machine.isRunning)
  }

  @Test("a disk or a port that there isn't is a device that isn't found")
  func notFound() throws {
    let replies = try TestMonitor().control().exchange(
      call("x-guest", ["action": "write", "sectors": 1, "disk": "d"]),
      call("x-guest", ["action": "close-port", "port": "p"]))
    #expect(
      replies == [
        failure("The guest has no disk 'd'", class: "DeviceNotFound"),
        failure("The guest has no serial port 'p'", class: "DeviceNotFound"),
      ])
  }

  @Test("what it does at once it does before the return; what it does later is listed")
  func when() throws {
    let test = try TestMonitor()
    let client = test.control()
    #expect(client.exchange(call("x-guest", ["action": "suspend"])).kinds == ["SUSPEND", "return"])
    #expect(client.exchange(call("x-guest", ["action": "panic", "after": "2s"])).kinds == ["return"])
    #expect(client.exchange(call("x-guest", ["action": "dirty", "rate": 7])).kinds == ["return"])
    let guest = client.exchange(call("x-query-guest")).first?["return"]
    #expect(guest?["actions"] == [["action": "dirty", "after": 0], ["action": "panic", "after": 2_000_000_000]])
    #expect(client.exchange(call("system_wakeup")).kinds == ["WAKEUP", "return"])
    test.loop.advance(by: .seconds(1))
    #expect(client.exchange(call("x-query-guest")).first?["return"]?["dirty-rate"] == 7)
    client.send(call("x-wait", ["event": "GUEST_PANICKED"], id: 1), call("set-action", ["panic": "none"], id: 2))
    test.loop.advance(by: .seconds(1))
    let messages = client.messages()
    #expect(messages.kinds == ["return", "GUEST_PANICKED", "return"])
    #expect(messages.last?["return"]?["data"] == ["action": "run"])
  }

  @Test("a guest's watchdogs are told once a second, the last one late")
  func watchdogs() throws {
    let test = try TestMonitor()
    test.machine.actions.watchdog = .none
    let client = test.control()
    let bite = call("x-guest", ["action": "watchdog"])
    #expect(client.exchange(bite, bite, bite).kinds == ["WATCHDOG", "return", "return", "return"])
    test.loop.advance(by: .seconds(1))
    #expect(client.messages().kinds == ["WATCHDOG"])
  }

  @Test("a human monitor takes the first value as a word")
  func human() throws {
    let test = try TestMonitor()
    let human = test.human()
    func said(_ line: String) -> String {
      human.send(line + "\n")
      return human.text()
    }
    #expect(said("guest panic 1").hasPrefix("Error: invalid parameter value: 1"))
    #expect(said("guest write 8") == "Error: The guest has no disk\r\n(qmond) ")
    #expect(said("guest open-port p") == "Error: The guest has no serial port 'p'\r\n(qmond) ")
    #expect(said("guest dirty many").contains("Parameter 'rate' expects a number, not 'many'"))
    #expect(said("guest dirty 25600") == "(qmond) ")
    #expect(said("guest -a 2s suspend") == "(qmond) ")
    #expect(said("info guest").hasSuffix("dirty-rate=25600\r\n  suspend after 2s\r\n(qmond) "))
    #expect(said("calc_dirty_rate 1").contains("Starting"))
    test.loop.advance(by: .seconds(1))
    #expect(said("info dirty_rate").contains("Dirty rate: 100 (MB/s)"))
    test.loop.advance(by: .seconds(1))
    #expect(said("info status") == "VM status: paused (suspended)\r\n(qmond) ")
  }
}
