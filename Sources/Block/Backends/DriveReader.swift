// Reads `-drive`, which has all in one list: what is the drive's, and with dots in their names the options of its nodes.
import Event
import JSON
import OptionText

/// The options of a drive.
struct DriveReader {
  private let options: Value

  init(_ options: Value) { self.options = options }

  /// One of some words.
  func word(_ key: String, _ accepted: [String], _ complaint: (String) -> String) throws(Failure) -> String? {
    guard let word = options[key]?.text else { return nil }
    if accepted.contains(word) { return word }
    throw Failure(complaint(word))
  }

  /// `on` or `off`.
  func flag(_ key: String) throws(Failure) -> Bool? {
    guard let given = options[key] else { return nil }
    if let flag = given.flag { return flag }
    throw Failure("Parameter '\(key == "readonly" ? "read-only" : key)' expects 'on' or 'off'")
  }

  /// A place that a drive can have.
  func place(_ key: String) throws(Failure) -> Int64? {
    guard let number = try number(key, shown: key) else { return nil }
    if (0...Int64(Int32.max)).contains(number) { return number }
    throw Failure("Parameter '\(key)' expects a number from 0 to \(Int32.max)")
  }

  private func number(_ key: String, shown: String) throws(Failure) -> Int64? {
    guard let given = options[key] else { return nil }
    if case .int(let number) = given { return number }
    switch readNumber(given.text ?? "") {
    case .value(let number): return Int64(bitPattern: number)
    case .malformed: throw Failure("Parameter '\(shown)' expects a number")
    case .tooLarge: throw Failure("Value '\(given.text ?? "")' is too large for parameter '\(shown)'")
    }
  }

  /// What is done about errors.
  func errors() throws(Failure) -> ErrorPolicies {
    var errors = ErrorPolicies()
    let write = try word("werror", ["ignore", "stop", "report", "enospc"]) { "'\($0)' invalid write error action" }
    let read = try word("rerror", ["ignore", "stop", "report"]) { "'\($0)' invalid read error action" }
    if let policy = write.flatMap(ErrorPolicy.init) { errors.write = policy }
    if let policy = read.flatMap(ErrorPolicy.init) { errors.read = policy }
    return errors
  }

  // MARK: Limits

  /// The limits that were given, by QMP's names. Most have two names, of which `bps_rd` is the older one.
  func limits() throws(Failure) -> [String: Int64] {
    var limits: [String: Int64] = [:]
    let kinds = ThrottleLimits.kinds.flatMap { [$0, $0 + "_max", $0 + "_max_length"] }
    for name in kinds + ["iops_size"] {
      let key = "throttling." + ThrottleLimits.objectName(name)
      limits[name] = try number(options[key] != nil ? key : name, shown: key)
    }
    return limits
  }

  // MARK: The node

  /// The options of its node; nil for an empty drive.
  func node(isReadOnly: Bool, cache: String?) throws(Failure) -> Value? {
    guard case .object(let members) = options else { return nil }
    var tree: [Value.Member] = []
    for member in members where !Self.isOwn(member.key) {
      let path = member.key.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
      if path.count > Self.mostParts { throw Failure("Parameter '\(path[0])' has too many parts") }
      Self.insert(member.value, path[...], &tree)
    }
    let name = options["file"]?.text
    if name?.isEmpty ?? true, options["format"] == nil {
      if tree.allSatisfy({ $0.key == "detect-zeroes" }) { return nil }
      if !tree.contains(where: { ["driver", "file"].contains($0.key) }) {
        throw Failure("Must specify either driver or file")
      }
    }
    if let name, !name.isEmpty { try Self.setFile(name, &tree) }
    if let format = options["format"]?.text { Self.insert(.string(format), ["driver"], &tree) }
    Self.insert(.bool(isReadOnly), ["read-only"], &tree)
    Self.insert(.bool(["none", "directsync"].contains(cache)), ["cache", "direct"], &tree)
    Self.insert(.bool(cache == "unsafe"), ["cache", "no-flush"], &tree)
    return .object(tree.map { Value.Member(key: $0.key, value: $0.value.withLists) })
  }

  /// How many parts a name may have.
  private static let mostParts = 100

  /// Whether an option isn't the node's.
  private static func isOwn(_ key: String) -> Bool {
    key.hasPrefix("throttling.") || own.contains(key)
      || ThrottleLimits.kinds.contains { key == $0 || key.hasPrefix($0 + "_max") }
  }

