// Opening nodes anew, for writing or no longer: what a job writes to may have been opened for reading.
import Event
import JSON

extension BlockGraph {
  /// Opens a node anew, with the file below that came with it. A failure leaves both as they were.
  func reopen(_ node: BlockNode, isReadOnly: Bool) throws(Failure) {
    if node.isReadOnly == isReadOnly { return }
    try node.checkReopening()
    for part in node.parts { try part.checkReopening() }
    try node.checkReopeningAgain()
    if isReadOnly, !node.use.does.isDisjoint(with: [.write, .resize]) { throw Failure("Block node is read-only") }
    drain(around: node)
    try change(node, isReadOnly: isReadOnly)
  }

  /// Does something with a node that is open for writing meanwhile.
  func opening(_ node: BlockNode, _ body: () throws(Failure) -> Void) throws(Failure) {
    let wasReadOnly = node.isReadOnly
    try reopen(node, isReadOnly: false)
    defer { if wasReadOnly { try? reopen(node, isReadOnly: true) } }
    try body()
  }

  private func change(_ node: BlockNode, isReadOnly: Bool) throws(Failure) {
    let files = node.ownFiles.filter { $0.isReadOnly != isReadOnly }
    // What is below is open for writing as long as what is above is.
    do throws(Failure) {
      if !isReadOnly { for file in files { try change(file, isReadOnly: false) } }
      try setReadOnly(node, isReadOnly)
    } catch {
      for file in files where !isReadOnly && !file.isReadOnly { try? change(file, isReadOnly: true) }
      throw error
    }
    if isReadOnly { for file in files { try? change(file, isReadOnly: true) } }
  }

  private func setReadOnly(_ node: BlockNode, _ isReadOnly: Bool) throws(Failure) {
    node.settings.isReadOnly = isReadOnly
    do throws(Failure) {
      try node.driver.reopen(node, isReadOnly: isReadOnly)
      var change = UseChange()
      change.look(at: node)
      do throws(Failure) { try change.settle() } catch {
        change.undo()
        throw error
      }
    } catch {
      node.settings.isReadOnly = !isReadOnly
      try? node.driver.reopen(node, isReadOnly: !isReadOnly)
      throw error
    }
  }
}

extension BlockNode {
  /// Whether it can be opened anew with what was said of it: whether it is shared can't be said again.
  func checkReopeningAgain() throws(Failure) {
    try checkReopening()
    if settings.saysWhetherShared { throw Failure("Cannot change the option 'force-share'") }
  }

  /// What came with it, downwards: that is opened anew with it.
  var parts: [BlockNode] {
    children.filter { edge in
      guard case .object? = options[edge.name] else { return false }
      return !edge.child.isOwned && edge.child.options == options[edge.name]
    }.flatMap { [$0.child] + $0.child.parts }
  }

  /// The files that were described in its options, or that its image names: they are what it is.
  fileprivate var ownFiles: [BlockNode] {
    children.filter { edge in
      if edge.child.isOwned { return false }
      return switch options[edge.name] {
      case .object: ["file", "data-file"].contains(edge.name)
      case nil: edge.name == "data-file"
      default: false
      }
    }.map(\.child)
  }
}
