// The options of QEMU's own network, `user`: addresses that belong together, names that aren't too long.
import Event
import JSON

/// What is checked of a user network's options, in QEMU 7.2's order.
struct UserNetworkOptions {
  let options: Value

  func check() throws(Failure) {
    try checkVersions()
    let names = [("hostname", "vhostname"), ("domainname", "domainname"), ("tftp-server-name", "tftp-server-name")]
    for (key, name) in names where (options[key]?.text.utf8.count ?? 0) > 255 {
      throw Failure("'\(name)' parameter cannot exceed 255 bytes")
    }
    if options["domainname"]?.text == "" { throw Failure("'domainname' parameter cannot be empty") }
    // QEMU 7.2 ends here.
    if (options["bootfile"]?.text.utf8.count ?? 0) > 127 {
      throw Failure("'bootfile' parameter cannot exceed 127 bytes")
    }
    try checkAddresses()
    try checkVersion6()
    for rule in rules("hostfwd") { try HostForwarding.check(rule) }
    for rule in rules("guestfwd") { try GuestForwarding.check(rule) }
    if let server = options["smbserver"]?.text, IPv4Address(server) == nil {
      throw Failure("Failed to parse SMB address")
    }
    if options["smb"] != nil { throw Failure("Could not find '/usr/sbin/smbd', please install it") }
  }

  private func checkVersions() throws(Failure) {
    let (four, six) = (options["ipv4"] != .bool(false), options["ipv6"] != .bool(false))
    if !four && !six { throw Failure("IPv4 and IPv6 disabled") }
    if !four, ["net", "host", "dns"].contains(where: { options[$0] != nil }) {
      throw Failure("IPv4 disabled but netmask/host/dns provided")
    }
    if !six, ["ipv6-prefix", "ipv6-host", "ipv6-dns"].contains(where: { options[$0] != nil }) {
      throw Failure("IPv6 disabled but prefix/host6/dns6 provided")
    }
  }

  private func address(_ key: String, _ what: String) throws(Failure) -> UInt32? {
    guard let text = options[key]?.text else { return nil }
    guard let address = IPv4Address(text) else { throw Failure("Failed to parse \(what)") }
    return address.number
  }

  private func checkAddresses() throws(Failure) {
    let (network, mask) = try Self.network(options["net"]?.text ?? "10.0.2.0/24")
    let host = try address("host", "host") ?? network | 2 & ~mask
    if host & mask != network { throw Failure("Host doesn't belong to network") }
    let first = try address("dhcpstart", "DHCP start address") ?? network | 15 & ~mask
    if first & mask != network { throw Failure("DHCP doesn't belong to network") }
    let server = try address("dns", "DNS") ?? network | 3 & ~mask
    if server == host { throw Failure("DNS must be different from host") }
    if first == host || first == server { throw Failure("DHCP must be different from host and DNS") }
  }

  /// `ADDRESS[/BITS|/MASK]`: the network and its mask.
  private static func network(_ text: String) throws(Failure) -> (UInt32, UInt32) {
    let parts = text.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
    guard let address = IPv4Address(String(parts[0]))?.number else { throw Failure("Failed to parse netmask") }
    let mask: UInt32
    if parts.count == 1 {
      mask = usualMask(address)
    } else if parts[1].contains("."), let given = IPv4Address(String(parts[1])) {
      mask = given.number
    } else {
      guard let bits = CNumber.parse(String(parts[1])) else {
        throw Failure("Failed to parse netmask (trailing chars)")
      }
      if !(4...32).contains(bits) { throw Failure("Invalid netmask provided (must be in range 4-32)") }
      mask = ~0 << UInt32(32 - bits)
    }
    return (address & mask, mask)
  }

  /// The mask of an address's class.
  private static func usualMask(_ address: UInt32) -> UInt32 {
    switch address >> 24 {
    case ..<128: 0xff00_0000
    case ..<192: 0xffff_0000
    default: 0xffff_ff00
    }
  }

  private func checkVersion6() throws(Failure) {
    let length = options["ipv6-prefixlen"]?.integer ?? 64
    let prefix = try address6("ipv6-prefix", "prefix") ?? IPv6Address("fec0::")
    if !(0...126).contains(length) {
      throw Failure("Invalid IPv6 prefix provided (IPv6 prefix length must be between 0 and 126)")
    }
    if let host = try address6("ipv6-host", "host"), let prefix, !host.shares(Int(length), with: prefix) {
      throw Failure("IPv6 Host doesn't belong to network")
    }
    _ = try address6("ipv6-dns", "DNS")
  }

  private func address6(_ key: String, _ what: String) throws(Failure) -> IPv6Address? {
    guard let text = options[key]?.text else { return nil }
    guard let address = IPv6Address(text) else { throw Failure("Failed to parse IPv6 \(what)") }
    return address
  }

  private func rules(_ key: String) -> [String] {
    guard case .array(let rules)? = options[key] else { return [] }
    return rules.map { $0["str"]?.text ?? "" }
  }
}
