// Whether bytes that are read are what somebody wrote there: the worker compares them, and the loop looks when it is done.
import Glibc

/// Bytes that should all be the same one.
public final class PatternCheck: @unchecked Sendable, Equatable {
  /// The byte.
  public let byte: UInt8
  /// Which of the bytes that are read should be that, counted from the first.
  public let range: Range<Int64>
  /// Whether they are, once they are read.
  public private(set) var holds = true
  private var place: Int64 = 0

  /// A check of some of the bytes that are read.
  public init(_ byte: UInt8, in range: Range<Int64>) { (self.byte, self.range) = (byte, range) }

  /// Only one itself is the same.
  public static func == (one: PatternCheck, other: PatternCheck) -> Bool { one === other }

  /// Looks at the next bytes.
  func take(_ bytes: UnsafeRawBufferPointer) {
    let (start, end) = (place, place + Int64(bytes.count))
    place = end
    let wanted = range.clamped(to: start..<end)
    if wanted.isEmpty { return }
    let part = bytes[Int(wanted.lowerBound - start)..<Int(wanted.upperBound - start)]
    if part.contains(where: { $0 != byte }) { holds = false }
  }
}
