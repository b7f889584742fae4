// One step of a random sequence: a command that goes to one of the machines.
import JSON
import TestSupport

/// A command for a machine.
struct ModelCall: Sendable, Equatable {
  /// Which machine.
  var machine: Int
  /// The id of the request; no other one of the sequence has it.
  var id: Int
  /// The command.
  var name: String
  /// Its arguments.
  var arguments: [Value.Member]

  /// A command.
  init(machine: Int, id: Int, name: String, arguments: [Value.Member]) {
    self.machine = machine
    self.id = id
    self.name = name
    self.arguments = arguments
  }

  /// The request as a client sends it, without the end of its line.
  var line: String {
    String(call(name, arguments.isEmpty ? nil : .object(arguments), id: .int(Int64(id))).dropLast())
  }

  /// An argument that is a text.
  func text(_ name: String) -> String? {
    if case .string(let text)? = arguments.first(where: { $0.key == name })?.value { text } else { nil }
  }

  /// An argument that is a number.
  func number(_ name: String) -> Int64? {
    if case .int(let number)? = arguments.first(where: { $0.key == name })?.value { number } else { nil }
  }

  /// An argument that is true or false.
  func flag(_ name: String) -> Bool? {
    if case .bool(let flag)? = arguments.first(where: { $0.key == name })?.value { flag } else { nil }
  }
}
