// The older form of a character device, which `-serial`, `-monitor`, `-qmp` and their like take: `tcp:host:port,server`.
import OptionText

/// What a legacy form comes to.
enum LegacyChardev {
  /// `none`: no device.
  case none
  /// `chardev:ID`: one that `-chardev` makes.
  case existing(String)
  /// Options for one of its own.
  case opts(Opts)

  /// Reads `text` for a device that is to be called `label`. A complaint with an empty text is QEMU's silence.
  static func read(_ text: String, label: String, origin: Origin) throws(Complaint) -> LegacyChardev {
    if text.hasPrefix("chardev:") { return .existing(String(text.dropFirst(8))) }
    var form = text[...]
    var entries: [OptsEntry] = []
    let isMux = form.hasPrefix("mon:")
    if isMux {
      form = form.dropFirst(4)
      entries.append(OptsEntry(key: "mux", value: "on"))
      // Ctrl-C is for the guest.
      if form == "stdio" { entries.append(OptsEntry(key: "signal", value: "off")) }
    }
    entries += try self.entries(form)
    for entry in entries { try OptsGroup.chardev.check(entry) }
    return .opts(Opts(id: label, entries: entries, origin: origin))
  }

  private static func entries(_ form: Substring) throws(Complaint) -> [OptsEntry] {
    switch form {
    case "null", "pty", "msmouse", "wctablet", "braille", "testdev", "stdio": return [backend(String(form))]
    default: break
    }
    guard let colon = form.firstIndex(of: ":") else {
      if form.hasPrefix("vc") { return try console(form.dropFirst(2)) }
      if form.hasPrefix("/dev/parport") { return [backend("parallel"), path(form)] }
      if form.hasPrefix("/dev/") || form.hasPrefix("COM") { return [backend("serial"), path(form)] }
      throw Complaint("'\(form)' is not a valid char driver")
    }
    let rest = form[form.index(after: colon)...]
    switch form[..<colon] {
    case "unix": return [backend("socket")] + scan(rest, impliedKey: "path")
    case "file": return [backend("file"), path(rest)]
    case "pipe": return [backend("pipe"), path(rest)]
    case "tcp": return try socket(rest)
    case "telnet": return try socket(rest) + [OptsEntry(key: "telnet", value: "on")]
    case "tn3270": return try socket(rest) + [OptsEntry(key: "tn3270", value: "on")]
    case "websocket": return try socket(rest) + [OptsEntry(key: "websocket", value: "on")]
    case "udp": return try datagrams(rest)
    case "con": return [backend("console")]
    case "vc": return try console(form.dropFirst(2))
    case let name where name.hasPrefix("/dev/"): return [backend("serial"), path(form)]
    default: throw Complaint("'\(form)' is not a valid char driver")
    }
  }

  private static func backend(_ name: String) -> OptsEntry { OptsEntry(key: "backend", value: name) }

  private static func path(_ text: Substring) -> OptsEntry { OptsEntry(key: "path", value: String(text)) }

  private static func scan(_ text: Substring, impliedKey: String? = nil) -> [OptsEntry] {
    var scanner = OptsScanner(String(text))
    var entries: [OptsEntry] = []
    while let entry = scanner.next(impliedKey: entries.isEmpty ? impliedKey : nil) { entries.append(entry) }
    return entries
  }

  /// `[HOST]:PORT[,KEYS]`; the host ends at the first colon.
  private static func socket(_ text: Substring) throws(Complaint) -> [OptsEntry] {
    let end = text.firstIndex(of: ",") ?? text.endIndex
    let (host, port) = try address(text[..<end])
    return [
      backend("socket"), OptsEntry(key: "host", value: host), OptsEntry(key: "port", value: port),
    ] + scan(text[end...].dropFirst())
  }

  private static func address(_ text: Substring) throws(Complaint) -> (host: String, port: String) {
    guard let colon = text.firstIndex(of: ":") else { throw Complaint("") }
    let port = text[text.index(after: colon)...]
    let host = text[..<colon]
    guard !port.isEmpty, port.utf8.count <= 32, host.utf8.count <= 64 else { throw Complaint("") }
    return (String(host), String(port))
  }

  /// `[HOST]:PORT[@[HOST]:PORT]`: where to send to, and from.
  private static func datagrams(_ text: Substring) throws(Complaint) -> [OptsEntry] {
    let parts = text.split(separator: "@", maxSplits: 1, omittingEmptySubsequences: false)
    let (host, port) = try address(parts[0])
    var entries = [backend("udp"), OptsEntry(key: "host", value: host), OptsEntry(key: "port", value: port)]
    if parts.count == 2 {
      let (localHost, localPort) = try address(parts[1])
      entries += [
        OptsEntry(key: "localaddr", value: localHost), OptsEntry(key: "localport", value: localPort),
      ]
    }
    return entries
  }

  /// `vc`, `vc:WIDTHxHEIGHT` in pixels, or with a `C` behind a number in characters.
  private static func console(_ text: Substring) throws(Complaint) -> [OptsEntry] {
    guard text.first == ":" else { return [backend("vc")] }
    var rest = text.dropFirst()
    let width = try extent(&rest, "width", "cols")
    guard rest.popFirst() == "x" else { throw Complaint("") }
    return [backend("vc"), width, try extent(&rest, "height", "rows")]
  }

  private static func extent(_ text: inout Substring, _ pixels: String, _ cells: String) throws(Complaint) -> OptsEntry
  {
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    guard !digits.isEmpty, digits.utf8.count <= 7 else { throw Complaint("") }
    text = text[digits.endIndex...]
    let isCells = text.first == "C"
    if isCells { text = text.dropFirst() }
    return OptsEntry(key: isCells ? cells : pixels, value: String(digits))
  }
}
