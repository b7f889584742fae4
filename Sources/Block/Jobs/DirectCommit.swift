// `commit` of human monitors: what is in a node goes into its backing file at once, without a job, and the node is empty then.
import Event

extension BlockGraph {
  /// Commits a drive's node into its backing file. Completes when that is done. The errors are QEMU 7.2's.
  public func commitDrive(_ name: String, _ completion: consuming Completion<Void>) throws(Failure) {
    guard let drive = drive(name) else { throw Failure("Device '\(name)' not found") }
    guard let node = drive.node else { throw Failure("Device '\(name)' has no medium") }
    commit([node][...], as: name, CompletionHolder(completion))
  }

  /// Commits the nodes of all drives that have a backing file, one after another, up to one that can't be.
  public func commitDrives(_ completion: consuming Completion<Void>) {
    let nodes = backends.compactMap(\.node).filter { $0.withoutFilters.child("backing") != nil }
    commit(nodes[...], as: "all", CompletionHolder(completion))
  }

  private func commit(_ nodes: ArraySlice<BlockNode>, as name: String, _ holder: CompletionHolder<Void>) {
    guard let node = nodes.first else { return holder.complete(with: ()) }
    commit(node) { [weak self] reason in
      if let reason { return holder.fail(Failure("'commit' error for '\(name)': \(reason)")) }
      self?.commit(nodes.dropFirst(), as: name, holder)
    }
  }

  /// Commits a node into its backing file; `ended` is told why it couldn't be.
  func commit(_ node: BlockNode, _ ended: @escaping (_ reason: String?) -> Void) {
    let top = node.withoutFilters
    guard node === top, let base = top.child("backing") else { return ended("Operation not supported") }
    if top.isUsedByJob || base.isUsedByJob || base.isFilter { return ended("Device or resource busy") }
    let wasReadOnly = base.isReadOnly
    do throws(Failure) {
      if wasReadOnly { try reopen(base, isReadOnly: false) }
      let commit = DirectCommit(self, top, base, wasReadOnly, ended)
      do throws(Failure) { try base.grow(to: top.size) } catch { return commit.end(error.description) }
      commit.advance()
    } catch { ended(error.description) }
  }
}

extension BlockNode {
  fileprivate var isUsedByJob: Bool { parents.contains { $0.root is BlockJob } }
}

/// Such a commit under way.
private final class DirectCommit {
  private weak var graph: BlockGraph?
  private let (top, base): (BlockNode, BlockNode)
  private let wasReadOnly: Bool
  private let ended: (_ reason: String?) -> Void
  private var offset: Int64 = 0

  private static let chunk: Int64 = 1 << 20

  init(
    _ graph: BlockGraph, _ top: BlockNode, _ base: BlockNode, _ wasReadOnly: Bool, _ ended: @escaping (String?) -> Void
  ) {
    (self.graph, self.top, self.base, self.wasReadOnly) = (graph, top, base, wasReadOnly)
    self.ended = ended
  }

  /// Copies the next part; the transfer keeps it.
  func advance() {
    guard let graph else { return end("Operation canceled") }
    let transfer = Transfer()
    do throws(SystemError) {
      while offset < top.size {
        let extent = try top.map(offset, top.size - offset)
        let count = extent.content == .nothing ? extent.length : min(extent.length, Self.chunk)
        let start = offset
        offset += count
        if extent.content == .nothing { continue }
        try base.write(try top.read(start, count, transfer), at: start, transfer)
        return transfer.run(graph.loop) { [self] error in
          if let error { end(error.description) } else { advance() }
        }
      }
      if !top.isReadOnly { try top.driver.makeEmpty(top) }
    } catch { return end(error.description) }
    end(nil)
  }

  func end(_ reason: String?) {
    if wasReadOnly { try? graph?.reopen(base, isReadOnly: true) }
    ended(reason)
  }
}
