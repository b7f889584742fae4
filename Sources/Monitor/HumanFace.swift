// How a human monitor offers a command.

/// What a human monitor needs to offer a command.
public struct HumanFace: Sendable {
  /// The words that call it, aliases after bars: `stop|s`, or `info balloon`.
  public let name: String
  /// Its arguments in QEMU's args_type language: `name:letter`, separated by commas.
  public let arguments: String
  /// The arguments as the help shows them.
  public let usage: String
  /// Argument names of the human monitor whose QMP parameter is named differently.
  public let renames: [String: String]
  /// Whether its failures are printed without the word `Error`, as some of QEMU's are.
  public let failsPlainly: Bool

  /// A face called `name`.
  public init(
    _ name: String, arguments: String = "", usage: String = "", renames: [String: String] = [:],
    failsPlainly: Bool = false
  ) {
    self.name = name
    self.arguments = arguments
    self.usage = usage
    self.renames = renames
    self.failsPlainly = failsPlainly
  }

  /// The words that call it, each alias by itself.
  public var names: [Substring] { name.split(separator: "|") }
}
