// `-fsdev` and `-virtfs`: folders of the host that a guest sees. Whether one is there shows when a device has it.
import OptionText

extension CommandLineReader {
  /// `-fsdev`.
  mutating func readSharedFolder(_ given: GivenOption) throws(ReadingEnd) {
    sharedFolders.append(try readOpts(given, .fsdev))
  }

  /// `-virtfs`: a folder, which is called as it is for the guest unless it has an id, and its device.
  mutating func readVirtFS(_ given: GivenOption) throws(ReadingEnd) {
    var opts = try readOpts(given, .virtfs)
    guard let tag = opts["mount_tag"], opts["fsdriver"] != nil else {
      throw end(given.origin, "Usage: -virtfs fsdriver,mount_tag=tag")
    }
    let id = opts.id ?? tag
    if !isIdentifier(id) || ids["fsdev", default: []].contains(id) {
      throw end(given.origin, "duplicate or invalid fsdev id: \(tag)")
    }
    ids["fsdev", default: []].append(id)
    opts.id = id
    opts.entries.removeAll { $0.key == "mount_tag" }
    sharedFolders.append(opts)
    let device = [("driver", "virtio-9p-pci"), ("fsdev", id), ("mount_tag", tag)]
    let entries = device.map { OptsEntry(key: $0.0, value: $0.1) }
    devices.append(Opts(id: nil, entries: entries, origin: given.origin))
    configuration.devices.append(Opts(id: nil, entries: entries, origin: given.origin).object)
  }

  /// Checks the folders when QEMU does: behind the machine's type and the character devices.
  mutating func finishSharedFolders() throws(ReadingEnd) {
    for opts in sharedFolders {
      do throws(Complaint) { try check(opts) } catch { throw end(error, opts.origin) }
      configuration.sharedFolders.append(opts.object)
    }
  }

  private func check(_ opts: Opts) throws(Complaint) {
    if opts.id == nil { throw Complaint("fsdev: No id specified") }
    guard let driver = opts["fsdriver"] else { throw Complaint("fsdev: No fsdriver specified") }
    guard let keys = Self.folderKeys[driver] else { throw Complaint("fsdev: fsdriver \(driver) not found") }
    if let other = opts.entries.first(where: { !(["fsdriver", "readonly"] + keys).contains($0.key) }) {
      if !other.key.hasPrefix("throttling.") || driver != "local" {
        throw Complaint("'\(other.key)' is invalid for fsdriver '\(driver)'")
      }
    }
    switch driver {
    case "local": try checkLocalFolder(opts)
    case "proxy":
      if opts["socket"] != nil, opts["sock_fd"] != nil {
        throw Complaint("both socket and sock_fd properties are set")
      }
      if opts["socket"] == nil, opts["sock_fd"] == nil {
        throw Complaint("both socket and sock_fd properties are missing")
      }
    default: break
    }
  }

  /// What each kind of folder may be told.
  private static let folderKeys = [
    "local": ["security_model", "path", "writeout", "fmode", "dmode", "multidevs"],
    "proxy": ["socket", "sock_fd", "writeout"], "synth": [],
  ]

  private func checkLocalFolder(_ opts: Opts) throws(Complaint) {
    try checkWord(
      opts, "security_model", ["passthrough", "mapped", "mapped-xattr", "mapped-file", "none"],
      "passthrough|mapped-xattr|mapped-file|none", isRequired: true)
    try checkWord(opts, "multidevs", ["remap", "forbid", "warn"], "remap|forbid|warn", isRequired: false)
    if opts["path"] == nil { throw Complaint("path property not set") }
    let isMapped = opts["security_model"]?.hasPrefix("mapped") ?? false
    if !isMapped, let key = ["fmode", "dmode"].first(where: { opts[$0] != nil }) {
      throw Complaint("\(key) is only valid for mapped security modes")
    }
  }

  private func checkWord(
    _ opts: Opts, _ key: String, _ words: [String], _ hint: String, isRequired: Bool
  ) throws(Complaint) {
    let word = opts[key]
    if word.map(words.contains) ?? !isRequired { return }
    throw Complaint(
      word.map { "invalid \(key) property '\($0)'" } ?? "\(key) property not set",
      hint: "Valid options are: \(key)=[\(hint)]")
  }
}
