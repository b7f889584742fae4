// QEMU's commands that do nothing here yet.
import Event
import Machine
import Monitor
import QAPI

extension CommandRow<Machine> {
  /// The row of a command that nobody has written: its arguments are checked as QEMU checks them, then it fails.
  static func notSimulated(_ command: SchemaCommand) -> Self {
    let name = command.name
    return Self(
      name, help: notSimulatedHelp, flags: [.incomplete],
      now: { (_, _) throws(Failure) in throw Failure.notSimulated(name) })
  }
}

extension Failure {
  /// What a command says that can't do what it is asked for because nobody has written it.
  static func notSimulated(_ command: String) -> Failure { Failure("The command \(command) is not simulated") }
}

/// The help of these rows, by which they are told.
let notSimulatedHelp = "not simulated"
