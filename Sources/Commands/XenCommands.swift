// What hosts of Xen ask of emulators. Answers are QEMU 7.2's on a host without it.
import Event
import JSON
import Machine
import Monitor

extension CommandRow<Machine> {
  /// `xen-set-replication enable=BOOL primary=BOOL [failover=BOOL]`: nothing is replicated.
  static let xenSetReplication = Self("xen-set-replication", help: "switch replication under Xen", now: { _, _ in })

  /// `query-xen-replication-status`: `{error}`.
  static let queryXenReplication = Self(
    "query-xen-replication-status", help: "show replication under Xen",
    encode: { (_: Void, json) in json.value(["error": false]) }, now: { _, _ in })

  /// `xen-colo-do-checkpoint`: nothing is replicated.
  static let xenCheckpoint = Self("xen-colo-do-checkpoint", help: "take a checkpoint under Xen", now: { _, _ in })

  /// `xen-save-devices-state filename=PATH [live=BOOL]`: writes the states of the devices to a file; the guest stands still meanwhile, and
  /// afterwards with `live=off`. GenericError where the machine isn't here, or the file can't be written.
  static let xenSaveDevices = Self(
    "xen-save-devices-state", help: "save the states of the devices to a file",
    now: { (machine, arguments) throws(Failure) in
      try machine.saveDevices(to: arguments.string("filename"), runsOn: arguments.optionalBool("live") ?? true)
    })
}
