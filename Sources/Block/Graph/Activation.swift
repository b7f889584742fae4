// Whose the images are. In a migration they are one machine's at a time: a machine that waits for the other's state has opened
// them, but they are inactive. No locks are taken on their files, nothing is written to them, and what is known of them may be old.
// When the state has come they are activated, and those of the machine that has sent it are inactive.
//
// Each node is inactive by itself: one that is exported is activated before the rest, so that its data can be sent there. The rules
// and errors are QEMU 7.2's, but that a failure leaves all as it was.
import Event

extension BlockGraph {
  /// Whether images are another machine's.
  public var isInactive: Bool { nodes.contains(where: \.isInactive) }

  /// Has all images be this machine's: takes the locks of their files, and reads anew what is known of them. Fails if somebody else
  /// has them, or if they can't be read; then those that were inactive still are.
  public func activate() throws(Failure) { try activate(nodes) }

  /// Has a node be this machine's, with what it stands on.
  func activate(_ node: BlockNode) throws(Failure) { try activate(node.selfAndBelow) }

  private func activate(_ nodes: [BlockNode]) throws(Failure) {
    let waiting = nodes.filter(\.isInactive)
    // A job's filter may have come between a device and its image.
    let roots = nodes.flatMap(\.roots).filter { $0.useBefore != nil }
    if waiting.isEmpty && roots.isEmpty { return }
    for node in waiting { node.isInactive = false }
    if opensInactive() { for backend in backends { backend.sharesAll = true } }
    var change = UseChange()
    for edge in roots { change.set(edge, to: use(again: edge)) }
    for node in waiting { change.look(at: node) }
    do throws(Failure) {
      try change.settle()
      try readAnew(waiting)
    } catch {
      for node in waiting { node.isInactive = true }
      change.undo()
      throw error
    }
    for edge in roots { edge.useBefore = nil }
  }

  /// What is done with a node that is active again.
  private func use(again edge: BlockEdge) -> NodeUse {
    // Devices may have come and gone meanwhile.
    if let backend = edge.device { return backend.use(of: edge.child) }
    return edge.useBefore ?? edge.use
  }

  /// What is known of nodes is read anew, below first.
  private func readAnew(_ nodes: [BlockNode]) throws(Failure) {
    var done: [BlockNode] = []
    do throws(Failure) {
      for node in upwards(nodes) {
        try node.driver.activate(node)
        done.append(node)
        node.lookAgain()
      }
    } catch {
      for node in done.reversed() { try? node.driver.inactivate(node) }
      throw error
    }
    for node in upwards(self.nodes) { node.lookAgain() }
  }

  /// Has all images be another machine's: stores what isn't stored yet, and gives up the locks of their files. Jobs stop for a moment
  /// and stay. Fails, and leaves all as it was, if an export or a job but a mirror writes to an image, or while writes are under way:
  /// see `whenWritten`.
  public func inactivate() throws(Failure) {
    drainAll()
    if nodes.flatMap(\.roots).contains(where: keepsWriting) {
      // As QEMU 7.2 says it on its standard error.
      throw Failure("bdrv_inactivate_all() failed (-1)")
    }
    if writtenFile != nil { throw Failure("Writes to the images are under way") }
    let active = upwards(nodes.filter { !$0.isInactive })
    var stored: [BlockNode] = []
    do throws(Failure) {
      for node in active.reversed() {
        try node.driver.inactivate(node)
        stored.append(node)
      }
    } catch {
      for node in stored.reversed() { try? node.driver.activate(node) }
      throw error
    }
    giveUp(active)
  }

  /// Whether somebody writes to a node that is to be another machine's. Devices don't, as their guest stands still, and a mirror
  /// needn't whose images are alike.
  private func keepsWriting(_ edge: BlockEdge) -> Bool {
    if edge.use.does.isDisjoint(with: [.write, .writeUnchanged]) || edge.device != nil { return false }
    return !jobs.contains { job in
      guard job.work is MirrorJob, [.ready, .standby].contains(job.status), let block = job.block else { return false }
      return block.edges.contains { $0 === edge } || block.backends.contains { $0.root === edge }
    }
  }

  private func giveUp(_ nodes: [BlockNode]) {
    var change = UseChange()
    for node in nodes {
      node.isInactive = true
      for edge in node.roots {
        if edge.useBefore == nil { edge.useBefore = edge.use }
        change.set(edge, to: .none)
      }
      change.look(at: node)
    }
    // Less is done than before, which nobody minds.
    try? change.settle()
  }

  // MARK: Writes that are under way

  /// A file that bytes are on their way to.
  private var writtenFile: ImageFile? { nodes.lazy.compactMap(\.driver.file).first { $0.writes > 0 } }

  /// Tells when no bytes are on their way to files: at once if none are.
  public func whenWritten(_ body: @escaping () -> Void) {
    guard let file = writtenFile else { return body() }
    // Who has it written is told first.
    file.whenWritten.append { [weak self] in
      self?.loop.worker.submit({}) { [weak self] in self?.whenWritten(body) }
    }
  }

  /// Nodes in an order in which each comes behind those that it stands on.
  func upwards(_ nodes: [BlockNode]) -> [BlockNode] {
    var (found, seen) = ([BlockNode](), Set<ObjectIdentifier>())
    let wanted = Set(nodes.map(ObjectIdentifier.init))
    // Depth is bounded.
    func visit(_ node: BlockNode) {
      guard seen.insert(ObjectIdentifier(node)).inserted else { return }
      for edge in node.children { visit(edge.child) }
      if wanted.contains(ObjectIdentifier(node)) { found.append(node) }
    }
    for node in nodes { visit(node) }
    return found
  }
}

extension BlockNode {
  /// What stands on it without being a node.
  fileprivate var roots: [BlockEdge] { parents.filter { $0.parent == nil } }

  /// Its size and what it is called are what they are now.
  fileprivate func lookAgain() {
    measure()
    for bitmap in bitmaps { bitmap.size = size }
    describe()
  }
}

extension BlockEdge {
  /// The drive or device that stands on a node; nil for a job's and others.
  fileprivate var device: BlockBackend? {
    guard let backend = root as? BlockBackend, !backend.shownName.isEmpty else { return nil }
    return backend
  }
}
