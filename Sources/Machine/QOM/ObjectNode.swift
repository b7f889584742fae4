// One object of the machine's tree: its type, its properties' values, its children.
//
// What comes with a machine or a device was recorded and is shared by all machines; a child becomes an object of its own
// when somebody looks at it, a value when it is set.
import Event
import JSON

/// An object. Its properties are those of its type, and one for each child.
public class ObjectNode {
  /// Its type.
  public let type: ObjectType
  /// Its name in its parent, empty for the root.
  public let name: String
  /// What it is a child of, nil for the root, and when it was removed.
  public internal(set) weak var parent: ObjectNode?
  /// The values of its properties that differ from the record.
  var values: [String: Value]
  /// What the user may do with it, nil for what the machine made.
  let rules: CreatableType?
  /// What was recorded of it.
  let record: ObjectRecord?
  /// What the record's names and paths are on this machine.
  let names: RecordedNames?
  /// How many things need it, so that it can't be deleted.
  var users = 0
  /// Whether something needs it.
  public var isInUse: Bool { users > 0 }
  /// The properties that were given when it was made.
  var given: Set<String> = []
  /// Whether it is complete: some properties can't be set from then on.
  var isComplete = false

  /// The thread that serves it, nil for an object without.
  public internal(set) var thread: Int64?

  private var added: [ObjectNode] = []
  /// The record's children, as far as they were looked at; empty before the first one is.
  private var made: [ObjectNode?] = []

  init(
    _ type: ObjectType, name: String, values: [String: Value] = [:], rules: CreatableType? = nil,
    record: ObjectRecord? = nil, names: RecordedNames? = nil
  ) {
    self.type = type
    self.name = name
    self.values = values
    self.rules = rules
    self.record = record
    self.names = names
  }

  /// Whether a property was given when the object was made.
  func isGiven(_ property: String) -> Bool { given.contains(property) }

  /// Where it is: `/objects/mem0`.
  public var path: String {
    guard let parent else { return "/" }
    return parent.parent == nil ? "/" + name : parent.path + "/" + name
  }

  /// The root of its tree.
  var root: ObjectNode { parent?.root ?? self }

  // MARK: Children

  /// Its children: those that came with it, then the others in the order in which they came.
  public var children: [ObjectNode] {
    for index in 0..<(record?.childCount ?? 0) { _ = recordedChild(index) }
    return made.compactMap { $0 } + added
  }

  /// The child of that name.
  public func child(_ name: String) -> ObjectNode? {
    if let found = added.first(where: { $0.name == name }) { return found }
    if let found = made.lazy.compactMap({ $0 }).first(where: { $0.name == name }) { return found }
    guard let record, let names else { return nil }
    return record.children.firstIndex { names.isName(name, $0.name) }.flatMap { recordedChild($0) }
  }

  /// The children that came with it and are of `type` or extend it; no others are made.
  func recordedChildren(of type: String) -> [ObjectNode] {
    recordedChildren { ObjectType(named: $0.typeName.string)?.conforms(to: type) ?? false }
  }

  /// The children that came with it and whose records meet a condition; no others are made.
  func recordedChildren(where isWanted: (ObjectRecord) -> Bool) -> [ObjectNode] {
    guard let record else { return [] }
    return (0..<record.childCount).filter { isWanted(record.child($0)) }.compactMap { recordedChild($0) }
  }

  private func recordedChild(_ index: Int) -> ObjectNode? {
    guard let record, let names else { return nil }
    if made.isEmpty { made = Array(repeating: nil, count: record.childCount) }
    if let child = made[index] { return child }
    let wanted = record.child(index)
    if hides(wanted) { return nil }
    let child = Self.make(wanted, name: names.name(wanted), names)
    child?.parent = self
    made[index] = child
    return child
  }

  /// Whether it lacks what the recorded object has, because its properties say so.
  func hides(_ child: ObjectRecord) -> Bool { false }

