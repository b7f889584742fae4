// QEMU's commands that do nothing here yet.
import Event
import Machine
import Monitor
import QAPI

/// What is known of a command that nobody has written.
struct NotSimulated: Sendable {
  /// One line for `help`.
  let help: String
  /// How a human monitor offers it.
  let face: HumanFace?
  /// Refuses what can't be right, before anything else.
  let refuse: @Sendable (Machine, borrowing Arguments) throws(Failure) -> Void

  init(
    _ help: String, _ face: HumanFace? = nil,
    refuse: @escaping @Sendable (Machine, borrowing Arguments) throws(Failure) -> Void = { _, _ in }
  ) {
    self.help = help
    self.face = face
    self.refuse = refuse
  }

  /// What stands behind the help of these commands, by which they are told.
  static let mark = "not simulated"
}

extension CommandRow<Machine> {
  /// The row of a command that nobody has written: its arguments are checked as QEMU checks them, then it fails.
  static func notSimulated(_ command: SchemaCommand) -> Self {
    let name = command.name
    let known = notSimulatedCommands[name]
    return Self(
      name, help: known.map { "\($0.help) (\(NotSimulated.mark))" } ?? NotSimulated.mark, flags: [.incomplete],
      human: known?.face,
      now: { (machine, arguments) throws(Failure) in
        try known?.refuse(machine, arguments)
        throw Failure.notSimulated(name)
      })
  }

  /// The row of a command of human monitors that nobody has written.
  static func notSimulated(
    _ face: HumanFace, help: String,
    refuse: @escaping @Sendable (Machine, borrowing Arguments) throws(Failure) -> Void = { _, _ in }
  ) -> Self {
    let name = face.names.first.map(String.init) ?? ""
    return human(face, help: "\(help) (\(NotSimulated.mark))", flags: .incomplete) {
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
