// What network backends can't be without, and what is shown of them. Nothing is opened on the host for them.
import Event
import JSON

extension NetworkBackend {
  /// The kinds that there are, as QEMU 7.2 lists them.
  public static let kindsHelp = """
    Available netdev backend types:
    socket
    stream
    dgram
    hubport
    tap
    user
    l2tpv3
    vde
    bridge
    vhost-user
    vhost-vdpa
    """

  /// Refuses what QEMU 7.2 refuses of a kind's options before it looks at the host.
  static func check(_ kind: String, _ options: Value, hasChardev: (String) -> Bool) throws(Failure) {
    switch kind {
    case "socket":
      let ways = ["listen", "connect", "mcast", "udp", "fd"].filter { options[$0] != nil }
      if ways.count != 1 { throw Failure("exactly one of listen=, connect=, mcast= or udp= is required") }
    case "dgram":
      if options["local"] == nil { throw Failure("dgram requires local= parameter") }
    case "vhost-user":
      let chardev = options["chardev"]?.text ?? ""
      if !hasChardev(chardev) { throw Failure("chardev \"\(chardev)\" not found") }
    case "vhost-vdpa":
      if options["vhostdev"] == nil && options["vhostfd"] == nil {
        throw Failure("vhost-vdpa: neither vhostdev= nor vhostfd= was specified")
      }
    case "user":
      if let network = options["net"]?.text { try checkNetwork(network) }
      try checkForwarding(options["hostfwd"])
    default: break
    }
  }

  /// `ADDRESS[/BITS]`; an address may leave its last parts out.
  private static func checkNetwork(_ text: String) throws(Failure) {
    let parts = text.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
    let numbers = parts[0].split(separator: ".", omittingEmptySubsequences: false)
    guard (1...4).contains(numbers.count), numbers.allSatisfy({ UInt32($0) != nil }) else {
      throw Failure("Failed to parse netmask")
    }
    guard parts.count == 2 else { return }
    guard let bits = Int(parts[1]) else { throw Failure("Failed to parse netmask (trailing chars)") }
    if !(4...32).contains(bits) { throw Failure("Invalid netmask provided (must be in range 4-32)") }
  }

  private static func checkForwarding(_ rules: Value?) throws(Failure) {
    guard case .array(let rules)? = rules else { return }
    for rule in rules {
      let text = rule["str"]?.text ?? ""
      if !text.contains(":") { throw Failure("Invalid host forwarding rule '\(text)' (No : separators)") }
    }
  }

  /// What `info network` says of a backend behind its kind.
  static func details(_ kind: String, _ options: Value) -> String {
    switch kind {
    case "user":
      let network = options["net"]?.text.prefix { $0 != "/" } ?? "10.0.2.0"
      return "net=\(network),restrict=\(options["restrict"] == true ? "on" : "off")"
    case "tap":
      let script = options["script"]?.text ?? "/etc/qemu-ifup"
      let downscript = options["downscript"]?.text ?? "/etc/qemu-ifdown"
      return "ifname=\(options["ifname"]?.text ?? "tap0"),script=\(script),downscript=\(downscript)"
    default: return ""
    }
  }
}
