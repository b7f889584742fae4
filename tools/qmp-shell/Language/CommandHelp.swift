// The help of one command or event.
import Options

/// Writes help texts about what a server offers.
struct CommandHelp {
  let introspection: Introspection
  /// Lines are filled up to that many characters.
  var width = 78

  /// The help of a command, or else of an event: lines, without a line break at the end. Throws for an unknown name,
  /// with the nearest known one.
  func text(_ name: String) throws(LineError) -> String {
    if let command = introspection.command(name) { return text(command) }
    if let data = introspection.event(name) {
      return (["\(name): an event"] + membersText("data:", data)).joined(separator: "\n")
    }
    let known = introspection.commandNames + introspection.eventNames
    throw LineError("'\(name)' is no command or event of this server" + suggestion(name, known))
  }

  private func text(_ command: Command) -> String {
    let meaning = CommandMeanings.meaning(of: command.name)?.split(separator: " ").map(String.init) ?? []
    var lines = filled(meaning.isEmpty ? command.name : "\(command.name): ", meaning)
    let notes =
      command.features.filter { $0 == "deprecated" || $0 == "unstable" }
      + (command.allowsOutOfBand ? ["may be executed out of band, as !\(command.name)"] : [])
    if !notes.isEmpty { lines.append("note: " + notes.joined(separator: "; ")) }
    guard let type = command.argumentType else {
      return (lines + ["usage: \(command.name) [KEY=VALUE]…"]).joined(separator: "\n")
    }
    let usage = arguments(type).members.requiredFirst.map(introspection.usage)
    lines += filled("usage: ", [command.name] + usage)
    lines += membersText("arguments:", type)
    if command.name == "transaction", !introspection.actionNames.isEmpty {
      lines.append(
        "typed as: \(RequestReader.opening) ACTION KEY=VALUE… \(RequestReader.separator) … \(RequestReader.closing)")
      lines += filled("actions: ", listed(introspection.actionNames))
    }
    return (lines + returnText(command.returnType)).joined(separator: "\n")
  }

  private func arguments(_ name: String) -> ObjectType {
    guard case .object(let object) = introspection.type(name) else {
      return ObjectType(members: [], tag: nil, variants: [:])
    }
    return object
  }

  /// Each member with its type; the members of members, one level deep.
  private func membersText(_ title: String, _ name: String) -> [String] {
    let object = arguments(name)
    if object.members.isEmpty { return [] }
    var lines = [title]
    for member in object.members.requiredFirst {
      lines += line("  ", member)
      guard let (path, inner) = nested(member, in: name) else { continue }
      for argument in inner.members.requiredFirst {
        let name = "\(path).\(argument.name)"
        lines += line("    ", Parameter(name: name, type: argument.type, isOptional: argument.isOptional))
      }
      lines += further(inner, "    ")
    }
    return lines + further(object, "  ")
  }

  /// The object that a member is or whose first element it holds.
  private func nested(_ member: Parameter, in name: String) -> (path: String, object: ObjectType)? {
    let types = ArgumentTypes(introspection: introspection, root: name, given: [:])
    switch types.container(member.type) {
    case .object(let object): return (member.name, object)
    case .array(let element):
      guard case .object(let object) = types.container(element) else { return nil }
      return ("\(member.name).0", object)
    default: return nil
    }
  }

  private func further(_ object: ObjectType, _ indent: String) -> [String] {
    object.tag.map { ["\(indent)and others, which depend on \($0)"] } ?? []
  }

  private func line(_ indent: String, _ member: Parameter) -> [String] {
    filled("\(indent)\(member.name)  ", (member.isOptional ? [] : ["required,"]) + words(of: member.type))
  }

  /// A type in words that may stand on several lines.
  private func words(of name: String) -> [String] {
    switch introspection.type(name) {
    case .enumeration(let values): ["one", "of"] + listed(values)
    case .alternate(let names): ["one", "of"] + listed(names.map { introspection.describe($0, limit: 8) })
    default: [introspection.describe(name, limit: 8)]
    }
  }

  private func returnText(_ name: String) -> [String] {
    switch introspection.type(name) {
    case .object(let object) where object.members.isEmpty: ["returns: nothing"]
    case .array(let element): returnText("returns: a list of ", element)
    default: returnText("returns: ", name)
    }
  }

  private func returnText(_ start: String, _ name: String) -> [String] {
    guard case .object(let object) = introspection.type(name) else { return filled(start, words(of: name)) }
    return filled(start, ["object", "with"] + listed(object.members.map(\.name)))
  }

  /// Words with commas between them.
  private func listed(_ words: [String]) -> [String] { words.dropLast().map { $0 + "," } + words.suffix(1) }

  /// Words behind `start`, in lines that are filled; the following ones are indented like the first's text.
  private func filled(_ start: String, _ words: [String]) -> [String] {
    let indent = String(repeating: " ", count: min(start.count, 24))
    var lines: [String] = []
    var line = start
    var isEmpty = true
    for word in words {
      if !isEmpty, line.count + 1 + word.count > width {
        lines.append(line)
        line = indent
        isEmpty = true
      }
      line += isEmpty ? word : " " + word
      isEmpty = false
    }
    return lines + [line]
  }
}
