// The types of QEMU's object model, as QEMU 7.2 has them: constant tables that cost nothing until they are asked.
//
// A type has a parent, which it extends, and interfaces, which it implements. Devices, backends, buses, machines and
// CPU models are types. `tools/record/types` asks the emulator and writes the tables.
import CTypes

/// A type of QEMU's object model.
public struct ObjectType: Equatable {
  /// Its place among all, sorted by name.
  private let number: Int

  private init(number: Int) { self.number = number }

  /// The type of that name, nil if there is none.
  public init?(named name: String) {
    let catalog = qom_catalog().pointee
    let found = searchSorted(name, count: catalog.type_count) {
      CatalogText(catalog.text, at: catalog.types[$0].name)
    }
    guard let found else { return nil }
    number = found
  }

  /// Every type, in the order in which QEMU 7.2 lists them.
  public static var all: some Sequence<ObjectType> {
    let catalog = qom_catalog().pointee
    return (0..<Int(catalog.type_count)).lazy.map { ObjectType(number: Int(catalog.order[$0])) }
  }

  private var record: qom_type { qom_catalog().pointee.types[number] }

  /// Its name.
  public var name: CatalogText { CatalogText(qom_catalog().pointee.text, at: record.name) }

  /// The type it extends, nil for `object` and `interface`.
  public var parent: ObjectType? {
    record.parent == QOM_NONE ? nil : ObjectType(number: Int(record.parent))
  }

  /// Whether there are no objects of this type, only of those that extend it.
  public var isAbstract: Bool { record.is_abstract != 0 }

  /// Whether it is an interface, which a type implements beside what it extends.
  public var isInterface: Bool { ancestors.contains { $0.name.equals("interface") } }

  /// It, its parent, and so on.
  public var ancestors: some Sequence<ObjectType> { sequence(first: self) { $0.parent } }

  /// Whether it is `other`, extends it or implements it.
  public func conforms(to other: ObjectType) -> Bool {
    if ancestors.contains(other) { return true }
    let catalog = qom_catalog().pointee
    let bit = (0..<Int(catalog.interface_count)).first { Int(catalog.interfaces[$0]) == other.number }
    return bit.map { record.interfaces >> UInt32($0) & 1 == 1 } ?? false
  }

  /// Whether it is the type of that name, extends it or implements it.
  public func conforms(to name: String) -> Bool { ObjectType(named: name).map(conforms(to:)) ?? false }

  /// What the user may set on a device of this type; nil unless objects of this type are devices.
  public var deviceProperties: TypeProperties? {
    TypeProperties(first: record.device_list, count: record.device_count)
  }

  /// What an object of this type has; nil for interfaces.
  public var properties: TypeProperties? { TypeProperties(first: record.qom_list, count: record.qom_count) }
}
