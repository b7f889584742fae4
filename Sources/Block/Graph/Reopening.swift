// Opening nodes anew, for writing or no longer: what a job writes to may have been opened for reading.
import Event
import JSON

extension BlockGraph {
  /// Opens a node anew, with the file below that came with it. A failure leaves both as they were.
  func reopen(_ node: BlockNode, isReadOnly: Bool) throws(Failure) {
    if node.isReadOnly == isReadOnly { return }
    if isReadOnly, !node.use.does.isDisjoint(with: [.write, .resize]) { throw Failure("Block node is read-only") }
    let file = node.children.first { $0.name == "file" && $0.child.isPart(of: node) }?.child
    if let file { try reopen(file, isReadOnly: isReadOnly) }
    node.settings.isReadOnly = isReadOnly
    do throws(Failure) {
      try node.driver.reopen(node, isReadOnly: isReadOnly)
      var change = UseChange()
      do throws(Failure) { try change.settle(node) } catch {
        change.undo()
        throw error
      }
    } catch {
      node.settings.isReadOnly = !isReadOnly
      try? node.driver.reopen(node, isReadOnly: !isReadOnly)
      if let file { try? reopen(file, isReadOnly: !isReadOnly) }
      throw error
    }
  }
}

extension BlockNode {
  /// Whether it was described in another one's options, and so is what that is.
  fileprivate func isPart(of node: BlockNode) -> Bool {
    if case .object? = node.options["file"] { !isOwned } else { false }
  }
}
