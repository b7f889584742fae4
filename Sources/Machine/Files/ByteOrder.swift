// Numbers as bytes of files.

extension [UInt8] {
  /// Appends a number, its lowest byte first.
  mutating func append(little number: some FixedWidthInteger) {
    Swift.withUnsafeBytes(of: number.littleEndian) { append(contentsOf: $0) }
  }

  /// Appends a number, its highest byte first.
  mutating func append(big number: some FixedWidthInteger) {
    Swift.withUnsafeBytes(of: number.bigEndian) { append(contentsOf: $0) }
  }

  /// Appends zeros up to `size`.
  mutating func pad(to size: Int) {
    if count < size { append(contentsOf: repeatElement(0, count: size - count)) }
  }
}
