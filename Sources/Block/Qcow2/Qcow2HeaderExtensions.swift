// What only some qcow2 headers have: extensions behind the fields, each with its kind and its length. The errors are QEMU 7.2's.
import Event

extension Qcow2Header {
  /// Reads the extensions behind the fields.
  mutating func readExtensions(_ fields: BigEndian, from start: Int) throws(Failure) {
    let backing = Int(fields.long(8))
    let end = min(backing == 0 ? Int(clusterSize) : backing, fields.count)
    var place = start
    while place + 8 <= end {
      let (number, length) = (fields.word(place), Int(fields.word(place + 4)))
      place += 8
      if length > end - place { throw Failure("Header extension too large") }
      if number == 0 { return }
      switch Qcow2HeaderCluster.Extension.Kind(number: number) {
      case .backingFormat:
        if length >= 16 { throw Failure("ERROR: ext_backing_format: len=\(length) too large (>=16)") }
        backingFormat = fields.text(place, length)
      case .dataFile: dataFileName = fields.text(place, length)
      case .bitmaps: try readBitmaps(fields, place, length)
      case .encryption: try readEncryption(fields, place, length)
      default: break
      }
      place += (length + 7) / 8 * 8
    }
  }

  /// Where bitmaps are stored: that is worth nothing where a program wrote that doesn't know of them.
  private mutating func readBitmaps(_ fields: BigEndian, _ place: Int, _ length: Int) throws(Failure) {
    if length != 24 { throw Failure("bitmaps_ext: Invalid extension length") }
    if !hasBitmaps { return }
    let (count, size, offset) = (fields.word(place), fields.long(place + 8), fields.long(place + 16))
    if fields.word(place + 4) != 0 { throw Failure("bitmaps_ext: Reserved field is not zero") }
    if count > BitmapDirectory.most {
      throw Failure(
        "bitmaps_ext: Image has \(count) bitmaps, exceeding the QEMU supported maximum of \(BitmapDirectory.most)")
    }
    if count == 0 { throw Failure("found bitmaps extension with zero bitmaps") }
    if offset % UInt64(clusterSize) != 0 { throw Failure("bitmaps_ext: invalid bitmap directory offset") }
    if size > BitmapDirectory.greatest {
      throw Failure(
        "bitmaps_ext: bitmap directory size (\(size)) exceeds the maximum supported size (\(BitmapDirectory.greatest))")
    }
    bitmaps = BitmapDirectory(count: Int(count), offset: offset, size: size)
  }

  private mutating func readEncryption(_ fields: BigEndian, _ place: Int, _ length: Int) throws(Failure) {
    if encryption != 2 { throw Failure("CRYPTO header extension only expected with LUKS encryption method") }
    if length != 16 { throw Failure("CRYPTO header extension size \(length), but expected size 16") }
    let offset = fields.long(place)
    if offset % UInt64(clusterSize) != 0 {
      throw Failure("Encryption header offset '\(offset)' is not a multiple of cluster size '\(clusterSize)'")
    }
    hasEncryptionHeader = true
  }
}