  private static let own: Set = [
    "if", "id", "media", "bus", "unit", "index", "cache", "file", "format", "readonly", "read-only", "werror", "rerror",
    "aio", "snapshot", "copy-on-read", "group", "iops_size", "stats-account-invalid", "stats-account-failed",
  ]

  /// A file by its name, which may be one of a protocol.
  static func setFile(_ name: String, _ tree: inout [Value.Member]) throws(Failure) {
    for protocolName in ["null-co", "null-aio"] where name == protocolName + "://" {
      return insert(.string(protocolName), ["file", "driver"], &tree)
    }
    if name.hasPrefix("json:"), let options = try? Value.parse(String(name.dropFirst(5))),
      case .object(let members) = options
    {
      tree += members
      return
    }
    if let (rules, image) = debugName(name) {
      insert("blkdebug", ["file", "driver"], &tree)
      if !rules.isEmpty { insert(.string(rules), ["file", "config"], &tree) }
      insert("file", ["file", "image", "driver"], &tree)
      return insert(.string(image), ["file", "image", "filename"], &tree)
    }
    if let remote = try NBDFilename(name) {
      let given = tree.first { $0.key == "file" }?.value
      for key in ["host", "port", "path", "export", "server"] where given?[key] != nil {
        throw Failure("Option '\(key)' cannot be used with a file name")
      }
      for member in remote.options { insert(member.value, ["file", member.key], &tree) }
      return
    }
    for driver in ["host_device", "host_cdrom"] where name.hasPrefix(driver + ":") {
      insert(.string(driver), ["file", "driver"], &tree)
      return insert(.string(String(name.dropFirst(driver.count + 1))), ["file", "filename"], &tree)
    }
    if let scheme = scheme(of: name), scheme != "file" {
      if !otherProtocols.contains(scheme) { throw Failure("Unknown protocol '\(scheme)'") }
      return insert(.string(scheme), ["file", "driver"], &tree)
    }
    let path = name.hasPrefix("file:") ? String(name.dropFirst(5)) : name
    insert(.string(name == path ? ImageFile.driver(for: path) : "file"), ["file", "driver"], &tree)
    insert(.string(path), ["file", "filename"], &tree)
  }

  /// What stands before a colon that comes before any slash.
  static func scheme(of name: String) -> String? {
    guard let colon = name.firstIndex(of: ":"), !name[..<colon].contains("/") else { return nil }
    return String(name[..<colon])
  }

  private static let otherProtocols: Set = [
    "blkverify", "fat", "ftp", "ftps", "gluster", "http", "https", "iscsi", "nfs", "nvme", "rbd", "ssh",
  ]

  /// The parts of `blkdebug:RULES:IMAGE`.
  private static func debugName(_ name: String) -> (rules: String, image: String)? {
    guard name.hasPrefix("blkdebug:") else { return nil }
    let parts = name.split(separator: ":", maxSplits: 2, omittingEmptySubsequences: false)
    return parts.count == 3 ? (String(parts[1]), String(parts[2])) : nil
  }

  /// Puts a value at a place in a tree; what is there stays.
  private static func insert(_ value: Value, _ path: ArraySlice<String>, _ tree: inout [Value.Member]) {
    guard let key = path.first else { return }
    let rest = path.dropFirst()
    guard let place = tree.firstIndex(where: { $0.key == key }) else {
      var below: [Value.Member] = []
      if !rest.isEmpty { insert(value, rest, &below) }
      return tree.append(Value.Member(key: key, value: rest.isEmpty ? value : .object(below)))
    }
    guard !rest.isEmpty, case .object(var below) = tree[place].value else { return }
    insert(value, rest, &below)
    tree[place].value = .object(below)
  }
}

extension Value {
  /// With lists in the places of objects whose members are numbered. It is as deep as names have parts.
  fileprivate var withLists: Value {
    guard case .object(let members) = self else { return self }
    let values = members.map { Value.Member(key: $0.key, value: $0.value.withLists) }
    let numbers = values.indices.map(String.init)
    if members.isEmpty || Set(numbers) != Set(values.map(\.key)) { return .object(values) }
    return .array(numbers.compactMap { number in values.first { $0.key == number }?.value })
  }
}
