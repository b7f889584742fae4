// What a command accepts as arguments: QEMU's introspection knows, or the row declares it.
import Event
import JSON
import QAPI

/// What a command accepts as arguments.
public enum ArgumentRules: Sendable {
  /// What QEMU's introspection says of its command.
  case introspected(SchemaCommand)
  /// What the row declares.
  case declared([Parameter])

  /// The rules of the command called `name`; nil `parameters` are QEMU's.
  init(_ parameters: [Parameter]?, of name: String) {
    if parameters == nil, let command = SchemaCommand.named(name) {
      self = .introspected(command)
    } else {
      self = .declared(parameters ?? [])
    }
  }

  /// QEMU's command, nil for one of the server's own.
  public var introspected: SchemaCommand? {
    if case .introspected(let command) = self { command } else { nil }
  }

  /// The flags that the introspection holds.
  var flags: Command.Flags {
    guard let introspected else { return [] }
    return (introspected.allowsOOB ? .allowOOB : [] as Command.Flags)
      .union(introspected.allowsPreconfig ? .allowPreconfig : [])
  }

  /// Checks a request's arguments, nil for none.
  func check(_ arguments: View?) throws(Failure) {
    switch self {
    case .introspected(let command):
      if !command.isUnchecked { try command.arguments.check(arguments) }
    case .declared(let parameters):
      if arguments == nil && parameters.isEmpty { return }
      try Parameter.check(parameters, arguments)
    }
  }
}
