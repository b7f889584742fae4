// Reading one line of the human monitor: which command, with which arguments.
import Event
import JSON
import Monitor
import QAPI

/// A command and its arguments, as a person typed them.
struct HumanCall {
  let command: Command
  private let face: HumanFace
  private let arguments: HumanArguments

  /// Reads a line that was typed on `session`; nil for an empty one. Errors are worded as QEMU 7.2's, but that only
  /// QEMU's imitation points to the help: here the command's usage follows.
  init?(_ line: String, on session: Session) throws(Failure) {
    var words = HumanWords(line)
    if words.isAtEnd { return nil }
    var name = words.name()
    if name == "info", !words.isAtEnd { name = "info \(words.name())" }
    // As it stands in the line, with all blanks.
    let typed = words.taken
    guard let (command, face) = session.core.commands.human(named: name) else {
      throw Failure("unknown command: '\(typed)'")
    }
    if session.core.context.isInPreconfig && !command.humanAllowsPreconfig {
      throw Failure("Command '\(typed)' not available until machine initialization has completed.")
    }
    self.command = command
    self.face = face
    do throws(HumanMistake) {
      arguments = try HumanArguments(words, face, for: session)
    } catch {
      if session.settings.mimicsQEMU {
        throw Failure("\(error.asQEMU)Try \"help \(typed)\" for more information")
      }
      throw Failure("\(error.text)\nusage: \(face.synopsis)")
    }
  }

  /// The arguments as a QMP client would have sent them. What a face finds wrong with them fails as its command does.
  func document() throws(Failure) -> Document {
    let typed = arguments.given.map { Value.Member(key: face.renames[$0.key] ?? $0.key, value: $0.value) }
    do throws(Failure) {
      let members = Self.lastOfEach(try face.translate?(typed) ?? typed)
      try checkWords(members)
      return Document(.object(members))
    } catch {
      throw face.failsPlainly ? error : Failure("Error: \(error.description)")
    }
  }

  /// Words of which only some are taken have an error of their own, of which the last one shows.
  private func checkWords(_ members: [Value.Member]) throws(Failure) {
    guard let type = command.arguments.introspected?.arguments else { return }
    let names = Set(arguments.wordNames.map { face.renames[$0] ?? $0 })
    for member in members.reversed() {
      guard names.contains(member.key), case .string(let word) = member.value else { continue }
      let accepted = type.words(of: member.key)
      if !accepted.isEmpty && !accepted.contains(word) { throw Failure("invalid parameter value: \(word)") }
    }
  }

  /// Of members with the same key only the last value, where the first one stood.
  private static func lastOfEach(_ members: [Value.Member]) -> [Value.Member] {
    var places: [String: Int] = [:]
    var kept: [Value.Member] = []
    for member in members {
      if let place = places[member.key] {
        kept[place].value = member.value
      } else {
        places[member.key] = kept.count
        kept.append(member)
      }
    }
    return kept
  }
}

extension HumanFace {
  /// The command and its arguments: `balloon target`. Some of QEMU's usages name the command themselves.
  var synopsis: String {
    if usage.isEmpty { return name }
    return usage.split(separator: " ").first == name[...] ? usage : "\(name) \(usage)"
  }
}
