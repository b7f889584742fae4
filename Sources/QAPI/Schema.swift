// QEMU 7.2's introspection as data: its commands, events and types, looked up in constant tables.
import CSchema
import Glibc
import JSON

/// A name of the tables.
struct SchemaText: Sendable {
  private let offset: Int
  private let length: Int

  init(_ text: schema_text) {
    offset = Int(text.offset)
    length = Int(text.length)
  }

  /// Its UTF-8, which lives as long as the process.
  var bytes: UnsafeRawBufferPointer { UnsafeRawBufferPointer(start: schema_pool + offset, count: length) }

  var string: String { String(decoding: bytes, as: UTF8.self) }

  /// Less than, equal to or greater than 0, as this stands before, at or behind `other` in the order of bytes.
  func compared(to other: UnsafeRawBufferPointer) -> Int {
    guard let one = bytes.baseAddress, let two = other.baseAddress else { return length - other.count }
    let order = memcmp(one, two, min(length, other.count))
    return order == 0 ? length - other.count : Int(order)
  }
}

/// A command of QEMU 7.2.
public struct SchemaCommand: Sendable {
  private let row: schema_command

  /// Every command, sorted by name.
  public static var all: [SchemaCommand] {
    UnsafeBufferPointer(start: schema_commands, count: schema_command_count).map { SchemaCommand(row: $0) }
  }

  /// How many there are.
  public static var count: Int { schema_command_count }

  /// The command of that name, or nil.
  public static func named(_ name: String) -> SchemaCommand? {
    var name = name
    return name.withUTF8 { find(UnsafeRawBufferPointer($0)) }
  }

  private static func find(_ name: UnsafeRawBufferPointer) -> SchemaCommand? {
    var (low, high) = (0, schema_command_count)
    while low < high {
      let middle = (low + high) / 2
      let command = SchemaCommand(row: schema_commands[middle])
      let order = SchemaText(command.row.name).compared(to: name)
      if order == 0 { return command }
      if order < 0 { low = middle + 1 } else { high = middle }
    }
    return nil
  }

  /// Its name.
  public var name: String { SchemaText(row.name).string }
  /// The type of its arguments.
  public var arguments: SchemaType { SchemaType(row.type) }
  /// Its place among the commands of the introspection.
  public var place: Int { Int(row.place) }
  /// Whether it may run out of band.
  public var allowsOOB: Bool { Int(row.flags) & SCHEMA_ALLOW_OOB != 0 }
  /// Whether it may run before the machine is initialized.
  public var allowsPreconfig: Bool { Int(row.flags) & SCHEMA_PRECONFIG != 0 }
  /// Whether it checks its arguments itself, because their type says too little: `device_add`.
  public var isUnchecked: Bool { Int(row.flags) & SCHEMA_UNCHECKED != 0 }
}

/// A type of QEMU 7.2's introspection.
public struct SchemaType: Sendable {
  let row: schema_type

  init(_ number: UInt16) { row = schema_types[Int(number)] }

  /// An object's members, or an alternate's branches.
  var members: UnsafeBufferPointer<schema_member> {
    UnsafeBufferPointer(start: schema_members + Int(row.first), count: Int(row.count))
  }

  /// An enum's values.
  var values: UnsafeBufferPointer<schema_value> {
    UnsafeBufferPointer(start: schema_values + Int(row.first), count: Int(row.count))
  }

  /// The place of a text among an enum's values, nil if it is none.
  func place(of text: View) -> Int? { values.firstIndex { text.equals(SchemaText($0.name)) } }

  /// What an object's discriminator adds to it; nil for nothing, and for an object without variants.
  func variant(of value: View?) -> SchemaType? {
    guard Int(row.variants) != SCHEMA_NONE, let value else { return nil }
    let tag = members[Int(row.tag)]
    guard let chosen = value.member(SchemaText(tag.name).bytes),
      let place = SchemaType(tag.type).place(of: chosen)
    else { return nil }
    let type = schema_variants[Int(row.variants) + place].type
    return Int(type) == SCHEMA_NONE ? nil : SchemaType(type)
  }
}

/// The introspection as it is sent.
public enum Introspection {
  /// The array that `query-qmp-schema` returns, as QEMU 7.2 writes it.
  public static var json: UnsafeRawBufferPointer {
    UnsafeRawBufferPointer(start: schema_json, count: schema_json_length)
  }

  /// The names of QEMU 7.2's events.
  public static var eventNames: [String] {
    UnsafeBufferPointer(start: schema_events, count: schema_event_count).map { SchemaText($0.name).string }
  }
}

extension SchemaType {
  /// The words that a member called `name` takes: an object's own, or that of an object in it. Empty if there is none.
  public func words(of name: String) -> [String] {
    for member in members {
      let type = SchemaType(member.type)
      switch schema_kind(UInt32(type.row.kind)) {
      case SCHEMA_ENUM where SchemaText(member.name).string == name:
        return type.values.map { SchemaText($0.name).string }
      case SCHEMA_OBJECT:
        let words = type.words(of: name)
        if !words.isEmpty { return words }
      default: break
      }
    }
    return []
  }
}

extension SchemaType {
  /// The words that a member called `name` takes in one of the kinds of objects that the list called `list` holds.
  public func words(of name: String, inListOf list: String) -> [String] {
    for member in members where SchemaText(member.name).string == list {
      let array = SchemaType(member.type)
      guard schema_kind(UInt32(array.row.kind)) == SCHEMA_ARRAY else { return [] }
      let element = SchemaType(array.row.first)
      guard Int(element.row.variants) != SCHEMA_NONE else { return [] }
      let kinds = SchemaType(element.members[Int(element.row.tag)].type).values.count
      for place in 0..<kinds {
        let type = schema_variants[Int(element.row.variants) + place].type
        let words = Int(type) == SCHEMA_NONE ? [] : SchemaType(type).words(of: name)
        if !words.isEmpty { return words }
      }
    }
    return []
  }
}
