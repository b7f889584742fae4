// What network backends can't be without, and what is shown of them. Nothing is opened on the host for them.
import Event
import JSON

/// The options of a network backend of some kind.
struct NetworkBackendOptions {
  let kind: String
  let options: Value

  init(kind: String, _ options: Value) {
    self.kind = kind
    self.options = options
  }

  /// Refuses what QEMU 7.2 refuses of a kind's options before it looks at the host.
  func check(_ chardevs: Chardevs) throws(Failure) {
    switch kind {
    case "socket": try checkSocket()
    case "dgram": try checkDatagrams()
    case "vhost-user": try Self.checkVhostUser(options["chardev"]?.text ?? "", chardevs)
    case "vhost-vdpa":
      if options["vhostdev"] == nil && options["vhostfd"] == nil {
        throw Failure("vhost-vdpa: neither vhostdev= nor vhostfd= was specified")
      }
    case "user": try UserNetworkOptions(options: options).check()
    default: break
    }
  }

  /// Descriptors of memory are passed to whom it is served by.
  private static func checkVhostUser(_ id: String, _ chardevs: Chardevs) throws(Failure) {
    guard let chardev = chardevs.device(named: id) else { throw Failure("chardev \"\(id)\" not found") }
    guard case .socket(let socket) = chardev.options.backend else {
      throw Failure("chardev \"\(id)\" is not reconnectable")
    }
    guard case .unix = socket.place else { throw Failure("chardev \"\(id)\" does not support FD passing") }
  }

  private func checkSocket() throws(Failure) {
    let ways = ["listen", "connect", "mcast", "udp", "fd"].filter { options[$0] != nil }
    guard ways.count == 1, let way = ways.first else {
      throw Failure("exactly one of listen=, connect=, mcast= or udp= is required")
    }
    let hasLocal = options["localaddr"] != nil
    if hasLocal && !["mcast", "udp"].contains(way) { throw Failure("localaddr= is only valid with mcast= or udp=") }
    if !hasLocal && way == "udp" { throw Failure("localaddr= is mandatory with udp=") }
  }

  private func checkDatagrams() throws(Failure) {
    let remote = options["remote"]
    if remote == nil && options["local"] == nil { throw Failure("dgram requires local= parameter") }
    let local = options["local"]?["type"]?.text ?? ""
    if remote == nil, ["inet", "unix"].contains(local) {
      throw Failure("type=inet or type=unix requires remote parameter")
    }
  }

  /// The names of the descriptors that it stands on.
  func descriptorNames() throws(Failure) -> [String] {
    kind == "tap" ? try TapOptions(options: options).descriptorNames() : []
  }

  /// What `info network` says of it behind its kind, once for each of its queues. `interface` is for one that makes its
  /// own, and has no name for it.
  func lines(interface: () -> String) -> [String] {
    switch kind {
    case "user":
      let network = options["net"]?.text.prefix { $0 != "/" } ?? "10.0.2.0"
      return ["net=\(network),restrict=\(options["restrict"] == true ? "on" : "off")"]
    case "tap":
      return TapOptions(options: options).lines(options["ifname"]?.text ?? interface())
    case "socket":
      let ways = ["udp", "mcast"].compactMap { way in options[way].map { "socket: \(way)=\($0.text)" } }
      return [ways.first ?? ""]
    case "l2tpv3": return ["l2tpv3: connected"]
    default: return [""]
    }
  }
}
