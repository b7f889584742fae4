// Guest memory as the content of a file.
import Event

/// The bytes of a range of physical addresses. Pages that are first written while it is read may be missed.
final class MemoryContent: FileContent {
  private let memory: GuestMemory
  /// The address of the next byte.
  private(set) var place: UInt64
  private let end: UInt64
  /// Zeros behind the last address that there is.
  private var tail: UInt64
  private let pages: [UInt64]
  private var index = 0

  /// `size` bytes from `address` on; where nothing is there are zeros.
  init(_ memory: GuestMemory, at address: UInt64, size: UInt64) {
    self.memory = memory
    place = address
    let (end, overflow) = address.addingReportingOverflow(size)
    self.end = overflow ? .max : end
    tail = overflow ? size - (.max - address) : 0
    pages = memory.writtenPages(in: address..<self.end)
  }

  /// Whether nothing is left.
  var isEmpty: Bool { place >= end && tail == 0 }

  func next(atMost limit: Int) -> FilePiece { next(atMost: limit, zerosAtMost: .max) }

  /// The next piece, of which zeros are limited too.
  func next(atMost limit: Int, zerosAtMost most: UInt64) -> FilePiece {
    if place >= end {
      let count = min(tail, most)
      tail -= count
      return count == 0 ? .end : .zeros(count)
    }
    let size = GuestMemory.pageSize
    while index < pages.count, pages[index] < place / size { index += 1 }
    guard index < pages.count, let bytes = memory.page(pages[index]) else { return zeros(upTo: end, most) }
    let start = pages[index] * size
    if start > place { return zeros(upTo: min(start, end), most) }
    let offset = place - start
    let count = min(size - offset, end - place, UInt64(max(1, limit)))
    place += count
    return .bytes(Array(bytes[Int(offset)..<Int(offset + count)]))
  }

  private func zeros(upTo next: UInt64, _ most: UInt64) -> FilePiece {
    let count = min(next - place, most)
    place += count
    return .zeros(count)
  }
}
