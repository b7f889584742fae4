// The block graph: nodes are added, removed and listed.
import Block
import Event
import JSON
import Machine
import Monitor

extension CommandRow<Machine> {
  /// `blockdev-add driver=DRIVER node-name=NAME ...`: adds a node. Completes at once, or when a named pipe that `config`
  /// of a `blkdebug` names has been read. Drivers so far: null-co, null-aio, blkdebug.
  static let blockdevAdd = Self(
    "blockdev-add", help: "add a block node", flags: [.incomplete],
    encode: { (_: Void, json) in json.emptyObject() },
    cancelled: { machine, ticket in machine.blocks.forget(ticket) },
    later: { (machine, arguments, completion) throws(Failure) in
      try machine.blocks.add(BlockNodeOptions(arguments.whole), completion)
    })

  /// `blockdev-del node-name=NAME`: removes a node that was added by name and that no other stands on.
  static let blockdevDel = Self(
    "blockdev-del", help: "remove a block node",
    now: { (machine, arguments) throws(Failure) in try machine.blocks.remove(named: arguments.string("node-name")) })

  /// `query-named-block-nodes [flat=BOOL]`: the nodes, the newest first.
  static let queryNamedBlockNodes = Self(
    "query-named-block-nodes", help: "list the block nodes",
    encode: { (nodes: (list: [BlockNode], isFlat: Bool), json) in
      json.list(nodes.list.reversed()) { (node, json) in node.encode(isFlat: nodes.isFlat, &json) }
    },
    now: { machine, arguments in (machine.blocks.nodes, arguments.optionalBool("flat") ?? false) })

  /// `x-debug-query-block-graph`: `{nodes: [{id, type, name}], edges: [{parent, child, name, perm, shared-perm}]}`.
  static let queryBlockGraph = Self(
    "x-debug-query-block-graph", help: "show the block graph",
    encode: { (nodes: [BlockNode], json) in encodeGraph(nodes, &json) },
    now: { machine, _ in machine.blocks.nodes })
}

extension BlockNodeOptions {
  /// The drivers that are simulated.
  public static let simulatedDrivers = ["null-co", "null-aio", "blkdebug"]

  /// The node that the arguments of `blockdev-add` describe, which have been checked against their types.
  public init(_ view: View?) throws(Failure) {
    self.init(
      name: view?["node-name"]?.string, driver: try nodeDriver(view), isReadOnly: view?["read-only"]?.bool ?? false)
  }
}

private func nodeDriver(_ view: View?) throws(Failure) -> BlockNodeOptions.Driver {
  let driver = view?["driver"]?.string ?? ""
  switch driver {
  case "null-co", "null-aio":
    let size = view?["size"]?.int
    // QEMU 7.2 ends with an assertion.
    if let size, size < 0 { throw Failure("Parameter 'size' expects a non-negative number below 2^64") }
    if let latency = view?["latency-ns"]?.int, latency < 0 {
      throw Failure("Parameter 'latency-ns' expects a non-negative number below 2^64")
    }
    return .null(name: driver, size: min(size ?? 1 << 30, .max - 511), hasSize: size != nil)
  case "blkdebug":
    let image = view?["image"]
    let below: BlockNodeOptions.Reference =
      if let name = image?.string { .existing(name) } else { .new(try BlockNodeOptions(image)) }
    if let align = view?["align"]?.int, align < 0 || align & (align - 1) != 0 || align >= 1 << 31 {
      throw Failure("Cannot meet constraints with align \(align)")
    }
    return .blkdebug(image: below, config: view?["config"]?.string)
  default: throw Failure("The block driver \(driver) is not simulated")
  }
}

extension BlockNode {
  fileprivate func encode(isFlat: Bool, _ json: inout Writer) {
    json.beginObject()
    for limit: StaticString in ["iops", "iops_rd", "iops_wr", "bps", "bps_rd", "bps_wr", "write_threshold"] {
      json.member(limit, 0)
    }
    json.member("detect_zeroes", "off")
    json.key("image")
    encodeImage(isFlat: isFlat, &json)
    json.member("ro", isReadOnly)
    json.member("node-name", name)
    json.member("backing_file_depth", image == nil ? 0 : 1)
    json.member("drv", driver)
    json.member("encrypted", false)
    json.key("cache")
    json.beginObject()
    json.member("no-flush", false)
    json.member("direct", false)
    json.member("writeback", true)
    json.endObject()
    json.member("file", filename)
    json.endObject()
  }

  private func encodeImage(isFlat: Bool, _ json: inout Writer) {
    json.beginObject()
    if let image, !isFlat {
      json.key("backing-image")
      image.encodeImage(isFlat: false, &json)
    }
    json.member("virtual-size", size)
    json.member("filename", filename)
    json.member("format", driver)
    if image == nil { json.member("actual-size", 0) }
    json.endObject()
  }
}

private func encodeGraph(_ nodes: [BlockNode], _ json: inout Writer) {
  json.beginObject()
  let edges = nodes.reversed().compactMap { node in node.image.map { (parent: node, child: $0) } }
  json.key("edges")
  json.objects(edges) { (edge, json) in
    json.member("name", "image")
    json.member("parent", edge.parent.number)
    json.member("child", edge.child.number)
    json.list("perm", [String]()) { (word, json) in json.string(word) }
    json.list("shared-perm", ["resize", "write-unchanged", "write", "consistent-read"]) { (word, json) in
      json.string(word)
    }
  }
  json.key("nodes")
  json.objects(nodes.reversed()) { (node, json) in
    json.member("name", node.name)
    json.member("type", "block-driver")
    json.member("id", node.number)
  }
  json.endObject()
}