  /// The object of a record: a device or a bus, if its type is one.
  static func make(_ record: ObjectRecord, name: String, _ names: RecordedNames) -> ObjectNode? {
    let recorded = record.typeName.string
    let typeName = recorded.hasSuffix("-x86_64-cpu") ? names.cpuType ?? recorded : recorded
    guard let type = ObjectType(named: typeName) ?? ObjectType(named: recorded) else { return nil }
    if type.conforms(to: "device") { return Device(type, name: name, record: record, names: names) }
    if type.conforms(to: "bus") { return Bus(type, name: name, record: record, names: names) }
    return ObjectNode(type, name: name, record: record, names: names)
  }

  /// Forgets the objects of its record: they are made anew when somebody looks.
  func forgetRecorded() { made = [] }

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
    added.append(child)
  }

  /// A name for one more child that is numbered: `device[20]`.
  func nextName(_ name: String, from first: Int = 0) -> String {
    // Those that came with it needn't be made for that.
    func isTaken(_ name: String) -> Bool {
      added.contains { $0.name == name }
        || names.map { names in record?.children.contains { names.isName(name, $0.name) } ?? false } ?? false
    }
    var number = first
    while isTaken("\(name)[\(number)]") { number += 1 }
    return "\(name)[\(number)]"
  }

  func remove(_ child: ObjectNode) {
    child.parent = nil
    added.removeAll { $0 === child }
  }

  // MARK: Properties

  /// Each property's name and its type in QEMU's words, in QEMU 7.2's order but for children.
  public var properties: [(name: String, type: String)] {
    // The children are listed as they are.
    listedProperties.filter { !$0.type.hasPrefix("child<") }
      + children.map { (name: $0.name, type: "child<\($0.type.name.string)>") }
  }

  /// Those that aren't children.
  var listedProperties: [(name: String, type: String)] {
    if let record {
      // CPU models have properties that the recorded one hasn't.
      let others = type.name.equals("max-x86_64-cpu") ? type.properties.map { Array($0) } ?? [] : []
      return record.values.map { (name: $0.name.string, type: $0.type.string) }
        + others.filter { record.value($0.name.string) == nil }.map { (name: $0.name.string, type: $0.type.string) }
    }
    return type.properties.map { $0.map { (name: $0.name.string, type: $0.type.string) } } ?? []
  }

  /// A property's type in QEMU's words, nil if there is none of that name.
  func typeOfProperty(_ name: String) -> String? {
    record?.value(name)?.type.string ?? type.properties?[name]?.type.string
  }

  /// A property's value. A child's is its path.
  public func value(of property: String) throws(Failure) -> Value {
    if let child = child(property) { return .string(child.path) }
    if property == "type" { return .string(type.name.string) }
    if let value = values[property], rules?.writeOnly.contains(property) != true { return value }
    if let recorded = record?.value(property) {
      if let value = names?.value(recorded.json) { return value }
      throw isNot("readable", property)
    }
    throw typeOfProperty(property) == nil ? notFound(property) : isNot("readable", property)
  }

  /// Whether a property can be set.
  func isSettable(_ property: String) -> Bool {
    if property == "type" { return false }
    if rules != nil { return true }
    if type.conforms(to: "machine"), typeOfProperty(property)?.hasPrefix("link<") == true {
      return ["memory-backend", "confidential-guest-support"].contains(property)
    }
    return values[property] != nil || type.conforms(to: "machine")
  }

  /// Sets a property as the user does: fails if there is none of that name, if it can't be set, or not to that value.
  /// What a link names is for the tree to find.
  func set(_ property: String, to value: Value) throws(Failure) {
    if child(property) != nil { throw isNot("writable", property) }
    guard let declared = typeOfProperty(property) else { throw notFound(property) }
    if !isSettable(property) { throw isNot("writable", property) }
    if let rules { return try rules.set(property, to: value, declared, of: self) }
    values[property] = try PropertyCheck.value(value, of: property, type: declared)
  }

  /// The failure of a property that isn't `readable` or `writable`.
  func isNot(_ ability: String, _ property: String) -> Failure {
    Failure("Property '\(type.name.string).\(property)' is not \(ability)")
  }

  func notFound(_ property: String) -> Failure {
    Failure("Property '\(type.name.string).\(property)' not found")
  }
}
