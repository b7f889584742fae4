// Spread tells a handful of numbers by their least, their median and their greatest.

struct Spread {
  let minimum: Double
  let median: Double
  let maximum: Double

  /// Nil of no numbers.
  init?(_ values: [Double]) {
    let sorted = values.sorted()
    guard let first = sorted.first, let last = sorted.last else { return nil }
    minimum = first
    maximum = last
    let middle = sorted.count / 2
    median = sorted.count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
  }

  func text(_ decimals: Int) -> String {
    "min \(Text.decimal(minimum, decimals))  median \(Text.decimal(median, decimals))  "
      + "max \(Text.decimal(maximum, decimals))"
  }
}
