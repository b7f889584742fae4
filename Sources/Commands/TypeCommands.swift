// The types of QEMU's object model and their properties.
import Event
import JSON
import Machine
import Monitor

/// What `qom-list-types` asks for.
struct TypeQuery {
  /// The name of what the types extend or implement, nil for all.
  let implements: String?
  /// Whether abstract types are listed too.
  let includesAbstract: Bool
}

extension CommandRow<Machine> {
  /// `qom-list-types [implements=TYPE] [abstract=BOOL]`: `[{abstract?, name, parent?}]` in QEMU 7.2's order; an unknown
  /// TYPE has none.
  static let qomListTypes = Self(
    "qom-list-types", help: "list object types",
    encode: { (query: TypeQuery, json) in query.encode(&json) },
    now: { _, arguments in
      TypeQuery(
        implements: arguments.optionalString("implements"), includesAbstract: arguments.view("abstract")?.bool ?? false)
    })

  /// `device-list-properties typename=TYPE`: `[{default-value?, name, description?, type}]`, what the user may set on
  /// such a device. DeviceNotFound for a name that isn't a type's.
  static let deviceListProperties = Self(
    "device-list-properties", help: "list a device's properties",
    encode: { (properties: TypeProperties, json) in encode(properties, &json) },
    now: { (_, arguments) throws(Failure) in
      let name = try arguments.string("typename")
      guard let type = ObjectType(named: name) else {
        throw Failure(.deviceNotFound, "Device '\(name)' not found")
      }
      if let properties = type.deviceProperties { return properties }
      throw Failure("Parameter 'typename' expects a non-abstract device type")
    })

  /// `qom-list-properties typename=TYPE`: `[{name, description?, type}]`, what an object of that type has.
  /// DeviceNotFound for a name that isn't a type's.
  static let qomListProperties = Self(
    "qom-list-properties", help: "list an object type's properties",
    encode: { (properties: TypeProperties, json) in encode(properties, &json) },
    now: { (_, arguments) throws(Failure) in
      let name = try arguments.string("typename")
      guard let type = ObjectType(named: name) else {
        throw Failure(.deviceNotFound, "Class '\(name)' not found")
      }
      if let properties = type.properties { return properties }
      throw Failure("Parameter 'typename' expects a QOM type")
    })
}

extension TypeQuery {
  fileprivate func encode(_ json: inout Writer) {
    let wanted = implements.flatMap(ObjectType.init(named:))
    // Of a type that isn't there nothing is.
    let isKnown = implements == nil || wanted != nil
    let types = ObjectType.all.lazy.filter {
      isKnown && (includesAbstract || !$0.isAbstract) && (wanted.map($0.conforms(to:)) ?? true)
    }
    json.objects(types) { (type, json) in encode(type, &json) }
  }

  private func encode(_ type: ObjectType, _ json: inout Writer) {
    if type.isAbstract { json.member("abstract", true) }
    json.key("name")
    json.string(bytes: type.name.bytes)
    if let parent = type.parent {
      json.key("parent")
      json.string(bytes: parent.name.bytes)
    }
  }
}

private func encode(_ properties: TypeProperties, _ json: inout Writer) {
  json.objects(properties) { (property, json) in
    if !property.defaultValue.isEmpty {
      json.key("default-value")
      json.encoded(property.defaultValue.bytes)
    }
    json.key("name")
    json.string(bytes: property.name.bytes)
    if !property.description.isEmpty {
      json.key("description")
      json.string(bytes: property.description.bytes)
    }
    json.key("type")
    json.string(bytes: property.type.bytes)
  }
}
