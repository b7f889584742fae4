// A request to the guest agent: its envelope, its arguments, its reply. Errors are those of QEMU 7.2's.
import Event
import JSON

/// What the agent makes of a request.
enum AgentReply {
  /// It says this line.
  case line([UInt8])
  /// It says nothing.
  case action(GuestAgent.Action)

  /// The line that reports a failure.
  static func failure(_ failure: Failure, id: View?) -> [UInt8] {
    var json = Writer()
    json.beginObject()
    if let id {
      json.key("id")
      json.view(id)
    }
    json.key("error")
    json.beginObject()
    json.member("class", failure.kind == .commandNotFound ? "CommandNotFound" : "GenericError")
    json.member("desc", failure.description)
    json.endObject()
    json.endObject()
    return json.withBytes { Array($0) } + [UInt8(ascii: "\n")]
  }

  /// The line that returns a value.
  static func success(_ value: Value, id: View?, delimiter: [UInt8]) -> [UInt8] {
    var json = Writer()
    json.beginObject()
    json.key("return")
    json.value(value)
    if let id {
      json.key("id")
      json.view(id)
    }
    json.endObject()
    return delimiter + json.withBytes { Array($0) } + [UInt8(ascii: "\n")]
  }
}

/// Taking a request apart.
enum AgentRequest {
  /// The reply to `request`.
  static func answer(_ request: View, _ system: GuestSystem) -> AgentReply {
    let id = request["id"]
    do throws(Failure) {
      let (command, arguments) = try read(request, system)
      switch try command.run(system, AgentArguments(object: arguments)) {
      case .value(let value): return .line(AgentReply.success(value, id: id, delimiter: command.delimiter))
      case .action(let action): return .action(action)
      }
    } catch { return .line(AgentReply.failure(error, id: id)) }
  }

  private static func read(_ request: View, _ system: GuestSystem) throws(Failure) -> (AgentCommand, View?) {
    guard request.isObject else { throw Failure("QMP input must be a JSON object") }
    for (key, value) in request.members {
      switch key.string ?? "" {
      case "execute": if !value.isString { throw Failure("QMP input member 'execute' must be a string") }
      case "arguments": if !value.isObject { throw Failure("QMP input member 'arguments' must be an object") }
      case "id": break
      case let name: throw Failure("QMP input member '\(name)' is unexpected")
      }
    }
    guard let name = request["execute"]?.string else { throw Failure("QMP input lacks member 'execute'") }
    guard let command = AgentCommand.named(name) else {
      throw Failure(.commandNotFound, "The command \(name) has not been found")
    }
    if !command.isSimulated { throw Failure(.commandNotFound, "Command \(name) has been disabled") }
    if system.isFrozen && !command.worksWhileFrozen {
      throw Failure(.commandNotFound, "Command \(name) has been disabled: the agent is in frozen state")
    }
    try AgentParameter.check(command.parameters, request["arguments"], in: "")
    return (command, request["arguments"])
  }
}

/// One argument of a command of the agent's, or one member of an argument.
struct AgentParameter: Sendable {
  /// What it may be.
  indirect enum Kind: Sendable {
    case integer, unsigned, boolean, string
    case list(Kind)
    case object([AgentParameter])
  }

  let name: String
  let kind: Kind
  var isOptional = false

  /// Checks an object's members; `path` is where it is.
  static func check(_ parameters: [AgentParameter], _ object: View?, in path: String) throws(Failure) {
    for parameter in parameters {
      let name = path + parameter.name
      guard let value = object?.member(named: parameter.name) else {
        if parameter.isOptional { continue }
        throw Failure("Parameter '\(name)' is missing")
      }
      try check(parameter.kind, value, name)
    }
    guard let object else { return }
    for (key, _) in object.members {
      let name = key.string ?? ""
      if !parameters.contains(where: { $0.name == name }) { throw Failure("Parameter '\(path)\(name)' is unexpected") }
    }
  }

  private static func check(_ kind: Kind, _ value: View, _ name: String) throws(Failure) {
    func expect(_ isRight: Bool, _ what: String) throws(Failure) {
      if !isRight { throw Failure("Invalid parameter type for '\(name)', expected: \(what)") }
    }
    switch kind {
    case .integer: try expect(value.int != nil, "integer")
    // QEMU takes a negative one too, as what is left of it in 64 bits.
    case .unsigned:
      if value.int == nil && value.uint == nil { throw Failure("Parameter '\(name)' expects uint64") }
    case .boolean: try expect(value.bool != nil, "boolean")
    case .string: try expect(value.isString, "string")
    case .list(let element):
      try expect(value.isArray, "array")
      var index = 0
      for item in value.elements {
        try check(element, item, "\(name)[\(index)]")
        index += 1
      }
    case .object(let members):
      try expect(value.isObject, "object")
      try check(members, value, in: name + ".")
    }
  }
}

/// The arguments of a request, which were checked.
struct AgentArguments {
  let object: View?

  func int(_ name: StaticString) -> Int64? { object?[name]?.int }
  func string(_ name: StaticString) -> String? { object?[name]?.string }
  /// The elements of a list; nil if it isn't there.
  func list(_ name: StaticString) -> [View]? { object?[name].map { Array($0.elements) } }
}
