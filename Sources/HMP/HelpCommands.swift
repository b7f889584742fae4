// What the human monitor says of itself: `help` and `info`.
import Event
import JSON
import Monitor

extension CommandRow<Session> {
  /// `help [command]`: a line for each command, or for one.
  static let help = Self(
    "help", help: "show the help", parameters: [.optional("name", .string)], flags: [.humanOnly, .allowPreconfig],
    human: HumanFace("help|?", arguments: "name:S?", usage: "[cmd]", choices: ["name": .commands], failsPlainly: true),
    encode: { (text: String, json) in json.string(text) },
    show: { $0 },
    now: { (session, arguments) throws(Failure) in
      guard let topic = try topic(arguments.optionalString("name") ?? "", session) else { return "" }
      return try helpText(topic, session)
    })

  /// `info` alone: the items there are.
  static let info = Self(
    "info", help: "show various information about the system state", flags: [.humanOnly, .allowPreconfig],
    human: HumanFace("info", usage: "[subcommand]"),
    encode: { (text: String, json) in json.string(text) },
    show: { $0 },
    now: { session, _ in helpLines(session) { $0.isInfoItem } })
}

/// The words behind `help`; nil if they aren't well-formed or too many for QEMU, which says nothing of them then.
private func topic(_ text: String, _ session: Session) throws(Failure) -> [String]? {
  var words = HumanWords(text)
  var found: [String] = []
  do throws(Failure) {
    while let word = try words.next() {
      if session.settings.mimicsQEMU {
        if found.count == 16 { return nil }
        found.append(word.cut(to: HumanWords.wordLimit))
      } else {
        found.append(word)
      }
    }
  } catch {
    if session.settings.mimicsQEMU { return nil }
    throw error
  }
  return found
}

/// The help on `topic`: all commands, the items of `info`, or one of either. Words behind it don't matter.
private func helpText(_ topic: [String], _ session: Session) throws(Failure) -> String {
  guard let first = topic.first else { return helpLines(session) { !$0.isInfoItem } }
  if topic == ["info"] { return helpLines(session) { $0.isInfoItem } }
  let name = first == "info" ? "info \(topic[1])" : first
  guard let (command, face) = session.core.commands.human(named: name), isAvailable(command, session) else {
    throw Failure("unknown command: '\(name)'")
  }
  if topic.count == 1, let explanation = face.explanation { return explanation }
  return helpLine(face, command)
}

/// A line for each of the faces that are `wanted`, in the order of their names.
private func helpLines(_ session: Session, _ wanted: (HumanFace) -> Bool) -> String {
  let chosen = listedFaces(session).filter { wanted($0.face) }.sorted { $0.face.name < $1.face.name }
  return chosen.map { helpLine($0.face, $0.command) }.joined(separator: "\n")
}

private func helpLine(_ face: HumanFace, _ command: Command) -> String {
  let isIncomplete = command.flags.contains(.incomplete) && !command.help.hasSuffix("simulated)")
  return "\(face.name) \(face.usage) -- \(command.help)\(isIncomplete ? " (simulated in part)" : "")"
}

/// Whether a command may run now.
private func isAvailable(_ command: Command, _ session: Session) -> Bool {
  !session.core.context.isInPreconfig || command.humanAllowsPreconfig
}

/// The faces of the commands that may run now and are shown to who doesn't know them.
func listedFaces(_ session: Session) -> [(face: HumanFace, command: Command)] {
  let commands = session.core.commands.all.filter {
    isAvailable($0, session) && (session.core.listsOwnCommands || $0.isQEMUs)
  }
  return commands.compactMap { command in command.human.map { (face: $0, command: command) } }
}

extension Command {
  /// Whether QEMU has it. What is for human monitors only is QEMU's.
  fileprivate var isQEMUs: Bool { flags.contains(.humanOnly) || arguments.introspected != nil }
}
