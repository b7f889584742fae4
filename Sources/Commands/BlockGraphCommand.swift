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

/// The nodes and what stands on them, numbered in QEMU 7.2's order: drives and exports first, each followed by its node, then
/// nodes, each followed by what it stands on, the newest first.
private struct GraphListing {
  private let roots: [(object: any BlockRoot, edge: BlockEdge?)]
  private let nodes: [BlockNode]
  private var numbers: [ObjectIdentifier: Int] = [:]

  init(_ machine: Machine) {
    roots = machine.drives.map { ($0, $0.root) } + machine.blocks.exports.map { ($0, $0.edge) }
    nodes = machine.blocks.nodes
    for root in roots {
      number(root.object)
      if let node = root.edge?.child { number(node) }
    }
    for node in nodes {
      number(node)
      for edge in node.children.reversed() { number(edge.child) }
    }
  }

  private mutating func number(_ object: AnyObject) {
    if numbers[ObjectIdentifier(object)] == nil { numbers[ObjectIdentifier(object)] = numbers.count + 1 }
  }

  func encode(_ json: inout Writer) {
    json.beginObject()
    json.key("edges")
    let below = nodes.reversed().flatMap { node in node.children.map { (parent: node as AnyObject, edge: $0) } }
    let above = roots.reversed().compactMap { root in root.edge.map { (parent: root.object as AnyObject, edge: $0) } }
    json.objects(below + above) { (entry, json) in
      json.member("name", entry.edge.name)
      json.member("parent", numbers[ObjectIdentifier(entry.parent)] ?? 0)
      json.list("shared-perm", entry.edge.sharedPermissions.names) { (word, json) in json.string(word) }
      json.list("perm", entry.edge.permissions.names) { (word, json) in json.string(word) }
      json.member("child", numbers[ObjectIdentifier(entry.edge.child)] ?? 0)
    }
    json.key("nodes")
    let listed =
      nodes.reversed().map { (name: $0.name, type: "block-driver" as StaticString, object: $0 as AnyObject) }
      + roots.reversed().map {
        (name: $0.object.shownName, type: "block-backend" as StaticString, object: $0.object as AnyObject)
      }
    json.objects(listed) { (entry, json) in
      json.member("name", entry.name)
      json.member("type", entry.type)
      json.member("id", numbers[ObjectIdentifier(entry.object)] ?? 0)
    }
    json.endObject()
  }
}
