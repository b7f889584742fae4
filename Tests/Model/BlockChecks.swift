// Whether the block graph is consistent, and what the model expects.
import Block
import TestSupport

extension BlockFamily {
  func complaints(about test: TestMonitor, isThorough: Bool) -> [String] {
    if !isToBeChecked, !isThorough, !model.jobs.isToBeChecked { return [] }
    isToBeChecked = false
    let graph = test.machine.blocks
    let found = graph.nodes.map(description).sorted()
    let wanted = picture.nodes.map(description).sorted()
    if found != wanted { return ["the nodes are \(found), not \(wanted)"] }
    return graph.nodes.flatMap { complaints(about: $0, graph) } + cycleComplaints(graph)
  }

  // MARK: The model's picture

  private func description(_ node: BlockNode) -> String {
    // What has been moved is the newest then, of its parent and of its child, which the model doesn't know.
    let children = node.children.map { "\($0.name):\(plain($0.child.name))" }.sorted()
    let bitmaps = node.bitmaps.compactMap { bitmap in
      bitmap.name.map { "\($0) \(bitmap.isRecording) \(bitmap.isBusy)" }
    }
    let devices = node.parents.compactMap { ($0.root as? BlockBackend)?.device?.name }.sorted()
    return "\(plain(node.name)) \(node.driverName) \(node.size) \(node.isOwned) \(children) \(bitmaps) \(devices)"
  }

  private func description(_ node: ModelNode) -> String {
    let children = picture.children(of: node).map { "\($0.name):\($0.child.name ?? "#")" }.sorted()
    let bitmaps = node.bitmaps.map { "\($0.name) \($0.isRecording) \(model.jobs.isBusy($0.name, of: node))" }
    let devices = picture.parents(of: node).compactMap(\.device).sorted()
    return "\(node.name ?? "#") \(node.driver) \(node.size) \(node.isOwned) \(children) \(bitmaps) \(devices)"
  }

  /// A name that the machine has chosen is like any other one that it has.
  private func plain(_ name: String) -> String { name.hasPrefix("#block") ? "#" : name }

  // MARK: The machine's graph

  private func complaints(about node: BlockNode, _ graph: BlockGraph) -> [String] {
    var complaints: [String] = []
    if graph.node(named: node.name) !== node { complaints.append("\(node.name) isn't found by its name") }
    if !node.isOwned, node.parents.isEmpty { complaints.append("nobody has \(node.name)") }
    for edge in node.children {
      if edge.child.parents.count(where: { $0 === edge }) != 1 || edge.parent !== node {
        complaints.append("\(edge.child.name) doesn't know that \(node.name) stands on it")
      }
      if graph.node(named: edge.child.name) !== edge.child { complaints.append("\(edge.child.name) is gone") }
    }
    for edge in node.parents {
      if edge.child !== node { complaints.append("\(node.name) has a parent that stands on \(edge.child.name)") }
      if let parent = edge.parent {
        if parent.children.count(where: { $0 === edge }) != 1 {
          complaints.append("\(parent.name) has left \(node.name)")
        }
      } else if edge.root == nil {
        complaints.append("somebody stands on \(node.name)")
      }
      for other in node.parents where other !== edge {
        if !edge.permissions.isSubset(of: other.sharedPermissions) {
          complaints.append("two do with \(node.name) what doesn't go together")
        }
      }
    }
    return complaints
  }

  private func cycleComplaints(_ graph: BlockGraph) -> [String] {
    var state: [ObjectIdentifier: Bool] = [:]
    func returns(_ node: BlockNode) -> Bool {
      if let isDone = state[ObjectIdentifier(node)] { return !isDone }
      state[ObjectIdentifier(node)] = false
      let isOnItself = node.children.contains { returns($0.child) }
      state[ObjectIdentifier(node)] = true
      return isOnItself
    }
    return graph.nodes.contains(where: returns) ? ["a node stands on itself"] : []
  }
}
