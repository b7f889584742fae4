// `blockdev-reopen`: nodes get other options, all of them or none. The errors, and their order, are QEMU 7.2's.
import Event
import JSON
import OptionText

extension BlockGraph {
  /// Gives nodes other options. Each element has those of one node, all of them.
  public func reopen(_ requests: [Value]) throws(Failure) {
    // QEMU 7.2 ends with an assertion.
    if requests.isEmpty { return }
    var wanted: [(node: BlockNode, options: Value)] = []
    for request in requests {
      guard let name = request["node-name"]?.string else { throw Failure("node-name not specified") }
      guard let node = node(named: name) else { throw Failure("Failed to find node with node-name='\(name)'") }
      if let index = wanted.firstIndex(where: { $0.node === node }) {
        wanted[index].options = request.adding(wanted[index].options)
      } else {
        wanted.append((node, request))
      }
    }
    for (node, _) in wanted { drain(below: node) }
    var undoing: [() -> Void] = []
    do throws(Failure) {
      for (node, options) in wanted { undoing += try reopen(node, options) }
      for (node, _) in wanted { for part in node.parts { try part.checkReopeningAgain() } }
    } catch {
      for undo in undoing.reversed() { undo() }
      throw error
    }
  }

  /// Gives a node other options. What takes it back.
  private func reopen(_ node: BlockNode, _ options: Value) throws(Failure) -> [() -> Void] {
    var settings = NodeSettings(options)
    if options["discard"] == nil { settings.discards = node.settings.discards }
    try settings.checkZeroes()
    try node.checkReopening()
    var undoing: [() -> Void] = []
    do throws(Failure) {
      for child in ["backing", "file"] {
        if let undo = try changeChild(child, of: node, options) { undoing.append(undo) }
      }
      try node.checkChanges(options)
      undoing.append(try change(node, to: settings))
      try node.driver.change(node, to: options, self)
    } catch {
      for undo in undoing.reversed() { undo() }
      throw error
    }
    node.options = options
    node.markReopened()
    node.describe()
    return undoing
  }

  private func change(_ node: BlockNode, to wanted: NodeSettings) throws(Failure) -> () -> Void {
    let before = node.settings
    var settings = wanted
    let isReadOnly = settings.isReadOnly
    (settings.isReadOnly, settings.isInactive) = (before.isReadOnly, before.isInactive)
    node.settings = settings
    do throws(Failure) { try reopen(node, isReadOnly: isReadOnly) } catch {
      node.settings = before
      let isRefused = error.description == "Block node is read-only" && isReadOnly
      throw isRefused ? Failure("Read-only block node '\(node.name)' cannot support read-write users") : error
    }
    return { [unowned self] in
      try? reopen(node, isReadOnly: before.isReadOnly)
      node.settings = before
    }
  }

  /// Has a node stand on what its options name. What takes it back, if anything was changed.
  private func changeChild(_ name: String, of node: BlockNode, _ options: Value) throws(Failure) -> (() -> Void)? {
    let before = node.child(name)
    if name == "file", before == nil { return nil }
    guard let given = options[name] else {
      if name == "backing", before != nil, node.driver.takesBacking {
        throw Failure("backing is missing for '\(node.name)'")
      }
      return nil
    }
    var wanted: BlockNode?
    switch given {
    case .string(let reference) where !reference.isEmpty: wanted = try referenced(reference)
    case .null, .string: wanted = nil
    default:
      if given == before?.options { return nil }
      throw Failure("Cannot change the option '\(name).driver'")
    }
    if wanted === before { return nil }
    if name == "file", !["raw", "throttle", "qcow2", "preallocate"].contains(node.driverName) {
      throw Failure("Cannot change the option '\(name)'")
    }
    try checkLink(name, of: node, to: wanted)
    if let wanted { drain(around: wanted) }
    try setChild(name, of: node, to: wanted)
    return { [unowned self] in try? setChild(name, of: node, to: before) }
  }

