// The first cluster of a qcow2 image as it is stored: the header's fields, extensions, and the backing file's name. What nobody
// here knows stays as it is.
import Event
import Glibc

/// What is in the first cluster.
struct Qcow2HeaderCluster {
  /// The fields.
  private(set) var fields: [UInt8]
  /// The extensions in their order.
  var extensions: [Extension] = []
  /// The backing file's name; nil for none.
  var backingName: String?

  /// What only some images have.
  struct Extension {
    let kind: Kind
    var bytes: [UInt8]

    /// What an extension is for, by its number.
    struct Kind: Equatable {
      let number: UInt32
      static let backingFormat = Kind(number: 0xE279_2ACA)
      static let dataFile = Kind(number: 0x4441_5441)
      static let features = Kind(number: 0x6803_F857)
      static let bitmaps = Kind(number: 0x2385_2875)
      static let encryption = Kind(number: 0x0537_BE77)
    }
  }

  /// An image's fields of version 2 or 3, all 0 but for those that never change.
  init(version: Int) {
    fields = Qcow2Header.magic
    fields.append(word: UInt32(version))
    fields.pad(to: version == 2 ? 72 : 112)
    if version > 2 { set(100, word: 112) }
  }

  /// What is in these bytes, which a header could be read from.
  init(_ bytes: [UInt8], _ header: Qcow2Header) {
    let numbers = BigEndian(bytes)
    let length = header.version == 2 ? 72 : Int(numbers.word(100))
    fields = Array(bytes.prefix(length))
    fields.pad(to: length)
    backingName = header.backingName
    let backing = Int(numbers.long(8))
    let end = min(backing == 0 ? bytes.count : backing, bytes.count)
    var place = length
    while place + 8 <= end {
      let (kind, count) = (numbers.word(place), Int(numbers.word(place + 4)))
      place += 8
      if kind == 0 || count > end - place { return }
      extensions.append(
        Extension(kind: Extension.Kind(number: kind), bytes: Array(bytes[place..<place + count])))
      place += (count + 7) / 8 * 8
    }
  }

  mutating func set(_ place: Int, word: UInt32) {
    var bytes: [UInt8] = []
    bytes.append(word: word)
    fields.replaceSubrange(place..<place + 4, with: bytes)
  }

  mutating func set(_ place: Int, long: UInt64) {
    fields.replaceSubrange(place..<place + 8, with: [UInt8](longs: [long]))
  }

  /// Has an extension of a kind hold these bytes, or has none; a new one comes first if it is the backing file's format.
  mutating func set(_ kind: Extension.Kind, to bytes: [UInt8]?) {
    let place = extensions.firstIndex { $0.kind == kind }
    switch (place, bytes) {
    case (let place?, let bytes?): extensions[place].bytes = bytes
    case (let place?, nil): extensions.remove(at: place)
    case (nil, let bytes?):
      extensions.insert(
        Extension(kind: kind, bytes: bytes), at: kind == .backingFormat ? 0 : extensions.count)
    case (nil, nil): return
    }
  }

  /// All of it, which has to fit into a cluster.
  func bytes(_ clusterSize: Int64) throws(SystemError) -> [UInt8] {
    var bytes = fields
    for item in extensions {
      bytes.append(word: item.kind.number)
      bytes.append(word: UInt32(item.bytes.count))
      bytes += item.bytes
      bytes.pad(to: (bytes.count + 7) / 8 * 8)
    }
    bytes.pad(to: bytes.count + 8)
    let name = Array((backingName ?? "").utf8)
    if name.count > 1023 { throw SystemError(EINVAL) }
    var place: [UInt8] = [UInt8](longs: [backingName == nil ? 0 : UInt64(bytes.count)])
    place.append(word: UInt32(name.count))
    // A file that others have cut off has no header any more.
    if bytes.count < 20 { throw SystemError(EIO) }
    bytes.replaceSubrange(8..<20, with: place)
    bytes += name
    if bytes.count > clusterSize { throw SystemError(ENOSPC) }
    return bytes
  }

  /// The names of features, as QEMU 7.2 stores them where a cluster has room for that.
  static let featureNames: [UInt8] = {
    let names: [(UInt8, UInt8, String)] = [
      (0, 0, "dirty bit"), (0, 1, "corrupt bit"), (0, 2, "external data file"), (0, 3, "compression type"),
      (0, 4, "extended L2 entries"), (1, 0, "lazy refcounts"), (2, 0, "bitmaps"), (2, 1, "raw external data"),
    ]
    return names.flatMap { kind, bit, name in
      var entry = [kind, bit] + Array(name.utf8)
      entry.pad(to: 48)
      return entry
    }
  }()
}

extension Qcow2Storage {
  /// Changes what is in the first cluster; it is read anew then.
  func changeHeader(_ change: (inout Qcow2HeaderCluster) -> Void) throws(SystemError) {
    let size = header.clusterSize
    let before = try bytes(0, Int(size))
    var cluster = Qcow2HeaderCluster(before, header)
    change(&cluster)
    var after = try cluster.bytes(size)
    // What was behind it isn't part of it any more.
    after.pad(to: Int(min(size, 4096)))
    let header: Qcow2Header
    do throws(Failure) { header = try Qcow2Header(after, isWritable: true) } catch { throw SystemError(EINVAL) }
    try store(after, at: 0)
    self.header = header
  }
}

extension Qcow2Image {
  /// Has the header name another backing file, or none. The name has at most 1023 bytes, and must fit into the first cluster.
  func setBacking(name: String?, format: String?) throws(SystemError) {
    // QEMU 7.2 cuts it off.
    let format = format.map { String($0.prefix(15)) }
    if name == nil, format != nil { throw SystemError(EINVAL) }
    try storage.changeHeader {
      $0.backingName = name
      $0.set(.backingFormat, to: format.map { Array($0.utf8) })
    }
  }
}

extension Qcow2Header {
  /// Where the fields begin that change together: the size, and where the tables are.
  static let changeablePlace: Int64 = 24

  /// These fields, as they are stored.
  var changeable: [UInt8] {
    var bytes: [UInt8] = []
    bytes.append(long: size)
    // No image is open that is encrypted.
    bytes.append(word: 0)
    bytes.append(word: UInt32(l1Size))
    for place in [l1Offset, refcountTableOffset] { bytes.append(long: place) }
    for count in [refcountTableClusters, snapshotCount] { bytes.append(word: UInt32(count)) }
    bytes.append(long: snapshotsOffset)
    return bytes
  }
}
