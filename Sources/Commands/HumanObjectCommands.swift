// Objects by what people type: `object_add`, `qom-list` without a path, `qom-set` with a value that is text or JSON.
import Event
import JSON
import Machine
import Monitor
import OptionText
import QAPI

/// An object as a person types it: `TYPE,id=ID,PROPERTY=VALUE`, or JSON.
private enum TypedObject {
  case object([Value.Member])
  /// The list of types, or of one's properties.
  case list(type: String?)

  init(_ text: String) throws(Complaint) {
    if text.hasPrefix("{") {
      guard case .object(let members) = try readJSONObject(text) else { throw Complaint("Invalid JSON object") }
      self = .object(members)
      return
    }
    var grammar = KeyvalGrammar()
    try grammar.read(text, impliedKey: "qom-type")
    let type = grammar.tree.text("qom-type")
    self = grammar.asksForHelp ? .list(type: type) : .object(try converted(try grammar.tree.value()))
  }
}

/// Texts made what their properties want. What is unknown of the type or its properties is for the check of QMP's
/// arguments.
private func converted(_ object: Value) throws(Complaint) -> [Value.Member] {
  guard case .object(let members) = object else { return [] }
  guard case .string(let id)? = members["id"] else { return members }
  if !isIdentifier(id) {
    throw Complaint("\(Complaint.badIdentifier.text)\n\(Complaint.badIdentifier.hint ?? "")")
  }
  guard let type = SchemaCommand.named("object-add")?.arguments,
    let name = members.text("qom-type"), type.words(of: "qom-type").contains(name)
  else { return members }
  do throws(TextMismatch) {
    if case .object(let made) = try type.converted(texts: object) { return made }
    return members
  } catch {
    switch error {
    case .unknown(let name): throw Complaint("Parameter '\(name)' is unexpected")
    // The introspection doesn't tell sizes from other integers.
    case .notInteger(let name):
      throw Complaint("Parameter '\(name)' expects \(["size", "align"].contains(name) ? "size" : "integer")")
    case .notNumber, .notSwitch: throw Complaint(error.failure.description)
    }
  }
}

extension CommandRow<Machine> {
  /// `object_add TYPE,id=ID[,PROPERTY=VALUE]`: creates an object, or lists the types.
  static let humanObjectAdd = human(
    HumanFace(
      "object_add", arguments: "object:S", usage: "[qom-type=]type,id=str[,prop=value][,...]",
      choices: ["object": .objectOptions]),
    help: "create an object", flags: .allowPreconfig
  ) { (machine, arguments) throws(Failure) in
    let typed: TypedObject
    do throws(Complaint) { typed = try TypedObject(arguments.optionalString("object") ?? "") } catch {
      throw Failure(error.text)
    }
    switch typed {
    case .list(let type):
      if let type, let help = TypeHelp.object(type) { return help }
      let types = ObjectType.all.filter { $0.conforms(to: "user-creatable") && !$0.isAbstract }
      return (["List of user creatable objects:"] + types.map { "  \($0.name.string)" }.sorted()).joined(
        separator: "\n")
    case .object(let members):
      let document = Document(.object(members))
      try SchemaCommand.named("object-add")?.arguments.check(document.root)
      let properties = members.filter { $0.key != "qom-type" && $0.key != "id" }
      machine.keepBlocks(whileComing: members.text("qom-type") ?? "")
      try objects(of: machine).add(members.text("qom-type") ?? "", id: members.text("id") ?? "", properties)
      return ""
    }
  }

  /// `qom-list [PATH]`: the properties of an object; without a path, the one to begin with.
  static let humanQOMList = human(
    HumanFace("qom-list", arguments: "path:s?", usage: "path", choices: ["path": .objectPaths]), name: "human qom-list",
    help: "list an object's properties", flags: .allowPreconfig
  ) { (machine, arguments) throws(Failure) in
    guard let path = arguments.optionalString("path") else { return "/" }
    return try objects(of: machine).resolve(path).properties.map { "\($0.name) (\($0.type))" }.joined(separator: "\n")
  }

  /// `qom-set [-j] PATH PROPERTY VALUE`: the value is text that the property's type says how to read, or JSON.
  static let humanQOMSet = human(
    HumanFace(
      "qom-set", arguments: "json:-j,path:s,property:s,value:S", usage: "[-j] path property value",
      choices: ["path": .objectPaths, "property": .objectProperties]),
    name: "human qom-set", help: "set an object's property (-j: to a value in JSON)",
    flags: .allowPreconfig
  ) { (machine, arguments) throws(Failure) in
    let objects = try objects(of: machine)
    let (property, text) = (try arguments.string("property"), try arguments.string("value"))
    var value = Value.string(text)
    if arguments.optionalBool("json") ?? false {
      do throws(Complaint) { value = try readJSONObject(text) } catch { throw Failure(error.text) }
    }
    let node = try objects.resolve(try arguments.string("path"))
    if arguments.optionalBool("json") ?? false == false, let type = node.type.properties?[property]?.type.string {
      value = try propertyValue(text, of: property, type: type)
    }
    try objects.set(property, of: node, to: value)
    return ""
  }
}
