// What nodes hold, as far as where it is: nothing is read yet.
import Event

/// Bytes in a row, and where they come from.
struct Piece: Sendable {
  let source: Source
  let count: Int64

  /// Where bytes come from.
  enum Source: Sendable {
    case zeros
    /// Each is this one.
    case pattern(UInt8)
    /// These, as many as the piece has.
    case bytes([UInt8])
    /// From an offset of a file on; behind its end are zeros.
    case file(any OpenFile, Int64)
    /// From an offset on of what a compressed cluster holds.
    case compressed(CompressedCluster, Int)
  }

  /// The part of it from `offset` on, of `count` bytes.
  func part(_ offset: Int64, _ count: Int64) -> Piece {
    let source: Source =
      switch self.source {
      case .zeros, .pattern: self.source
      case .bytes(let bytes): .bytes(Array(bytes[Int(offset)..<Int(offset + count)]))
      case .file(let file, let start): .file(file, start + offset)
      case .compressed(let cluster, let start): .compressed(cluster, start + Int(offset))
      }
    return Piece(source: source, count: count)
  }
}

extension [Piece] {
  /// Whether they are nothing but zeros.
  var isZero: Bool { allSatisfy { if case .zeros = $0.source { true } else { false } } }

  /// The part of them from `offset` on, of `count` bytes.
  func part(_ offset: Int64, _ count: Int64) -> [Piece] {
    var (place, parts): (Int64, [Piece]) = (0, [])
    for piece in self {
      let (start, end) = (Swift.max(offset, place), Swift.min(offset + count, place + piece.count))
      if start < end { parts.append(piece.part(start - place, end - start)) }
      place += piece.count
    }
    return parts
  }
}

/// A cluster of a qcow2 image that is stored compressed.
struct CompressedCluster: Sendable {
  /// Where its bytes are.
  let file: any OpenFile
  let offset: Int64
  /// How many there are at most.
  let length: Int
  /// How many it holds.
  let size: Int
}

/// What a node has itself from an offset on.
struct BlockExtent: Equatable {
  let content: Content
  /// For how many bytes.
  let length: Int64

  enum Content {
    /// Nothing: one sees what is below.
    case nothing
    case zeros, data
  }
}
