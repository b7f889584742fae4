// Replies to NBD's clients. Numbers are big-endian.
//
//   67446698 error handle, and the bytes of a read                 simple
//   668e33ef flags kind handle length data, as often as needed     a chunk; the last one has flag 1
//
// Who wants chunks gets them for what is read, for what is told of bytes, and for errors.
import Event
import Glibc

/// What is said to a request.
struct NBDReplies {
  let handle: UInt64
  let isStructured: Bool

  private enum Chunk {
    static let (nothing, data, hole, status, error): (UInt64, UInt64, UInt64, UInt64, UInt64) = (0, 1, 2, 5, 0x8001)
  }

  /// It is done.
  var done: [UInt8] { simple(0) }

  private func simple(_ error: UInt32) -> [UInt8] {
    nbdBytes(0x6744_6698, 4) + nbdBytes(UInt64(error), 4) + nbdBytes(handle, 8)
  }

  private func chunk(_ kind: UInt64, isLast: Bool = true, length: Int) -> [UInt8] {
    nbdBytes(0x668E_33EF, 4) + nbdBytes(isLast ? 1 : 0, 2) + nbdBytes(kind, 2) + nbdBytes(handle, 8)
      + nbdBytes(UInt64(length), 4)
  }

  /// It can't be done.
  func failed(_ error: SystemError, _ text: String) -> [UInt8] {
    let number = Self.number(error)
    if !isStructured { return simple(number) }
    let text = Array(text.utf8.prefix(4096))
    return chunk(Chunk.error, length: 6 + text.count) + nbdBytes(UInt64(number), 4) + nbdBytes(UInt64(text.count), 2)
      + text
  }

  /// The protocol's number of an error.
  private static func number(_ error: SystemError) -> UInt32 {
    switch error.code {
    case EPERM, EROFS: 1
    case EIO: 5
    case ENOMEM: 12
    case ENOSPC, EFBIG, EDQUOT: 28
    case EOVERFLOW: 75
    case ENOTSUP: 95
    case ESHUTDOWN: 108
    default: 22
    }
  }

  // MARK: What is read

  /// The whole reply to a read that shows these pieces.
  func read(_ pieces: [Piece], at offset: Int64, whole: Bool) -> [Piece] {
    if !isStructured { return [Self.piece(done)] + pieces }
    var reply: [Piece] = []
    let parts = whole && !pieces.isEmpty ? [(isZero: false, pieces: pieces)] : Self.parts(pieces)
    var place = offset
    for (index, part) in parts.enumerated() {
      let count = part.pieces.reduce(0) { $0 + $1.count }
      let isLast = index == parts.count - 1
      if part.isZero {
        let bytes = nbdBytes(UInt64(place), 8) + nbdBytes(UInt64(count), 4)
        reply.append(Self.piece(chunk(Chunk.hole, isLast: isLast, length: bytes.count) + bytes))
      } else {
        let header = chunk(Chunk.data, isLast: isLast, length: 8 + Int(count))
        reply.append(Self.piece(header + nbdBytes(UInt64(place), 8)))
        reply += part.pieces
      }
      place += count
    }
    return reply.isEmpty ? [Self.piece(chunk(Chunk.nothing, length: 0))] : reply
  }

  /// Pieces that are zeros, and those that aren't, in a row.
  private static func parts(_ pieces: [Piece]) -> [(isZero: Bool, pieces: [Piece])] {
    var parts: [(isZero: Bool, pieces: [Piece])] = []
    for piece in pieces {
      let isZero = if case .zeros = piece.source { true } else { false }
      if let last = parts.last, last.isZero == isZero {
        parts[parts.count - 1].pieces.append(piece)
      } else {
        parts.append((isZero, [piece]))
      }
    }
    return parts
  }

  private static func piece(_ bytes: [UInt8]) -> Piece { Piece(source: .bytes(bytes), count: Int64(bytes.count)) }

  // MARK: What is told of bytes

  /// The chunk of one context.
  func status(_ context: UInt32, _ extents: [NBDExtent], isLast: Bool) -> [UInt8] {
    chunk(Chunk.status, isLast: isLast, length: 4 + 8 * extents.count) + nbdBytes(UInt64(context), 4)
      + extents.flatMap { nbdBytes(UInt64($0.length), 4) + nbdBytes($0.flags, 4) }
  }
}
