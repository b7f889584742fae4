// Network backends: what is refused, what is shown, and whose descriptors they are.
import Event
import Glibc
import JSON
import Testing

@testable import Machine

@Suite struct NetworkTests {
  private let test: TestMachine

  init() throws { test = try TestMachine() }

  private var network: Network { test.machine.network }

  /// Adds a backend called `n`; the error, or nothing.
  private func refusal(_ kind: String, _ options: String, _ passed: [String: Int32] = [:]) -> String? {
    do throws(Failure) {
      let value = (try? Value.parse(options)) ?? .null
      try network.add(kind, id: "n", value) { (name) throws(Failure) in
        if let descriptor = passed[name] { return descriptor }
        throw Failure("no '\(name)'")
      }
      try network.remove("n")
      return nil
    } catch { return error.description }
  }

  @Test(arguments: [
    (#"{"net": "300.1.1.1"}"#, "Failed to parse netmask"),
    (#"{"net": " 10.0.0.0"}"#, "Failed to parse netmask"),
    (#"{"net": "10.0.0.0/24x"}"#, "Failed to parse netmask (trailing chars)"),
    (#"{"net": "10.0.0.0/"}"#, "Invalid netmask provided (must be in range 4-32)"),
    (#"{"net": "10.0.0.0/33"}"#, "Invalid netmask provided (must be in range 4-32)"),
    (#"{"net": "10.9.0.0/30"}"#, "DHCP must be different from host and DNS"),
    (#"{"host": "x"}"#, "Failed to parse host"),
    (#"{"host": "10.0.3.1"}"#, "Host doesn't belong to network"),
    (#"{"host": "10.0.2.3"}"#, "DNS must be different from host"),
    (#"{"dhcpstart": ""}"#, "Failed to parse DHCP start address"),
    (#"{"dhcpstart": "10.0.3.1"}"#, "DHCP doesn't belong to network"),
    (#"{"dhcpstart": "10.0.2.2"}"#, "DHCP must be different from host and DNS"),
    (#"{"dns": "::1"}"#, "Failed to parse DNS"),
    (#"{"ipv4": false, "ipv6": false}"#, "IPv4 and IPv6 disabled"),
    (#"{"ipv4": false, "dns": "x"}"#, "IPv4 disabled but netmask/host/dns provided"),
    (#"{"ipv6": false, "ipv6-host": "fec0::2"}"#, "IPv6 disabled but prefix/host6/dns6 provided"),
    (#"{"ipv6-prefix": "fec0::/64"}"#, "Failed to parse IPv6 prefix"),
    (
      #"{"ipv6-prefixlen": 127}"#,
      "Invalid IPv6 prefix provided (IPv6 prefix length must be between 0 and 126)"
    ),
    (#"{"ipv6-host": "fec1::1"}"#, "IPv6 Host doesn't belong to network"),
    (#"{"domainname": ""}"#, "'domainname' parameter cannot be empty"),
    (#"{"smbserver": "x"}"#, "Failed to parse SMB address"),
  ])
  func aUserNetworksAddressesBelongTogether(_ options: String, _ message: String) {
    #expect(refusal("user", options) == message)
    #expect(network.backends.isEmpty)
  }

  @Test(arguments: [
    "{}", #"{"net": "0x0a.1.1.0/24"}"#, #"{"net": "10.0.0.0/255.255.255.0"}"#, #"{"net": "10.9.0.0/29"}"#,
    #"{"net": "1.2.0.0/16", "host": "1.2.3.4", "dns": "9.9.9.9"}"#, #"{"ipv6-prefixlen": 0, "ipv6-host": "1::2"}"#,
    #"{"ipv4": false, "hostname": "x"}"#,
  ])
  func aUserNetworkTakesWhatTheCLibraryReads(_ options: String) { #expect(refusal("user", options) == nil) }

  @Test(arguments: ["hostname", "domainname", "tftp-server-name"]) func aNameHasAtMost255Bytes(_ key: String) {
    let shown = key == "hostname" ? "vhostname" : key
    let long = String(repeating: "a", count: 256)
    #expect(refusal("user", #"{"\#(key)": "\#(long)"}"#) == "'\(shown)' parameter cannot exceed 255 bytes")
    #expect(refusal("user", #"{"\#(key)": "\#(long.dropLast())"}"#) == nil)
  }

  @Test(arguments: [
    ("socket", "{}", "exactly one of listen=, connect=, mcast= or udp= is required"),
    ("socket", #"{"udp": "a:1"}"#, "localaddr= is mandatory with udp="),
    ("socket", #"{"listen": ":1", "localaddr": "a"}"#, "localaddr= is only valid with mcast= or udp="),
    ("dgram", "{}", "dgram requires local= parameter"),
    ("dgram", #"{"local": {"type": "unix"}}"#, "type=inet or type=unix requires remote parameter"),
    ("hubport", #"{"hubid": 1, "netdev": "nope"}"#, "netdev 'nope' not found"),
    ("vhost-user", #"{"chardev": "c"}"#, #"chardev "c" not found"#),
    ("vhost-vdpa", "{}", "vhost-vdpa: neither vhostdev= nor vhostfd= was specified"),
    (
      "tap", #"{"fd": "a", "ifname": "x"}"#,
      "ifname=, script=, downscript=, vnet_hdr=, helper=, queues=, fds=, and vhostfds= are invalid with fd="
    ),
    (
      "tap", #"{"fds": "a:b", "queues": 2}"#,
      "ifname=, script=, downscript=, vnet_hdr=, helper=, queues=, and vhostfd= are invalid with fds="
    ),
    ("tap", #"{"fd": "nope"}"#, "no 'nope'"),
    ("tap", #"{"fd": "1000000"}"#, "n: Can't use file descriptor 1000000: Bad file descriptor"),
  ])
  func whatAKindNeedsIsNamed(_ kind: String, _ options: String, _ message: String) {
    #expect(refusal(kind, options) == message)
  }

  @Test func aDescriptorThatIsNoInterfaceIsRefusedAndClosed() {
    let null = open("/dev/null", O_RDWR)
    let message = "Unable to query TUNGETIFF on FD \(null): Inappropriate ioctl for device"
    #expect(refusal("tap", #"{"fd": "a"}"#, ["a": null]) == message)
    #expect(fcntl(null, F_GETFD) < 0)
  }

  @Test func aNumberIsCopiedAndStaysOpen() {
    let null = open("/dev/null", O_RDWR)
    defer { close(null) }
    #expect(refusal("tap", #"{"fd": "\#(null)"}"#)?.hasPrefix("Unable to query TUNGETIFF") == true)
    #expect(fcntl(null, F_GETFD) >= 0)
  }

  @Test func everyTapThatMakesItsInterfaceHasOneOfItsOwn() throws {
    for id in ["a", "b"] { try network.add("tap", id: id, .object([])) { _ in -1 } }
    try network.remove("a")
    try network.add("tap", id: "c", .object([Value.Member(key: "queues", value: .int(2))])) { _ in -1 }
    let rest = ",script=/etc/qemu-ifup,downscript=/etc/qemu-ifdown"
    #expect(network.backends.map(\.lines) == [["ifname=tap1" + rest], ["ifname=tap0" + rest, "ifname=tap0" + rest]])
  }
}
