// What the user may create with object-add: defaults, and the checks beside those of a property's type.
import Event
import JSON

/// The rules of a type of objects that the user creates. What isn't said is as its type says.
struct CreatableType: Sendable {
  /// A check that may refuse.
  typealias Check = @Sendable (ObjectNode, ObjectTree) throws(Failure) -> Void

  /// The type's name.
  let name: String
  /// What must be given.
  var required: [String] = []
  /// What a property has that wasn't given. One without can only be read once it was given.
  var defaults: [String: Value] = [:]
  /// Types for the check of a value, of properties whose own says less.
  var types: [String: String] = [:]
  /// Properties that are never set.
  var readOnly: [String] = []
  /// Properties that can't be read.
  var writeOnly: [String] = []
  /// Properties whose value the check keeps itself.
  var computed: [String] = []
  /// Why a property can't be set once the object is complete, nil if it can.
  var fixed: @Sendable (String) -> String? = { _ in nil }
  /// Whether that is said before the value's type is checked.
  var isFixedBeforeTypes: @Sendable (String) -> Bool = { _ in false }
  /// Refuses a property's value; the value has the right type.
  var checkProperty: @Sendable (ObjectNode, String, Value) throws(Failure) -> Void = { _, _, _ in }
  /// Refuses the whole, or completes it: what QEMU does when all properties are set.
  var complete: Check = { _, _ in }
  /// Whether it can be deleted.
  var canBeDeleted = true

  func set(_ property: String, to value: Value, _ declared: String, of node: ObjectNode) throws(Failure) {
    if readOnly.contains(property) { throw node.isNot("writable", property) }
    let reason = node.isComplete ? fixed(property) : nil
    if let reason, isFixedBeforeTypes(property) { throw Failure(reason) }
    let value = try PropertyCheck.value(value, of: property, type: types[property] ?? declared)
    if let reason { throw Failure(reason) }
    try checkProperty(node, property, value)
    if !computed.contains(property) { node.values[property] = value }
  }

  /// The rules of the type of that name, nil if the user can't create such objects.
  static func named(_ name: String) -> CreatableType? { all.first { $0.name == name } }

  /// All of them.
  static let all: [CreatableType] =
    threadTypes + memoryTypes + secretTypes + credentialTypes + networkTypes + backendTypes + [throttleGroup]

  /// The types that QEMU 7.2 knows of but that aren't there on this architecture, or in its usual builds.
  static let unavailable = [
    "authz-listfile", "authz-pam", "cryptodev-backend-lkcf", "memory-backend-epc", "pef-guest", "s390-pv-guest",
    "x-vfio-user-server",
  ]
}

extension Value {
  /// Its integer, nil for other kinds.
  var integer: Int64? { if case .int(let number) = self { number } else { nil } }

  /// Its text, empty for other kinds.
  var text: String { if case .string(let text) = self { text } else { "" } }

  /// Whether it is an integer other than 0, of any width.
  var isPositive: Bool {
    switch self {
    case .int(let number): number > 0
    case .uint: true
    default: false
    }
  }
}
