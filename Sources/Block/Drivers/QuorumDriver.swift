// Several nodes that should be the same, of which so many must agree.
import Event
import Glibc
import JSON

final class QuorumDriver: BlockDriver {
  let name = "quorum"

  var opensFileFirst: Bool { false }

  func open(_ node: BlockNode, _ opening: NodeOpening) throws(Failure) {
    guard case .array(let children)? = node.options["children"], !children.isEmpty else {
      throw Failure("Number of provided children must be 1 or more")
    }
    if children.count > BlockNode.mostWays {
      throw Failure("Number of provided children must be at most \(BlockNode.mostWays)")
    }
    try check(node.options, count: children.count)
    for (number, reference) in children.enumerated() {
      try opening.graph.attach(try opening.child(reference, node.settings), as: "children.\(number)", to: node)
    }
    if Set(node.children.map(\.child.size)).count > 1 {
      throw Failure("Could not refresh total sector count: Input/output error")
    }
  }

  private func check(_ options: Value, count: Int) throws(Failure) {
    let threshold = options["vote-threshold"]?.number ?? 0
    if threshold < 1 { throw Failure("Parameter 'vote-threshold' expects a value >= 1") }
    if threshold > count { throw Failure("threshold may not exceed children count") }
    guard options["blkverify"]?.flag == true else { return }
    if count != 2 || threshold != 2 {
      throw Failure("blkverify=on can only be set if there are exactly two files and vote-threshold is 2")
    }
    if options["rewrite-corrupted"]?.flag == true {
      throw Failure("rewrite-corrupted=on cannot be used with blkverify=on")
    }
  }

  func use(of edge: BlockEdge, by node: BlockNode, _ above: NodeUse) -> NodeUse {
    NodeUse(does: above.does, allows: above.allows.intersection(.undisturbed))
  }

  func image(of node: BlockNode) -> ImageInfo {
    ImageInfo(actualSize: node.children.reduce(0) { $0 + ($1.child.image.actualSize ?? 0) })
  }

  func strongOptions(of node: BlockNode) -> [Value.Member] {
    ["read-pattern", "blkverify", "vote-threshold"].compactMap { key in
      node.options[key].map { Value.Member(key: key, value: $0) }
    }
  }

  func childOptions(of node: BlockNode) -> [(key: String, text: String)] {
    [("children", "[" + ordered(node).map(\.child.optionsText).joined(separator: ", ") + "]")]
  }

  /// All children have it; the first one is looked at.
  func passed(by node: BlockNode) -> BlockNode? { ordered(node).first?.child }

  /// What a child can't say is data.
  func map(_ node: BlockNode, _ offset: Int64, _ count: Int64) throws(SystemError) -> BlockExtent {
    for edge in ordered(node) {
      if let extent = try? edge.child.map(offset, count) { return extent }
    }
    return BlockExtent(content: .data, length: count)
  }

  /// As many children as must agree can be read, or one where they are asked one after another.
  func read(_ node: BlockNode, _ offset: Int64, _ count: Int64, _ transfer: Transfer) throws(SystemError) -> [Piece] {
    var missing = node.options["read-pattern"]?.text == "fifo" ? 1 : node.options["vote-threshold"]?.number ?? 1
    var (found, failure): ([Piece]?, SystemError?)
    for edge in ordered(node) where missing > 0 {
      do throws(SystemError) {
        let pieces = try edge.child.read(offset, count, transfer)
        found = found ?? pieces
        missing -= 1
      } catch { failure = failure ?? error }
    }
    if missing == 0, let found { return found }
    throw failure ?? SystemError(EIO)
  }

  func write(_ node: BlockNode, _ pieces: [Piece], at offset: Int64, _ transfer: Transfer) throws(SystemError) {
    for edge in ordered(node) { try edge.child.write(pieces, at: offset, transfer) }
  }

  /// The children by their numbers: one that was replaced has kept its own.
  private func ordered(_ node: BlockNode) -> [BlockEdge] { node.children.sorted { $0.number < $1.number } }
}

extension BlockEdge {
  /// Which of a quorum's children it is.
  fileprivate var number: Int { Int(name.dropFirst("children.".count)) ?? 0 }
}

extension BlockGraph {
  /// Adds a node to those that a quorum compares, or takes one away. The errors are QEMU 7.2's.
  public func changeChildren(of name: String, remove child: String?, add node: String?) throws(Failure) {
    let parent = try existing(name)
    if child != nil, node != nil { throw Failure("The parameters child and node are in conflict") }
    if let child { return try remove(child: child, from: parent, named: name) }
    guard let node else { throw Failure("Either child or node must be specified") }
    guard let new = self.node(named: node) else { throw Failure("Node '\(node)' not found") }
    if parent.driverName != "quorum" {
      throw Failure("The node \(parent.driveID ?? parent.name) does not support adding a child")
    }
    if !new.parents.isEmpty { throw Failure("The node \(node) already has a parent") }
    let next = 1 + (parent.children.map(\.number).max() ?? -1)
    if next >= BlockNode.mostWays { throw Failure("Too many children") }
    if new.reaches(parent) {
      throw Failure("Making '\(node)' a children.\(next) child of '\(name)' would create a cycle")
    }
    drain(around: parent)
    try attach(new, as: "children.\(next)", to: parent)
    parent.describe()
  }

  private func remove(child: String, from parent: BlockNode, named name: String) throws(Failure) {
    guard let edge = parent.children.first(where: { $0.name == child }) else {
      throw Failure("Node '\(name)' does not have child '\(child)'")
    }
    if parent.driverName != "quorum" {
      throw Failure("The node \(parent.driveID ?? parent.name) does not support removing a child")
    }
    let threshold = parent.options["vote-threshold"]?.number ?? 1
    if parent.children.count <= threshold {
      throw Failure("The number of children cannot be lower than the vote threshold \(threshold)")
    }
    drain(around: parent)
    parent.children.removeAll { $0 === edge }
    release(edge)
    parent.describe()
  }
}
