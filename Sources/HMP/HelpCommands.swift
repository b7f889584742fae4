// What the human monitor says of itself: `help` and `info`.
import Event
import JSON
import Monitor

extension CommandRow<Session> {
  /// `help [command]`: a line for each command, or for one.
  static let help = Self(
    "help", help: "show the help", parameters: [.optional("name", .string)], flags: [.humanOnly, .allowPreconfig],
    human: HumanFace("help|?", arguments: "name:S?", usage: "[cmd]"),
    encode: { (text: String, json) in json.string(text) },
    show: { $0 },
    now: { (session, arguments) throws(Failure) in
      let name = arguments.optionalString("name")
      let lines = helpLines(session.core.commands, name)
      guard let name, lines.isEmpty else { return lines.joined(separator: "\n") }
      throw Failure("unknown command: '\(name)'")
    })

  /// `info` alone: the items there are.
  static let info = Self(
    "info", help: "show various information about the system state", flags: [.humanOnly, .allowPreconfig],
    human: HumanFace("info", usage: "[subcommand]"),
    encode: { (text: String, json) in json.string(text) },
    show: { $0 },
    now: { session, _ in helpLines(session.core.commands, "info").joined(separator: "\n") })
}

/// The help lines: of all commands without a name, of all items for `info`, else of that command.
private func helpLines(_ commands: CommandIndex, _ name: String?) -> [String] {
  let faces = commands.all.compactMap { command in command.human.map { (face: $0, help: command.help) } }
  let chosen = faces.filter { entry in
    let isItem = entry.face.name.hasPrefix("info ")
    switch name {
    case nil: return !isItem
    case "info": return isItem
    case let name?: return entry.face.names.contains { $0 == name }
    }
  }
  return chosen.map { "\($0.face.name) \($0.face.usage) -- \($0.help)" }.sorted()
}
