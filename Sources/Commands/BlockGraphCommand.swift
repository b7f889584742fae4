// The whole block graph: `x-debug-query-block-graph`.
import Block
import Event
import JSON
import Machine
import Monitor

extension CommandRow<Machine> {
  /// `x-debug-query-block-graph`: `{nodes: [{id, type, name}], edges: [{parent, child, name, perm, shared-perm}]}`.
  static let queryBlockGraph = Self(
    "x-debug-query-block-graph", help: "show the block graph",
    encode: { (graph: GraphListing, json) in graph.encode(&json) },
    now: { machine, _ in GraphListing(machine) })
}

/// The nodes and what stands on them, numbered in QEMU 7.2's order: drives, exports and what jobs use first, each followed by
/// its node, then jobs, the newest first, and nodes, each followed by what it stands on.
private struct GraphListing {
  private let roots: [(object: any BlockRoot, edge: BlockEdge?)]
  private let jobs: [BlockJob]
  private let nodes: [BlockNode]
  private var numbers: [ObjectIdentifier: Int] = [:]

  init(_ machine: Machine) {
    let blocks = machine.blocks
    jobs = blocks.jobs.reversed().compactMap(\.block)
    let backends = (blocks.backends + jobs.flatMap(\.backends)).map {
      (object: $0 as any BlockRoot, edge: $0.root, number: $0.number)
    }
    let exports = blocks.exports.map { (object: $0 as any BlockRoot, edge: $0.edge, number: $0.number) }
    roots = (backends + exports).sorted { $0.number < $1.number }.map { ($0.object, $0.edge) }
    nodes = blocks.nodes
    for root in roots {
      number(root.object)
      if let node = root.edge?.child { number(node) }
    }
    for job in jobs {
      number(job)
      for edge in job.edges.reversed() { number(edge.child) }
    }
    for node in nodes {
      number(node)
      for edge in node.children.reversed() { number(edge.child) }
    }
  }

  private mutating func number(_ object: AnyObject) {
    if numbers[ObjectIdentifier(object)] == nil { numbers[ObjectIdentifier(object)] = numbers.count + 1 }
  }

  private var edges: [(parent: AnyObject, edge: BlockEdge)] {
    let below = nodes.reversed().flatMap { node in node.children.map { (parent: node as AnyObject, edge: $0) } }
    let ofJobs = jobs.reversed().flatMap { job in job.edges.map { (parent: job as AnyObject, edge: $0) } }
    let above = roots.reversed().compactMap { root in root.edge.map { (parent: root.object as AnyObject, edge: $0) } }
    return below + ofJobs + above
  }

  private var listed: [(name: String, type: StaticString, object: AnyObject)] {
    nodes.reversed().map { ($0.name, "block-driver", $0) }
      + jobs.reversed().map { ($0.shownName, "block-job", $0) }
      + roots.reversed().map { ($0.object.shownName, "block-backend", $0.object) }
  }

  func encode(_ json: inout Writer) {
    json.beginObject()
    json.key("edges")
    json.objects(edges) { (entry, json) in
      json.member("name", entry.edge.name)
      json.member("parent", numbers[ObjectIdentifier(entry.parent)] ?? 0)
      json.list("shared-perm", entry.edge.sharedPermissions.names) { (word, json) in json.string(word) }
      json.list("perm", entry.edge.permissions.names) { (word, json) in json.string(word) }
      json.member("child", numbers[ObjectIdentifier(entry.edge.child)] ?? 0)
    }
    json.key("nodes")
    json.objects(listed) { (entry, json) in
      json.member("name", entry.name)
      json.member("type", entry.type)
      json.member("id", numbers[ObjectIdentifier(entry.object)] ?? 0)
    }
    json.endObject()
  }
}
