// Commands that start block jobs: streams, commits, mirrors and backups.
import Block
import Event
import JSON
import Machine
import Monitor

extension CommandRow<Machine> {
  /// `block-stream device=DEVICE [base=|base-node=|bottom=] [backing-file=] [speed=] ...`: copies what a node shows of its
  /// backing files into it.
  static let blockStream = starting(
    "block-stream", "copy data from a backing file into a device",
    HumanFace("block_stream", arguments: "device:B,speed:o?,base:s?", usage: "device [speed [base]]")
  ) { (blocks, options) throws(Failure) in
    var request = StreamRequest(device: options["device"]?.string ?? "")
    (request.base, request.baseNode) = (options["base"]?.string, options["base-node"]?.string)
    (request.bottom, request.backingFile) = (options["bottom"]?.string, options["backing-file"]?.string)
    request.settings = BlockJobSettings(options)
    try blocks.stream(request)
  }

  /// `block-commit device=DEVICE [top=|top-node=] [base=|base-node=] [backing-file=] [speed=] ...`: copies what is above a
  /// backing file into it.
  static let blockCommit = starting("block-commit", "copy data from the top of a chain into a backing file") {
    (blocks, options) throws(Failure) in
    var request = CommitRequest(device: options["device"]?.string ?? "")
    (request.base, request.baseNode) = (options["base"]?.string, options["base-node"]?.string)
    (request.top, request.topNode) = (options["top"]?.string, options["top-node"]?.string)
    request.backingFile = options["backing-file"]?.string
    request.settings = BlockJobSettings(options)
    try blocks.commit(request)
  }

  /// `blockdev-mirror device=DEVICE target=NODE sync=full|top|none [replaces=] [granularity=] ...`: keeps a copy of a node.
  static let blockdevMirror = starting("blockdev-mirror", "keep a copy of a node in another one") {
    (blocks, options) throws(Failure) in
    try blocks.mirror(MirrorRequest(options), to: options["target"]?.string ?? "")
  }

  /// `drive-mirror device=DEVICE target=FILE sync=full|top|none [format=] [mode=] ...`: keeps a copy of a node in a file.
  static let driveMirror = starting(
    "drive-mirror", "keep a copy of a device (-n: in a file that is there, -f: all of it)",
    HumanFace(
      "drive_mirror", arguments: "reuse:-n,full:-f,device:B,target:s,format:s?",
      usage: "[-n] [-f] device target [format]", allowsPreconfig: false, translate: copyOptions), opensFile: "target"
  ) { (blocks, options) throws(Failure) in
    try blocks.mirror(MirrorRequest(options), toFile: ImageRequest(options, file: "target"))
  }

  /// `blockdev-backup device=DEVICE target=NODE sync=full|top|none|bitmap|incremental [bitmap=] ...`: copies a node as it is
  /// now.
  static let blockdevBackup = starting("blockdev-backup", "copy a node as it is now to another one") {
    (blocks, options) throws(Failure) in
    try blocks.perform(count: 1) { (_, group) throws(Failure) in
      try blocks.prepareBackup(BackupRequest(options), to: options["target"]?.string ?? "", group)
    }
  }

  /// `drive-backup device=DEVICE target=FILE sync=... [format=] [mode=] ...`: copies a node as it is now to a file.
  static let driveBackup = starting(
    "drive-backup", "copy a device as it is now (-n: to a file that is there, -f: all of it, -c: compressed)",
    HumanFace(
      "drive_backup", arguments: "reuse:-n,full:-f,compress:-c,device:B,target:s,format:s?",
      usage: "[-n] [-f] [-c] device target [format]", allowsPreconfig: false, translate: copyOptions),
    opensFile: "target"
  ) { (blocks, options) throws(Failure) in
    try blocks.perform(count: 1) { (_, group) throws(Failure) in
      try blocks.prepareBackup(BackupRequest(options), toFile: ImageRequest(options, file: "target"), group)
    }
  }

  /// `opensFile` is the argument that names a file that is opened.
  private static func starting(
    _ name: String, _ help: String, _ face: HumanFace? = nil, opensFile: String? = nil,
    _ body: @escaping @Sendable (BlockGraph, Value) throws(Failure) -> Void
  ) -> Self {
    if let opensFile { return opening(name, help, face, files: { [$0[opensFile]?.string].compactMap { $0 } }, body) }
    return Self(
      name, help: help, human: face,
      now: { (machine, arguments) throws(Failure) in
        try body(machine.blocks, arguments.whole?.value() ?? .object([]))
      })
  }
}

private func copyOptions(_ typed: [Value.Member]) throws(Failure) -> [Value.Member] {
  var members = typed
  members.set("mode", members.take("reuse") ? "existing" : "absolute-paths")
  members.set("sync", members.take("full") ? "full" : "top")
  return members
}

extension BlockJobSettings {
  /// Those of a command's arguments.
  init(_ options: Value) {
    self.init()
    job = JobSettings(
      id: options["job-id"]?.string, finalizesItself: options["auto-finalize"]?.bool ?? true,
      dismissesItself: options["auto-dismiss"]?.bool ?? true)
    speed = options["speed"]?.int ?? 0
    func policy(_ name: String) -> ErrorPolicy {
      options[name]?.string.flatMap(ErrorPolicy.init) ?? .report
    }
    onSourceError = policy(options["on-error"] == nil ? "on-source-error" : "on-error")
    onTargetError = policy(options["on-error"] == nil ? "on-target-error" : "on-error")
    filterName = options["filter-node-name"]?.string
  }
}

extension MirrorRequest {
  fileprivate init(_ options: Value) {
    self.init(device: options["device"]?.string ?? "", sync: options["sync"]?.string ?? "full")
    replaces = options["replaces"]?.string
    granularity = options["granularity"]?.int ?? 0
    bufferSize = options["buf-size"]?.int ?? 0
    isWriteBlocking = options["copy-mode"]?.string == "write-blocking"
    settings = BlockJobSettings(options)
  }
}

extension BackupRequest {
  /// What a command's or an action's arguments ask for.
  init(_ options: Value) {
    self.init(device: options["device"]?.string ?? "", sync: options["sync"]?.string ?? "full")
    bitmap = options["bitmap"]?.string
    bitmapMode = options["bitmap-mode"]?.string.flatMap(BitmapSync.init)
    isCompressed = options["compress"]?.bool ?? false
    (workers, chunk) = (options["x-perf"]?["max-workers"]?.int, options["x-perf"]?["max-chunk"]?.int)
    settings = BlockJobSettings(options)
  }
}

extension ImageRequest {
  /// The image that a command's or an action's arguments name.
  init(_ options: Value, file: String) {
    self.init(
      file: options[file]?.string ?? "", format: options["format"]?.string,
      exists: options["mode"]?.string == "existing", nodeName: options["node-name"]?.string)
  }
}
