// The events of a server as lines of JSON: the shell's own command `events`.
import Event
import JSON

/// Prints events until the one that is waited for.
struct EventWatch {
  private let exchange: Exchange
  private let until: EventCondition?

  init(_ loop: Loop, _ client: QMPClient, _ options: ShellOptions) {
    var options = options
    options.showsEvents = true
    exchange = Exchange(loop, client, options)
    until = options.until
  }

  /// Runs until the event of `--until`, or for ever.
  func run() throws(ShellFailure) {
    exchange.onEvent = { [unowned exchange, until] event in
      if until?.holds(for: event) == true { exchange.finish() }
    }
    try exchange.run {}
  }
}
