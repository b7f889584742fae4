// Who may do what with a node. What stands on a node says what it does with it and what others may do meanwhile; a change
// that doesn't go with what others do is refused, and leaves everything as it was. The rules and errors are QEMU 7.2's.
import Event

/// What can be done with a node.
public struct BlockPermissions: OptionSet, Sendable, Hashable {
  /// The bits, which count as those of the locks of image files.
  public let rawValue: Int

  /// Permissions by their bits.
  public init(rawValue: Int) { self.rawValue = rawValue }

  /// What is read is what was written.
  public static let consistentRead = BlockPermissions(rawValue: 1)
  /// What is written may differ from what was there.
  public static let write = BlockPermissions(rawValue: 2)
  /// What is written is what was there.
  public static let writeUnchanged = BlockPermissions(rawValue: 4)
  /// Its size may change.
  public static let resize = BlockPermissions(rawValue: 8)
  /// All of them.
  public static let all: BlockPermissions = [.consistentRead, .write, .writeUnchanged, .resize]
  /// What a writer does.
  static let changes: BlockPermissions = [.write, .resize, .writeUnchanged]
  /// What a reader lets others do that wants no surprises.
  static let undisturbed: BlockPermissions = [.consistentRead, .writeUnchanged]

  /// Their names in the order of QEMU's lists.
  public var names: [StaticString] {
    let all: [(BlockPermissions, StaticString)] = [
      (.resize, "resize"), (.writeUnchanged, "write-unchanged"), (.write, "write"),
      (.consistentRead, "consistent-read"),
    ]
    return all.filter { contains($0.0) }.map(\.1)
  }

  /// Their names in a sentence.
  fileprivate var words: String {
    let all: [(BlockPermissions, String)] = [
      (.consistentRead, "consistent read"), (.write, "write"), (.writeUnchanged, "write unchanged"),
      (.resize, "resize"),
    ]
    return all.filter { contains($0.0) }.map(\.1).joined(separator: ", ")
  }
}

/// What somebody does with a node, and what he lets others do.
struct NodeUse: Equatable {
  var does: BlockPermissions
  var allows: BlockPermissions

  /// Does nothing, and minds nothing.
  static let none = NodeUse(does: [], allows: .all)
}

extension BlockNode {
  /// What those that stand on it do together.
  var use: NodeUse {
    parents.reduce(into: .none) { use, edge in
      use.does.formUnion(edge.use.does)
      use.allows.formIntersection(edge.use.allows)
    }
  }

  /// What it does with one of those that it stands on, when so much is done with it. While its image is another machine's it is
  /// only read, and that machine does what it likes.
  func use(of edge: BlockEdge, _ above: NodeUse) -> NodeUse {
    let use = driver.use(of: edge, by: self, above)
    return isInactive ? NodeUse(does: use.does.intersection(.consistentRead), allows: .all) : use
  }
}

extension BlockNode {
  /// Has what it does with others follow from what is still done with it: less than before, which nobody minds.
  func resettle() {
    var change = UseChange()
    change.look(at: self)
    try? change.settle()
  }
}

/// A change of what is done with nodes: all of it or nothing. Edges get their uses, and then `settle` has all that is below follow from
/// that. A node is looked at when all that stand on it have theirs: on the way to the whole they needn't go together.
struct UseChange {
  private var before: [(edge: BlockEdge, use: NodeUse)] = []
  private var touched: [BlockNode] = []
  /// Those that were changed first.
  private var tops: [BlockNode] = []

  /// Has an edge stand for another use.
  mutating func set(_ edge: BlockEdge, to use: NodeUse) {
    tops.append(edge.child)
    assign(edge, use)
  }

  private mutating func assign(_ edge: BlockEdge, _ use: NodeUse) {
    before.append((edge, edge.use))
    edge.use = use
  }

  /// Something else is done with a node: somebody has left it.
  mutating func look(at node: BlockNode) { tops.append(node) }

  /// Has what is below follow from what was changed.
  mutating func settle() throws(Failure) {
    for node in downwards() {
      try Self.check(node)
      let use = node.use
      if !use.does.isDisjoint(with: [.write, .writeUnchanged]), !node.isWritable {
        throw Failure("Block node is read-only")
      }
      touched.append(node)
      try node.driver.settle(node, use)
      for edge in node.children {
        let wanted = node.use(of: edge, use)
        if wanted != edge.use { assign(edge, wanted) }
      }
    }
  }

  /// The nodes that changed and all below them, each after those that stand on it. Depth is bounded.
  private func downwards() -> [BlockNode] {
    var (found, seen) = ([BlockNode](), Set<ObjectIdentifier>())
    func visit(_ node: BlockNode) {
      guard seen.insert(ObjectIdentifier(node)).inserted else { return }
      for edge in node.children.reversed() { visit(edge.child) }
      found.append(node)
    }
    for node in tops.reversed() { visit(node) }
    return found.reversed()
  }

  /// Takes all of it back.
  mutating func undo() {
    for (edge, use) in before.reversed() { edge.use = use }
    // What a file's locks were they can be again.
    for node in touched { try? node.driver.settle(node, node.use) }
    (before, touched, tops) = ([], [], [])
  }

  /// Whether those that stand on a node go together. What the newest minds is looked at first.
  private static func check(_ node: BlockNode) throws(Failure) {
    let use = node.use
    if use.does.isSubset(of: use.allows) { return }
    for other in node.parents.reversed() {
      for edge in node.parents.reversed() where edge !== other { try check(edge, against: other) }
    }
  }

  private static func check(_ one: BlockEdge, against other: BlockEdge) throws(Failure) {
    let conflict = one.use.does.subtracting(other.use.allows)
    if conflict.isEmpty { return }
    throw Failure(
      "Permission conflict on node '\(one.child.name)': permissions '\(conflict.words)' are both required by"
        + " \(one.words) and unshared by \(other.words).")
  }
}

extension BlockEdge {
  /// Has it stand for another use. A failure leaves everything as it was.
  func take(_ use: NodeUse) throws(Failure) {
    var change = UseChange()
    change.set(self, to: use)
    do throws(Failure) { try change.settle() } catch {
      change.undo()
      throw error
    }
  }

  /// Who it is, in a sentence.
  fileprivate var words: String { "\(owner) (uses node '\(child.name)' as '\(name)' child)" }

  private var owner: String {
    if let parent { return "node '\(parent.name)'" }
    return root?.words ?? "an unnamed block device"
  }
}
