// Dirty bitmaps that are stored with a qcow2 image. While the image can be written they are marked as in use: one that is
// found so wasn't stored when its image was left, and nobody knows what is dirty.
import Event
import Glibc

/// A bitmap as the image's directory has it.
struct Qcow2StoredBitmap {
  var table: Int64
  var tableSize: Int
  var flags: Flags
  let granularityBits: Int
  let name: [UInt8]
  var extra: [UInt8] = []
  /// How many bytes of the directory it has.
  private(set) var length = 0

  /// What is said of a bitmap.
  struct Flags: OptionSet {
    let rawValue: UInt32
    static let inUse = Flags(rawValue: 1)
    /// It records writes.
    static let auto = Flags(rawValue: 2)
    /// What is stored beside it needn't be understood.
    static let extraIsCompatible = Flags(rawValue: 4)
    static let known: Flags = [.inUse, .auto, .extraIsCompatible]
  }

  /// The next one of a directory. The errors are QEMU 7.2's.
  init(_ bytes: ArraySlice<UInt8>, _ layout: Qcow2Layout) throws(Failure) {
    let numbers = BigEndian(Array(bytes.prefix(24)))
    let (nameLength, extraLength) = (Int(numbers.word(16) & 0xFFFF), Int(numbers.word(20)))
    let count = 24 + extraLength + nameLength
    length = (count + 7) / 8 * 8
    if bytes.count < 24 || bytes.count < length { throw Failure("Broken bitmap directory") }
    let place = numbers.long(0)
    (table, tableSize, flags) = (Int64(clamping: place), Int(numbers.word(8)), Flags(rawValue: numbers.word(12)))
    granularityBits = Int(numbers.byte(17))
    extra = Array(bytes.dropFirst(24).prefix(extraLength))
    name = Array(bytes.dropFirst(24 + extraLength).prefix(nameLength))
    guard numbers.byte(16) == 1, (9...31).contains(granularityBits), (1...1023).contains(nameLength),
      place & UInt64(layout.clusterSize - 1) == 0, place < 1 << 56, (1...1 << 20).contains(tableSize),
      flags.isSubset(of: .known)
    else { throw Failure("Bitmap '\(String(decoding: name, as: UTF8.self))' doesn't satisfy the constraints") }
  }

  init(_ bitmap: DirtyBitmap, table: Int64, tableSize: Int) {
    (self.table, self.tableSize) = (table, tableSize)
    flags = bitmap.isRecording ? .auto : []
    granularityBits = bitmap.granularity.trailingZeroBitCount
    name = bitmap.nameBytes
  }

  /// As the directory has it.
  var bytes: [UInt8] {
    var bytes = [UInt8](longs: [UInt64(table)])
    bytes.append(word: UInt32(tableSize))
    bytes.append(word: flags.rawValue)
    bytes += [1, UInt8(granularityBits)]
    bytes.append(half: UInt16(name.count))
    bytes.append(word: UInt32(extra.count))
    bytes += extra + name
    bytes.pad(to: (bytes.count + 7) / 8 * 8)
    return bytes
  }
}

extension Qcow2Image {
  // MARK: Reading

  /// The bitmaps that the image names. The errors are QEMU 7.2's.
  func storedBitmaps() throws(Failure) -> [Qcow2StoredBitmap] {
    guard let directory = header.bitmaps else { return [] }
    if directory.size == 0 { throw Failure("Requested bitmap directory size is zero") }
    let bytes: [UInt8]
    do throws(SystemError) {
      bytes = try storage.bytes(Int64(clamping: directory.offset), Int(directory.size))
    } catch { throw Failure("Failed to read bitmap directory: \(error.description)") }
    var (list, place) = ([Qcow2StoredBitmap](), 0)
    while place < bytes.count {
      if list.count == directory.count { throw Failure("More bitmaps found than specified in header extension") }
      let next = try Qcow2StoredBitmap(bytes[place...], layout)
      list.append(next)
      place += next.length
    }
    if list.count < directory.count { throw Failure("Less bitmaps found than specified in header extension") }
    return list
  }

  /// Likewise, of an image that could be opened.
  func readDirectory() throws(SystemError) -> [Qcow2StoredBitmap] {
    do throws(Failure) { return try storedBitmaps() } catch { throw SystemError(EINVAL) }
  }

  /// What a stored bitmap has, as a node's.
  func load(_ stored: Qcow2StoredBitmap) throws(SystemError) -> DirtyBitmap {
    let isLost = stored.flags.contains(.inUse)
    let bitmap = DirtyBitmap(
      String(decoding: stored.name, as: UTF8.self), granularity: 1 << Int64(stored.granularityBits), isPersistent: true,
      isRecording: stored.flags.contains(.auto) && !isLost, size: size)
    bitmap.isInconsistent = isLost
    if isLost { return bitmap }
    // QEMU stores no more bits either.
    if size >> Int64(stored.granularityBits) > 1 << 32 { throw SystemError(EFBIG) }
    let covered = layout.clusterSize * 8
    let table = try storage.bytes(stored.table, stored.tableSize * 8).longs
    let granules = size >> Int64(stored.granularityBits) + 1
    for (index, word) in table.enumerated() {
      let first = Int64(index) * covered
      if first > granules { break }
      let place = Int64(word & Qcow2Entry.place)
      if place == 0 {
        if word & 1 != 0 { mark(bitmap, first..<min(first + covered, granules)) }
      } else {
        if place & (layout.clusterSize - 1) != 0 { throw SystemError(EIO) }
        mark(bitmap, try storage.bytes(place, Int(layout.clusterSize)), from: first)
      }
    }
    return bitmap
  }

