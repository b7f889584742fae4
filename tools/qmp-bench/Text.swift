// Text writes numbers for people and lays out columns, without Foundation.

enum Text {
  /// A number with a fixed count of decimals and commas between thousands.
  static func decimal(_ value: Double, _ decimals: Int = 0) -> String {
    guard value.isFinite, abs(value) < 1e15 else { return "-" }
    var scale = 1.0
    for _ in 0..<decimals { scale *= 10 }
    let scaled = Int((abs(value) * scale).rounded())
    let whole = grouped(scaled / Int(scale))
    let sign = value < 0 && scaled > 0 ? "-" : ""
    guard decimals > 0 else { return sign + whole }
    let fraction = String(scaled % Int(scale))
    return sign + whole + "." + String(repeating: "0", count: decimals - fraction.count) + fraction
  }

  static func decimal(_ value: Double?, _ decimals: Int = 0) -> String {
    value.map { decimal($0, decimals) } ?? "-"
  }

  static func percent(_ share: Double?) -> String {
    share.map { decimal($0 * 100) + " %" } ?? "-"
  }

  /// Nanoseconds as microseconds.
  static func microseconds(_ nanoseconds: UInt64) -> String {
    let value = Double(nanoseconds) / 1e3
    return decimal(value, value < 100 ? 1 : 0)
  }

  static func left(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }

  static func right(_ text: String, _ width: Int) -> String {
    String(repeating: " ", count: max(0, width - text.count)) + text
  }

  /// The first column to the left, the others to the right.
  static func row(_ first: String, _ others: [String]) -> String {
    left(first, 14) + others.map { right($0, 13) }.joined()
  }

  private static func grouped(_ value: Int) -> String {
    value < 1000 ? String(value) : grouped(value / 1000) + "," + String(String(value % 1000 + 1000).dropFirst())
  }
}
