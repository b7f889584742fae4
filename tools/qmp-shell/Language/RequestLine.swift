// Reading a command as people type it.
import JSON

/// A request: the members of its object, without an id.
struct RequestLine: Equatable {
  let members: [Value.Member]

  /// The command's name, for labels.
  var name: String { (Value.object(members)["execute"] ?? Value.object(members)["exec-oob"])?.text ?? "request" }

  /// A command with arguments, which are left out if there are none.
  init(name: String, arguments: [Value.Member], isOutOfBand: Bool = false) {
    let command = Value.Member(key: isOutOfBand ? "exec-oob" : "execute", value: .string(name))
    members = arguments.isEmpty ? [command] : [command, Value.Member(key: "arguments", value: .object(arguments))]
  }

  /// Reads a line: a command and its arguments, or one JSON object, which is sent as it is.
  init(
    _ line: String, introspection: Introspection? = nil, readFile: @escaping FileReader = noFiles
  ) throws(LineError) {
    let scan = LineScan(line)
    if scan.words.first?.scalars.first == "{" {
      try self.init(json: Array(line.unicodeScalars)[...])
      return
    }
    try scan.checkClosed()
    try self.init(words: scan.words[...], introspection, readFile)
  }

  /// Reads the words of a program's command line: a command's name and its arguments, or one JSON object.
  init(
    words: [String], introspection: Introspection? = nil, readFile: @escaping FileReader = noFiles
  ) throws(LineError) {
    if words.count == 1, let object = words.first, object.hasPrefix("{") {
      try self.init(json: Array(object.unicodeScalars)[...])
    } else {
      try self.init(words: words.map(Word.init(argument:))[...], introspection, readFile)
    }
  }

  private init(
    words: ArraySlice<Word>, _ introspection: Introspection?, _ readFile: @escaping FileReader
  ) throws(LineError) {
    guard let first = words.first else { throw LineError("a command's name is expected") }
    let isOutOfBand = first.scalars.first == "!"
    let name = String(isOutOfBand ? first.scalars.dropFirst() : first.scalars)
    if name.isEmpty { throw first.error("a command's name is expected\(isOutOfBand ? " behind the !" : "")") }
    let type = introspection?.command(name)?.argumentType ?? "any"
    let arguments = try ArgumentWords.members(words.dropFirst(), of: type, introspection, readFile)
    self.init(name: name, arguments: arguments, isOutOfBand: isOutOfBand)
  }

  private init(json: ArraySlice<Unicode.Scalar>) throws(LineError) {
    guard case .object(let members) = try Notation.parse(json) else { throw LineError("this is not a JSON object") }
    self.members = members
  }
}

/// Refuses to read files.
func noFiles(_ path: String) throws(LineError) -> String { throw LineError("'@\(path)': files can't be read here") }
