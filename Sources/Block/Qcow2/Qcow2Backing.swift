// The backing file that an image names: its name and format are in the header's cluster, which is written anew with them.
import Event
import Glibc

extension Qcow2Header {
  /// The bytes of a header's cluster with another backing file; nil if its name is too long.
  static func naming(_ name: String?, _ format: String?, in cluster: [UInt8]) -> [UInt8]? {
    let fields = BigEndian(cluster)
    let length = fields.word(4) == 2 ? 72 : Int(fields.word(100))
    guard length >= 72, length <= cluster.count else { return nil }
    var bytes = Array(cluster[..<length])
    if let format, name != nil { bytes += ExtensionBytes(kind: backingFormatKind, Array(format.utf8)).bytes }
    for other in ExtensionBytes.all(in: cluster, from: length) where other.kind != backingFormatKind {
      bytes += other.bytes
    }
    bytes += [UInt8](repeating: 0, count: 8)
    let text = Array((name ?? "").utf8)
    let place = text.isEmpty ? 0 : bytes.count
    bytes.replaceSubrange(8..<16, with: [UInt8](longs: [UInt64(place)]))
    bytes.replaceSubrange(16..<20, with: [UInt8](longs: [UInt64(text.count) << 32]).prefix(4))
    bytes += text
    if text.count > 1023 || bytes.count > cluster.count { return nil }
    return bytes + [UInt8](repeating: 0, count: cluster.count - bytes.count)
  }

  /// The extension that holds the format.
  static let backingFormatKind: UInt32 = 0xE279_2ACA
}

/// An extension of a header, as it is stored.
private struct ExtensionBytes {
  let kind: UInt32
  private let content: [UInt8]

  init(kind: UInt32, _ content: [UInt8]) { (self.kind, self.content) = (kind, content) }

  var bytes: [UInt8] {
    [UInt8](longs: [UInt64(kind) << 32 | UInt64(content.count)]) + content
      + [UInt8](repeating: 0, count: (8 - content.count % 8) % 8)
  }

  /// Those of a header's cluster; what isn't one ends them.
  static func all(in cluster: [UInt8], from start: Int) -> [ExtensionBytes] {
    let fields = BigEndian(cluster)
    let backing = Int(fields.long(8) & 0xFF_FFFF)
    let end = backing == 0 ? cluster.count : min(backing, cluster.count)
    var (place, found) = (start, [ExtensionBytes]())
    while place + 8 <= end {
      let (kind, length) = (fields.word(place), Int(fields.word(place + 4)))
      if kind == 0 || length > end - place - 8 { break }
      found.append(ExtensionBytes(kind: kind, Array(cluster[(place + 8)..<(place + 8 + length)])))
      place += 8 + (length + 7) / 8 * 8
    }
    return found
  }
}

extension Qcow2Image {
  /// Names another backing file; nil for none.
  func storeBacking(name: String?, format: String?) throws(SystemError) {
    let cluster = try storage.bytes(0, Int(header.clusterSize))
    guard let bytes = Qcow2Header.naming(name, format, in: cluster) else { throw SystemError(EINVAL) }
    try storage.store(bytes, at: 0)
    do throws(Failure) { storage.header = try Qcow2Header(bytes, isWritable: true) } catch { throw SystemError(EIO) }
  }
}
