// New qcow2 images. The errors, and the order in which they come, are QEMU 7.2's.
import Event
import Glibc

/// What a new image is like.
struct Qcow2Options {
  /// The size in bytes.
  var size: Int64
  var version = 3
  var clusterSize: Int64 = 65536
  var refcountBits = 16
  var hasLazyRefcounts = false
  var hasExtendedL2 = false
  var isZstd = false
  /// The backing file's name, and its format.
  var backingName: String?
  var backingFormat: String?
  /// The data file's name as the image stores it; nil where the data are in the image itself, or for one without a name.
  var dataFileName: String?
  var hasDataFile = false
  var isDataFileRaw = false
  var preallocation = Preallocation.off

  /// What is there from the start.
  enum Preallocation {
    case off, metadata, falloc, full
  }

  /// Fails if there can't be such an image.
  func check() throws(Failure) {
    if size % 512 != 0 { throw Failure("Image size must be a multiple of 512 bytes") }
    guard (512...2 << 20).contains(clusterSize), clusterSize & (clusterSize - 1) == 0 else {
      throw Failure("Cluster size must be a power of two between 512 and 2048k")
    }
    if hasExtendedL2 {
      if version < 3 { throw Self.isOld("Extended L2 entries are only supported with") }
      if clusterSize < 16384 {
        throw Failure("Extended L2 entries are only supported with cluster sizes of at least 16384 bytes")
      }
    }
    if backingName != nil, preallocation != .off, !hasExtendedL2 {
      throw Failure("Backing file and preallocation can only be used at the same time if extended_l2 is on")
    }
    if backingFormat != nil, backingName == nil {
      throw Failure("Backing format cannot be used without backing file")
    }
    try checkFeatures()
  }

  private func checkFeatures() throws(Failure) {
    if hasLazyRefcounts, version < 3 { throw Self.isOld("Lazy refcounts only supported with") }
    guard (1...64).contains(refcountBits), refcountBits & (refcountBits - 1) == 0 else {
      throw Failure("Refcount width must be a power of two and may not exceed 64 bits")
    }
    if refcountBits != 16, version < 3 {
      throw Failure(
        "Different refcount widths than 16 bits require compatibility level 1.1 or above (use version=v3 or greater)")
    }
    if hasDataFile, version < 3 { throw Self.isOld("External data files are only supported with") }
    if isDataFileRaw, !hasDataFile { throw Failure("data-file-raw requires data-file") }
    if isDataFileRaw, backingName != nil {
      throw Failure("Backing file and data-file-raw cannot be used at the same time")
    }
    if isZstd, version < 3 { throw Self.isOld("Non-zlib compression type is only supported with") }
  }

  private static func isOld(_ what: String) -> Failure {
    Failure("\(what) compatibility level 1.1 and above (use version=v3 or greater)")
  }
}

extension Qcow2Image {
  /// Writes a new image into a file, whose contents are lost. The data file, if it has one, gets its size. What takes time is
  /// left to the transfer: clusters that are there from the start.
  static func create(
    _ options: Qcow2Options, in file: BlockNode, dataFile: BlockNode? = nil, _ transfer: Transfer
  ) throws(Failure) {
    try options.check()
    let image = try empty(options, file)
    image.dataFile = dataFile
    if let name = options.backingName {
      do throws(SystemError) { try image.setBacking(name: name, format: options.backingFormat) } catch {
        throw Failure(
          "Could not assign backing file '\(name)' with format '\(options.backingFormat ?? "(null)")':"
            + " \(error.description)")
      }
    }
    do throws(Failure) { try image.begin(options, transfer) } catch {
      throw Failure("Could not resize image: \(error.description)")
    }
  }

  /// An image of no size.
  private static func empty(_ options: Qcow2Options, _ file: BlockNode) throws(Failure) -> Qcow2Image {
    let start: [UInt8]
    do throws(SystemError) {
      try writeStart(options, file)
      start = try file.peek(0, Int(options.clusterSize))
    } catch { throw isUnwritable(error) }
    let image = try Qcow2Image(try Qcow2Header(start, isWritable: true), of: file)
    do throws(SystemError) { try image.refcounts().begin(3) } catch { throw isUnwritable(error) }
    return image
  }