  private func mark(_ bitmap: DirtyBitmap, _ bytes: [UInt8], from first: Int64) {
    for (place, byte) in bytes.enumerated() where byte != 0 {
      for bit in 0..<8 where byte >> UInt8(bit) & 1 != 0 {
        let granule = first + Int64(place * 8 + bit)
        mark(bitmap, granule..<granule + 1)
      }
    }
  }

  /// Granules are dirty, as far as the image goes.
  private func mark(_ bitmap: DirtyBitmap, _ granules: Range<Int64>) {
    let start = granules.lowerBound.multipliedReportingOverflow(by: bitmap.granularity)
    let end = granules.upperBound.multipliedReportingOverflow(by: bitmap.granularity)
    if start.overflow || start.partialValue >= size { return }
    bitmap.mark(start.partialValue..<min(size, end.overflow ? size : end.partialValue))
  }

  // MARK: Storing

  /// Says of all stored bitmaps that what is stored isn't what they have.
  func markBitmapsUsed() throws(SystemError) {
    var list = try readDirectory()
    if list.isEmpty { return }
    for index in list.indices { list[index].flags.insert(.inUse) }
    guard let directory = header.bitmaps else { return }
    try storage.store(list.flatMap(\.bytes), at: Int64(directory.offset))
  }

  /// Stores a node's bitmaps in place of those that are stored.
  func storeBitmaps(_ bitmaps: [DirtyBitmap]) throws(SystemError) {
    let kept = bitmaps.filter(\.isPersistent)
    let old = try readDirectory()
    if kept.isEmpty, old.isEmpty { return }
    var (list, unused) = ([Qcow2StoredBitmap](), old)
    for bitmap in kept {
      let place = unused.firstIndex { $0.name == bitmap.nameBytes }
      if bitmap.isInconsistent {
        // Nobody knows what it has; only its name is left.
        if let place { list.append(unused.remove(at: place)) }
      } else {
        list.append(try store(bitmap))
      }
    }
    let oldDirectory = header.bitmaps
    try storeDirectory(list)
    for bitmap in unused { try drop(bitmap) }
    if let oldDirectory, !old.isEmpty {
      release(Int64(oldDirectory.offset), layout.clusters(Int64(clamping: oldDirectory.size)))
    }
  }

  /// Stores what is dirty, then the table that names that.
  private func store(_ bitmap: DirtyBitmap) throws(SystemError) -> Qcow2StoredBitmap {
    let granules = size / bitmap.granularity + (size % bitmap.granularity == 0 ? 0 : 1)
    let covered = layout.clusterSize * 8
    let count = granules / covered + (granules % covered == 0 ? 0 : 1)
    if count > 1 << 20 { throw SystemError(EFBIG) }
    var table = [UInt64](repeating: 0, count: Int(count))
    let bits = bitmap.bits
    for index in table.indices where bitmap.count > 0 {
      guard let bytes = bits.bytes(from: Int64(index) * covered, count: Int(layout.clusterSize)) else { continue }
      let place = try refcounts().take(1).lowerBound << Int64(layout.clusterBits)
      try storage.store(bytes, at: place)
      table[index] = UInt64(place)
    }
    let clusters = max(1, layout.clusters(count * 8))
    let place = try refcounts().take(Int(clusters), exactly: true).lowerBound << Int64(layout.clusterBits)
    var bytes = [UInt8](longs: table)
    bytes.pad(to: Int(clusters << Int64(layout.clusterBits)))
    try storage.store(bytes, at: place)
    return Qcow2StoredBitmap(bitmap, table: place, tableSize: max(1, Int(count)))
  }

  /// Stores a directory, which the header names then.
  private func storeDirectory(_ list: [Qcow2StoredBitmap]) throws(SystemError) {
    let bytes = list.flatMap(\.bytes)
    var place: Int64 = 0
    if !list.isEmpty {
      let clusters = Int(layout.clusters(Int64(bytes.count)))
      place = try refcounts().take(clusters, exactly: true).lowerBound << Int64(layout.clusterBits)
      try storage.store(bytes, at: place)
    }
    var fields: [UInt8] = []
    fields.append(word: UInt32(list.count))
    fields.append(word: 0)
    fields.append(long: UInt64(bytes.count))
    fields.append(long: UInt64(place))
    try storage.changeHeader { header in
      header.set(.bitmaps, to: list.isEmpty ? nil : fields)
      header.setAutoclear(1, !list.isEmpty)
    }
  }

  private func drop(_ bitmap: Qcow2StoredBitmap) throws(SystemError) {
    for word in try storage.bytes(bitmap.table, bitmap.tableSize * 8).longs where word & Qcow2Entry.place != 0 {
      release(Int64(word & Qcow2Entry.place), 1)
    }
    release(bitmap.table, max(1, layout.clusters(Int64(bitmap.tableSize) * 8)))
  }
}

extension Qcow2HeaderCluster {
  /// Sets or clears features that a program clears that doesn't know of them.
  fileprivate mutating func setAutoclear(_ bits: UInt64, _ isSet: Bool) {
    if fields.count < 96 { return }
    let before = BigEndian(fields).long(88)
    set(88, long: isSet ? before | bits : before & ~bits)
  }
}