  private func referenced(_ name: String) throws(Failure) -> BlockNode {
    if let node = node(named: name) { return node }
    throw Failure("Cannot find device='' nor node-name='\(name)'")
  }

  private func checkLink(_ name: String, of node: BlockNode, to wanted: BlockNode?) throws(Failure) {
    if let before = node.child(name), node.isFrozen(name) {
      throw Failure("Cannot change frozen '\(name)' link from '\(node.name)' to '\(before.name)'")
    }
    if let wanted, wanted.reaches(node) {
      throw Failure("Making '\(wanted.name)' a \(name) child of '\(node.name)' would create a cycle")
    }
  }
}

extension Value {
  /// An object with another one's members where it has none itself.
  fileprivate func adding(_ other: Value) -> Value {
    guard case .object(let members) = self, case .object(let others) = other else { return self }
    return .object(members + others.filter { self[$0.key] == nil })
  }
}

extension BlockNode {
  /// Fails for one that is as it was opened.
  func checkReopening() throws(Failure) {
    if ["copy-on-read", "quorum", "blkverify", "snapshot-access", "copy-before-write"].contains(driverName) {
      throw Failure("Block format '\(driverName)' used by node '\(name)' does not support reopening files")
    }
  }

  /// Remembers that a client has reopened it, and with it what came with it; the file of a format's image is opened as such again.
  fileprivate func markReopened() {
    isReopened = true
    if ["raw", "qcow2"].contains(driverName) { return }
    for edge in children where parts.contains(where: { $0 === edge.child }) { edge.child.markReopened() }
  }

  /// What can't be changed must be as it was.
  fileprivate func checkChanges(_ wanted: Value) throws(Failure) {
    guard case .object(let before) = options else { return }
    func canChange(_ key: String) -> Bool {
      Self.changeable.contains(key) || driverName == "raw" && ["offset", "size"].contains(key)
    }
    for member in before where !canChange(member.key) && member.key != "driver" {
      guard let given = wanted[member.key] else {
        throw Failure("Option '\(member.key)' cannot be reset to its default value")
      }
      // A node is named by its own name, whatever it was when it was opened.
      let isOther = given.string.map { $0 != child(member.key)?.name && child(member.key) != nil } ?? false
      // That is taken from the options when the node is opened, so that it is never what it was.
      if given != member.value || isOther || member.key == "force-share" {
        throw Failure("Cannot change the option '\(member.key)\(Self.difference(member.value, given))'")
      }
    }
    if let driver = wanted["driver"]?.string, driver != driverName {
      throw Failure("Cannot change the option 'driver'")
    }
    guard case .object(let members) = wanted else { return }
    for member in members where !canChange(member.key) && options[member.key] == nil {
      if member.key != "driver" { throw Failure("Cannot change the option '\(member.key)'") }
    }
  }

  /// Which member of an object is another one, behind a dot.
  private static func difference(_ before: Value, _ after: Value) -> String {
    guard case .object(let old) = before, case .object(let new) = after else { return "" }
    let key = (old + new).first { before[$0.key] != after[$0.key] }?.key
    return key.map { ".\($0)" } ?? ""
  }

  private static let changeable: Set = [
    "node-name", "read-only", "auto-read-only", "cache", "discard", "detect-zeroes", "backing", "file",
    "throttle-group", "lazy-refcounts", "overlap-check", "l2-cache-size", "cache-size",
    "refcount-cache-size", "cache-clean-interval", "pass-discard-request", "pass-discard-snapshot",
    "pass-discard-other",
  ]

  /// Whether a job needs what is between it and one below.
  fileprivate func isFrozen(_ name: String) -> Bool {
    guard name == "backing", let below = child("backing") else { return false }
    let names: Set = ["active node", "intermediate node", "source", "main node"]
    func jobs(_ node: BlockNode) -> [BlockJob] {
      node.parents.filter { names.contains($0.name) }.compactMap { $0.root as? BlockJob }
    }
    let here = jobs(self)
    return jobs(below).contains { job in here.contains { $0 === job } }
  }
}
