// What QEMU 7.2 says to people who ask for the properties of a type.

/// Lists of properties.
public enum TypeHelp {
  /// The properties that the user may set on a device of a type, which may be called by its other name; why there are
  /// none.
  public static func device(_ name: String) -> String {
    let type = DeviceModel.typeName(name)
    guard let found = ObjectType(named: type), found.conforms(to: "device") else { return "Device '\(name)' not found" }
    if found.isAbstract { return "Parameter 'typename' expects a non-abstract device type" }
    guard let properties = found.deviceProperties else { return "There are no options for \(type)." }
    return text(of: type, properties)
  }

  /// The properties that the user may set on an object that he creates; nil for a type that he can't create.
  public static func object(_ name: String) -> String? {
    guard let found = ObjectType(named: name), found.conforms(to: "user-creatable"), !found.isAbstract else {
      return nil
    }
    return text(of: name, (found.properties.map { Array($0) } ?? []).filter { !$0.name.equals("type") })
  }

  /// The lines, sorted: name, type, what it is for, its default.
  public static func text(of name: String, _ properties: some Sequence<TypeProperty>) -> String {
    (["\(name) options:"] + properties.map(line).sorted()).joined(separator: "\n")
  }

  private static func line(_ property: TypeProperty) -> String {
    let head = "  \(property.name.string)=<\(property.type.string)>"
    let words = property.description.string
    let value = property.defaultValue.string
    if words.isEmpty && value.isEmpty { return head }
    let gap = String(repeating: " ", count: max(0, 24 - head.utf8.count))
    return "\(head)\(gap) - \(words)\(value.isEmpty ? "" : " (default: \(value))")"
  }
}
