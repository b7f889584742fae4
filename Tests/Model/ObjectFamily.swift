// Objects that the user creates: memory, threads, sources of randomness.
import Event
import JSON
import Machine
import TestSupport

/// `object-add` and `object-del`.
final class ObjectFamily: ModelFamily {
  let names = ["object-add", "object-del"]
  let weight = 3
  /// The ids of memory, which modules name.
  static let memoryIDs = (0..<3).map { "m\($0)" }
  /// How much memory one has, in bytes.
  static let memorySize: Int64 = 2 << 20
  private static let types = ["iothread": ["t0", "t1"], "rng-builtin": ["r0"], "memory-backend-ram": memoryIDs]
  private unowned let model: MachineModel
  private var objects: Set<String> = ["pc.ram"]
  private var modules: [String: String] = [:]

  init(_ model: MachineModel) { self.model = model }

  func propose(_ random: inout Seeded) -> Proposal {
    let type = random.pick(["iothread", "rng-builtin", "memory-backend-ram", "memory-backend-ram"])
    let id = random.pick(Self.types[type] ?? [])
    if random.isOneIn(3) { return ("object-del", [member("id", .string(random.isOneIn(20) ? "pc.ram" : id))]) }
    var arguments = [member("qom-type", .string(type)), member("id", .string(id))]
    if type == "memory-backend-ram" { arguments.append(member("size", .int(Self.memorySize))) }
    return ("object-add", arguments)
  }

  func predict(_ call: ModelCall) {
    let id = call.text("id") ?? ""
    if call.name == "object-add" {
      if !objects.insert(id).inserted {
        return model.refuse(call, "attempt to add duplicate property '\(id)' to object (type 'container')")
      }
      return model.accept(call)
    }
    if !objects.contains(id) { return model.refuse(call, "object '\(id)' not found") }
    if id == "pc.ram" || modules.values.contains(id) {
      return model.refuse(call, "object '\(id)' is in use, can not be deleted")
    }
    objects.remove(id)
    model.accept(call)
  }

  /// Whether there is an object of that id.
  func has(_ id: String) -> Bool { objects.contains(id) }

  /// Whether a module has that memory.
  func isUsed(_ id: String) -> Bool { modules.values.contains(id) }

  /// How many modules there are.
  var moduleCount: Int { modules.count }

  /// A module comes.
  func plug(_ module: String, _ memory: String) { modules[module] = memory }

  /// A module goes.
  func unplug(_ module: String) { modules[module] = nil }

  func complaints(about test: TestMonitor, isThorough: Bool) -> [String] {
    let found = test.machine.objects?.objects ?? []
    var complaints: [String] = []
    if Set(found.map(\.name)) != objects || found.count != objects.count {
      complaints.append("the objects are \(found.map(\.name)), not \(objects.sorted())")
    }
    for object in found where object.isInUse != (object.name == "pc.ram" || modules.values.contains(object.name)) {
      complaints.append("\(object.name) is \(object.isInUse ? "used" : "free")")
    }
    if Set(test.machine.memoryModules.compactMap(\.device.id)) != Set(modules.keys) {
      complaints.append("the memory modules are \(test.machine.memoryModules.map(\.device.id))")
    }
    return complaints
  }
}
