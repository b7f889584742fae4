// What a dump of the guest's memory is asked for.
import Event

/// A dump as it is asked for.
public struct DumpRequest: Sendable {
  /// The form of the file, by QEMU 7.2's names.
  public enum Format: String, Sendable, CaseIterable {
    case elf
    case kdumpZlib = "kdump-zlib"
    case kdumpLZO = "kdump-lzo"
    case kdumpSnappy = "kdump-snappy"
    case windows = "win-dmp"

    /// Whether it can be written; QEMU 7.2 may be built without the others, as Debian's is.
    public var isAvailable: Bool { self != .kdumpLZO && self != .kdumpSnappy }
  }

  /// The form of the file.
  public var format: Format
  /// The first address and the number of bytes behind it; nil for all memory.
  public var range: (begin: Int64, length: Int64)?

  /// A dump in `format`.
  public init(_ format: Format, range: (begin: Int64, length: Int64)? = nil) {
    self.format = format
    self.range = range
  }
}

/// A run of memory that a dump holds.
struct DumpArea: Equatable {
  let start: UInt64
  let size: UInt64

  var end: UInt64 { start + size }
}

extension Machine {
  /// The memory that a dump holds, in order of its addresses. Before the firmware has run its ROM lies over some of it,
  /// and the video memory isn't mapped yet.
  func dumpAreas() -> [DumpArea] {
    let firmwareHasRun = guestTime > 0
    var ranges = addresses.areas.compactMap { area -> Range<UInt64>? in
      if case .memory = area.region { area.range } else { nil }
    }
    if display.hasVGA {
      ranges = ranges.flatMap { $0.without(0xa_0000..<0xc_0000) }
      if firmwareHasRun { ranges.append(0xfd00_0000..<0xfe00_0000) }
    }
    var areas: [DumpArea] = []
    for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if firmwareHasRun, let last = areas.last, last.end == range.lowerBound {
        areas[areas.count - 1] = DumpArea(start: last.start, size: last.size + UInt64(range.count))
      } else {
        areas.append(DumpArea(start: range.lowerBound, size: UInt64(range.count)))
      }
    }
    return areas
  }
}

extension [DumpArea] {
  /// What of them lies in `length` bytes from `begin` on.
  func clipped(begin: UInt64, length: UInt64) -> [DumpArea] {
    let (sum, overflow) = begin.addingReportingOverflow(length)
    let end = overflow ? .max : sum
    return compactMap { area in
      let (start, stop) = (Swift.max(area.start, begin), Swift.min(area.end, end))
      return start < stop ? DumpArea(start: start, size: stop - start) : nil
    }
  }
}

extension Range<UInt64> {
  /// What is before and behind `hole`.
  fileprivate func without(_ hole: Range) -> [Range] {
    [
      lowerBound..<Swift.max(lowerBound, Swift.min(upperBound, hole.lowerBound)),
      Swift.min(upperBound, Swift.max(lowerBound, hole.upperBound))..<upperBound,
    ].filter { !$0.isEmpty }
  }
}
