// The bits of a dirty bitmap, as images store them and as sums are made of them: the first granule's is the lowest of the first byte.
import Event

/// The bits of a bitmap as they were once.
struct BitmapBits: Sendable {
  /// The granules that are dirty.
  let dirty: RangeSet<Int64>
  /// How many granules there are.
  let count: Int64

  /// So many bytes of them from a granule on, which is the first of a byte; nil if none of these is set.
  func bytes(from first: Int64, count: Int) -> [UInt8]? {
    let wanted = first..<first + Int64(count) * 8
    let here = dirty.intersection(RangeSet(wanted))
    if here.isEmpty { return nil }
    var bytes = [UInt8](repeating: 0, count: count)
    for range in here.ranges {
      var bit = Int(range.lowerBound - first)
      let end = Int(range.upperBound - first)
      while bit < end {
        if bit % 8 == 0, end - bit >= 8 {
          bytes[bit / 8] = 0xff
          bit += 8
        } else {
          bytes[bit / 8] |= 1 << UInt8(bit % 8)
          bit += 1
        }
      }
    }
    return bytes
  }

  /// The sum of them as 64-bit words.
  var sum: String {
    var sum = SHA256()
    // A bitmap of no bits has a word as well.
    let words = max(1, (count + 63) / 64)
    var done: Int64 = 0
    while done < words {
      let next = min(words - done, 8192)
      sum.add(bytes(from: done * 64, count: Int(next) * 8) ?? [UInt8](repeating: 0, count: Int(next) * 8))
      done += next
    }
    return sum.finish()
  }
}

extension BlockGraph {
  /// Completes with a sum of what is dirty in a bitmap: the SHA-256 of its bits.
  public func sumBitmap(_ name: BitmapName, _ completion: consuming Completion<String>) throws(Failure) {
    let bits = try bitmap(name).bitmap.bits
    if bits.count > 1 << 30 {
      throw Failure("Bitmap '\(name.name)' has \(bits.count) bits; at most 2^30 are summed up")
    }
    let (sum, holder) = (BitmapSum(bits), CompletionHolder(completion))
    loop.worker.submit({ sum.work() }) { holder.complete(with: sum.result) }
  }
}

/// A sum under way: the worker makes it, and the loop looks when that is done.
private final class BitmapSum: @unchecked Sendable {
  private let bits: BitmapBits
  private(set) var result = ""

  init(_ bits: BitmapBits) { self.bits = bits }

  func work() { result = bits.sum }
}
