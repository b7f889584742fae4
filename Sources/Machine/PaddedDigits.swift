// Numbers as addresses, registers and sums are printed: with zeros in front.

extension FixedWidthInteger {
  /// Its digits in that radix, lower-case, zeros in front if they are fewer than `count`. A negative number has those of
  /// its bits.
  public func padded(to count: Int, radix: Int = 16) -> String {
    let digits = String(Magnitude(truncatingIfNeeded: self), radix: radix)
    return String(repeating: "0", count: Swift.max(0, count - digits.utf8.count)) + digits
  }

  /// In hexadecimal with `0x` and no zeros in front.
  public var prefixed: String { "0x" + padded(to: 1) }
}
