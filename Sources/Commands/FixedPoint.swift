// Numbers with a fixed number of decimals, as people see them.

extension Double {
  /// It, which isn't negative, with so many decimals.
  func fixed(_ decimals: Int) -> String {
    let unit = (0..<decimals).reduce(Int64(1)) { one, _ in one * 10 }
    let scaled = Int64(min(self * Double(unit), 9e18).rounded())
    let rest = String(scaled % unit)
    return "\(scaled / unit)." + String(repeating: "0", count: decimals - rest.utf8.count) + rest
  }
}
