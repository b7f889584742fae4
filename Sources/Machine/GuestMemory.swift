// The guest's memory: bytes that read as zero until something was written there.

/// A machine's memory, of which only the pages that were written take room.
public final class GuestMemory {
  /// Its size in bytes.
  public let size: Int64
  private var pages: [UInt64: [UInt8]] = [:]

  static let pageSize: UInt64 = 4096

  init(size: Int64) { self.size = size }

  /// The bytes from `address` on. Where there is no memory they are zero.
  public func read(_ address: UInt64, _ count: Int) -> [UInt8] {
    (0..<UInt64(max(count, 0))).map { offset in
      let place = address &+ offset
      return pages[place / Self.pageSize]?[Int(place % Self.pageSize)] ?? 0
    }
  }

  /// Writes bytes from `address` on. Those where there is no memory are lost.
  public func write(_ bytes: some Sequence<UInt8>, at address: UInt64) {
    var place = address
    for byte in bytes {
      if place < UInt64(max(size, 0)) {
        let page = place / Self.pageSize
        // A zero needs no page.
        if byte != 0 || pages[page] != nil {
          pages[page, default: [UInt8](repeating: 0, count: Int(Self.pageSize))][Int(place % Self.pageSize)] = byte
        }
      }
      place &+= 1
    }
  }

  /// Calls `body` for each run of bytes in `range` that may be other than zero, in order.
  public func forEachWritten(in range: Range<UInt64>, _ body: (UInt64, ArraySlice<UInt8>) -> Void) {
    if range.isEmpty { return }
    let (first, last) = (range.lowerBound / Self.pageSize, (range.upperBound - 1) / Self.pageSize)
    for page in pages.keys.filter({ (first...last).contains($0) }).sorted() {
      guard let bytes = pages[page] else { continue }
      let start = page * Self.pageSize
      let low = max(range.lowerBound, start) - start
      let high = min(range.upperBound - start, Self.pageSize)
      body(start + low, bytes[Int(low)..<Int(high)])
    }
  }

  /// The numbers of the pages in `range` that may be other than zero, in order.
  func writtenPages(in range: Range<UInt64>) -> [UInt64] {
    if range.isEmpty { return [] }
    let (first, last) = (range.lowerBound / Self.pageSize, (range.upperBound - 1) / Self.pageSize)
    return pages.keys.filter { (first...last).contains($0) }.sorted()
  }

  /// A page's bytes, nil if they are zero.
  func page(_ number: UInt64) -> [UInt8]? { pages[number] }

  /// Forgets everything, as at power-on.
  func clear() { pages = [:] }
}
