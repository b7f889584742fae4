// The filters of jobs, which come and go with them.
import Event

/// Stands between what a commit writes into its base and what is above.
final class CommitFilter: BlockDriver {
  let name = "commit_top"

  func filtered(by node: BlockNode) -> BlockNode? { node.child("backing") }
  func exactName(of node: BlockNode) -> String? { node.child("backing")?.filename }
  func use(of edge: BlockEdge, by node: BlockNode, _ above: NodeUse) -> NodeUse { .none }
}

/// Stands above what a mirror copies, and tells it of writes.
final class MirrorFilter: BlockDriver {
  let name = "mirror_top"
  /// Whether it stands above what is committed: the base that is written to shows through.
  private let isCommit: Bool
  /// Where writes go as well, at once; nil as long as the job copies them later.
  var target: BlockNode?
  /// What is written there with a part, which may be more than that.
  var filling: (Range<Int64>) -> Range<Int64> = { $0 }
  /// Told of what is written.
  var onWrite: (Range<Int64>) -> Void = { _ in }

  init(isCommit: Bool) { self.isCommit = isCommit }

  func filtered(by node: BlockNode) -> BlockNode? { node.child("backing") }
  func exactName(of node: BlockNode) -> String? { node.child("backing")?.filename }

  func use(of edge: BlockEdge, by node: BlockNode, _ above: NodeUse) -> NodeUse {
    var does = above.does
    if isCommit {
      // The base below is written to, whatever those above mind: what they see stays the same.
      does.remove(.consistentRead)
      return NodeUse(does: does, allows: [.consistentRead, .write, .writeUnchanged])
    }
    // That the size stays is the job's wish.
    return NodeUse(does: does, allows: above.allows)
  }

  func write(_ node: BlockNode, _ pieces: [Piece], at offset: Int64, _ transfer: Transfer) throws(SystemError) {
    guard let below = node.child("backing") else { return }
    try below.write(pieces, at: offset, transfer)
    let range = offset..<offset + pieces.reduce(0) { $0 + $1.count }
    if let target {
      let whole = filling(range)
      let all = whole == range ? pieces : try below.read(whole.lowerBound, whole.length, transfer)
      try target.write(all, at: whole.lowerBound, transfer)
    }
    // Who is told may have gone meanwhile.
    transfer.afterwards { [self] () throws(SystemError) in onWrite(range) }
  }
}
