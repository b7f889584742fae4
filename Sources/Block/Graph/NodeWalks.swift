// Ways through the graph: from a node upwards to all that stand on it, and downwards through what only passes on.

extension BlockNode {
  /// It and all that stand on it, each once.
  var selfAndAbove: [BlockNode] { reached { $0.parents.compactMap(\.parent) } }

  /// It and all that it stands on, each once.
  var selfAndBelow: [BlockNode] { reached { $0.children.map(\.child) } }

  private func reached(by step: (BlockNode) -> [BlockNode]) -> [BlockNode] {
    var (found, seen, next) = ([BlockNode](), Set<ObjectIdentifier>(), [self])
    while let node = next.popLast() {
      guard seen.insert(ObjectIdentifier(node)).inserted else { continue }
      found.append(node)
      next += step(node)
    }
    return found
  }

  /// Whether another node is below it, or is it.
  func reaches(_ other: BlockNode) -> Bool { other.selfAndAbove.contains { $0 === self } }

  /// The node that requests come to through filters.
  var withoutFilters: BlockNode {
    var node = self
    while let below = node.driver.filtered(by: node) { node = below }
    return node
  }

  /// The image that it shows where it has nothing itself.
  var nextImage: BlockNode? { withoutFilters.child("backing")?.withoutFilters }

  /// The images below it that it shows where it has nothing itself, downwards.
  var backingImages: some Sequence<BlockNode> {
    sequence(first: self) { $0.nextImage }.dropFirst()
  }

  /// Whether it shows what the other one does: filters are between them, or the other is one of several that are the same.
  func shows(_ other: BlockNode) -> Bool {
    for node in sequence(first: self, next: { $0.driver.filtered(by: $0) }) {
      if node === other { return true }
      if node.driverName == "quorum" { return node.children.contains { $0.child.shows(other) } }
    }
    return false
  }

  /// Whether it shows what was there before where nothing was written, though it was to be made anew: that was there already.
  var keepsOldData: Bool {
    var node = self
    while node.driverName == "raw", let file = node.child("file") { node = file }
    return ["nbd", "host_device", "host_cdrom"].contains(node.driverName)
  }

  /// Whether what it holds is nowhere.
  var isModelled: Bool {
    var node = self
    while let below = node.driver.passed(by: node) { node = below }
    return node.driver is NullDriver
  }
}
