// What the options say, as all parts of the shell need it.
import Event

/// The choices of one run.
struct ShellOptions {
  /// Commands go to the human monitor.
  var isHuman = false
  /// Whether the server greets and wants a negotiation.
  var negotiates = true
  /// Whether every message is shown.
  var isVerbose = false
  /// Whether JSON is indented.
  var isPretty = false
  /// Whether events are shown; nil is up to what is done.
  var showsEvents: Bool?
  /// When to give up, in host time.
  var timeout: Nanoseconds?
  /// What part of a return value is wanted.
  var path: ValuePath?
  /// How often the command is sent; 0 is for ever.
  var repeats = 1
  /// The time between two of those.
  var interval: Nanoseconds = 0
  /// Whether the job that the command starts is waited for.
  var follows = false
  /// Whether round trips are measured instead of shown.
  var measuresLatency = false
  /// The event that ends the command `events`.
  var until: EventCondition?
  /// The file of the history; empty for none, nil for the usual one.
  var historyPath: String?

  /// A request for what was typed: QMP, or one that hands the words to the human monitor.
  func request(
    words: [String], _ introspection: Introspection?
  ) throws(ShellFailure) -> RequestLine {
    if isHuman { return humanRequest(words.joined(separator: " ")) }
    do throws(LineError) {
      guard words.first?.hasPrefix(RequestReader.opening) == true else {
        return try RequestLine(words: words, introspection: introspection, readFile: readWholeFile)
      }
      var reader = RequestReader(introspection: introspection)
      if let request = try reader.read(words.joined(separator: " "), readFile: readWholeFile) { return request }
      throw LineError("the transaction is not closed: \(RequestReader.closing) is missing")
    } catch { throw ShellFailure(error.description, .failed) }
  }
}

/// A request that hands `line` to the human monitor.
func humanRequest(_ line: String) -> RequestLine {
  RequestLine(name: "human-monitor-command", arguments: [.init(key: "command-line", value: .string(line))])
}
