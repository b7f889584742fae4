// Texts in columns.

extension String {
  /// With as many spaces behind it as it takes to have so many bytes.
  func filled(to count: Int) -> String { self + spaces(to: count) }

  /// With as many spaces before it.
  func led(to count: Int) -> String { spaces(to: count) + self }

  private func spaces(to count: Int) -> String { String(repeating: " ", count: max(0, count - utf8.count)) }
}
