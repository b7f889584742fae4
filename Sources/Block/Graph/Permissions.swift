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
}

extension BlockNode {
  /// Has what it does with others follow from what is still done with it: less than before, which nobody minds.
  func resettle() {
    var change = UseChange()
    try? change.settle(self)
  }
}

/// A change of what is done with nodes: all of it or nothing.
struct UseChange {
  private var before: [(edge: BlockEdge, use: NodeUse)] = []
  private var touched: [BlockNode] = []

  /// Has an edge stand for another use, and what is below it for what follows from that.
  mutating func set(_ edge: BlockEdge, to use: NodeUse) throws(Failure) {
    before.append((edge, edge.use))
    edge.use = use
    try Self.check(edge)
    try settle(edge.child)
  }

  /// Has what a node does with what it stands on follow from what is done with it. Depth is bounded.
  mutating func settle(_ node: BlockNode) throws(Failure) {
    let use = node.use
    if !use.does.isDisjoint(with: [.write, .writeUnchanged]), node.isReadOnly {
      throw Failure("Block node is read-only")
    }
    touched.append(node)
    try node.driver.settle(node, use)
    for edge in node.children {
      let wanted = node.driver.use(of: edge, by: node, use)
      if wanted != edge.use { try set(edge, to: wanted) }
    }
  }

  /// Takes all of it back.
  mutating func undo() {
    for (edge, use) in before.reversed() { edge.use = use }
    // What a file's locks were they can be again.
    for node in touched { try? node.driver.settle(node, node.use) }
    (before, touched) = ([], [])
  }

  /// Whether an edge goes with the others. What they do is looked at first: most of them are older.
  private static func check(_ edge: BlockEdge) throws(Failure) {
    let others = edge.child.parents
    for other in others where other !== edge { try check(other, against: edge) }
    for other in others where other !== edge { try check(edge, against: other) }
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
  /// Who it is, in a sentence.
  fileprivate var words: String { "\(owner) (uses node '\(child.name)' as '\(name)' child)" }

  private var owner: String {
    if let parent { return "node '\(parent.name)'" }
    return root?.words ?? "an unnamed block device"
  }
}
