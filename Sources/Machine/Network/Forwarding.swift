// The rules by which a user network forwards connections between the host and the guest.
import Event

/// `[tcp|udp]:[HOST]:PORT-[GUEST]:PORT`: a port of the host's that leads to one of the guest's.
enum HostForwarding {
  /// Refuses a rule as QEMU 7.2 does.
  static func check(_ rule: String) throws(Failure) {
    func refuse(_ reason: String) -> Failure { Failure("Invalid host forwarding rule '\(rule)' (\(reason))") }
    var rest = rule[...]
    guard let transport = rest.removeField(before: ":") else { throw refuse("No : separators") }
    if !["", "tcp", "udp"].contains(transport) { throw refuse("Bad protocol name") }
    guard let host = rest.removeField(before: ":") else { throw refuse("Missing : separator") }
    if !host.isEmpty, IPv4Address(String(host)) == nil { throw refuse("Bad host address") }
    guard let port = rest.removeField(before: "-") else { throw refuse("Bad host port separator") }
    if !port.isEmpty, !isPort(port, from: 0) { throw refuse("Bad host port") }
    guard let guest = rest.removeField(before: ":") else { throw refuse("Missing guest address") }
    if !guest.isEmpty, IPv4Address(String(guest)) == nil { throw refuse("Bad guest address") }
    if !isPort(rest, from: 1) { throw refuse("Bad guest port") }
  }
}

/// `[tcp]:SERVER:PORT-DEVICE`: an address in the guest's network that leads to a device or a command of the host's.
enum GuestForwarding {
  /// Refuses a rule as QEMU 7.2 does.
  static func check(_ rule: String) throws(Failure) {
    var rest = rule[...]
    guard let transport = rest.removeField(before: ":"), ["", "tcp"].contains(transport),
      let server = rest.removeField(before: ":"), server.isEmpty || IPv4Address(String(server)) != nil,
      let port = rest.removeField(before: "-"), isPort(port, from: 1)
    else { throw Failure("Invalid guest forwarding rule '\(rule)'") }
    if rest.isEmpty { throw Failure("Could not open guest forwarding device 'guestfwd.tcp.\(port)'") }
  }
}

private func isPort(_ text: Substring, from first: Int) -> Bool {
  CNumber.parse(String(text)).map { (first...65535).contains($0) } ?? false
}

extension Substring {
  /// Takes what stands before the first `separator`, and that; nil without one.
  fileprivate mutating func removeField(before separator: Character) -> Substring? {
    guard let index = firstIndex(of: separator) else { return nil }
    defer { self = self[self.index(after: index)...] }
    return self[..<index]
  }
}
