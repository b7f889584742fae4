// The daemon's command line: words in, options out.
import Options

/// What the command line asks for.
public enum Invocation {
  /// To run with this configuration.
  case run(Configuration)
  /// To print this text and end.
  case print(String)
}

/// Reads the command line, without the program's name. Nothing exists yet when it throws.
public func readCommandLine(
  _ words: [String], in surroundings: Surroundings = .current
) throws(OptionError) -> Invocation {
  var line = CommandLineReader(words)
  if let text = try line.read() { return .print(text) }
  let configuration = try Configuration(line.given, in: surroundings)
  if line.printsConfiguration { return .print(configuration.text) }
  if line.onlyChecks { return .print("configuration is right: \(configuration.summary)\n") }
  return .run(configuration)
}

/// Takes the words one by one.
private struct CommandLineReader {
  var given: [GivenGroup] = []
  var onlyChecks = false
  var printsConfiguration = false
  private var rest: ArraySlice<String>

  init(_ words: [String]) { rest = words[...] }

  /// Reads all words; a text if one of them asks for a text and nothing else.
  mutating func read() throws(OptionError) -> String? {
    if rest.contains("--help") || rest.contains("-h") { return usage }
    if rest.contains("--version") { return versionLine + "\n" }
    while let word = rest.popFirst() {
      let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      let attached = parts.count == 2 ? String(parts[1]) : nil
      if let text = try take(String(parts[0]), attached) { return text }
    }
    return nil
  }

  private mutating func take(_ option: String, _ attached: String?) throws(OptionError) -> String? {
    switch option {
    case "--check", "--print-config":
      if let attached { throw OptionError("\(option): takes no value, not '\(attached)'") }
      if option == "--check" { onlyChecks = true } else { printsConfiguration = true }
    case "--config":
      given += try ConfigFile.read(
        value(of: option, attached), at: .option(option), shapes: Configuration.shapes)
    case "--qmp", "--hmp":
      let mode = option == "--qmp" ? MonitorMode.control : .readline
      let text = try value(of: option, attached)
      if text == "help" { return helpText(of: GivenMonitor.options.name) }
      var group = try GivenGroup(text, of: GivenMonitor.options, option: option)
      group.entries.append(OptionEntry(key: "mode", value: mode.rawValue, at: .option(option)))
      given.append(group)
    default:
      return try takeGroup(option, attached)
    }
    return nil
  }

  /// An option that is a group, or a key of the process's.
  private mutating func takeGroup(_ option: String, _ attached: String?) throws(OptionError) -> String? {
    guard option.hasPrefix("--") else { throw unknown(option) }
    let name = String(option.dropFirst(2))
    if let shape = Configuration.shapes.first(where: { $0.name == name && name != GivenProcess.options.name }) {
      let text = try value(of: option, attached)
      if text == "help" { return helpText(of: name) }
      given.append(try GivenGroup(text, of: shape, option: option))
      return nil
    }
    guard let key = GivenProcess.options.keys.first(where: { $0.name == name }) else { throw unknown(option) }
    let text = key.isSwitch ? attached ?? "on" : try value(of: option, attached)
    if text == "help", !key.words.isEmpty { return wordsText(of: key) }
    let entry = OptionEntry(key: name, value: text, at: .option(option))
    given.append(GivenGroup(name: GivenProcess.options.name, at: entry.place, entries: [entry]))
    return nil
  }

  private mutating func value(of option: String, _ attached: String?) throws(OptionError) -> String {
    if let value = attached ?? rest.popFirst() { return value }
    throw OptionError("\(option): a value is missing; see --help")
  }

  private func unknown(_ option: String) -> OptionError {
    let hint = suggestion(option, optionNames)
    return OptionError("unknown option '\(option)'\(hint.isEmpty ? "; see --help" : hint)")
  }
}

extension Configuration {
  /// One line: how much there is.
  fileprivate var summary: String {
    func count(_ number: Int, _ noun: String) -> String { "\(number) \(noun)\(number == 1 ? "" : "s")" }
    return "\(count(machines.count, "machine")), \(count(monitors.count, "monitor"))"
  }
}
