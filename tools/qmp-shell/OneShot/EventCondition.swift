// Which event is waited for: `--until NAME[:member=value]`.
import JSON

/// An event's name, and a member of its data with the value that it must have.
struct EventCondition: Equatable {
  let name: String
  private let path: ValuePath?
  private let value: String

  /// Reads `STOP` or `JOB_STATUS_CHANGE:status=concluded`.
  init(_ text: String) throws(ShellFailure) {
    let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    name = String(parts[0])
    if name.isEmpty { throw ShellFailure("'\(text)' names no event", .failed) }
    guard parts.count == 2 else {
      path = nil
      value = ""
      return
    }
    guard let equals = parts[1].firstIndex(of: "=") else {
      throw ShellFailure("'\(text)' is not NAME or NAME:member=value", .failed)
    }
    path = try ValuePath(String(parts[1][..<equals]))
    value = String(parts[1][parts[1].index(after: equals)...])
  }

  /// Whether `event` is the one.
  func holds(for event: Value) -> Bool {
    guard event["event"]?.text == name else { return false }
    guard let path else { return true }
    guard let part = try? path.part(of: event["data"] ?? .null) else { return false }
    return part.text == value || jsonText(part) == value
  }
}
