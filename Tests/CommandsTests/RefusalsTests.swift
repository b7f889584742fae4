// Commands whose device or mode a simulated machine doesn't have: replay, displays, text for people, network cards.
import JSON
import TestSupport
import Testing

@Suite struct RefusalsTests {
  @Test(
    "what isn't there can't be used",
    arguments: [
      ("replay-break", ["icount": 1], "setting the breakpoint is allowed only in play mode"),
      ("replay-delete-break", nil, "replay breakpoints are allowed only in play mode"),
      ("replay-seek", ["icount": 5], "replay must be enabled to seek"),
      ("replay-seek", nil, "Parameter 'icount' is missing"),
      ("set_password", ["protocol": "vnc", "password": "x"], "Could not set password"),
      ("set_password", ["protocol": "vnc", "password": "x", "connected": "keep"], "Could not set password"),
      ("set_password", ["protocol": "vnc", "password": "x", "connected": "fail"], "Invalid parameter 'connected'"),
      ("set_password", ["protocol": "x", "password": "x"], "Parameter 'protocol' does not accept value 'x'"),
      ("expire_password", ["protocol": "vnc", "time": "now"], "Could not set password expire time"),
      ("change-vnc-password", ["password": "x"], "Could not set password"),
      ("client_migrate_info", ["protocol": "vnc", "hostname": "h"], "Parameter 'protocol' expects 'spice'"),
      ("x-query-profile", nil, "Internal profiler not compiled"), ("x-query-usb", nil, "USB support not enabled"),
      ("announce-self", nil, "Parameter 'initial' is missing"),
    ] as [(String, Value?, String)])
  func refused(command: String, arguments: Value?, expected: String) throws {
    #expect(try TestMonitor().control().exchange(call(command, arguments)) == [failure(expected)])
  }

  @Test("SPICE isn't in use")
  func spice() throws {
    let replies = try TestMonitor().control().exchange(
      call("set_password", ["protocol": "spice", "password": "x", "connected": "fail"]),
      call("expire_password", ["protocol": "spice", "time": "x"]),
      call("client_migrate_info", ["protocol": "spice", "hostname": "h", "port": 1]))
    #expect(replies == Array(repeating: failure("SPICE is not in use", class: "DeviceNotActive"), count: 3))
  }

  @Test("what isn't there is empty, or does nothing")
  func empty() throws {
    let replies = try TestMonitor().control().exchange(
      call("query-replay"), call("x-query-opcount"), call("x-query-numa"), call("x-query-rdma"),
      call("query-colo-status"), call("rtc-reset-reinjection"),
      call("announce-self", ["initial": 50, "max": 100, "rounds": 5, "step": 50]))
    #expect(
      replies == [
        reply(["icount": 0, "mode": "none"]), reply(["human-readable-text": "[TCG profiler not compiled]\n"]),
        reply(["human-readable-text": "0 nodes\n"]), reply(["human-readable-text": ""]),
        reply(["last-mode": "none", "mode": "none", "reason": "none"]), reply(), reply(),
      ])
  }

  @Test("a human monitor shows it as QEMU's does")
  func human() throws {
    let human = try TestMonitor().human()
    human.send("info replay\ninfo numa\ninfo rdma\nset_password vnc\nset_password vnc x\n")
    #expect(
      human.text()
        == "Record/replay is not active\r\n(qmond) 0 nodes\r\n(qmond) (qmond) set_password: string expected\r\n"
        + "usage: set_password protocol password [-d display] [action-if-connected]\r\n(qmond) Error: Could not set password\r\n(qmond) "
    )
  }

  @Test(
    "a human monitor refuses it in QEMU's words, with or without the word Error",
    arguments: [
      ("replay_break 1+1", "setting the breakpoint is allowed only in play mode"),
      ("replay_delete_break", "replay breakpoints are allowed only in play mode"),
      ("replay_seek 2", "replay must be enabled to seek"), ("info usb", "Error: USB support not enabled"),
      ("set_password vnc x -d q keep", "Error: Could not set password"),
      ("set_password vnc x -d q fail", "Error: Invalid parameter 'connected'"),
      ("set_password vnc x -d", "set_password: value expected for -d"),
      ("set_password vnc x -q", "set_password: unsupported option -q"),
      ("expire_password vnc now -d q", "Error: Could not set password expire time"),
      ("client_migrate_info spice h -1", "'client_migrate_info' has failed: integer is for 32-bit values"),
      ("client_migrate_info spice h 4294967295", "Error: SPICE is not in use"),
    ])
  func humanRefusals(line: String, expected: String) throws {
    let human = try TestMonitor().human()
    human.send(line + "\n")
    #expect(human.text().hasPrefix(expected + "\r\n"))
    human.send("nope\n")
    #expect(human.text() == "unknown command: 'nope'\r\n(qmond) ")
  }
}
