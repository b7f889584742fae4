// The block graph: nodes are added, removed and listed.
import Block
import Event
import JSON
import Machine
import Monitor

extension CommandRow<Machine> {
  /// `blockdev-add driver=DRIVER node-name=NAME ...`: adds a node and those that are described in its options. Completes at
  /// once, or when a named pipe that `config` of a `blkdebug` names has been read or an NBD server is connected to.
  static let blockdevAdd = Self(
    "blockdev-add", help: "add a block node", flags: [.incomplete],
    encode: { (_: Void, json) in json.emptyObject() },
    cancelled: { machine, ticket in machine.blocks.forget(ticket) },
    later: { (machine, arguments, completion) throws(Failure) in
      try machine.blocks.add(arguments.whole?.value() ?? .object([]), completion)
    })

  /// `blockdev-del node-name=NAME`: removes a node that was added by name and that no other stands on.
  static let blockdevDel = Self(
    "blockdev-del", help: "remove a block node",
    now: { (machine, arguments) throws(Failure) in try machine.blocks.remove(named: arguments.string("node-name")) })

  /// `blockdev-reopen options=[{driver, node-name, ...}]`: gives nodes other options, all of them or none.
  static let blockdevReopen = Self(
    "blockdev-reopen", help: "give block nodes other options", flags: .incomplete,
    now: { (machine, arguments) throws(Failure) in
      try machine.blocks.reopen(arguments.value("options")?.elements ?? [])
    })

  /// `query-named-block-nodes [flat=BOOL]`: the nodes, the newest first.
  static let queryNamedBlockNodes = Self(
    "query-named-block-nodes", help: "list the block nodes",
    encode: { (nodes: (list: [BlockNode], isFlat: Bool), json) in
      json.list(nodes.list.reversed()) { (node, json) in node.encode(isFlat: nodes.isFlat, &json) }
    },
    now: { (machine, arguments) throws(Failure) in
      for node in machine.blocks.nodes { try node.checkImage() }
      return (machine.blocks.nodes, arguments.optionalBool("flat") ?? false)
    })
}

extension BlockNode {
  fileprivate func encode(isFlat: Bool, _ json: inout Writer) {
    json.beginObject()
    for limit: StaticString in ["iops", "iops_rd", "iops_wr", "bps", "bps_rd", "bps_wr"] { json.member(limit, 0) }
    encodeMembers(isFlat: isFlat, writesBack: true, &json)
    json.endObject()
  }

  /// What `query-named-block-nodes` and `query-block` show of a node, beside its limits.
  func encodeMembers(isFlat: Bool, writesBack: Bool, _ json: inout Writer) {
    json.member("write_threshold", Int64(bitPattern: writeThreshold))
    json.member("detect_zeroes", settings.detectZeroes)
    json.key("image")
    encodeImage(isFlat: isFlat, &json)
    json.member("ro", isReadOnly)
    json.member("node-name", name)
    json.member("backing_file_depth", isFlat ? 0 : chain.dropFirst().reduce(0) { count, _ in count + 1 })
    if let backing = child("backing"), !isFilter { json.member("backing_file", backing.filename) }
    json.member("drv", driverName)
    encodeBitmaps(&json)
    json.member("encrypted", false)
    json.key("cache")
    json.beginObject()
    json.member("no-flush", settings.ignoresFlushes)
    json.member("direct", settings.isDirect)
    json.member("writeback", writesBack)
    json.endObject()
    json.member("file", filename)
  }

  private func encodeImage(isFlat: Bool, _ json: inout Writer) {
    let info = image
    json.beginObject()
    if let below, !isFlat {
      json.key("backing-image")
      below.encodeImage(isFlat: false, &json)
    }
    json.member("virtual-size", size)
    let name = filename
    json.member("filename", name)
    json.member("format", driverName)
    if let size = info.actualSize { json.member("actual-size", size) }
    if let size = info.clusterSize { json.member("cluster-size", size) }
    let snapshots = snapshots
    if !snapshots.isEmpty {
      json.key("snapshots")
      json.objects(snapshots) { (snapshot, json) in snapshot.encodeMembers(&json) }
    }
    if let isDirty = info.isDirty { json.member("dirty-flag", isDirty) }
    if let specific = info.specific {
      json.key("format-specific")
      json.value(specific)
    }
    if let backing = info.backing {
      json.member("backing-filename", backing.name)
      if let name = backing.fullName { json.member("full-backing-filename", name) }
      if let format = backing.format { json.member("backing-filename-format", format) }
    }
    json.endObject()
  }
}
