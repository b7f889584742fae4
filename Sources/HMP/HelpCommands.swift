// What the human monitor says of itself: `help` and `info`.
import Event
import JSON
import Monitor

extension CommandRow<Session> {
  /// `help [command]`: a line for each command, or for one.
  static let help = Self(
    "help", help: "show the help", parameters: [.optional("name", .string)], flags: [.humanOnly, .allowPreconfig],
    human: HumanFace("help|?", arguments: "name:S?", usage: "[cmd]", failsPlainly: true),
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
  for command in available(session) {
    guard let face = command.human, face.names.contains(where: { $0 == name }) else { continue }
    if topic.count == 1, let explanation = face.explanation { return explanation }
    return helpLine(face, command)
  }
  throw Failure("unknown command: '\(name)'")
}

/// A line for each of the faces that are `wanted`, in the order of their names.
private func helpLines(_ session: Session, _ wanted: (HumanFace) -> Bool) -> String {
  let core = session.core
  let commands = available(session).filter { core.listsOwnCommands || $0.isQEMUs }
  let faces = commands.compactMap { command in command.human.map { (face: $0, command: command) } }
  let chosen = faces.filter { wanted($0.face) }.sorted { $0.face.name < $1.face.name }
  return chosen.map { helpLine($0.face, $0.command) }.joined(separator: "\n")
}

private func helpLine(_ face: HumanFace, _ command: Command) -> String {
  "\(face.name) \(face.usage) -- \(command.help)"
}

/// The commands that may run now.
private func available(_ session: Session) -> [Command] {
  let isInPreconfig = session.core.context.isInPreconfig
  return session.core.commands.all.filter { !isInPreconfig || $0.humanAllowsPreconfig }
}

extension HumanFace {
  fileprivate var isInfoItem: Bool { name.hasPrefix("info ") }
}

extension Command {
  /// Whether QEMU has it. What is for human monitors only is QEMU's.
  fileprivate var isQEMUs: Bool { flags.contains(.humanOnly) || arguments.introspected != nil }
}
