// One command from the command line: its value on standard output, its error on standard error.
import Event
import JSON

/// Sends one command, once or repeatedly, and ends with its outcome.
final class OneShot {
  private let exchange: Exchange
  private let words: [String]
  private var sent = 0
  private var follower: JobFollower?

  init(_ exchange: Exchange, _ words: [String]) {
    self.exchange = exchange
    self.words = words
  }

  /// Runs to the end; throws unless the command succeeded.
  func run() throws(ShellFailure) {
    try exchange.run { [unowned self] in
      // Only the arguments need types, and only those that aren't JSON.
      if self.exchange.options.isHuman || !self.words.dropFirst().contains(where: { !$0.hasPrefix("{") }) {
        return self.begin(nil)
      }
      self.exchange.client.introspect { [unowned self] in self.begin($0) }
    }
  }

  private func begin(_ introspection: Introspection?) {
    do throws(ShellFailure) {
      let request = try exchange.options.request(words: words, introspection)
      if exchange.options.follows {
        follower = JobFollower(exchange, request)
        follower?.begin()
      } else {
        send(request)
      }
    } catch { exchange.finish(error) }
  }

  private func send(_ request: RequestLine) {
    let options = exchange.options
    sent += 1
    exchange.execute(request) { [unowned self] (value) throws(ShellFailure) in
      try self.exchange.show(value)
      if self.sent == options.repeats { return self.exchange.finish() }
      self.exchange.wait(options.interval) { [unowned self] in self.send(request) }
    }
  }
}
