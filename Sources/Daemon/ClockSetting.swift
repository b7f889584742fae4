// How the daemon's simulated clock moves, as it is asked for.
import Event
import Options

/// How simulated time moves: with host time, faster or slower, or only by the command `x-clock-step`.
public enum ClockSetting: Sendable, Equatable {
  case real
  /// So many times as fast as host time.
  case scaled(Double)
  case stepped

  /// The factors that are accepted: a clock that is much faster reaches the end of its range within days.
  static let factors = 0.001...1000

  /// Reads `real`, `scaled:60`, `scaled:0.5` or `stepped`; nil for anything else.
  init?(_ text: String) {
    let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    switch (parts[0], parts.count) {
    case ("real", 1): self = .real
    case ("stepped", 1): self = .stepped
    case ("scaled", 2):
      guard parts[1].allSatisfy({ $0.isASCII && ($0.isNumber || $0 == ".") }), let factor = Double(parts[1]),
        Self.factors.contains(factor)
      else { return nil }
      self = .scaled(factor)
    default: return nil
    }
  }

  /// The text that is read.
  var text: String {
    switch self {
    case .real: "real"
    case .stepped: "stepped"
    case .scaled(let factor):
      factor == factor.rounded() ? "scaled:\(Int(factor))" : "scaled:\(factor)"
    }
  }

  var pace: Loop.Pace {
    switch self {
    case .real: .real
    case .scaled(let factor): .scaled(factor)
    case .stepped: .commanded
    }
  }
}

extension ValueForm where Value == ClockSetting {
  /// A clock.
  static var clock: Self {
    var form = Self(
      "real|scaled:FACTOR|stepped",
      parse: { (key, text) throws(OptionError) in
        if let clock = ClockSetting(text) { return clock }
        if text.hasPrefix("scaled") {
          throw OptionError("\(key)='\(text)' lacks a factor: scaled:N, N a number from 0.001 to 1000")
        }
        throw OptionError("\(key)='\(text)' is not \(oneOf(["real", "scaled:FACTOR", "stepped"], insteadOf: text))")
      }, write: { $0.text })
    form.words = [
      ("real", "simulated time passes as the host's"),
      ("scaled:60", "it passes so many times as fast; fractions slow it down"),
      ("stepped", "it stands still until the command x-clock-step moves it"),
    ]
    return form
  }
}
