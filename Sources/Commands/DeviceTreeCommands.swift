// Devices and objects as trees and lists: what there is on the machine, and which types there are.
import Event
import JSON
import Machine
import Monitor

extension CommandRow<Machine> {
  /// `info qdm`: the types of devices by what they are for, as QEMU 7.2 lists them.
  static let infoQdm = human(HumanFace("info qdm"), help: "list the types of devices") { _, _ in DeviceCategories.text }

  /// `info qom-tree [PATH]`: the objects at and below PATH, by default those of the machine, sorted by name.
  static let infoQOMTree = human(
    HumanFace(
      "info qom-tree", arguments: "path:s?", usage: "[path]", choices: ["path": .objectPaths], failsPlainly: true),
    help: "show the tree of objects", flags: .allowPreconfig
  ) { (machine, arguments) throws(Failure) in
    let path = arguments.optionalString("path") ?? "/machine"
    // One that is ambiguous isn't found either.
    if path != "", let node = try? machine.objects?.resolve(path) { return tree(of: node) }
    throw Failure("Path '\(path)' could not be resolved.")
  }
}

/// A line for each object, indented by how deep it is. The user can't make the tree deep.
private func tree(of node: ObjectNode, indented by: String = "") -> String {
  let line = "\(by)/\(node.name) (\(node.type.name.string))\n"
  // By bytes: `a[10]` comes before `a[1]`.
  let children = node.children.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
  return line + children.map { tree(of: $0, indented: by + "  ") }.joined()
}
