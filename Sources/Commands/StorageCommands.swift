// Commands about drives, jobs, exports and snapshots, of which there are none: what they say of what isn't there.
import Block
import Event
import JSON
import Machine
import Monitor
import OptionText

extension CommandRow<Machine> {
  // MARK: Drives

  /// `commit DEVICE|all`: writes what is in a drive's image into its backing file. Completes when that is done; `all` stands
  /// for the drives that have a backing file, of which there may be none.
  static let commit = Self(
    "commit", help: "write changes into the images that they are based on", parameters: commitFace.parameters,
    flags: .humanOnly, human: commitFace, encode: { (_: Void, json) in json.string("") }, show: { "" },
    cancelled: { _, _ in },
    later: { (machine, arguments, completion) throws(Failure) in
      let name = try arguments.string("device")
      let blocks = machine.blocks
      if name == "all" { return blocks.commitDrives(completion) }
      try blocks.commitDrive(name, completion)
    })

  private static let commitFace = HumanFace(
    "commit", arguments: "device:B", usage: "device|all", failsPlainly: true)

  /// `drive_del DEVICE`: takes a drive away; its device stays, and has none.
  static let driveDel = human(
    HumanFace("drive_del", arguments: "id:B", usage: "device", failsPlainly: true), help: "remove a drive"
  ) { (machine, arguments) throws(Failure) in
    try machine.blocks.removeDrive(arguments.string("id"))
    return ""
  }

  /// `drive_add [-n] ADDRESS OPTIONS`: adds a drive, or with `-n` a node.
  static let driveAdd = humanOpening(
    HumanFace(
      "drive_add", arguments: "node:-n,pci_addr:s,opts:s",
      usage: """
        [-n] [[<domain>:]<bus>:]<slot>
        [file=file][,if=type][,bus=n]
        [,unit=m][,media=d][,index=i]
        [,snapshot=on|off][,cache=on|off]
        [,readonly=on|off][,copy-on-read=on|off]
        """, failsPlainly: true),
    help: "add a drive",
    nodes: { (try? DriveOptions(driveOptions($0), interface: "ide"))?.node.map { [$0] } ?? [] }
  ) { (machine, arguments) throws(Failure) in
    let options = driveOptions(arguments)
    if arguments["node"]?.bool ?? false {
      if options["node-name"] == nil { throw Failure("'node-name' needs to be specified") }
      try machine.blocks.addNode(try DriveOptions(options, interface: "none"))
      return ""
    }
    try machine.blocks.addDrive(try DriveOptions(options, interface: "ide"))
    return "OK\n"
  }
}

/// What the options of `drive_add` say.
private func driveOptions(_ arguments: Value) -> Value {
  var scanner = OptsScanner(arguments["opts"]?.string ?? "")
  var members: [Value.Member] = []
  while let entry = scanner.next(impliedKey: nil) {
    members.append(Value.Member(key: entry.key, value: .string(entry.value)))
  }
  return .object(members)
}
