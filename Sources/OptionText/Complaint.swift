// What is wrong with a text of the option grammars.

/// What is wrong with a value, before it is known where it stands. A hint is left out where QEMU leaves it out.
public struct Complaint: Error {
  /// The error.
  public var text: String
  /// More about it.
  public var hint: String?

  /// A complaint.
  public init(_ text: String, hint: String? = nil) {
    self.text = text
    self.hint = hint
  }

  /// What is said of an id that is none.
  public static let badIdentifier = Complaint(
    "Parameter 'id' expects an identifier",
    hint: "Identifiers consist of letters, digits, '-', '.', '_', starting with a letter.")
}
