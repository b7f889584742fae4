// What a test's clients say and hear.
import Event
import JSON
import Monitor
import QMP

/// A client of a session under test.
public struct TestClient<S: Session> {
  /// The session.
  public let session: S
  /// Its client's end.
  public let transport: TestTransport

  /// Sends input and lets the loop handle it; time stands still.
  public func send(_ input: String...) {
    transport.type(input.joined())
    session.core.loop.settle()
  }

  /// Takes the text that has arrived.
  public func text() -> String { transport.take() }
}

extension TestClient<QMPSession> {
  /// Takes the messages that have arrived.
  public func messages() -> [Value] {
    text().split(separator: "\r\n").compactMap { try? Value.parse(String($0)) }
  }

  /// Sends input and takes what comes back while time stands still.
  public func exchange(_ input: String...) -> [Value] {
    send(input.joined())
    return messages()
  }
}

/// A request as a client sends it.
public func call(_ name: String, _ arguments: Value? = nil, id: Value? = nil) -> String {
  var members = [Value.Member(key: "execute", value: .string(name))]
  if let arguments { members.append(Value.Member(key: "arguments", value: arguments)) }
  if let id { members.append(Value.Member(key: "id", value: id)) }
  return text(.object(members)) + "\n"
}

/// A value as JSON text.
public func text(_ value: Value) -> String {
  var json = Writer()
  json.value(value)
  return json.withBytes { String(decoding: $0, as: UTF8.self) }
}

/// The `return` message with that value.
public func reply(_ value: Value = [:], id: Value? = nil) -> Value { message("return", value, id) }

/// The `error` message with that text.
public func failure(_ description: String, class name: String = "GenericError", id: Value? = nil) -> Value {
  message("error", ["class": .string(name), "desc": .string(description)], id)
}

private func message(_ key: String, _ value: Value, _ id: Value?) -> Value {
  var members = [Value.Member(key: key, value: value)]
  if let id { members.append(Value.Member(key: "id", value: id)) }
  return .object(members)
}

extension [Value] {
  /// The ids of the messages that carry one, in order.
  public var ids: [Value] { compactMap { $0["id"] } }

  /// The descriptions of the errors among the messages, in order.
  public var errors: [String] {
    compactMap { if case .string(let text)? = $0["error"]?["desc"] { text } else { nil } }
  }

  /// The names of the events among the messages, and `return` or `error` for the replies, in order.
  public var kinds: [String] {
    map { message in
      if case .string(let name)? = message["event"] { return name }
      return message["error"] == nil ? "return" : "error"
    }
  }
}
