// A filter that keeps what is read through it: what the node below has only from its backing files is written to it.
import Event
import Glibc
import JSON

final class CopyOnReadDriver: BlockDriver {
  let name = "copy-on-read"
  let passesCompression = true
  var looksForSize: Bool { true }
  /// The last node whose data are kept; nil if all are.
  private weak var bottom: BlockNode?

  init(bottom: BlockNode? = nil) { self.bottom = bottom }

  func open(_ node: BlockNode, _ opening: NodeOpening) throws(Failure) {
    guard let name = node.options["bottom"]?.text else { return }
    bottom = opening.graph.find(name)
    if bottom == nil { throw Failure("Bottom node '\(name)' not found") }
  }

  func use(of edge: BlockEdge, by node: BlockNode, _ above: NodeUse) -> NodeUse {
    NodeUse(does: above.does.union(.writeUnchanged), allows: above.allows)
  }

  func filtered(by node: BlockNode) -> BlockNode? { node.child("file") }

  func read(_ node: BlockNode, _ offset: Int64, _ count: Int64, _ transfer: Transfer) throws(SystemError) -> [Piece] {
    guard let file = node.child("file") else { throw SystemError(EIO) }
    let pieces = try file.read(offset, count, transfer)
    if file.isWritable { try file.keep(offset..<offset + count, from: bottom, transfer) }
    return pieces
  }
}
