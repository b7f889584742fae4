// How a human monitor offers a command.
import Event
import JSON

/// What a human monitor needs to offer a command.
public struct HumanFace: Sendable {
  /// The words that call it, aliases after bars: `stop|s`, or `info balloon`.
  public let name: String
  /// Its arguments in QEMU's args_type language: `name:letter`, separated by commas. The human monitor's source
  /// (`HumanParameter`) lists the letters.
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
  /// What `help NAME` prints in place of the line of the list, nil for that line.
  public let explanation: String?
  /// Whether it may run before the machine is initialized, nil if the command says it for QMP's clients too: QEMU's two
  /// monitors differ in some.
  public let allowsPreconfig: Bool?

  /// A face called `name`.
  public init(
    _ name: String, arguments: String = "", usage: String = "", renames: [String: String] = [:],
    failsPlainly: Bool = false, explanation: String? = nil, allowsPreconfig: Bool? = nil,
    translate: (@Sendable ([Value.Member]) throws(Failure) -> [Value.Member])? = nil
  ) {
    self.name = name
    self.arguments = arguments
    self.usage = usage
    self.renames = renames
    self.failsPlainly = failsPlainly
    self.explanation = explanation
    self.allowsPreconfig = allowsPreconfig
    self.translate = translate
  }

  /// The words that call it, each alias by itself.
  public var names: [Substring] { name.split(separator: "|") }
}
