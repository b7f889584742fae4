// What a node's image is called: by a name that says everything if there is one, else by all its options, as JSON. It is made
// once, from those of the nodes below: they share their parts, so that making it anew for each could take for ever.
import JSON

extension BlockNode {
  /// What it is called anew. A filter that came with a job is as if it weren't there.
  var description: NodeDescription {
    if isImplicit, let below { return below.described }
    let (name, options) = (driver.exactName(of: self), describedOptions)
    return NodeDescription(filename: cut(name ?? "json:" + options), options: options, isExact: name != nil)
  }

  /// The name that says all that it is made of; nil if there is none.
  var exactName: String? { described.isExact ? filename : nil }

  private func cut(_ name: String) -> String {
    // As QEMU 7.2 cuts off a name that is too long: its end is dots.
    return name.utf8.count <= Self.nameLimit ? name : Self.start(of: name, Self.nameLimit - 3) + "..."
  }

  /// All options that decide what is read from it, those of what it stands on included, as JSON; what is behind the
  /// longest name is left out. Names of nodes aren't options.
  private var describedOptions: String {
    let own = driver.strongOptions(of: self).map { (key: $0.key, text: $0.value.json) }
    let all = own + driver.childOptions(of: self) + [(key: "driver", text: Value.string(driverName).json)]
    let ordered = all.enumerated().sorted { Self.place($0) < Self.place($1) }
    let text =
      "{" + ordered.map { "\(Value.string($0.element.key).json): \($0.element.text)" }.joined(separator: ", ") + "}"
    return Self.start(of: text, Self.nameLimit + 1)
  }

  /// Its name if it is one that a format above may be called by.
  var protocolName: String? {
    guard !driver.opensFileFirst, let name = driver.exactName(of: self), !name.hasPrefix("json:") else { return nil }
    return name
  }

  /// The order in which QEMU 7.2 writes options, which is that of its tables.
  private static let order = [
    "server.mptcp", "server.to", "server.port", "server.host", "server.ipv6", "server.numeric", "server.abstract",
    "server.path", "server.tight", "port", "host", "read-pattern", "children", "read-zeroes", "offset",
    "opt-write-zero", "set-state", "inject-error", "image", "backing", "test", "throttle-group", "driver", "path",
    "export", "server.type", "server.ipv4", "tls-hostname", "server.keep-alive", "errno", "align", "blkverify", "size",
    "filename", "vote-threshold", "raw", "file",
  ]

  private static func place(_ option: (offset: Int, element: (key: String, text: String))) -> (Int, Int) {
    let key = option.element.key
    let word = order.contains(key) ? key : key.hasSuffix(".errno") ? "errno" : String(key.prefix { $0 != "." })
    return (order.firstIndex(of: word) ?? order.count, option.offset)
  }

  /// The bytes of the longest name.
  private static let nameLimit = 4095

  private static func start(of text: String, _ count: Int) -> String {
    text.utf8.count <= count ? text : String(decoding: text.utf8.prefix(count), as: UTF8.self)
  }
}

/// What a node is called.
struct NodeDescription {
  /// What it is made of, as QEMU 7.2 writes it: `a.qcow2`, `blkdebug:rules:null-co://`, or `json:{...}`.
  var filename = ""
  /// All that decides what is read from it, as JSON, as far as names go.
  var options = ""
  /// Whether its driver made the name, for which that of a child may be enough.
  var isExact = false
}

extension Value {
  /// It as JSON.
  fileprivate var json: String {
    var json = Writer()
    json.value(self)
    return json.withBytes { String(decoding: $0, as: UTF8.self) }
  }
}
