// The table of QEMU's commands that do nothing here yet and of which more is known: how human monitors call them, and what
// is refused at least: there are no drives, jobs, exports nor network cards, so none has the name that is given.
import Block
import Event
import JSON
import Machine
import Monitor

/// By the command's name.
let notSimulatedCommands: [String: NotSimulated] = [
  // MARK: Storage
  "blockdev-snapshot-sync": NotSimulated(
    "go on writing a device to a new image (-n: one that is there)",
    HumanFace(
      "snapshot_blkdev", arguments: "reuse:-n,device:B,snapshot-file:s?,format:s?",
      usage: "[-n] device [new-image-file] [format]", allowsPreconfig: false, translate: snapshotOptions),
    refuse: checkDeviceOrNode),
  "blockdev-snapshot-internal-sync": NotSimulated(
    "make a snapshot inside of a device's image",
    HumanFace(
      "snapshot_blkdev_internal", arguments: "device:B,name:s", usage: "device name", allowsPreconfig: false),
    refuse: checkSource),
  "blockdev-snapshot-delete-internal-sync": NotSimulated(
    "delete a snapshot inside of a device's image",
    HumanFace(
      "snapshot_delete_blkdev_internal", arguments: "device:B,name:s,id:s?", usage: "device name [id]",
      allowsPreconfig: false),
    refuse: checkSource),

  // MARK: Network, memory, migration
  "migrate-set-parameters": NotSimulated("set a parameter of migrations", .migrateSetParameter),
]

// MARK: What isn't there

/// A node by its name; devices have none.
private func checkNode(_ machine: Machine, _ device: String?, _ node: String?) throws(Failure) {
  if let node, machine.blocks.nodes.contains(where: { $0.name == node }) { return }
  throw Failure("Cannot find device='\(device ?? "")' nor node-name='\(node ?? "")'")
}

/// A device or a node, each by a name of its own.
private func checkDeviceOrNode(_ machine: Machine, _ arguments: borrowing Arguments) throws(Failure) {
  try checkNode(machine, arguments.optionalString("device"), arguments.optionalString("node-name"))
}

/// A device or a node by one name.
private func checkSource(_ machine: Machine, _ arguments: borrowing Arguments) throws(Failure) {
  let name = try arguments.string("device")
  try checkNode(machine, name, name)
}

// MARK: From what is typed to QMP's arguments

private func snapshotOptions(_ typed: [Value.Member]) throws(Failure) -> [Value.Member] {
  var members = typed
  members.set("mode", members.take("reuse") ? "existing" : "absolute-paths")
  if members["snapshot-file"] == nil { throw Failure("Parameter 'snapshot-file' is missing") }
  return members
}
