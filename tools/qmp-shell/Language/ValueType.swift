// What a value may be, as a server describes it.

/// A type. Types name others instead of holding them, because they may be recursive.
enum ValueType: Equatable {
  case any, null, bool, int, number, string
  /// One of these strings.
  case enumeration([String])
  /// Elements of the named type.
  case array(of: String)
  /// Members by name.
  case object(ObjectType)
  /// A value of one of the named types.
  case alternate([String])
}

/// An object's members; a union has further ones, chosen by the value of its tag.
struct ObjectType: Equatable {
  /// The members that are always there.
  let members: [Parameter]
  /// The member that chooses the variant.
  let tag: String?
  /// The object types with each variant's members, by the tag's value.
  let variants: [String: String]
}

/// A member of an object, such as an argument of a command.
struct Parameter: Equatable {
  /// The member's name.
  let name: String
  /// The name of its type.
  let type: String
  /// Whether it may be left out.
  let isOptional: Bool
}

/// What a server says of a command.
struct Command: Equatable {
  /// The command's name.
  let name: String
  /// The name of the object type with its arguments; nil if nothing is known about them.
  let argumentType: String?
  /// The name of the type it returns.
  let returnType: String
  /// Whether it may be executed out of band.
  let allowsOutOfBand: Bool
  /// Words such as deprecated and unstable.
  let features: [String]
}
