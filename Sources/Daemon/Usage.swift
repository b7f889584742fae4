// What `--help`, `--version` and `--GROUP help` print, from the tables of options.
import Monitor
import Options

/// What `--version` prints.
public let versionLine = "\(Version.package), QEMU \(Version.major).\(Version.minor).\(Version.micro) on the wire"

/// One line of help: an option or a key, what it means, and the words its value is one of.
public struct HelpLine: Sendable {
  /// `--pid-file FILE`, or `latency=TIME`.
  public let term: String
  /// One line.
  public let meaning: String
  /// The words, each with its own meaning.
  public var words: [(word: String, meaning: String)] = []
}

/// An option with its keys.
public struct HelpEntry: Sendable {
  /// The option.
  public let option: HelpLine
  /// Its keys; none for an option without.
  public let keys: [HelpLine]
}

/// Every option, in the order of the help and the manual.
public let helpEntries: [HelpEntry] =
  [
    entry(GivenMonitor.options),
    single("--qmp ADDRESS[,KEY=VALUE...]", "the same with mode=control"),
    single("--hmp ADDRESS[,KEY=VALUE...]", "the same with mode=readline"),
    entry(GivenMachine.options),
    entry(GivenDevice.options),
    entry(GivenGuest.options),
    single("--config FILE", "options from a file; sections [group \"id\"] of lines KEY = VALUE, see qmond.conf(5)"),
    single("--check", "reads everything, reports the first mistake, starts nothing"),
    single("--print-config", "prints what is in force as a configuration file, starts nothing"),
  ] + processEntries + [single("--help, --version", "what they say")]

/// The names of all options, for suggestions.
let optionNames = helpEntries.flatMap { $0.option.term.split(separator: ", ").map { String($0.prefix { $0 != " " }) } }

private func entry<Given>(_ group: OptionGroup<Given>) -> HelpEntry {
  let head = group.impliedKey.map { "\($0.uppercased())[,KEY=VALUE...]" } ?? "KEY=VALUE,..."
  return HelpEntry(
    option: HelpLine(term: "--\(group.name) \(head)", meaning: group.meaning),
    keys: group.keys.map { HelpLine(term: "\($0.name)=\($0.placeholder)", meaning: $0.meaning, words: $0.words) })
}

private func single(_ term: String, _ meaning: String) -> HelpEntry {
  HelpEntry(option: HelpLine(term: term, meaning: meaning), keys: [])
}

private var processEntries: [HelpEntry] {
  GivenProcess.options.keys.map { key in
    single("--\(key.name)\(key.isSwitch ? "" : " \(key.placeholder)")", key.meaning)
  }
}

/// What the daemon is, a paragraph each.
public let usageIntroduction = [
  "A machine monitor that speaks QEMU's protocols (QMP and the human monitor) in front of a simulated machine. "
    + "Commands are asynchronous: a monitor goes on accepting commands while others wait for the guest.",
  "Without a monitor: QMP at $XDG_RUNTIME_DIR/qmond/qmp.sock (or /tmp/qmond-UID/qmp.sock), and the human monitor on the "
    + "terminal if there is one. When it serves, it prints one line of JSON with the true addresses on standard output, "
    + "unless a monitor is there.",
]

/// How values are written.
public let valueForms =
  "TIME is a number with a unit: ns, us, ms, s or m. SIZE is a number with a unit: K, M, G or T."

/// How options are given.
public let optionForms =
  "A comma in a value is written twice. --monitor, --machine, --device and --guest may be repeated; each says more with "
  + "the value help. Talk to a QMP monitor with qmp-shell ADDRESS."

/// The groups of configuration files, by their headings.
public var configurationGroups: [(heading: String, entry: HelpEntry)] {
  let process = GivenProcess.options
  let groups = helpEntries.filter { !$0.keys.isEmpty }.map { entry in
    (String(entry.option.term.dropFirst(2).prefix { $0 != " " }), entry)
  }
  return groups + [(process.name, entry(process))]
}

/// Lines of at most 118 characters.
private func filled(_ paragraph: String) -> [String] {
  var lines = [""]
  for word in paragraph.split(separator: " ") {
    if lines[lines.count - 1].count + word.count > 117 { lines.append("") }
    lines[lines.count - 1] += lines[lines.count - 1].isEmpty ? word : " \(word)"
  }
  return lines
}

var usage: String {
  var lines = ["usage: qmond [OPTION...]"]
  for paragraph in usageIntroduction { lines += [""] + filled(paragraph) }
  lines.append("")
  for entry in helpEntries {
    lines.append(aligned(entry.option, indent: 2, width: 34))
    lines += entry.keys.map { aligned($0, indent: 6, width: 30) }
  }
  lines += [""] + filled("\(valueForms) \(optionForms)")
  return lines.joined(separator: "\n") + "\n"
}

/// What `--GROUP help` prints.
func helpText(of group: String) -> String {
  guard let entry = helpEntries.first(where: { $0.option.term.hasPrefix("--\(group) ") }) else { return usage }
  var lines = ["\(entry.option.term)", "    \(entry.option.meaning)"]
  for key in entry.keys {
    lines.append(aligned(key, indent: 4, width: 30))
    lines += key.words.map { aligned(HelpLine(term: $0.word, meaning: $0.meaning), indent: 8, width: 16) }
  }
  return lines.joined(separator: "\n") + "\n"
}

/// What `--KEY help` prints for a key of the process's that has a list of words.
func wordsText<Given>(of key: OptionKey<Given>) -> String {
  let lines = key.words.map { aligned(HelpLine(term: $0.word, meaning: $0.meaning), indent: 4, width: 16) }
  return (["--\(key.name)", "    \(key.meaning)"] + lines).joined(separator: "\n") + "\n"
}

private func aligned(_ line: HelpLine, indent: Int, width: Int) -> String {
  let term = String(repeating: " ", count: indent) + line.term
  let gap = max(1, indent + width - term.count)
  let text = term + String(repeating: " ", count: gap) + line.meaning
  // A long term, or a long meaning, has its meaning on a line of its own.
  guard gap == 1 || text.count > 120 else { return text }
  return term + "\n" + String(repeating: " ", count: indent + 4) + line.meaning
}
