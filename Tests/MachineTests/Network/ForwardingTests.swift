// The rules of forwarding: each mistake with QEMU's words.
import Event
import Testing

@testable import Machine

@Suite struct ForwardingTests {
  private func message(_ body: () throws(Failure) -> Void) -> String? {
    do throws(Failure) { try body() } catch { return error.description }
    return nil
  }

  @Test(arguments: [
    ("", "No : separators"), ("x", "No : separators"), ("icmp::0-:22", "Bad protocol name"),
    ("TCP::0-:22", "Bad protocol name"), ("tcp:", "Missing : separator"), (":0-:22", "Bad host address"),
    ("tcp:nope:0-:22", "Bad host address"), ("tcp::", "Bad host port separator"), ("tcp::x-:22", "Bad host port"),
    ("tcp:127.0.0.1:99999-:22", "Bad host port"), ("tcp::0-", "Missing guest address"),
    ("tcp::-1-:22", "Bad guest address"), ("tcp::0--:22", "Bad guest address"), ("tcp::0-nope:22", "Bad guest address"),
    ("tcp::0-:", "Bad guest port"), ("tcp::0-:22x", "Bad guest port"), ("tcp::0-:99999", "Bad guest port"),
    ("tcp:0.0.0.0:0-:0", "Bad guest port"),
  ])
  func aHostRulesMistakeIsNamed(_ rule: String, _ reason: String) {
    #expect(
      message { () throws(Failure) in try HostForwarding.check(rule) }
        == "Invalid host forwarding rule '\(rule)' (\(reason))")
  }

  @Test(arguments: ["tcp::0-:22", "udp::0-:22", "tcp:127.1:0x10-10.0.2:22", "::5-:1"])
  func aHostRuleIsTaken(_ rule: String) {
    #expect(message { () throws(Failure) in try HostForwarding.check(rule) } == nil)
  }

  @Test(arguments: [
    "", "x", "tcp:", "tcp:10.0.2.100:80", "udp:10.0.2.100:80-cmd:cat", "tcp:nope:80-null", "tcp:10.0.2.100:99999-null",
    "tcp:10.0.2.100:0-null",
  ])
  func aGuestRulesMistakeIsNamed(_ rule: String) {
    #expect(
      message { () throws(Failure) in try GuestForwarding.check(rule) } == "Invalid guest forwarding rule '\(rule)'")
  }

  @Test func aGuestRuleNeedsADevice() {
    let check = { (rule: String) in message { () throws(Failure) in try GuestForwarding.check(rule) } }
    #expect(check("tcp:10.0.2.100:80-") == "Could not open guest forwarding device 'guestfwd.tcp.80'")
    #expect(check("tcp:10.0.2.100:80-cmd:cat") == nil)
  }
}
