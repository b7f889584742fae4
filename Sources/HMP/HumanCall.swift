// Reading one line of the human monitor: which command, with which arguments.
import Event
import JSON
import Monitor

/// A command and its arguments, as a person typed them.
struct HumanCall {
  let command: Command
  private let face: HumanFace
  private let arguments: [HumanArgument]

  /// Reads a line; nil for an empty one. Errors are worded as QEMU 7.2's. `format` is the number format that was last
  /// chosen.
  init?(_ line: String, _ commands: CommandIndex, _ format: inout String) throws(Failure) {
    var words = HumanWords(line)
    if words.isAtEnd { return nil }
    let typed = words.name() ?? ""
    var name = typed
    if typed == "info", !words.isAtEnd { name = "info \(words.name() ?? "")" }
    guard let (command, face) = Self.find(name, commands) else { throw Failure("unknown command: '\(name)'") }
    self.command = command
    self.face = face
    do throws(Failure) {
      arguments = try HumanArgument.read(&words, face, &format)
    } catch {
      throw Failure("\(error.description)\nTry \"help \(name)\" for more information")
    }
  }

  private static func find(_ name: String, _ commands: CommandIndex) -> (Command, HumanFace)? {
    for command in commands.all {
      if let face = command.human, face.names.contains(where: { $0 == name }) { return (command, face) }
    }
    return nil
  }

  /// The arguments as a QMP client would have sent them.
  func document() throws(Failure) -> Document {
    let typed = arguments.map { Value.Member(key: face.renames[$0.name] ?? $0.name, value: $0.value) }
    return Document(.object(try face.translate?(typed) ?? typed))
  }
}
