// The canonical bytes of a value: an equality and hash key, such as a request id needs.

import Glibc

extension View {
  /// A stretch of the tape that is to be written, or an object whose members are, in the order of their keys.
  private struct Frame {
    var at: UnsafePointer<Node>
    let end: UnsafePointer<Node>
    var keys: [UnsafePointer<Node>] = []
    var nextKey = 0
  }

  /// Appends bytes that are equal for equal values and different for different ones: kinds are tagged, so that int 1
  /// and double 1.0 differ; object members count in any order. They are self-delimiting and not meant to be stored.
  public func appendStructure(to bytes: inout [UInt8]) {
    guard let node else { return bytes.append(Kind.null.rawValue) }
    append(node, to: &bytes)
    guard count > 0 else { return }
    var frames = [contents(node)]
    while let last = frames.indices.last {
      if frames[last].at == frames[last].end {
        guard frames[last].nextKey < frames[last].keys.count else {
          frames.removeLast()
          continue
        }
        // The next member in order is a stretch of its own: key and value.
        let key = frames[last].keys[frames[last].nextKey]
        frames[last].nextKey += 1
        frames.append(Frame(at: key, end: key + 1 + Int(key[1].span)))
        continue
      }
      let at = frames[last].at
      append(at, to: &bytes)
      if View(at, text).count > 1, at.pointee.kind == .object {
        frames[last].at = at + Int(at.pointee.span)
        frames.append(contents(at))
      } else {
        // Arrays and objects of one member are written in the tape's order: no frame.
        frames[last].at = at + 1
      }
    }
  }

  /// The frame of a container's contents; an object of several members has an empty stretch and sorted keys.
  private func contents(_ node: UnsafePointer<Node>) -> Frame {
    let end = node + Int(node.pointee.span)
    guard node.pointee.kind == .object, node.pointee.payload > 1 else { return Frame(at: node + 1, end: end) }
    var keys: [UnsafePointer<Node>] = []
    keys.reserveCapacity(Int(node.pointee.payload))
    var at = node + 1
    while at < end {
      keys.append(at)
      at += 1 + Int(at[1].span)
    }
    keys.sort { precedes($0, $1) }
    return Frame(at: end, end: end, keys: keys)
  }

  /// Any total order of the keys' texts does.
  private func precedes(_ one: UnsafePointer<Node>, _ other: UnsafePointer<Node>) -> Bool {
    guard let left = View(one, text).bytes, let right = View(other, text).bytes else { return false }
    if left.count != right.count { return left.count < right.count }
    guard let start = left.baseAddress, let end = right.baseAddress else { return false }
    return memcmp(start, end, left.count) < 0
  }

  /// Appends a scalar, or the tag and the count of a container.
  private func append(_ node: UnsafePointer<Node>, to bytes: inout [UInt8]) {
    let kind = node.pointee.kind
    bytes.append(kind.rawValue)
    switch kind {
    case .null: break
    case .bool: bytes.append(UInt8(truncatingIfNeeded: node.pointee.payload))
    case .string:
      appendWord(node.pointee.payload >> 32, to: &bytes)
      if let text = View(node, text).bytes { bytes.append(contentsOf: text) }
    case .int, .uint, .double, .array, .object: appendWord(node.pointee.payload, to: &bytes)
    }
  }

  private func appendWord(_ word: UInt64, to bytes: inout [UInt8]) {
    withUnsafeBytes(of: word.littleEndian) { bytes.append(contentsOf: $0) }
  }
}
