// Commands that put images on top of others: `blockdev-snapshot-sync`, `blockdev-snapshot`, `change-backing-file`.
import Block
import Event
import JSON
import Machine
import Monitor

extension CommandRow<Machine> {
  /// `blockdev-snapshot-sync device=DEVICE|node-name=NODE snapshot-file=FILE [snapshot-node-name=] [format=] [mode=]`: has a
  /// new image be written to in the place of a node.
  static let blockdevSnapshotSync = opening(
    "blockdev-snapshot-sync", "go on writing a device to a new image (-n: one that is there)",
    HumanFace(
      "snapshot_blkdev", arguments: "reuse:-n,device:B,snapshot-file:s?,format:s?",
      usage: "[-n] device [new-image-file] [format]", allowsPreconfig: false, translate: snapshotOptions),
    files: { [$0["snapshot-file"]?.string ?? ""] }
  ) { (blocks, options) throws(Failure) in
    try blocks.perform(count: 1) { (_, _) throws(Failure) in
      try blocks.prepareOverlay(OverlayRequest(options))
    }
  }

  /// `blockdev-snapshot node=NODE overlay=NODE`: has a node be written to in the place of another one.
  static let blockdevSnapshot = Self(
    "blockdev-snapshot", help: "go on writing a node to another one",
    now: { (machine, arguments) throws(Failure) in
      let (node, overlay) = (try arguments.string("node"), try arguments.string("overlay"))
      let blocks = machine.blocks
      try blocks.perform(count: 1) { (_, _) throws(Failure) in
        try blocks.prepareOverlay(node: node, overlay: overlay)
      }
    })

  /// `change-backing-file device=DEVICE image-node-name=NODE backing-file=TEXT`: has an image name another backing file.
  static let changeBackingFile = Self(
    "change-backing-file", help: "have an image name another backing file",
    now: { (machine, arguments) throws(Failure) in
      try machine.blocks.changeBackingFile(
        of: arguments.string("device"), image: arguments.string("image-node-name"),
        to: arguments.string("backing-file"))
    })

  /// `x-blockdev-change parent=NODE child=CHILD|node=NODE`: takes a node away from a quorum, or adds one.
  static let blockdevChange = Self(
    "x-blockdev-change", help: "add a node to a quorum, or take one away",
    now: { (machine, arguments) throws(Failure) in
      try machine.blocks.changeChildren(
        of: arguments.string("parent"), remove: arguments.optionalString("child"), add: arguments.optionalString("node")
      )
    })

  /// `blockdev-create job-id=ID options={driver, ...}`: makes an image, as a job.
  static let blockdevCreate = Self(
    "blockdev-create", help: "make an image, as a job", flags: .incomplete,
    now: { (machine, arguments) throws(Failure) in
      try machine.blocks.create(arguments.value("options") ?? .object([]), id: arguments.string("job-id"))
    })

  /// `x-blockdev-amend job-id=ID node-name=NODE options={driver, ...} [force=]`: changes an image's options, as a job: those
  /// of encryption, which is not simulated.
  static let blockdevAmend = Self(
    "x-blockdev-amend", help: "change an image's options, as a job", flags: .incomplete,
    now: { (machine, arguments) throws(Failure) in
      try machine.blocks.amend(
        node: arguments.string("node-name"), arguments.value("options") ?? .object([]), id: arguments.string("job-id"))
    })
}

extension OverlayRequest {
  /// What a command's or an action's arguments ask for.
  init(_ options: Value) {
    var image = ImageRequest(options, file: "snapshot-file")
    image.nodeName = options["snapshot-node-name"]?.string
    self.init(device: options["device"]?.string, node: options["node-name"]?.string, image: image)
  }
}

private func snapshotOptions(_ typed: [Value.Member]) throws(Failure) -> [Value.Member] {
  var members = typed
  members.set("mode", members.take("reuse") ? "existing" : "absolute-paths")
  if members["snapshot-file"] == nil { throw Failure("Parameter 'snapshot-file' is missing") }
  return members
}
