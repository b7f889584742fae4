// Media in drives: eject, trays, media that are put in and taken out.
import Block
import Event
import JSON
import Machine
import Monitor

extension CommandRow<Machine> {
  /// `eject device=DRIVE | id=DEVICE [force=BOOL]`: opens the tray and takes the medium out.
  static let eject = Self(
    "eject", help: "eject a removable medium",
    human: HumanFace("eject", arguments: "force:-f,device:B", usage: "[-f] device"),
    now: { (machine, arguments) throws(Failure) in
      let name = try driveName(arguments, machine)
      machine.reportTray(try machine.blocks.openTray(of: name))
      try machine.blocks.removeMedium(name)
    })

  /// `blockdev-open-tray device=DRIVE | id=DEVICE [force=BOOL]`: opens a tray; nothing where there is none.
  static let openTray = Self(
    "blockdev-open-tray", help: "open a drive's tray",
    now: { (machine, arguments) throws(Failure) in
      machine.reportTray(try machine.blocks.openTray(of: try driveName(arguments, machine)))
    })

  /// `blockdev-close-tray device=DRIVE | id=DEVICE`: closes a tray; nothing where there is none.
  static let closeTray = Self(
    "blockdev-close-tray", help: "close a drive's tray",
    now: { (machine, arguments) throws(Failure) in
      machine.reportTray(try machine.blocks.closeTray(of: try driveName(arguments, machine)))
    })

  /// `blockdev-remove-medium id=DEVICE`: takes the medium out of an open drive.
  static let removeMedium = Self(
    "blockdev-remove-medium", help: "take a medium out of a drive",
    now: { (machine, arguments) throws(Failure) in
      try machine.blocks.removeMedium(try driveName(arguments, machine))
    })

  /// `blockdev-insert-medium id=DEVICE node-name=NODE`: puts a node into an open, empty drive.
  static let insertMedium = Self(
    "blockdev-insert-medium", help: "put a block node into a drive",
    now: { (machine, arguments) throws(Failure) in
      try machine.blocks.insertMedium(try driveName(arguments, machine), node: arguments.string("node-name"))
    })

  /// `blockdev-change-medium device=DRIVE | id=DEVICE filename=FILE [format=] [force=] [read-only-mode=]`: opens the tray,
  /// changes what is in it and closes it.
  static let changeMedium = Self(
    "blockdev-change-medium", help: "change a drive's medium", encode: { (_: Void, json) in json.emptyObject() },
    cancelled: { machine, ticket in machine.blocks.forget(ticket) },
    later: { (machine, arguments, completion) throws(Failure) in
      let (device, id) = (arguments.optionalString("device"), arguments.optionalString("id"))
      let (file, format) = (try arguments.string("filename"), arguments.optionalString("format"))
      let mode = arguments.optionalString("read-only-mode") ?? "retain"
      machine.blocks.whenConnected(to: [DriveOptions.named(file)], completion) { [unowned machine] () throws(Failure) in
        let drive = try machine.blocks.drive(try DriveName(drive: device, device: id))
        try machine.changeMedium(of: drive, shown: device ?? id ?? "", file: file, format: format, mode: mode)
      }
    })
}

private func driveName(_ arguments: borrowing Arguments, _ machine: Machine) throws(Failure) -> DriveName {
  return try DriveName(drive: arguments.optionalString("device"), device: arguments.optionalString("id"))
}
