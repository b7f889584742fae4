// Reading one line of the human monitor: which command, with which arguments.
import Event
import JSON
import Monitor

/// A command and its arguments, as a person typed them.
struct HumanCall {
  let command: Command
  private let face: HumanFace
  private let arguments: [HumanArgument]

  /// Reads a line; nil for an empty one. Errors are worded as QEMU 7.2's.
  init?(_ line: String, _ commands: CommandIndex) throws(Failure) {
    var words = HumanWords(line)
    guard let first = try words.next() else { return nil }
    var name = first
    if first == "info", let item = try words.next() { name = "info \(item)" }
    guard let (command, face) = Self.find(name, commands) else { throw Failure("unknown command: '\(name)'") }
    self.command = command
    self.face = face
    do throws(Failure) {
      arguments = try HumanArgument.read(&words, face)
    } catch {
      let topic = name.hasPrefix("info ") ? name : String(face.names.first ?? "")
      throw Failure("\(error.description)\nTry \"help \(topic)\" for more information")
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
    var json = Writer()
    json.beginObject()
    for argument in arguments {
      json.key(named: face.renames[argument.name] ?? argument.name)
      json.value(argument.value)
    }
    json.endObject()
    var parser = Parser()
    var offset = 0
    let outcome = json.withBytes { parser.next($0, &offset) }
    guard case .document = outcome else { throw Failure("the arguments are too large") }
    return parser.takeDocument()
  }
}
