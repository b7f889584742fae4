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

/// A device or a node by one name.
private func checkSource(_ machine: Machine, _ arguments: borrowing Arguments) throws(Failure) {
  _ = try machine.blocks.existing(arguments.string("device"))
}

// MARK: From what is typed to QMP's arguments
