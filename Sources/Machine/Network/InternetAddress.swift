// Addresses and numbers as the C library reads them, which is how QEMU takes those of its networks.
import Glibc

/// An IPv4 address; parts may be left out, octal and hexadecimal: `10.1`, `0x0a.1.1.0`.
struct IPv4Address {
  /// In the host's order of bytes.
  let number: UInt32

  init?(_ text: String) {
    var address = in_addr()
    // What follows a space is left unread there.
    guard !text.contains(where: \.isWhitespace), inet_aton(text, &address) != 0 else { return nil }
    number = UInt32(bigEndian: address.s_addr)
  }
}

/// An IPv6 address.
struct IPv6Address {
  private let bytes: [UInt8]

  init?(_ text: String) {
    var bytes = [UInt8](repeating: 0, count: 16)
    guard inet_pton(AF_INET6, text, &bytes) == 1 else { return nil }
    self.bytes = bytes
  }

  /// Whether the first `count` bits are those of `other`.
  func shares(_ count: Int, with other: IPv6Address) -> Bool {
    (0..<count).allSatisfy { bit in
      (bytes[bit / 8] ^ other.bytes[bit / 8]) & (0x80 >> UInt8(bit % 8)) == 0
    }
  }
}

/// A whole number as C's `strtol` reads it: blanks, a sign, `0x` and a leading `0` for other bases; nothing is 0.
enum CNumber {
  /// The number that `text` is as a whole, nil for anything else.
  static func parse(_ text: String) -> Int? {
    var end: UnsafeMutablePointer<CChar>?
    return text.withCString { start in
      let number = strtol(start, &end, 0)
      return end.map { $0.pointee == 0 } == true ? number : nil
    }
  }
}
