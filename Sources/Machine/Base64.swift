// Bytes as base64 text, read as leniently as QEMU 7.2's library does.

/// The base64 of RFC 4648.
public enum Base64 {
  private static let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
  private static let padding = UInt8(ascii: "=")

  /// The text of those bytes, padded.
  public static func encode(_ bytes: [UInt8]) -> [UInt8] {
    var text: [UInt8] = []
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start..<min(start + 3, bytes.count)]
      var bits = 0
      for index in 0..<3 { bits = bits << 8 | (index < group.count ? Int(group[start + index]) : 0) }
      for place in 0..<4 { text.append(place <= group.count ? letters[bits >> (18 - 6 * place) & 63] : padding) }
    }
    return text
  }

  /// The bytes of a text; nil if a character is neither base64's nor a line feed, which is passed over. A last group of
  /// less than four characters is dropped.
  public static func decode(_ text: [UInt8]) -> [UInt8]? {
    var bytes: [UInt8] = []
    var group: [UInt8] = []
    for character in text where character != UInt8(ascii: "\n") {
      guard character == padding || letters.contains(character) else { return nil }
      group.append(character)
      guard group.count == 4 else { continue }
      let bits = group.reduce(0) { $0 << 6 | (letters.firstIndex(of: $1) ?? 0) }
      bytes.append(UInt8(truncatingIfNeeded: bits >> 16))
      if group[2] != padding { bytes.append(UInt8(truncatingIfNeeded: bits >> 8)) }
      if group[3] != padding { bytes.append(UInt8(truncatingIfNeeded: bits)) }
      group = []
    }
    return bytes
  }
}
