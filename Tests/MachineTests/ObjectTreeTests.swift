// The tree of objects: what is found in it, what may be created, set and deleted.
import Chardev
import Event
import JSON
import Testing

@testable import Machine

@Suite struct ObjectTreeTests {
  func tree(_ type: String = "none") throws -> ObjectTree { try #require(ObjectTree(MachineOptions(type: type))) }

  func members(_ properties: [String: Value]) -> [Value.Member] {
    properties.map { Value.Member(key: $0.key, value: $0.value) }
  }

  func names(_ node: ObjectNode) -> [String] {
    var names: [String] = []
    for (name, type) in node.properties { names.append("\(name): \(type)") }
    return names
  }

  @Test("a machine of an unknown type has no tree")
  func unknownType() { #expect(ObjectTree(MachineOptions(type: "zx81")) == nil) }

  @Test(
    "a path that leads nowhere, or to several objects, is refused",
    arguments: [
      ("", "Path '' is ambiguous"), ("peripheral", "Path 'peripheral' is ambiguous"),
      ("nope", "Device 'nope' not found"), ("/objects/nope", "Device '/objects/nope' not found"),
      ("pheral", "Device 'pheral' not found"),
    ])
  func badPaths(path: String, expected: String) throws {
    let tree = try tree()
    try tree.add("iothread", id: "peripheral", [])
    do throws(Failure) {
      _ = try tree.resolve(path)
      Issue.record("\(path) leads somewhere")
    } catch {
      #expect(error.description == expected)
      #expect(error.kind == (expected.hasPrefix("Device") ? .deviceNotFound : .generic))
    }
  }

  @Test("a path is absolute, or the end of one; more slashes change nothing")
  func paths() throws {
    let tree = try tree()
    #expect(tree.root.child("objects") == nil)
    try tree.add("iothread", id: "io0", [])
    for path in ["/objects/io0", "io0", "objects/io0", "//objects//io0/"] {
      #expect(try tree.resolve(path).path == "/objects/io0")
    }
    #expect(try tree.resolve("/") === tree.root)
    #expect(try tree.resolve("machine").type.name.string == "none-machine")
    #expect(
      names(tree.root) == [
        "type: string", "machine: child<none-machine>", "chardevs: child<container>", "objects: child<container>",
      ])
  }

  @Test("a PC's memory comes with its initialization, as an object that can't be deleted; the machine links to it")
  func memory() throws {
    let tree = try tree("pc")
    #expect(tree.objects.isEmpty)
    tree.initialize(MachineOptions(type: "pc"))
    #expect(try tree.machine.value(of: "memory-backend") == "/objects/pc.ram")
    #expect(try tree.resolve("pc.ram").value(of: "size") == .int(1 << 30))
    #expect(throws: Failure("object 'pc.ram' is in use, can not be deleted")) { try tree.remove("pc.ram") }
  }

  @Test(
    "what can't be created is refused and leaves nothing behind",
    arguments: [
      ("nope", "x", [:], "Parameter 'qom-type' does not accept value 'nope'"),
      ("authz-pam", "x", [:], "invalid object type: authz-pam"),
      ("iothread", "1x", [:], "Parameter 'id' expects an identifier"),
      ("iothread", "x", ["bogus": 1], "Parameter 'bogus' is unexpected"),
      ("iothread", "x", ["poll-grow": "x"], "Invalid parameter type for 'poll-grow', expected: integer"),
      ("memory-backend-ram", "x", [:], "Parameter 'size' is missing"),
      (
        "memory-backend-ram", "mx", ["size": 4_611_686_018_427_387_904],
        "cannot set up guest memory 'mx': Cannot allocate memory"
      ),
      ("secret", "x", [:], "Either 'file' or 'data' must be provided"),
      (
        "throttle-group", "x", ["limits": ["bps-total": -1]],
        "bps/iops/max values must be within [0, 1000000000000000]"
      ),
      ("filter-mirror", "x", ["netdev": "n0", "outdev": "c0"], "Parameter 'netdev' expects a network backend id"),
    ] as [(String, String, [String: Value], String)])
  func refused(type: String, id: String, properties: [String: Value], expected: String) throws {
    let tree = try tree()
    #expect(throws: Failure(expected)) { try tree.add(type, id: id, members(properties)) }
    #expect(tree.objects.isEmpty)
  }

  @Test("every type that the user may create is one of the catalogue, and so are the properties its rules name")
  func rules() throws {
    for rules in CreatableType.all {
      let type = try #require(ObjectType(named: rules.name))
      // The emulator can't be asked for these types' properties.
      if ["colo-compare", "x-remote-object"].contains(rules.name) { continue }
      let names = rules.required + rules.readOnly + rules.writeOnly + rules.defaults.keys
      for name in names { #expect(type.properties?[name] != nil, "\(rules.name).\(name)") }
    }
  }

  @Test("filters need what they stand between, and a filter that they stand beside")
  func filters() throws {
    let test = try TestMachine()
    let tree = try #require(test.machine.objects)
    tree.hasNetworkBackend = { $0 == "n0" }
    #expect(throws: Failure(.deviceNotFound, "Device 'c0' not found")) {
      try tree.add("filter-mirror", id: "f0", members(["netdev": "n0", "outdev": "c0"]))
    }
    let device = try test.machine.chardevs.add(ChardevOptions(id: "c0", backend: .null))
    try tree.add("filter-mirror", id: "f0", members(["netdev": "n0", "outdev": "c0"]))
    #expect(throws: Failure("Device 'c0' is in use")) {
      try tree.add("filter-mirror", id: "f9", members(["netdev": "n0", "outdev": "c0"]))
    }
    #expect(device.isBusy)
    #expect(throws: Failure("filter 'f9' not found")) {
      try tree.add("filter-replay", id: "f1", members(["netdev": "n0", "position": "id=f9"]))
    }
    try tree.add("filter-replay", id: "f1", members(["netdev": "n0", "position": "id=f0"]))
    #expect(tree.objects.map(\.name) == ["pc.ram", "f0", "f1"])
    try tree.remove("f0")
    #expect(!device.isBusy)
  }

  @Test("a property is set unless it is fixed, read-only, a child, or not there")
  func setting() throws {
    let tree = try tree()
    try tree.add("memory-backend-ram", id: "m", members(["size": 4096]))
    let memory = try tree.resolve("m")
    for (name, value, expected) in [
      ("nope", 1, "Property 'memory-backend-ram.nope' not found"),
      ("type", "x", "Property 'memory-backend-ram.type' is not writable"),
      ("m[0]", "x", "Property 'memory-backend-ram.m[0]' is not writable"),
      ("share", true, "cannot change property value"),
      ("policy", "x", "Parameter 'policy' does not accept value 'x'"),
    ] as [(String, Value, String)] {
      #expect(throws: Failure(expected)) { try tree.set(name, of: memory, to: value) }
    }
    try tree.set("dump", of: memory, to: false)
    #expect(try memory.value(of: "dump") == false)
  }

  @Test("a link takes the path of an object of its type")
  func links() throws {
    let tree = try tree()
    try tree.add("memory-backend-ram", id: "m", members(["size": 4096]))
    try tree.add("thread-context", id: "t", [])
    let memory = try tree.resolve("m")
    #expect(throws: Failure(.deviceNotFound, "Device 'x' not found")) {
      try tree.set("prealloc-context", of: memory, to: "x")
    }
    #expect(throws: Failure("Invalid parameter type for 'prealloc-context', expected: thread-context")) {
      try tree.set("prealloc-context", of: memory, to: "m")
    }
    try tree.set("prealloc-context", of: memory, to: "t")
    #expect(try memory.value(of: "prealloc-context") == "/objects/t")
  }

  @Test("limits and their single properties are the same; a refused change changes nothing")
  func throttle() throws {
    let tree = try tree()
    try tree.add("throttle-group", id: "t", members(["x-bps-total": 3]))
    let group = try tree.resolve("t")
    #expect(try group.value(of: "limits")["bps-total"] == 3)
    try tree.set("limits", of: group, to: ["iops-total": 5])
    #expect(try group.value(of: "x-iops-total") == 5)
    #expect(throws: Failure("bps_max/iops_max require corresponding bps/iops values")) {
      try tree.set("limits", of: group, to: ["iops-total": 0, "iops-total-max": 9])
    }
    #expect(try group.value(of: "x-iops-total") == 5)
  }

  @Test(
    "of what is wrong with a throttle group its limits are told first, then its id, then a group of drives of its name")
  func throttleMistakes() throws {
    let tree = try tree()
    tree.drivesShare = { $0 == "g" }
    func refusal(_ id: String, _ limits: Value) -> String? {
      failure { try tree.add("throttle-group", id: id, members(["limits": limits])) }?.description
    }
    #expect(refusal("g", ["iops-size": 512]) == "iops size requires an iops value to be set")
    #expect(refusal("g", [:]) == "A group with this name already exists")
    #expect(refusal("t", [:]) == nil)
    #expect(refusal("t", ["bps-total-max-length": -1]) == "burst length set without burst rate")
    #expect(
      refusal("t", ["bps-total-max-length": 4_294_967_296])
        == "bps-total-max-length value must be in the range [0, 4294967295]")
    #expect(refusal("t", [:]) == "attempt to add duplicate property 't' to object (type 'container')")
  }
}
