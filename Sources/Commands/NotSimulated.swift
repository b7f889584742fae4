// QEMU's commands that do nothing here yet.
import Event
import Machine
import Monitor
import QAPI

/// What stands behind the help of commands that nobody has written, by which they are told.
private let mark = "not simulated"

extension CommandRow<Machine> {
  /// The row of a command that nobody has written: its arguments are checked as QEMU checks them, then it fails.
  static func notSimulated(_ command: SchemaCommand) -> Self {
    let name = command.name
    return Self(
      name, help: mark, flags: [.incomplete], now: { (_, _) throws(Failure) in throw Failure.notSimulated(name) })
  }

  /// The row of a command of human monitors that nobody has written.
  static func notSimulated(
    _ face: HumanFace, help: String,
    refuse: @escaping @Sendable (Machine, borrowing Arguments) throws(Failure) -> Void = { _, _ in }
  ) -> Self {
    let name = face.names.first.map(String.init) ?? ""
    return human(face, help: "\(help) (\(mark))", flags: .incomplete) {
      (machine, arguments) throws(Failure) in
      try refuse(machine, arguments)
      throw Failure((face.failsPlainly ? "Error: " : "") + Failure.notSimulated(name).description)
    }
  }
}

extension Failure {
  /// What a command says that can't do what it is asked for because nobody has written it.
  static func notSimulated(_ command: String) -> Failure { Failure("The command \(command) is not simulated") }
}
