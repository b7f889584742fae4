// `commit` of human monitors: what is in a node goes into its backing file at once, without a job.
import Event

extension BlockGraph {
  /// Commits a drive's node into its backing file. Completes when that is done. The errors are QEMU 7.2's.
  public func commitDrive(_ name: String, _ completion: consuming Completion<Void>) throws(Failure) {
    guard let drive = drive(name) else { throw Failure("Device '\(name)' not found") }
    guard let node = drive.node else { throw Failure("Device '\(name)' has no medium") }
    let top = node.withoutFilters
    guard node === top, let base = top.child("backing") else {
      throw Failure("'commit' error for '\(name)': Operation not supported")
    }
    if top.isUsedByJob || base.isUsedByJob || base.isFilter {
      throw Failure("'commit' error for '\(name)': Device or resource busy")
    }
    let wasReadOnly = base.isReadOnly
    if wasReadOnly { try reopen(base, isReadOnly: false) }
    let commit = DirectCommit(self, top, base, wasReadOnly, completion)
    do throws(Failure) { try base.grow(to: top.size) } catch { return commit.end(error) }
    commit.advance()
  }
}

extension BlockNode {
  fileprivate var isUsedByJob: Bool { parents.contains { $0.root is BlockJob } }
}

/// Such a commit under way.
private final class DirectCommit {
  private unowned let graph: BlockGraph
  private let (top, base): (BlockNode, BlockNode)
  private let wasReadOnly: Bool
  private var completion: Completion<Void>?
  private var offset: Int64 = 0

  private static let chunk: Int64 = 1 << 20

  init(
    _ graph: BlockGraph, _ top: BlockNode, _ base: BlockNode, _ wasReadOnly: Bool,
    _ completion: consuming Completion<Void>
  ) {
    (self.graph, self.top, self.base, self.wasReadOnly) = (graph, top, base, wasReadOnly)
    self.completion = consume completion
  }

  /// Copies the next part; the transfer keeps it.
  func advance() {
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
          if let error { end(Failure(error.description)) } else { advance() }
        }
      }
    } catch { return end(Failure(error.description)) }
    end(nil)
  }

  func end(_ failure: Failure?) {
    if wasReadOnly { try? graph.reopen(base, isReadOnly: true) }
    guard let completion = completion.take() else { return }
    if let failure { completion.fail(failure) } else { completion.complete() }
  }
}
