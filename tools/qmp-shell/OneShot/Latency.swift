// How long a server takes to answer: `--latency`.
import Event
import JSON

/// Sends a command again and again, one at a time, and prints how long the round trips took.
final class Latency {
  private let exchange: Exchange
  private let clock: Clock
  private let request: RequestLine
  private var times: [Nanoseconds] = []
  private var total: Int { exchange.options.repeats > 1 ? exchange.options.repeats : 100 }

  /// `clock` measures; it must be the host's.
  init(_ exchange: Exchange, _ clock: Clock, _ words: [String]) throws(ShellFailure) {
    self.exchange = exchange
    self.clock = clock
    request = try exchange.options.request(words: words, nil)
  }

  /// Runs to the end.
  func run() throws(ShellFailure) { try exchange.run { [unowned self] in self.send() } }

  private func send() {
    let start = clock.now
    exchange.execute(request) { [unowned self] _ in
      self.times.append(self.clock.now - start)
      if self.times.count == self.total {
        self.exchange.emit(Self.summary(self.times))
        return self.exchange.finish()
      }
      self.exchange.wait(self.exchange.options.interval) { [unowned self] in self.send() }
    }
  }

  /// `100 round trips: min 0.031 ms, median 0.040 ms, 99 % 0.120 ms, max 0.300 ms`
  static func summary(_ times: [Nanoseconds]) -> String {
    let sorted = times.sorted()
    guard let first = sorted.first, let last = sorted.last else { return "no round trips" }
    func share(_ part: Double) -> Nanoseconds { sorted[Int((Double(sorted.count) * part).rounded(.up)) - 1] }
    return "\(times.count) round trips: min \(milliseconds(first)), median \(milliseconds(share(0.5))), "
      + "99 % \(milliseconds(share(0.99))), max \(milliseconds(last))"
  }

  private static func milliseconds(_ duration: Nanoseconds) -> String {
    let micro = duration / 1000
    let fraction = String(micro % 1000)
    return "\(micro / 1000).\(String(repeating: "0", count: 3 - fraction.count))\(fraction) ms"
  }
}
