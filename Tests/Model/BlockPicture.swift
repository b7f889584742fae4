// The model's own picture of the block graph: nodes, and who stands on which. Whether what they do goes together is looked at
// of the picture as a whole.

import JSON

/// What can be done with a node.
struct Permits: OptionSet {
  let rawValue: Int

  static let read = Permits(rawValue: 1)
  static let write = Permits(rawValue: 2)
  static let writeUnchanged = Permits(rawValue: 4)
  static let resize = Permits(rawValue: 8)
  static let all: Permits = [.read, .write, .writeUnchanged, .resize]
  static let noResize: Permits = [.read, .write, .writeUnchanged]
  static let undisturbed: Permits = [.read, .writeUnchanged]
}

/// What somebody does with a node, and what others may do meanwhile.
struct ModelUse {
  var does: Permits = []
  var allows: Permits = .all
}

/// A dirty bitmap.
struct ModelBitmap {
  let name: String
  var isRecording: Bool
  var isBusy = false
}

/// A node of the picture.
final class ModelNode {
  /// Its name; nil if the machine has chosen one.
  let name: String?
  let driver: String
  var size: Int64
  let isReadOnly: Bool
  /// Whether a client made it by name.
  var isOwned = false
  /// Whether others may stand on it.
  var isOpen = false
  /// Whether requests that reach it take time.
  let isSlow: Bool
  /// Of how many children must agree.
  var threshold = 0
  var bitmaps: [ModelBitmap] = []

  init(_ name: String?, _ driver: String, size: Int64, isReadOnly: Bool, isSlow: Bool) {
    (self.name, self.driver, self.size, self.isReadOnly, self.isSlow) = (name, driver, size, isReadOnly, isSlow)
  }
}

/// Somebody that stands on a node.
final class NodeLink {
  /// Who it is: a node, a job, what a job reads and writes with, a device, or who opens a node on that one.
  enum Holder {
    case node(ModelNode)
    case job(ModelJob)
    case backend(ModelJob)
    case device(String)
    case opening
  }

  let name: String
  let holder: Holder
  var child: ModelNode
  /// What a job does; what a node does follows from what is done with it.
  let use: ModelUse

  init(_ name: String, _ holder: Holder, _ child: ModelNode, _ use: ModelUse = ModelUse()) {
    (self.name, self.holder, self.child, self.use) = (name, holder, child, use)
  }

  /// Whether it is somebody who opens a node.
  var isOpening: Bool { if case .opening = holder { true } else { false } }
  /// The node that it is.
  var node: ModelNode? { if case .node(let node) = holder { node } else { nil } }
  /// The device that it is.
  var device: String? { if case .device(let id) = holder { id } else { nil } }
  /// The job that it is, or belongs to.
  var job: ModelJob? {
    switch holder {
    case .node, .device, .opening: nil
    case .job(let job), .backend(let job): job
    }
  }
}

/// All of them.
struct BlockPicture {
  /// The nodes in the order in which they came.
  private(set) var nodes: [ModelNode] = []
  /// Who stands on them, in that order.
  private(set) var links: [NodeLink] = []

  func node(_ name: String) -> ModelNode? { nodes.first { $0.name == name } }
  func parents(of node: ModelNode) -> [NodeLink] { links.filter { $0.child === node } }
  func children(of node: ModelNode) -> [NodeLink] { links.filter { $0.node === node } }
  func has(_ node: ModelNode) -> Bool { nodes.contains { $0 === node } }

  /// The job that a node is blocked by.
  func job(on node: ModelNode) -> ModelJob? {
    for link in parents(of: node) { if case .job(let job) = link.holder { return job } }
    return nil
  }

  /// Whether a node stands on another one, over whatever is between, or is it.
  func reaches(_ node: ModelNode, _ other: ModelNode) -> Bool {
    node === other || children(of: node).contains { reaches($0.child, other) }
  }

  /// The node of that name. Fails if there is none.
  func lookUp(_ name: Value?) throws(Refusal) -> ModelNode {
    let name = name?.string ?? ""
    if let node = node(name) { return node }
    throw Refusal("Cannot find device='\(name)' nor node-name='\(name)'")
  }

