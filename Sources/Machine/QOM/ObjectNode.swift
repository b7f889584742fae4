// One object of the machine's tree: its type, its properties' values, its children.
import Event
import JSON

/// An object. Its properties are those of its type, and one for each child.
public final class ObjectNode {
  /// Its type.
  public let type: ObjectType
  /// Its name in its parent, empty for the root.
  public let name: String
  /// What it is a child of, nil for the root, and when it was removed.
  public internal(set) weak var parent: ObjectNode?
  /// Its children, in the order in which they came.
  public private(set) var children: [ObjectNode] = []
  /// The values of its properties; one without a value can't be read.
  var values: [String: Value]
  /// What the user may do with it, nil for what the machine made.
  let rules: CreatableType?
  /// Whether something needs it, so that it can't be deleted.
  public var isInUse = false
  /// The properties that were given when it was made.
  var given: Set<String> = []
  /// Whether it is complete: some properties can't be set from then on.
  var isComplete = false

  /// The thread that serves it, nil for an object without.
  public internal(set) var thread: Int64?

  init(_ type: ObjectType, name: String, values: [String: Value] = [:], rules: CreatableType? = nil) {
    self.type = type
    self.name = name
    self.values = values
    self.rules = rules
  }

  /// Whether a property was given when the object was made.
  func isGiven(_ property: String) -> Bool { given.contains(property) }

  /// Where it is: `/objects/mem0`.
  public var path: String {
    guard let parent else { return "/" }
    return parent.parent == nil ? "/" + name : parent.path + "/" + name
  }

  /// The child of that name.
  public func child(_ name: String) -> ObjectNode? { children.first { $0.name == name } }

  /// Adds a child. Fails if there is a property of its name.
  func add(_ child: ObjectNode) throws(Failure) {
    if self.child(child.name) != nil || type.properties?[child.name] != nil {
      throw Failure("attempt to add duplicate property '\(child.name)' to object (type '\(type.name.string)')")
    }
    append(child)
  }

  /// Adds a child whose name is the machine's to choose.
  func append(_ child: ObjectNode) {
    child.parent = self
    children.append(child)
  }

  func remove(_ child: ObjectNode) {
    child.parent = nil
    children.removeAll { $0 === child }
  }

  /// Each property's name and its type in QEMU's words, in QEMU 7.2's order but for children.
  public var properties: [(name: String, type: String)] {
    let own = type.properties.map { $0.map { (name: $0.name.string, type: $0.type.string) } } ?? []
    // The children are listed as they are.
    return own.filter { !$0.type.hasPrefix("child<") }
      + children.map { (name: $0.name, type: "child<\($0.type.name.string)>") }
  }

  /// A property's value. A child's is its path.
  public func value(of property: String) throws(Failure) -> Value {
    if let child = child(property) { return .string(child.path) }
    if property == "type" { return .string(type.name.string) }
    if let value = values[property], rules?.writeOnly.contains(property) != true { return value }
    throw type.properties?[property] == nil ? notFound(property) : isNot("readable", property)
  }

  /// Sets a property as the user does: fails if there is none of that name, if it can't be set, or not to that value.
  /// What a link names is for the tree to find.
  func set(_ property: String, to value: Value) throws(Failure) {
    if child(property) != nil { throw isNot("writable", property) }
    guard let declared = type.properties?[property] else { throw notFound(property) }
    if property == "type" || values[property] == nil && rules == nil { throw isNot("writable", property) }
    if let rules { return try rules.set(property, to: value, declared.type.string, of: self) }
    values[property] = try PropertyCheck.value(value, of: property, type: declared.type.string)
  }

  /// The failure of a property that isn't `readable` or `writable`.
  func isNot(_ ability: String, _ property: String) -> Failure {
    Failure("Property '\(type.name.string).\(property)' is not \(ability)")
  }

  private func notFound(_ property: String) -> Failure {
    Failure("Property '\(type.name.string).\(property)' not found")
  }
}
