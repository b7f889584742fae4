// Exports and the NBD server: `block-export-*`, `nbd-server-*`.
import Block
import Chardev
import Event
import Glibc
import JSON
import Machine
import Monitor

extension CommandRow<Machine> {
  /// `query-block-exports`: `[{id, type, node-name, shutting-down}]`, the newest first.
  static let queryBlockExports = Self(
    "query-block-exports", help: "list the block exports",
    encode: { (exports: [BlockExport], json) in
      json.objects(exports.reversed()) { (export, json) in
        json.member("node-name", export.node?.name ?? "")
        json.member("shutting-down", export.isShuttingDown)
        json.member("type", export.type)
        json.member("id", export.id)
      }
    },
    now: { machine, _ in machine.blocks.exports })

  /// `block-export-add type=nbd|vhost-user-blk|fuse id=ID node-name=NODE [writable=] [iothread=] [name=] [bitmaps=]`.
  static let blockExportAdd = Self(
    "block-export-add", help: "export a block node",
    now: { (machine, arguments) throws(Failure) in
      let blocks = machine.blocks
      let (id, name) = (try arguments.string("id"), try arguments.string("node-name"))
      try blocks.checkExport(id: id)
      guard let node = blocks.node(named: name) else { throw Failure("Cannot find device='' nor node-name='\(name)'") }
      if let thread = arguments.optionalString("iothread"), machine.objects?.hasThread(thread) != true {
        throw Failure("iothread \"\(thread)\" not found")
      }
      var request = ExportRequest(
        id: id, type: try arguments.string("type"), name: arguments.optionalString("name") ?? name,
        isWritable: arguments.optionalBool("writable") ?? false,
        bitmaps: bitmapNames(arguments.whole?["bitmaps"]?.value()))
      request.description = arguments.optionalString("description")
      request.isWriteThrough = arguments.optionalBool("writethrough") ?? false
      if let place = arguments.optionalString("mountpoint"), access(place, F_OK) != 0 {
        throw Failure("Failed to stat '\(place)': \(String(cString: strerror(errno)))")
      }
      if request.isWritable, node.isReadOnly { throw Failure("Cannot export read-only node as writable") }
      try blocks.export(node, request, hasServer: machine.hasNBDServer)
    })

  /// `block-export-del id=ID [mode=safe|hard]`: ends an export.
  static let blockExportDel = Self(
    "block-export-del", help: "end a block export",
    now: { (machine, arguments) throws(Failure) in
      try machine.blocks.end(machine.blocks.export(arguments.string("id")), isForced: isForced(arguments))
    })

  /// `nbd-server-start addr=ADDRESS [tls-creds=] [tls-authz=] [max-connections=]`: has an NBD server listen.
  static let nbdServerStart = Self(
    "nbd-server-start", help: "serve block devices on that host and port (-a: all of them, -w: to be written too)",
    human: HumanFace(
      "nbd_server_start", arguments: "all:-a,writable:-w,uri:s", usage: "nbd_server_start [-a] [-w] host:port",
      translate: serverAddress),
    now: { (machine, arguments) throws(Failure) in
      if machine.hasNBDServer { throw Failure("NBD server already running") }
      if let credentials = arguments.optionalString("tls-creds") {
        throw Failure("No TLS credentials with id '\(credentials)'")
      }
      let address = arguments.whole?["addr"]
      if address?["type"]?.equals("fd") == true {
        // Descriptors that clients pass stay with their monitors.
        throw Failure("File descriptor named '\(address?["data"]?["str"]?.string ?? "")' has not been found")
      }
      try machine.startNBDServer(
        at: SocketOptions.Place(address, isServer: true),
        mostClients: Int(clamping: arguments.optionalInt("max-connections") ?? 100))
    })

  /// `nbd-server-add device=DEVICE [name=] [description=] [writable=] [bitmap=]`: exports a node by NBD.
  static let nbdServerAdd = Self(
    "nbd-server-add", help: "export a block device by NBD (-w: to be written too)",
    human: HumanFace(
      "nbd_server_add", arguments: "writable:-w,device:B,name:s?", usage: "nbd_server_add [-w] device [name]"),
    now: { (machine, arguments) throws(Failure) in
      let device = try arguments.string("device")
      let node = try machine.blocks.existing(device)
      let id = arguments.optionalString("name") ?? device
      try machine.blocks.checkExport(id: id)
      let isWritable = arguments.optionalBool("writable") ?? false && !node.isReadOnly
      var request = ExportRequest(
        id: id, type: "nbd", isWritable: isWritable, bitmaps: arguments.optionalString("bitmap").map { [$0] } ?? [])
      request.description = arguments.optionalString("description")
      try machine.blocks.export(node, of: machine.blocks.drive(device), request, hasServer: machine.hasNBDServer)
    })

  /// `nbd-server-remove name=NAME [mode=safe|hard]`: ends an export by NBD.
  static let nbdServerRemove = Self(
    "nbd-server-remove", help: "remove an export (-f: even if it is in use)",
    human: HumanFace(
      "nbd_server_remove", arguments: "force:-f,name:s", usage: "nbd_server_remove [-f] name",
      translate: { typed in
        var members = typed
        if members.take("force") { members.set("mode", "hard") }
        return members
      }),
    now: { (machine, arguments) throws(Failure) in
      try machine.blocks.end(machine.blocks.export(arguments.string("name")), isForced: isForced(arguments))
    })

  /// `nbd-server-stop`: ends the server and what it exports.
  static let nbdServerStop = Self(
    "nbd-server-stop", help: "stop the NBD server", human: HumanFace("nbd_server_stop", usage: "nbd_server_stop"),
    now: { (machine, _) throws(Failure) in try machine.stopNBDServer() })
}

/// Whether an export's clients are sent away.
private func isForced(_ arguments: borrowing Arguments) -> Bool { arguments.optionalString("mode") == "hard" }

/// Names of bitmaps, each alone or with its node.
private func bitmapNames(_ given: Value?) -> [String] {
  guard case .array(let bitmaps)? = given else { return [] }
  return bitmaps.compactMap { bitmap in
    if case .string(let name) = bitmap { return name }
    if case .string(let name)? = bitmap["name"] { return name }
    return nil
  }
}

private func serverAddress(_ typed: [Value.Member]) throws(Failure) -> [Value.Member] {
  let address = typed.text("uri") ?? ""
  if typed["writable"] != nil && typed["all"] == nil { throw Failure("-w only valid together with -a") }
  if address.hasPrefix("unix:") {
    return [
      Value.Member(key: "addr", value: ["type": "unix", "data": ["path": .string(String(address.dropFirst(5)))]])
    ]
  }
  guard let colon = address.lastIndex(of: ":") else { throw Failure("error parsing address '\(address)'") }
  let (host, port) = (String(address[..<colon]), String(address[colon...].dropFirst()))
  return [
    Value.Member(key: "addr", value: ["type": "inet", "data": ["host": .string(host), "port": .string(port)]])
  ]
}
