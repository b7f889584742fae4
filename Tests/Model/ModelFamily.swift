// A family of commands in the model-based test: which of them it proposes, and what it says that they lead to.
//
// A family is one class in one file. It keeps what it needs to know of its part of a machine, and says through its
// `MachineModel` which messages a command leads to, in order. It must have an answer for its commands in any state, since
// a sequence that fails is made shorter by leaving steps out.
import Event
import JSON
import TestSupport

/// A command that is proposed: its name and its arguments.
typealias Proposal = (name: String, arguments: [Value.Member])

/// A family of commands.
protocol ModelFamily: AnyObject {
  /// The commands whose effects it knows.
  var names: [String] { get }
  /// How often it proposes a command, compared with the others.
  var weight: Int { get }
  /// A command that is worth trying.
  func propose(_ random: inout Seeded) -> Proposal
  /// Says what a command leads to.
  func predict(_ call: ModelCall)
  /// The machine is reset.
  func reset()
  /// One of its requests that are pending is called off.
  func forget(_ id: Int)
  /// What in the machine isn't as it should be; `isThorough` may take time.
  func complaints(about test: TestMonitor, isThorough: Bool) -> [String]
}

extension ModelFamily {
  func reset() {}
  func forget(_ id: Int) {}
  func complaints(about test: TestMonitor, isThorough: Bool) -> [String] { [] }
}

extension [Value.Member] {
  /// Adds a member if there is a value for it.
  mutating func set(_ key: String, _ text: String?) {
    if let text { append(Value.Member(key: key, value: .string(text))) }
  }
}

/// A member of arguments.
func member(_ key: String, _ value: Value) -> Value.Member { Value.Member(key: key, value: value) }

extension Seeded {
  /// One of some values, of which there is at least one.
  mutating func pick<T>(_ values: [T]) -> T { values[Int.random(in: 0..<values.count, using: &self)] }

  /// Whether something happens that does so once in `count` times.
  mutating func isOneIn(_ count: Int) -> Bool { Int.random(in: 0..<count, using: &self) == 0 }
}
