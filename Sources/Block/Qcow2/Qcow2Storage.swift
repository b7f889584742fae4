// What is stored about a qcow2 image in its file: the header and tables, read in small parts of which the last ones are kept.
import Event
import Glibc

/// The file of an image, as far as tables go.
final class Qcow2Storage {
  /// The file.
  var file: BlockNode
  /// The header, as it is stored.
  var header: Qcow2Header
  let layout: Qcow2Layout
  /// Parts of tables by their places.
  private var parts: [Int64: [UInt8]] = [:]
  /// Their places in the order in which they came.
  private var order: [Int64] = []
  /// No part is longer than the smallest cluster allows for it to be whole.
  private let partSize: Int64
  private static let most = 1024

  init(_ file: BlockNode, _ header: Qcow2Header) {
    (self.file, self.header, layout) = (file, header, Qcow2Layout(header))
    partSize = min(4096, header.clusterSize)
  }

  /// So many bytes, which aren't kept; behind the end are zeros.
  func bytes(_ offset: Int64, _ count: Int) throws(SystemError) -> [UInt8] {
    var bytes = try file.peek(offset, count)
    bytes.pad(to: count)
    return bytes
  }

  /// So many bytes of a part of a table, which hold a number, from the parts that are kept.
  private func part(_ offset: Int64, _ event: BlkdebugEvent) throws(SystemError) -> [UInt8] {
    let start = offset & ~(partSize - 1)
    if let part = parts[start] { return part }
    file.happened(event)
    let part = try bytes(start, Int(partSize))
    keep(part, at: start)
    return part
  }

  private func keep(_ part: [UInt8], at start: Int64) {
    if order.count >= Self.most {
      for place in order.prefix(Self.most / 2) { parts[place] = nil }
      order.removeFirst(Self.most / 2)
    }
    parts[start] = part
    order.append(start)
  }

  /// The number of 8 bytes at a place. `event` is what happens if it has to be read.
  func long(_ offset: Int64, _ event: BlkdebugEvent) throws(SystemError) -> UInt64 {
    let part = try part(offset, event)
    return part.withUnsafeBytes {
      UInt64(bigEndian: $0.loadUnaligned(fromByteOffset: Int(offset & (partSize - 8)), as: UInt64.self))
    }
  }

  /// The byte at a place, likewise.
  func byte(_ offset: Int64, _ event: BlkdebugEvent) throws(SystemError) -> UInt8 {
    try part(offset, event)[Int(offset & (partSize - 1))]
  }

  /// Stores bytes at once.
  func store(_ bytes: [UInt8], at offset: Int64) throws(SystemError) {
    do throws(SystemError) { try file.store(bytes, at: offset) } catch {
      // Nobody knows what is there now.
      forget()
      throw error
    }
    let end = offset + Int64(bytes.count)
    var start = offset & ~(partSize - 1)
    while start < end {
      let (first, last) = (max(start, offset), min(start + partSize, end))
      if parts[start] != nil {
        parts[start]?.replaceSubrange(
          Int(first - start)..<Int(last - start), with: bytes[Int(first - offset)..<Int(last - offset)])
      } else if last - first == partSize, bytes.count <= Int(layout.clusterSize) {
        // A table that is new is looked at next.
        keep(Array(bytes[Int(first - offset)..<Int(last - offset)]), at: start)
      }
      start += partSize
    }
  }

  /// Keeps no part of a table any longer.
  func forget() { (parts, order) = ([:], []) }

  /// Has the file reach as far as `end`, so that data can be moved there.
  func reach(_ end: Int64) throws(SystemError) {
    if end <= file.size { return }
    do throws(Failure) { try file.resize(to: end) } catch { throw SystemError(ENOSPC) }
  }
}
