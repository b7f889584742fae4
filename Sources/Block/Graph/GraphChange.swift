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

  /// Has those that stand on a node stand on another one. Jobs stay, and so do those that the other one stands on: they would
  /// stand on themselves.
  mutating func moveParents(of node: BlockNode, to other: BlockNode) {
    for edge in node.parents.reversed() where !edge.stays {
      if let parent = edge.parent, other.reaches(parent) { continue }
      move(edge, to: other)
    }
  }

  /// Has a node stand on another one.
  mutating func add(_ name: String, to node: BlockNode, on child: BlockNode) {
    let edge = BlockEdge(name, child, parent: node)
    node.children.append(edge)
    child.parents.append(edge)
    added.append(edge)
  }

  /// Has what is done with nodes follow from who stands where now. Takes everything back if that doesn't go. With nodes that
  /// others have left less may be done then, unless they keep what they had.
  mutating func settle(keepingLeft: Bool = false) throws(Failure) {
    do throws(Failure) {
      if !keepingLeft { for move in moves { uses.look(at: move.from) } }
      for edge in moves.map(\.edge) + added {
        uses.set(edge, to: edge.parent.map { $0.use(of: edge, $0.use) } ?? edge.use)
      }
      try uses.settle()
    } catch {
      undo()
      throw error
    }
    for node in changed { try? node.complete() }
    for node in changed { for above in node.selfAndAbove.dropFirst() { above.describe() } }
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
    // It is the parent's newest then.
    parent?.children.removeAll { $0 === self }
    parent?.children.append(self)
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
    change.moveParents(of: node, to: filter)
    change.add(name, to: filter, on: node)
    try change.settle()
    try filter.complete()
  }

  /// Has those that stand on a node stand on another one: see `GraphChange.moveParents`.
  func replace(_ node: BlockNode, with other: BlockNode) throws(Failure) {
    var change = GraphChange()
    change.moveParents(of: node, to: other)
    try change.settle()
  }

  /// Takes a filter out: who stood on it stands on what is below.
  func remove(filter: BlockNode, to below: BlockNode) { bypass(filter, to: below) {} }

  /// Takes a filter out that a job still stands on: it stays, with nothing below, until the job is forgotten.
  func strip(_ filter: BlockNode, to below: BlockNode) {
    bypass(filter, to: below) {
      let edges = filter.children
      filter.children = []
      for edge in edges { release(edge) }
    }
  }

  private func bypass(_ filter: BlockNode, to below: BlockNode, then finish: () -> Void) {
    if self.node(named: filter.name) !== filter { return }
    let section = drained(around: filter)
    defer { section.end() }
    // Without it less is done than with it.
    try? replace(filter, with: below)
    finish()
    discardIfUnused(filter)
  }

  /// Has a node see another one, or nothing, where it has nothing itself. As with QEMU 7.2 the one that it saw keeps the use that
  /// it had until something else changes there.
  func setBacking(of node: BlockNode, to backing: BlockNode?) throws(Failure) {
    try setChild("backing", of: node, to: backing, keepingLeft: true)
  }

  /// Has a node stand on another one, or on nothing, under that name.
  func setChild(_ name: String, of node: BlockNode, to child: BlockNode?, keepingLeft: Bool = false) throws(Failure) {
    let edge = node.children.first { $0.name == name }
    guard let child else {
      if let edge {
        node.children.removeAll { $0 === edge }
        release(edge, keepingUse: keepingLeft)
        try? node.complete()
      }
      return
    }
    if edge?.child === child { return }
    var change = GraphChange()
    let before = edge?.child
    if let edge { change.move(edge, to: child) } else { change.add(name, to: node, on: child) }
    try change.settle(keepingLeft: keepingLeft)
    if let before { discardIfUnused(before) }
  }
}

extension BlockEdge {
  /// Whether it stays when another node takes its node's place: it is a job's, what one reads or writes with, or nobody's, which
  /// only keeps the node.
  fileprivate var stays: Bool {
    if parent != nil { return false }
    return root == nil || root is BlockJob || (root as? BlockBackend)?.isOfJob ?? false
  }
}
