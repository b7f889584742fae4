// What is wrong with the arguments that were typed.

/// A mistake in the arguments of a command.
struct HumanMistake: Error, Equatable {
  /// What a person is told.
  let text: String
  /// What QEMU 7.2 prints of it, its line end included where it has one: what is wrong with quotes or options goes to
  /// QEMU's own standard error.
  let asQEMU: String

  /// A mistake; `asQEMU` is for where QEMU says something else.
  init(_ text: String, asQEMU: String? = nil) {
    self.text = text
    self.asQEMU = asQEMU ?? text + "\n"
  }
}
