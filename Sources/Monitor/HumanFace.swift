// How a human monitor offers a command.
import Event
import JSON

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
  /// Makes QMP's arguments of those that were typed, renamed already; nil if they are QMP's. A failure is printed as
  /// one of the command's own.
  public let translate: (@Sendable ([Value.Member]) throws(Failure) -> [Value.Member])?
  /// Whether its failures are printed without the word `Error`, as some of QEMU's are.
  public let failsPlainly: Bool

  /// A face called `name`.
  public init(
    _ name: String, arguments: String = "", usage: String = "", renames: [String: String] = [:],
    failsPlainly: Bool = false,
    translate: (@Sendable ([Value.Member]) throws(Failure) -> [Value.Member])? = nil
  ) {
    self.name = name
    self.arguments = arguments
    self.usage = usage
    self.renames = renames
    self.failsPlainly = failsPlainly
    self.translate = translate
  }

  /// The words that call it, each alias by itself.
  public var names: [Substring] { name.split(separator: "|") }
}
