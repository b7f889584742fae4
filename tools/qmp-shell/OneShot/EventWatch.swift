// The events of a server as lines of JSON: the shell's own command `events`.
import JSON

/// Prints events until the one that is waited for.
struct EventWatch {
  let exchange: Exchange

  /// Runs until the event of `--until`, or for ever.
  func run() throws(ShellFailure) {
    let options = exchange.options
    exchange.onEvent = { [unowned exchange] event in
      exchange.emit(jsonText(event, isPretty: options.isPretty))
      if options.until?.holds(for: event) == true { exchange.finish() }
    }
    try exchange.run {}
  }
}
