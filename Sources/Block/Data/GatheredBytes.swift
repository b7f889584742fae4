// Bytes that a transfer reads for somebody outside: the worker puts them together, and the loop takes them when it is done.

/// Bytes in the order in which they were read.
final class GatheredBytes: @unchecked Sendable {
  private(set) var bytes: [UInt8] = []
  private let capacity: Int

  /// As many are expected.
  init(capacity: Int) { self.capacity = capacity }

  /// Takes the next bytes.
  func append(_ more: UnsafeRawBufferPointer) {
    if bytes.isEmpty { bytes.reserveCapacity(capacity) }
    bytes.append(contentsOf: more)
  }
}

extension Transfer {
  /// Adds pieces that are read and put together, all of them in order.
  func gather(_ pieces: [Piece], into gathered: GatheredBytes) {
    for piece in pieces { add(Move(piece: piece, target: .gathered(gathered))) }
  }
}
