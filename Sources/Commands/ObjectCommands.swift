// The tree of objects: listing it, reading and setting properties, creating and deleting what the user may.
import Event
import JSON
import Machine
import Monitor
import QAPI

extension CommandRow<Machine> {
  /// `object-add qom-type=TYPE id=ID [PROPERTY=VALUE]`: creates an object below `/objects`. GenericError if it can't.
  static let objectAdd = Self(
    "object-add", help: "create an object",
    now: { (machine, arguments) throws(Failure) in
      var properties: [Value.Member] = []
      if case .object(let members)? = arguments.whole?.value() {
        properties = members.filter { $0.key != "qom-type" && $0.key != "id" }
      }
      machine.keepBlocks(whileComing: try arguments.string("qom-type"))
      try objects(of: machine).add(arguments.string("qom-type"), id: arguments.string("id"), properties)
    })

  /// `object-del id=ID`: deletes an object. GenericError if there is none of that id, or if it is in use.
  static let objectDel = Self(
    "object-del", help: "destroy an object",
    human: HumanFace("object_del", arguments: "id:s", usage: "id", choices: ["id": .objects]),
    now: { (machine, arguments) throws(Failure) in
      let objects = try objects(of: machine)
      machine.keepBlocks(whileGoing: try arguments.string("id"))
      try objects.remove(arguments.string("id"))
    })

  /// `qom-list path=PATH`: `[{name, type}]`. DeviceNotFound if nothing is there.
  static let qomList = Self(
    "qom-list", help: "list an object's properties",
    encode: { (node: ObjectNode, json) in
      json.objects(node.properties) { (property, json) in
        json.member("name", property.name)
        json.member("type", property.type)
      }
    },
    now: { (machine, arguments) throws(Failure) in try objects(of: machine).resolve(arguments.string("path")) })

  /// `qom-get path=PATH property=NAME`: the value. DeviceNotFound for a wrong path, GenericError for a wrong NAME.
  static let qomGet = Self(
    "qom-get", help: "show an object's property",
    human: HumanFace(
      "qom-get", arguments: "path:s,property:s", usage: "path property",
      choices: ["path": .objectPaths, "property": .objectProperties]),
    encode: { (value: Value, json) in json.value(value) },
    show: { value in
      var json = Writer(pretty: true)
      json.value(value)
      return json.withBytes { String(decoding: $0, as: UTF8.self) }
    },
    now: { (machine, arguments) throws(Failure) in
      try onlyObject(at: arguments.string("path"), in: machine).value(of: arguments.string("property"))
    })

  /// `qom-set path=PATH property=NAME value=VALUE`: GenericError if the property doesn't take the value.
  static let qomSet = Self(
    "qom-set", help: "set an object's property",
    now: { (machine, arguments) throws(Failure) in
      let node = try onlyObject(at: arguments.string("path"), in: machine)
      try objects(of: machine).set(arguments.string("property"), of: node, to: arguments.value("value") ?? .null)
    })

  /// `query-iothreads`: `[{id, thread-id, poll-max-ns, poll-grow, poll-shrink, aio-max-batch}]`.
  static let queryIOThreads = Self(
    "query-iothreads", help: "list the I/O threads", human: HumanFace("info iothreads"),
    encode: { (threads: [ObjectNode], json) in
      json.objects(threads) { (thread, json) in
        json.member("id", thread.name)
        json.member("thread-id", thread.thread ?? 0)
        for name in threadProperties { encode(name, of: thread, &json) }
      }
    },
    show: { $0.map(describe(thread:)).joined(separator: "\n") },
    now: { machine, _ in inTableOrder(machine.objects).filter { $0.type.conforms(to: "iothread") } })

  /// `query-memdev`: `[{id, size, merge, dump, prealloc, share, reserve, host-nodes, policy}]`.
  static let queryMemdev = Self(
    "query-memdev", help: "list the memory backends", human: HumanFace("info memdev"),
    encode: { (backends: [ObjectNode], json) in
      json.objects(backends) { (backend, json) in
        json.member("id", backend.name)
        for name in memoryProperties { encode(name, of: backend, &json) }
      }
    },
    // An empty line comes last, whether there are any or not.
    show: { $0.map { describe(backend: $0) + "\n" }.joined() + "\n" },
    now: { machine, _ in inTableOrder(machine.objects).reversed().filter { $0.type.conforms(to: "memory-backend") } })
}

/// The tree that commands look into.
func objects(of machine: Machine) throws(Failure) -> ObjectTree {
  if let objects = machine.objects { return objects }
  throw Failure("the machine's type isn't known")
}

private let threadProperties: [StaticString] = ["poll-max-ns", "poll-grow", "poll-shrink", "aio-max-batch"]
private let memoryProperties: [StaticString] = [
  "size", "merge", "dump", "prealloc", "share", "reserve", "host-nodes", "policy",
]

/// What the user created, by the slots of QEMU's table: threads are listed so, memory the other way round.
private func inTableOrder(_ tree: ObjectTree?) -> [ObjectNode] {
  var table = HashOrder()
  var byName: [String: ObjectNode] = [:]
  for object in tree?.objects ?? [] where byName.updateValue(object, forKey: object.name) == nil {
    table.insert(object.name)
  }
  return table.texts.compactMap { byName[$0] }
}

private func encode(_ property: StaticString, of node: ObjectNode, _ json: inout Writer) {
  json.key(property)
  json.value((try? node.value(of: property.description)) ?? .null)
}

private func text(_ property: String, of node: ObjectNode) -> String {
  switch try? node.value(of: property) {
  case .int(let number)?: "\(number)"
  case .bool(let flag)?: "\(flag)"
  case .string(let text)?: text
  case .array(let elements)?:
    elements.map { if case .int(let number) = $0 { "\(number)" } else { "" } }.joined(separator: ",")
  default: ""
  }
}

private func describe(thread: ObjectNode) -> String {
  let properties = threadProperties.map { "  \($0)=\(text($0.description, of: thread))" }
  return (["\(thread.name):", "  thread_id=\(thread.thread ?? 0)"] + properties).joined(separator: "\n")
}

private func describe(backend: ObjectNode) -> String {
  let properties = ["size", "merge", "dump", "prealloc", "share", "reserve", "policy"].map {
    "  \($0): \($0 == "size" ? " " : "")\(text($0, of: backend))"
  }
  let nodes = "  host nodes: \(text("host-nodes", of: backend))"
  return (["memory backend: \(backend.name)"] + properties + [nodes]).joined(separator: "\n")
}

/// The object at a path. One that several objects have names none: only qom-list says why.
private func onlyObject(at path: String, in machine: Machine) throws(Failure) -> ObjectNode {
  do throws(Failure) { return try objects(of: machine).resolve(path) } catch {
    throw Failure(.deviceNotFound, "Device '\(path)' not found")
  }
}
