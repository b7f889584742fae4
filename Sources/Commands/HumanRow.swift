// Commands that only human monitors have.
import Event
import HMP
import JSON
import Machine
import Monitor
import QAPI

extension CommandRow<Machine> {
  /// A command of human monitors: its body makes the text that is printed. It is called by its face's first name, or by
  /// `name` if QMP has a command of that one.
  static func human(
    _ face: HumanFace, name: String? = nil, help: String, flags: Command.Flags = [],
    now: @escaping @Sendable (Machine, borrowing Arguments) throws(Failure) -> String
  ) -> Self {
    Self(
      name ?? face.names.first.map(String.init) ?? "", help: help, parameters: face.parameters,
      flags: flags.union(.humanOnly), human: face, encode: { (text: String, json) in json.string(text) }, show: { $0 },
      now: now)
  }
}

extension [Value.Member] {
  /// The value of the member called `key`.
  subscript(key: String) -> Value? { first { $0.key == key }?.value }

  /// The text of the member called `key`, nil if it isn't one.
  func text(_ key: String) -> String? {
    if case .string(let text)? = self[key] { text } else { nil }
  }

  /// Takes a switch out; whether it was there.
  mutating func take(_ key: String) -> Bool {
    let count = count
    removeAll { $0.key == key }
    return self.count < count
  }

  /// Appends a member.
  mutating func set(_ key: String, _ value: Value) { append(Value.Member(key: key, value: value)) }
}
