// The daemon's command line: words in, options out.
import Options

/// What the command line asks for.
public enum Invocation {
  /// To run with this configuration.
  case run(Configuration)
  /// To print this text and end.
  case print(String)
}

/// One option that takes a value, as it was given.
struct GivenOption {
  let name: String
  let value: String
}

/// Reads the command line, without the program's name. Nothing exists yet when it throws.
public func readCommandLine(_ words: [String]) throws(OptionError) -> Invocation {
  let names = ["--monitor", "--machine", "--device", "--guest", "--log-level"]
  var given: [GivenOption] = []
  var rest = words[...]
  while let word = rest.popFirst() {
    if word == "--help" || word == "-h" { return .print(usage) }
    if word == "--version" { return .print(versionLine) }
    let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let name = String(parts[0])
    guard names.contains(name) else {
      let hint = suggestion(name, names + ["--help", "--version"])
      throw OptionError("unknown option '\(name)'\(hint.isEmpty ? "; see --help" : hint)")
    }
    guard let value = parts.count == 2 ? String(parts[1]) : rest.popFirst() else {
      throw OptionError("\(name): a value is missing; see --help")
    }
    given.append(GivenOption(name: name, value: value))
  }
  return .run(try Configuration(given))
}
