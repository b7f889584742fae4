// What a machine says of itself, on both kinds of monitor.
import JSON
import Machine
import Monitor
import TestSupport
import Testing

@Suite struct IdentityCommandsTests {
  @Test("a machine without name and UUID")
  func anonymous() throws {
    let test = try TestMonitor()
    let zeros: Value = "00000000-0000-0000-0000-000000000000"
    #expect(
      test.control().exchange(call("query-name"), call("query-uuid")) == [reply([:]), reply(["UUID": zeros])])
    let human = test.human()
    human.send("info name\n")
    #expect(human.text() == "(qmond) ")
  }

  @Test("a machine with name and UUID; accelerator, target and version")
  func identity() throws {
    let test = try TestMonitor(MachineOptions(name: "é", uuid: "12345678-1234-1234-1234-123456789abc"))
    let client = test.control()
    let replies = client.exchange(
      call("query-name"), call("query-uuid"), call("query-kvm"), call("query-target"), call("query-version"))
    #expect(
      replies.dropLast() == [
        reply(["name": "é"]), reply(["UUID": "12345678-1234-1234-1234-123456789abc"]),
        reply(["enabled": false, "present": true]), reply(["arch": "x86_64"]),
      ])
    #expect(replies.last?["return"]?["qemu"]?["minor"] == 2)
    let human = test.human()
    human.send("info name\ninfo uuid\ninfo kvm\ninfo version\n")
    let lines = human.text().split(separator: "\r\n").map { $0.replacingPrefix("(qmond) ") }
    #expect(lines.prefix(3) == ["é", "12345678-1234-1234-1234-123456789abc", "kvm support: disabled"])
    try #require(lines.count > 3)
    #expect(lines[3].hasPrefix("7.2.") && lines[3].hasSuffix("\(Version.package)"))
  }

  @Test("the guest's behaviour and its round trips can be asked")
  func guest() throws {
    let test = try TestMonitor()
    let client = test.control()
    client.send(call("query-balloon", id: 1))
    test.loop.advance(by: .milliseconds(20))
    _ = client.messages()
    #expect(
      client.exchange(call("x-query-guest")) == [
        reply([
          "latency": 20_000_000, "rate": 65_536, "driver": true, "stuck": false, "powerdown": "shutdown",
          "unplug": "accept", "nmi": "ignore", "panicked": false, "time": 20_000_000, "balloon-round-trips": 1,
          "dirty-rate": 0,
          "actions": [],
        ])
      ])
    let human = test.human()
    human.send("info guest\n")
    #expect(
      human.text() == "guest: latency=20ms rate=65536 driver=on stuck=off powerdown=shutdown unplug=accept nmi=ignore"
        + " balloon-round-trips=1 dirty-rate=0\r\n(qmond) ")
  }
}

extension Substring {
  /// Without `prefix`, if it begins with it.
  fileprivate func replacingPrefix(_ prefix: String) -> String {
    String(hasPrefix(prefix) ? dropFirst(prefix.count) : self)
  }
}
