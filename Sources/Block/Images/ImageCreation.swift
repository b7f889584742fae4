// Images that come with a command: made anew, or used as they are. The errors, and their order, are QEMU 7.2's.
import Event
import Glibc
import JSON

/// An image that a command names.
public struct ImageRequest: Sendable {
  /// Its file.
  public var file: String
  /// Its format; nil for what it is found to be, or for that of what is copied.
  public var format: String?
  /// Whether it is there already.
  public var exists: Bool
  /// What its node is called.
  public var nodeName: String?

  /// An image.
  public init(file: String, format: String? = nil, exists: Bool = false, nodeName: String? = nil) {
    self.file = file
    self.format = format
    self.exists = exists
    self.nodeName = nodeName
  }
}

/// A new image.
struct NewImage {
  let file: String
  let format: String
  let size: Int64
  /// The name and the format of its backing file.
  var backing: (name: String, format: String)?

  /// Makes its file, which is empty. Fails for what can't be made.
  fileprivate func makeFile() throws(Failure) -> Value {
    if !Self.formats.contains(format) {
      if Self.otherFormats.contains(format) { throw Failure("The image format '\(format)' is not simulated") }
      let isKnown = makeDriver(format) != nil || Self.readFormats.contains(format)
      throw Failure(
        isKnown ? "Format driver '\(format)' does not support image creation" : "Unknown file format '\(format)'")
    }
    if let remote = try NBDFilename(file) { return .object(remote.options) }
    if let colon = file.firstIndex(of: ":"), !file[..<colon].contains("/"), file[..<colon] != "file" {
      throw Failure("Unknown protocol '\(file[..<colon])'")
    }
    if backing != nil, format != "qcow2" {
      throw Failure("Backing file not supported for file format '\(format)'")
    }
    if backing?.name == file {
      throw Failure("Error: Trying to create an image with the same filename as the backing file")
    }
    let path = file.hasPrefix("file:") ? String(file.dropFirst(5)) : file
    try makeEmptyFile(path, shown: file, size: format == "qcow2" ? 0 : size)
    return ["driver": "file", "filename": .string(path)]
  }

  /// The formats that can be made.
  private static let formats: Set = ["raw", "file", "nbd", "qcow2"]
  /// Those of QEMU 7.2 that are only read, and those that are not simulated.
  private static let readFormats: Set = ["bochs", "cloop", "dmg", "vvfat"]
  private static let otherFormats: Set = ["luks", "parallels", "qcow", "qed", "vdi", "vhdx", "vmdk", "vpc"]
}

/// Makes a file, or empties the one that is there: nobody may be writing to that, or minding its size. What is made, for more to be done.
@discardableResult
func makeEmptyFile(_ path: String, shown: String, size: Int64) throws(Failure) -> HostFile {
  let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NONBLOCK, 0o644)
  if descriptor < 0 { throw Failure("Could not create '\(shown)': \(SystemError(errno))") }
  let made = HostFile(descriptor)
  var locks = ImageLocks(descriptor)
  try locks.claim(NodeUse(does: [.write, .resize], allows: .all.subtracting(.resize)))
  if ftruncate(descriptor, 0) != 0 || ftruncate(descriptor, off_t(size)) != 0 {
    throw Failure("Could not resize file: \(SystemError(errno))")
  }
  return made
}

extension BlockGraph {
  /// Makes an image.
  func make(_ image: NewImage) throws(Failure) {
    let options = try image.makeFile()
    let isRemote = options["driver"] == "nbd"
    if image.format != "qcow2", !isRemote { return }
    let file: BlockNode
    do throws(Failure) { file = try NodeOpening(self, isInactive: false).begin(options) } catch {
      if !isRemote { throw error }
      throw Failure(
        "Protocol driver 'nbd' does not support image creation, and opening the image failed: \(error.description)")
    }
    defer { discardIfUnused(file) }
    if image.format != "qcow2" { return }
    var wanted = Qcow2Options(size: image.size)
    (wanted.backingName, wanted.backingFormat) = (image.backing?.name, image.backing?.format)
    let transfer = Transfer()
    try Qcow2Image.create(wanted, in: file, transfer)
    do throws(SystemError) { try transfer.runAtOnce() } catch {
      throw Failure("Could not create '\(image.file)': \(error)")
    }
  }

  /// Opens what a node is copied to, which is made first unless it is there. Where zeros are to be found it discards them. Its
  /// backing file is left closed if it `hidesBacking`.
  func openTarget(
    _ request: ImageRequest, of source: BlockNode, sync: String, findsZeroes: Bool = false, hidesBacking: Bool = true
  ) throws(Failure) -> BlockNode {
    // For what isn't the image of a format but something of the host's no format is looked for either.
    let existing = source.isOfHost ? "file" : nil
    let format = request.format ?? (request.exists ? existing : source.driverName)
    let backing: BlockNode? =
      switch sync {
      case "top": source.child("backing")
      case "none": source
      default: nil
      }
    if !request.exists {
      try make(
        NewImage(
          file: request.file, format: format ?? "raw", size: source.size,
          backing: backing.map { ($0.filename, $0.driverName) }))
    }
    var settings = source.settings
    (settings.discards, settings.detectZeroes) = (findsZeroes, findsZeroes ? "unmap" : "off")
    settings.isReadOnly = false
    return try openImage(
      request.file, format: format, nodeName: request.nodeName, settings: settings, hidesBacking: hidesBacking)
  }

  /// Opens an image by its file's name. Its backing file is left closed if it `hidesBacking`.
  func openImage(
    _ file: String, format: String?, nodeName: String?, settings: NodeSettings, hidesBacking: Bool
  ) throws(Failure) -> BlockNode {
    if let format, makeDriver(format) == nil { throw Failure("Unknown driver '\(format)'") }
    var options = try DriveOptions.image(file, format: format)
    if let nodeName { options.append(Value.Member(key: "node-name", value: .string(nodeName))) }
    if hidesBacking, format == "qcow2" || format == nil { options.append(Value.Member(key: "backing", value: .null)) }
    options += settings.options
    return try NodeOpening(self, isInactive: settings.isInactive).begin(.object(options))
  }
}

extension BlockNode {
  /// Whether it is a protocol's, and no format's. QEMU 7.2 doesn't know that any more once a client has reopened it.
  fileprivate var isOfHost: Bool {
    let protocols = ["file", "host_device", "host_cdrom", "nbd", "null-co", "null-aio", "blkdebug", "blkverify"]
    return !isReopened && protocols.contains(driverName)
  }
}
