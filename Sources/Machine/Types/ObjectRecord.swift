// Objects as they were recorded of QEMU 7.2: those of its machines, and those that come with a device. Constant tables, of
// which a machine makes objects of its own only as far as somebody looks at them.
import CTypes

/// A recorded object.
struct ObjectRecord {
  private let number: Int

  private var row: qom_object { object_catalog().pointee.objects[number] }

  private init(number: Int) { self.number = number }

  /// The object `/machine` of a machine, by the name of its board: `pc`, `q35`, `isapc`, `microvm`, `none`.
  init?(machine name: String) {
    let catalog = object_catalog().pointee
    let found = searchSorted(name, count: catalog.machine_count) {
      CatalogText(catalog.text, at: catalog.objects[$0].name)
    }
    guard let found else { return nil }
    self.init(number: found)
  }

  /// The object that a device of a type is; nil if none could be made.
  init?(device name: String) {
    guard let device = Self.device(name), device.object != QOM_NONE else { return nil }
    self.init(number: Int(device.object))
  }

  /// What a device of a type fails with unless a property is given; without a property it always does. `%` is the type's
  /// name. Nil for one that needs nothing.
  static func refusal(of name: String) -> (text: String, need: String)? {
    let text = object_catalog().pointee.text
    guard let device = device(name), device.refusal != 0 else { return nil }
    return (CatalogText(text, at: device.refusal).string, CatalogText(text, at: device.need).string)
  }

  private static func device(_ name: String) -> qom_device? {
    let catalog = object_catalog().pointee
    let found = searchSorted(name, count: catalog.device_count) {
      CatalogText(catalog.text, at: catalog.devices[$0].name)
    }
    return found.map { catalog.devices[$0] }
  }

  private func text(_ offset: UInt32) -> CatalogText { CatalogText(object_catalog().pointee.text, at: offset) }

  /// Its name. `%` begins that of a bus that is called after its device.
  var name: CatalogText { text(row.name) }

  /// The name of its type; empty for a machine.
  var typeName: CatalogText { text(row.type) }

  /// How many children it has.
  var childCount: Int { Int(row.child_count) }

  /// The child of a number.
  func child(_ index: Int) -> ObjectRecord { ObjectRecord(number: Int(row.children) + index) }

  /// Its children.
  var children: LazyMapSequence<Range<Int>, ObjectRecord> { (0..<childCount).lazy.map { child($0) } }

  /// Whether it, or something below it, is of a type that is wanted.
  func contains(_ isWanted: (String) -> Bool) -> Bool {
    isWanted(typeName.string) || children.contains { $0.contains(isWanted) }
  }

  /// Its values. The JSON is empty for what can't be read; the path of a device's own object begins with `.` there.
  var values: some RandomAccessCollection<(name: CatalogText, type: CatalogText, json: CatalogText)> {
    let first = Int(row.values)
    return (first..<first + Int(row.value_count)).lazy.map { place in
      let catalog = object_catalog().pointee
      let value = catalog.values[Int(catalog.lists[place])]
      return (text(value.name), text(value.type), text(value.json))
    }
  }

  /// The value of that name.
  func value(_ name: String) -> (name: CatalogText, type: CatalogText, json: CatalogText)? {
    values.first { $0.name.equals(name) }
  }

  /// How `info qtree` shows it: its GPIO lines, the names of its properties in order, and what follows those.
  var look: (gpio: CatalogText, shown: CatalogText, facts: CatalogText) {
    let look = object_catalog().pointee.looks[Int(row.look)]
    return (text(look.gpio), text(look.shown), text(look.facts))
  }
}
