// What a command, a device or a parser reports when it can't do what was asked.

/// A failure: its kind, which decides the error class on the wire, and a sentence for people.
public struct Failure: Error, Equatable, Sendable, CustomStringConvertible {
  /// What went wrong, as far as a client may want to tell by program. These are the error classes of QEMU 7.2.
  public enum Kind: Sendable {
    /// Anything without a class of its own.
    case generic
    /// No such command, or not at this point of the conversation.
    case commandNotFound
    /// The device exists in principle but isn't there or isn't in use.
    case deviceNotActive
    /// No device of that name.
    case deviceNotFound
    /// The accelerator lacks a capability.
    case accelerationCapMissing
  }

  /// The kind.
  public let kind: Kind
  /// One sentence, without a full stop where QEMU has none.
  public let description: String

  /// What people are told beside: programs aren't.
  public let hint: String?

  /// What people are told before, a line or more: why it is so.
  public let reason: String?

  /// A failure of `kind`.
  public init(_ kind: Kind, _ description: String, hint: String? = nil, reason: String? = nil) {
    self.kind = kind
    self.description = description
    self.hint = hint
    self.reason = reason
  }

  /// All that people are told after the reason, a line or more.
  public var lines: String { hint.map { "\(description)\n\($0)" } ?? description }

  /// A generic failure; people are told its reason first.
  public init(_ description: String, reason: String? = nil) { self.init(.generic, description, reason: reason) }
}