  /// A node and those that are seen through it.
  func chain(_ node: ModelNode) -> [ModelNode] {
    guard ["copy-on-read", "preallocate", "blkdebug", "copy-before-write", "mirror_top"].contains(node.driver),
      let below = children(of: node).first?.child
    else { return [node] }
    return [node] + chain(below)
  }

  /// A node and those that a change of its size goes down to.
  func resized(_ node: ModelNode) -> [ModelNode] {
    let all = chain(node)
    guard let last = all.last, last.driver == "raw", let below = children(of: last).first?.child else { return all }
    return all + resized(below)
  }

  /// The node that is seen through filters.
  func withoutFilters(_ node: ModelNode) -> ModelNode { chain(node).last ?? node }

  /// Whether what is asked of a node takes time.
  func isSlow(_ node: ModelNode) -> Bool { node.isSlow || children(of: node).contains { isSlow($0.child) } }

  // MARK: Changing

  mutating func add(_ node: ModelNode) { nodes.append(node) }

  mutating func link(_ name: String, _ holder: NodeLink.Holder, to child: ModelNode, _ use: ModelUse = ModelUse()) {
    links.append(NodeLink(name, holder, child, use))
  }

  /// Those that stand on a node, but for jobs and for what the other one stands on, stand on the other one.
  mutating func move(from node: ModelNode, to other: ModelNode) {
    let moved = parents(of: node).filter { link in link.job == nil && link.node.map { !reaches(other, $0) } ?? true }
    for link in moved { link.child = other }
  }

  /// Takes away those links, and what nobody has then.
  mutating func unlink(_ isMeant: (NodeLink) -> Bool) {
    let left = links.filter(isMeant).map(\.child)
    links.removeAll(where: isMeant)
    for node in left { discardIfUnused(node) }
  }

  /// Takes a node out that nobody stands on and no client has, with what is below it.
  mutating func discardIfUnused(_ node: ModelNode) {
    if has(node), !node.isOwned, parents(of: node).isEmpty { discard(node) }
  }

  /// Takes a node out, with what nobody else has of what is below it.
  mutating func discard(_ node: ModelNode) {
    nodes.removeAll { $0 === node }
    links.removeAll { $0.child === node }
    unlink { $0.node === node }
  }

  /// Makes a change, or none if it doesn't go.
  mutating func attempt(_ change: (inout BlockPicture) -> Void) -> Outcome {
    let before = saved
    change(&self)
    if isConsistent { return .fits }
    restore(before)
    return .conflict
  }

  /// What comes of a change.
  enum Outcome { case fits, conflict }

  /// What `restore` needs.
  var saved: Saved { Saved(picture: self, children: links.map(\.child)) }

  /// A picture with who stood on which.
  struct Saved {
    fileprivate let picture: BlockPicture
    fileprivate let children: [ModelNode]
  }

  /// Is what it was.
  mutating func restore(_ saved: Saved) {
    self = saved.picture
    for (link, child) in zip(links, saved.children) { link.child = child }
  }

  // MARK: What is done with nodes

  /// Whether each does only what all others allow, and nobody writes to what takes no writes.
  private var isConsistent: Bool {
    nodes.allSatisfy { node in
      let uses = parents(of: node).map(use)
      for (number, one) in uses.enumerated() {
        if node.isReadOnly, !one.does.isDisjoint(with: [.write, .writeUnchanged]) { return false }
        for (place, other) in uses.enumerated() where place != number {
          if !one.does.isSubset(of: other.allows) { return false }
        }
      }
      return true
    }
  }

  private func use(of link: NodeLink) -> ModelUse {
    guard let node = link.node else { return link.use }
    let parents = parents(of: node)
    var use = parents.reduce(into: ModelUse()) { all, link in
      let one = self.use(of: link)
      all = ModelUse(does: all.does.union(one.does), allows: all.allows.intersection(one.allows))
    }
    switch node.driver {
    case "quorum": use.allows.formIntersection(.undisturbed)
    case "copy-on-read": use.does.formUnion(.writeUnchanged)
    case "mirror_top": use.allows.remove(.resize)
    case "snapshot-access": use = ModelUse()
    case "copy-before-write" where link.name == "target": use = ModelUse(does: .write, allows: .noResize)
    case "copy-before-write":
      if use.does.contains(.write) { use.does.formUnion(.read) }
      use.allows = parents.isEmpty ? .all : .undisturbed
    default: break
    }
    return use
  }
}
