// `-drive`: a drive with what is in it, from options that are texts and older than those of nodes.
import Event
import JSON

/// What `-drive` asks for.
public struct DriveOptions: Sendable {
  /// The kind of device that is made for it; `none` for one that a device names.
  public let interface: String
  /// Its id, where one was given.
  public let id: String?
  /// The options of its node; nil for an empty drive.
  public let node: Value?
  /// Whether it takes compact discs.
  public let isDisc: Bool
  /// Whether it is only read.
  public let isReadOnly: Bool
  /// Whether writes are done when they are in a cache.
  public let writesBack: Bool
  /// What is done about errors.
  public let errors: ErrorPolicies
  /// Its bus, its unit and its place among those of its kind, where they were given.
  public let (bus, unit, index): (Int64?, Int64?, Int64?)

  /// Whether what is read from backing files is kept in the image.
  let keepsWhatIsRead: Bool
  /// Whether what is written is gone with the drive: it goes to a temporary image.
  public let isTemporary: Bool
  /// How much may go through, and the group that shares that.
  public let (limits, group): (ThrottleLimits, String?)

  /// Reads options whose values are texts. `usual` is the kind of device of the board. The order of the checks is QEMU 7.2's.
  public init(_ options: Value, interface usual: String) throws(Failure) {
    let reader = DriveReader(options)
    let cache = try reader.word("cache", ["none", "writeback", "writethrough", "directsync", "unsafe"]) {
      _ in "invalid cache option"
    }
    writesBack = !["writethrough", "directsync"].contains(cache)
    (bus, unit, index) = (try reader.place("bus"), try reader.place("unit"), try reader.place("index"))
    let isGivenReadOnly = try reader.flag(options["readonly"] != nil ? "readonly" : "read-only") ?? false
    keepsWhatIsRead = try reader.flag("copy-on-read") ?? false
    isDisc = try reader.word("media", ["disk", "cdrom"]) { "'\($0)' invalid media" } == "cdrom"
    isReadOnly = isDisc || isGivenReadOnly
    interface = try reader.word("if", Self.interfaces) { "unsupported bus type '\($0)'" } ?? usual
    if index != nil, (bus ?? 0) != 0 || unit != nil { throw Failure("index cannot be used with bus and unit") }
    if !Self.haveErrors.contains(interface) {
      for key in ["werror", "rerror"] where options[key] != nil {
        throw Failure("\(key) is not supported by this bus type")
      }
    }
    isTemporary = try reader.flag("snapshot") ?? false
    for key in ["stats-account-invalid", "stats-account-failed"] { _ = try reader.flag(key) }
    let numbers = try reader.limits()
    _ = try reader.word("aio", ["threads", "native", "io_uring"]) { _ in "invalid aio option" }
    limits = try ThrottleLimits { numbers[$0] }
    group = options["throttling.group"]?.text ?? options["group"]?.text
    _ = try reader.word("detect-zeroes", ["off", "on", "unmap"]) { "invalid parameter value: \($0)" }
    if options["format"] != nil, options["driver"] != nil {
      throw Failure("Cannot specify both 'driver' and 'format'")
    }
    errors = try reader.errors()
    id = options["id"]?.text
    node = try reader.node(isReadOnly: isReadOnly, cache: cache)
  }

  private static let interfaces = ["none", "ide", "scsi", "floppy", "pflash", "mtd", "sd", "virtio", "xen"]
  private static let haveErrors: Set = ["none", "ide", "scsi", "virtio"]
}

extension DriveOptions {
  /// The options of a node on a file of that name.
  static func file(_ name: String) throws(Failure) -> [Value.Member] {
    var tree: [Value.Member] = []
    try DriveReader.setFile(name, &tree)
    return tree
  }

  /// The options of an image of that format, by its file's name: a format that is none is the file itself.
  static func image(_ name: String, format: String?) throws(Failure) -> [Value.Member] {
    let file = try file(name)
    guard let format else { return file }
    if ["file", "nbd", "host_device", "host_cdrom"].contains(format), case .object(let only)? = file.first?.value {
      return only
    }
    return file + [Value.Member(key: "driver", value: .string(format))]
  }
}
