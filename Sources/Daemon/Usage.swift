// What `--help`, `--version` and `--GROUP help` print, from the tables of options.
import Monitor
import Options

let versionLine = "\(Version.package), QEMU \(Version.major).\(Version.minor).\(Version.micro) on the wire"

/// One line of help: an option or a key, what it means, and the words its value is one of.
struct HelpLine {
  let term: String
  let meaning: String
  var words: [(word: String, meaning: String)] = []
}

/// An option with its keys.
struct HelpEntry {
  let option: HelpLine
  let keys: [HelpLine]
}

/// Every option, in the order of the help and the manual.
let helpEntries: [HelpEntry] =
  [
    entry(GivenMonitor.options),
    single("--qmp ADDRESS[,KEY=VALUE...]", "the same with mode=control"),
    single("--hmp ADDRESS[,KEY=VALUE...]", "the same with mode=readline"),
    entry(GivenMachine.options),
    entry(GivenDevice.options),
    entry(GivenGuest.options),
    single("--config FILE", "options from a file; sections [group \"id\"] of lines KEY = VALUE, see qmond.conf(5)"),
    single("--check", "reads everything, reports what is wrong, starts nothing"),
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
    let isSwitch = key.placeholder == ValueForm.onOff.placeholder
    return single("--\(key.name)\(isSwitch ? "" : " \(key.placeholder)")", key.meaning)
  }
}

var usage: String {
  var lines = [
    "usage: qmond [OPTION...]",
    "",
    "A machine monitor that speaks QEMU's protocols (QMP and the human monitor) in front of a simulated machine.",
    "Commands are asynchronous: a monitor goes on accepting commands while others wait for the guest.",
    "",
    "Without a monitor: QMP at $XDG_RUNTIME_DIR/qmond/qmp.sock (or /tmp/qmond-UID/qmp.sock), and the human monitor on",
    "the terminal if there is one. When it serves, it prints one line of JSON with the true addresses on standard",
    "output, unless a monitor is there.",
    "",
  ]
  for entry in helpEntries {
    lines.append(aligned(entry.option, indent: 2, width: 34))
    lines += entry.keys.map { aligned($0, indent: 6, width: 30) }
  }
  lines += [
    "",
    "TIME is a number with a unit: ns, us, ms, s or m. SIZE is a number with a unit: K, M, G or T. A comma in a value is",
    "written twice. --monitor, --machine, --device and --guest may be repeated; each says more with the value help.",
    "Talk to a QMP monitor with qmp-shell ADDRESS.",
  ]
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

private func aligned(_ line: HelpLine, indent: Int, width: Int) -> String {
  let term = String(repeating: " ", count: indent) + line.term
  let gap = max(1, indent + width - term.count)
  let text = term + String(repeating: " ", count: gap) + line.meaning
  // A long term, or a long meaning, has its meaning on a line of its own.
  guard gap == 1 || text.count > 120 else { return text }
  return term + "\n" + String(repeating: " ", count: indent + 4) + line.meaning
}
