// An open file of the host that holds an image, or part of one.
import Event
import Glibc

/// What transfers read and write, which the worker does for them.
protocol OpenFile: AnyObject, Sendable {
  /// Reads so many bytes from an offset on into a buffer; behind the end are zeros.
  func read(_ offset: Int64, _ length: Int, into buffer: inout [UInt8]) -> SystemError?
  /// Writes all bytes.
  func write(_ bytes: UnsafeRawBufferPointer, at offset: Int64) -> SystemError?
  /// Has zeros there that take no room; false if it can't, so that they are to be written.
  func zero(_ offset: Int64, _ count: Int64) throws(SystemError) -> Bool
  /// Waits until what was written is safe.
  func flush() -> SystemError?
}

/// A descriptor that is closed with its last reference, which a transfer may have.
final class HostFile: OpenFile {
  let descriptor: Int32

  init(_ descriptor: Int32) { self.descriptor = descriptor }

  deinit { close(descriptor) }
}

/// An open file.
final class ImageFile {
  /// Its descriptor.
  let open: HostFile
  private var descriptor: Int32 { open.descriptor }

  /// How many transfers are to write to it: it isn't known what is there then.
  var writes = 0 {
    didSet {
      if writes > 0 { return }
      let told = whenWritten
      whenWritten = []
      for tell in told { tell() }
    }
  }
  /// Told when none is any more.
  var whenWritten: [() -> Void] = []

  /// What is told to others of its use.
  private var locks: ImageLocks

  private init(_ descriptor: Int32) {
    open = HostFile(descriptor)
    locks = ImageLocks(descriptor)
  }

  /// Tells others what is done with it. Fails if that doesn't go with what they do.
  func claim(_ use: NodeUse) throws(Failure) { try locks.claim(use) }

  /// Nil if it can't be opened; `errno` says why. A named pipe isn't waited for.
  static func open(_ path: String, isWritable: Bool, _ opener: FileOpener = FileOpener()) -> ImageFile? {
    let descriptor = opener.open(path, (isWritable ? O_RDWR : O_RDONLY) | O_NONBLOCK)
    return descriptor < 0 ? nil : ImageFile(descriptor)
  }

  /// What the host knows of it.
  var status: stat? {
    var status = stat()
    return fstat(descriptor, &status) == 0 ? status : nil
  }

  /// Its size in bytes: a device's is where its end is.
  var size: Int64 {
    guard let status else { return 0 }
    if status.st_mode & S_IFMT == S_IFREG { return Int64(status.st_size) }
    return max(0, Int64(lseek(descriptor, 0, SEEK_END)))
  }

  /// Whether it is a drive with a disc that can be read.
  var hasDisc: Bool { ioctl(descriptor, Self.driveStatus, CInt.max) == Self.discOK }

  /// CDROM_DRIVE_STATUS and CDS_DISC_OK, which Glibc's module doesn't have.
  private static let (driveStatus, discOK): (UInt, CInt) = (0x5326, 4)

  /// The driver for what is at a path.
  static func driver(for path: String) -> String {
    var status = stat()
    guard stat(path, &status) == 0, [S_IFCHR, S_IFBLK].contains(status.st_mode & S_IFMT) else { return "file" }
    let isDrive = open(path, isWritable: false).map { ioctl($0.descriptor, driveStatus, CInt.max) >= 0 } ?? false
    return isDrive ? "host_cdrom" : "host_device"
  }

  /// Gives it another size; false if it can't have that, then `errno` says why.
  func resize(to size: Int64) -> Bool { ftruncate(descriptor, off_t(size)) == 0 }

  /// So many bytes from an offset, fewer at the end; nil if they can't be read, then `errno` says why.
  func read(_ offset: Int64, _ count: Int) -> [UInt8]? {
    var failed = false
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, done in
      while done < count, let start = buffer.baseAddress {
        let got = pread(descriptor, start + done, count - done, off_t(offset) + off_t(done))
        if got < 0 && errno == EINTR { continue }
        if got < 0 { failed = true }
        if got <= 0 { return }
        done += got
      }
    }
    return failed ? nil : bytes
  }
  /// Writes bytes at an offset at once; false if it can't, then `errno` says why.
  func write(_ bytes: [UInt8], at offset: Int64) -> Bool {
    bytes.withUnsafeBytes { descriptor.writeAll($0, at: offset) }
  }

  /// How many bytes from an offset on are data, or are a hole, of at most `count`. What the system doesn't know is data.
  func extent(at offset: Int64, _ count: Int64) -> (isData: Bool, length: Int64) {
    if writes > 0 { return (true, count) }
    let end = offset + count
    let data = Int64(lseek(descriptor, off_t(offset), Self.toData))
    if data < 0 { return (errno != ENXIO, count) }
    if data > offset { return (false, min(data, end) - offset) }
    let hole = Int64(lseek(descriptor, off_t(offset), Self.toHole))
    return (true, (hole < 0 ? end : min(max(hole, offset + 1), end)) - offset)
  }

  /// SEEK_DATA and SEEK_HOLE, which Glibc's module doesn't have.
  private static let (toData, toHole): (Int32, Int32) = (3, 4)
}

extension Int32 {
  /// Writes all bytes at an offset of the file that has this descriptor; false and `errno` if it can't.
  func writeAll(_ bytes: UnsafeRawBufferPointer, at offset: Int64) -> Bool {
    var done = 0
    while done < bytes.count, let start = bytes.baseAddress {
      let count = pwrite(self, start + done, bytes.count - done, off_t(offset) + off_t(done))
      if count < 0 && errno == EINTR { continue }
      if count <= 0 { return false }
      done += count
    }
    return true
  }
}
