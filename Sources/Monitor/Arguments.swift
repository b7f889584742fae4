// A request's arguments as its command reads them.
import Event
import JSON

/// The arguments of one request, checked against the command's parameters. Borrowed during the call and
/// not copyable: a command that goes on later copies what it keeps.
public struct Arguments: ~Copyable {
  private let object: View?
  /// The connection that asks.
  public unowned(unsafe) let session: Session

  /// A request's arguments; `session` is on the call stack as long as they are used.
  init(_ object: View?, from session: Session) {
    self.object = object
    self.session = session
  }

  /// All of them, nil if none was given.
  public var whole: View? { object }

  /// The argument of that name, or nil.
  public func view(_ name: StaticString) -> View? { object?[name] }

  /// The names of the arguments, in the order in which they came.
  public var names: [String] { object?.members.compactMap(\.key.string) ?? [] }

  /// A copy of any argument, or nil.
  public func value(_ name: StaticString) -> Value? { view(name)?.value() }

  /// A string argument, or nil.
  public func optionalString(_ name: StaticString) -> String? { view(name)?.string }

  /// An integer argument, or nil.
  public func optionalInt(_ name: StaticString) -> Int64? { view(name)?.int }

  /// A boolean argument, or nil.
  public func optionalBool(_ name: StaticString) -> Bool? { view(name)?.bool }

  /// A list of strings, or nil.
  public func optionalStrings(_ name: StaticString) -> [String]? {
    view(name)?.elements.compactMap(\.string)
  }

  /// A string argument that must be there.
  public func string(_ name: StaticString) throws(Failure) -> String {
    guard let value = optionalString(name) else { throw missing(name) }
    return value
  }

  /// An integer argument that must be there.
  public func int(_ name: StaticString) throws(Failure) -> Int64 {
    guard let value = optionalInt(name) else { throw missing(name) }
    return value
  }

  /// A duration such as `300ms`, in nanoseconds, or nil when it isn't given.
  public func optionalDuration(_ name: StaticString) throws(Failure) -> Nanoseconds? {
    guard let text = optionalString(name) else { return nil }
    if let duration = DurationText.parse(text) { return duration }
    throw Failure("Parameter '\(name)' expects \(DurationText.accepted), not '\(text)'")
  }

  private func missing(_ name: StaticString) -> Failure { Failure("Parameter '\(name)' is missing") }
}
