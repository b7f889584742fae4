// The properties that QEMU 7.2 lists of a type.
import CTypes

/// A property of a type.
public struct TypeProperty {
  private let record: qom_property

  fileprivate init(_ record: qom_property) { self.record = record }

  /// Its name.
  public var name: CatalogText { text(record.name) }

  /// What it takes, in QEMU's words: `bool`, `uint32`, `str`, `link<bus>`, `OnOffAuto`.
  public var type: CatalogText { text(record.type) }

  /// What it is for, empty if QEMU doesn't say.
  public var description: CatalogText { text(record.description) }

  /// Its default value as JSON, empty if QEMU doesn't say.
  public var defaultValue: CatalogText { text(record.default_value) }

  private func text(_ offset: UInt16) -> CatalogText { CatalogText(qom_catalog().pointee.text, at: offset) }
}

/// A type's properties, in QEMU's order.
public struct TypeProperties: Sequence, IteratorProtocol {
  private var position: Int
  private let end: Int

  init?(first: UInt16, count: UInt16) {
    if first == QOM_NONE { return nil }
    position = Int(first)
    end = position + Int(count)
  }

  /// The next property, nil at the end.
  public mutating func next() -> TypeProperty? {
    guard position < end else { return nil }
    defer { position += 1 }
    let catalog = qom_catalog().pointee
    return TypeProperty(catalog.properties[Int(catalog.lists[position])])
  }

  /// The property of that name.
  public subscript(name: String) -> TypeProperty? { first { $0.name.equals(name) } }
}