  private static func isUnwritable(_ error: SystemError) -> Failure {
    Failure("Could not write qcow2 header: \(error.description)")
  }

  private static func writeStart(_ options: Qcow2Options, _ file: BlockNode) throws(SystemError) {
    let size = options.clusterSize
    var start = try header(options).bytes(size)
    start.pad(to: Int(size))
    try file.store(start, at: 0)
    // The table, the block that it names, and the counts of both and of the header.
    var table = [UInt8](longs: [UInt64(size) * 2])
    table.pad(to: 2 * Int(size))
    try file.store(table, at: size)
  }

  private convenience init(_ header: Qcow2Header, of file: BlockNode) throws(Failure) {
    do throws(SystemError) { try self.init(file, header) } catch { throw Failure(error.description) }
  }

  private static func header(_ options: Qcow2Options) -> Qcow2HeaderCluster {
    var header = Qcow2HeaderCluster(version: options.version)
    header.set(20, word: UInt32(options.clusterSize.trailingZeroBitCount))
    header.set(48, long: UInt64(options.clusterSize))
    header.set(56, word: 1)
    if options.version < 3 { return header }
    var incompatible = Qcow2Header.Incompatible()
    if options.hasDataFile { incompatible.insert(.dataFile) }
    if options.isZstd { incompatible.insert(.compressionType) }
    if options.hasExtendedL2 { incompatible.insert(.extendedL2) }
    header.set(72, long: incompatible.rawValue)
    header.set(80, long: options.hasLazyRefcounts ? 1 : 0)
    header.set(88, long: options.isDataFileRaw ? 2 : 0)
    header.set(96, word: UInt32(options.refcountBits.trailingZeroBitCount))
    header.set(104, word: options.isZstd ? 1 << 24 : 0)
    if let name = options.dataFileName { header.set(.dataFile, to: Array(name.utf8)) }
    if options.clusterSize > 4096 { header.set(.features, to: Qcow2HeaderCluster.featureNames) }
    return header
  }

  /// The new image gets its size, and what is there from the start.
  private func begin(_ options: Qcow2Options, _ transfer: Transfer) throws(Failure) {
    if options.size < 0 { throw Failure("Image size cannot be negative") }
    try grow(to: options.size)
    if let dataFile { try dataFile.resize(to: options.size) }
    if options.preallocation == .off, !options.isDataFileRaw { return }
    do throws(SystemError) {
      try preallocate(isFull: [.falloc, .full].contains(options.preallocation), transfer)
    } catch { throw Failure("Could not preallocate metadata: \(error.description)") }
  }

  /// Every cluster has its place.
  private func preallocate(isFull: Bool, _ transfer: Transfer) throws(SystemError) {
    let (bits, entries) = (Int64(layout.clusterBits), Int64(layout.entries))
    let last = layout.clusters(size)
    var cluster: Int64 = 0
    while cluster < last {
      let most = min(last - cluster, entries - cluster % entries, 4096)
      _ = try writableTable(cluster / entries)
      var (host, count) = (cluster << bits, most)
      if !layout.hasDataFile {
        let taken = try refcounts().take(Int(most))
        (host, count) = (taken.lowerBound << bits, Int64(taken.count))
        // What was a table before isn't zeros.
        let known = min(storage.file.size, taken.upperBound << bits)
        if host < known { try storage.store(Array(repeating: 0, count: Int(known - host)), at: host) }
        try storage.reach(taken.upperBound << bits)
      }
      let new = (0..<count).map { Qcow2Entry(word: UInt64(host + $0 << bits) | Qcow2Entry.copied) }
      try store(new, of: cluster)
      // Zeros that take room.
      if isFull { try data.write([Piece(source: .pattern(0), count: filled(host, count << bits))], at: host, transfer) }
      cluster += count
    }
  }

  /// A data file ends where the image does.
  private func filled(_ offset: Int64, _ count: Int64) -> Int64 {
    layout.hasDataFile ? min(count, max(0, data.size - offset)) : count
  }
}
