// Devices and objects as trees and lists: what there is on the machine, and which types there are.
import Event
import JSON
import Machine
import Monitor

extension CommandRow<Machine> {
  /// `query-pci`: the PCI buses with their devices; a machine without a chipset has none, and others' aren't simulated.
  static let queryPCI = Self(
    "query-pci", help: "show the PCI buses", flags: [.incomplete], human: HumanFace("info pci"),
    encode: { (_: Void, json) in json.emptyArray() },
    now: { (machine, _) throws(Failure) in if machine.isPC { throw Failure.notSimulated("query-pci") } })

  /// `x-query-roms`: the loaded firmware; a machine without a chipset has none, and others' isn't simulated.
  static let queryROMs = Self(
    "x-query-roms", help: "list the loaded firmware", flags: [.incomplete], human: HumanFace("info roms"),
    encode: { (_: Void, json) in
      json.beginObject()
      json.member("human-readable-text", "" as StaticString)
      json.endObject()
    },
    now: { (machine, _) throws(Failure) in if machine.isPC { throw Failure.notSimulated("x-query-roms") } })

  /// `info qtree`: the buses with their devices; only the system bus of a machine without a chipset is simulated.
  static let infoQtree = Self(
    "info qtree", help: "show the tree of buses and devices", parameters: [], flags: [.humanOnly, .incomplete],
    human: HumanFace("info qtree"),
    encode: { (_: Void, json) in json.null() },
    show: { "bus: main-system-bus\n  type System" },
    now: { (machine, _) throws(Failure) in if machine.isPC { throw Failure.notSimulated("info qtree") } })

  /// `info qdm`: the types of devices by what they are for, as QEMU 7.2 lists them.
  static let infoQdm = Self(
    "info qdm", help: "list the types of devices", parameters: [], flags: [.humanOnly], human: HumanFace("info qdm"),
    encode: { (_: Void, json) in json.null() },
    show: { DeviceCategories.text }, now: { _, _ in })

  /// `info qom-tree [PATH]`: the objects at and below PATH, by default those of the machine, sorted by name.
  static let infoQOMTree = Self(
    "info qom-tree", help: "show the tree of objects", parameters: [.optional("path", .string)],
    flags: [.humanOnly, .allowPreconfig],
    human: HumanFace("info qom-tree", arguments: "path:s?", usage: "[path]", failsPlainly: true),
    encode: { (_: ObjectNode, json) in json.null() },
    show: { tree(of: $0) },
    now: { (machine, arguments) throws(Failure) in
      let path = arguments.optionalString("path") ?? "/machine"
      // One that is ambiguous isn't found either.
      if path != "", let node = try? machine.objects?.resolve(path) { return node }
      throw Failure("Path '\(path)' could not be resolved.")
    })
}

/// A line for each object, indented by how deep it is. The user can't make the tree deep.
private func tree(of node: ObjectNode, indented by: String = "") -> String {
  let line = "\(by)/\(node.name) (\(node.type.name.string))\n"
  // By bytes: `a[10]` comes before `a[1]`.
  let children = node.children.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
  return line + children.map { tree(of: $0, indented: by + "  ") }.joined()
}
