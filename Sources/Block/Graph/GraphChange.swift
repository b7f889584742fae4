// Changes of a graph that is in use: who stands on a node comes to stand on another one. All of a change is done or nothing.
import Event

/// A change that is made up of moves, and then checked as a whole.
struct GraphChange {
  private var moves: [(edge: BlockEdge, from: BlockNode)] = []
  private var added: [BlockEdge] = []
  private var uses = UseChange()

  /// Has somebody stand on another node.
  mutating func move(_ edge: BlockEdge, to node: BlockNode) {
    moves.append((edge, edge.child))
    edge.place(on: node)
  }

  /// Has a node stand on another one.
  mutating func add(_ name: String, to node: BlockNode, on child: BlockNode) {
    let edge = BlockEdge(name, child, parent: node)
    node.children.append(edge)
    child.parents.append(edge)
    added.append(edge)
  }

  /// Has what is done with nodes follow from who stands where now. Takes everything back if that doesn't go.
  mutating func settle() throws(Failure) {
    do throws(Failure) {
      // What has lost somebody does less.
      for move in moves { try uses.settle(move.from) }
      for move in moves {
        if let parent = move.edge.parent {
          try uses.set(move.edge, to: parent.driver.use(of: move.edge, by: parent, parent.use))
        } else {
          try uses.set(move.edge, to: move.edge.use)
        }
      }
      for edge in added {
        if let parent = edge.parent { try uses.set(edge, to: parent.driver.use(of: edge, by: parent, parent.use)) }
      }
    } catch {
      undo()
      throw error
    }
    for node in changed { try? node.complete() }
    for node in changed { node.describeAbove() }
  }

  private var changed: [BlockNode] { (moves.map(\.edge) + added).compactMap(\.parent) }

  private mutating func undo() {
    for move in moves.reversed() { move.edge.place(on: move.from) }
    for edge in added {
      edge.parent?.children.removeAll { $0 === edge }
      edge.child.parents.removeAll { $0 === edge }
    }
    uses.undo()
    (moves, added) = ([], [])
  }
}

extension BlockEdge {
  fileprivate func place(on node: BlockNode) {
    child.parents.removeAll { $0 === self }
    child = node
    node.parents.append(self)
  }
}

extension BlockNode {
  /// What those above are called follows from what it is called.
  fileprivate func describeAbove() {
    var (above, seen) = (parents.compactMap(\.parent), Set<ObjectIdentifier>())
    while let node = above.popLast() {
      guard seen.insert(ObjectIdentifier(node)).inserted else { continue }
      node.describe()
      above += node.parents.compactMap(\.parent)
    }
  }
}

extension BlockGraph {
  /// Puts a filter above a node: who stood on the node stands on the filter, but for jobs.
  func insert(_ filter: BlockNode, as name: String, above node: BlockNode) throws(Failure) {
    append(filter)
    do throws(Failure) { try put(filter, as: name, above: node) } catch {
      discard(filter)
      throw error
    }
  }

  /// Puts a node of the graph above another one.
  func put(_ filter: BlockNode, as name: String, above node: BlockNode) throws(Failure) {
    let section = drained(around: node)
    defer { section.end() }
    var change = GraphChange()
    for edge in node.parents where !edge.isOfJob && edge.parent !== filter {
      change.move(edge, to: filter)
    }
    change.add(name, to: filter, on: node)
    try change.settle()
    try filter.complete()
  }

  /// Has those that stand on a node stand on another one, but for jobs and for the other one itself.
  func replace(_ node: BlockNode, with other: BlockNode) throws(Failure) {
    var change = GraphChange()
    for edge in node.parents where !edge.isOfJob && edge.parent !== other && !(edge.parent == nil && edge.root == nil) {
      change.move(edge, to: other)
    }
    try change.settle()
  }

  /// Takes a filter out: who stood on it stands on what is below.
  func remove(filter: BlockNode, to below: BlockNode) {
    if self.node(named: filter.name) !== filter { return }
    let section = drained(around: filter)
    defer { section.end() }
    // Without it less is done than with it.
    try? replace(filter, with: below)
    discard(filter)
  }

  /// Takes a filter out that a job still stands on: it stays, with nothing below, until the job is forgotten.
  func strip(_ filter: BlockNode, to below: BlockNode) {
    if self.node(named: filter.name) !== filter { return }
    let section = drained(around: filter)
    defer { section.end() }
    try? replace(filter, with: below)
    let edges = filter.children
    filter.children = []
    for edge in edges { release(edge) }
    discardIfUnused(filter)
  }

  /// Has a node see another one, or nothing, where it has nothing itself.
  func setBacking(of node: BlockNode, to backing: BlockNode?) throws(Failure) {
    try setChild("backing", of: node, to: backing)
  }

  /// Has a node stand on another one, or on nothing, under that name.
  func setChild(_ name: String, of node: BlockNode, to child: BlockNode?) throws(Failure) {
    let edge = node.children.first { $0.name == name }
    guard let child else {
      if let edge {
        node.children.removeAll { $0 === edge }
        release(edge)
        try? node.complete()
      }
      return
    }
    if edge?.child === child { return }
    var change = GraphChange()
    let before = edge?.child
    if let edge { change.move(edge, to: child) } else { change.add(name, to: node, on: child) }
    try change.settle()
    if let before { discardIfUnused(before) }
  }
}

extension BlockEdge {
  /// Whether it is a job's, or what one reads or writes with: it stays at its node.
  var isOfJob: Bool { root is BlockJob || (root as? BlockBackend)?.isOfJob ?? false }
}
