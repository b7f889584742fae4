// Sizes as people write them.

/// Sizes in bytes: a whole number and a binary unit.
public enum SizeText {
  /// What is accepted, for messages.
  public static let accepted = "a number with a unit K, M, G or T, such as 512M, or bytes without"

  private static let shifts: [String: Int64] = ["K": 10, "M": 20, "G": 30, "T": 40]

  /// Reads `512M`, `1G`, `4096`. Nil for anything else.
  public static func parse(_ text: String) -> Int64? {
    let shift = text.last.flatMap { shifts[$0.uppercased()] }
    let digits = shift == nil ? text[...] : text.dropLast()
    guard !digits.isEmpty, digits.allSatisfy({ $0.isASCII && $0.isNumber }), let number = Int64(digits) else {
      return nil
    }
    let (bytes, overflow) = number.multipliedReportingOverflow(by: 1 << (shift ?? 0))
    return overflow ? nil : bytes
  }

  /// Writes a size in the largest unit that keeps it a whole number.
  public static func format(_ bytes: Int64) -> String {
    for (unit, shift) in shifts.sorted(by: { $0.value > $1.value }) where bytes > 0 && bytes % (1 << shift) == 0 {
      return "\(bytes >> shift)\(unit)"
    }
    return String(bytes)
  }
}
