// The names that the introspection knows, for who completes what is typed.
import CSchema

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

  /// The values of an enumeration, none of another type.
  public var words: [String] {
    guard schema_kind(UInt32(row.kind)) == SCHEMA_ENUM else { return [] }
    return values.map { SchemaText($0.name).string }
  }

  /// The type of an object's member; nil if it has no such one.
  public func type(of name: String) -> SchemaType? {
    members.first { SchemaText($0.name).string == name }.map { SchemaType($0.type) }
  }

  /// An object as it is when its discriminator has that value: its own members and those that this adds.
  public func parts(choosing choice: String) -> [SchemaType] {
    guard Int(row.variants) != SCHEMA_NONE,
      let place = SchemaType(members[Int(row.tag)].type).words.firstIndex(of: choice)
    else { return [self] }
    let added = schema_variants[Int(row.variants) + place].type
    return Int(added) == SCHEMA_NONE ? [self] : [self, SchemaType(added)]
  }

  /// The names of an object's members.
  public var memberNames: [String] { members.map { SchemaText($0.name).string } }

  /// Whether it is on or off.
  public var isSwitch: Bool { schema_kind(UInt32(row.kind)) == SCHEMA_BOOL }

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
