// Two nodes that should be the same: both are written, and what one of them shows is shown.
import Event
import JSON

/// Reads two nodes that should be the same.
final class BlkverifyDriver: BlockDriver {
  let name = "blkverify"

  var opensFileFirst: Bool { false }

  func open(_ node: BlockNode, _ opening: NodeOpening) throws(Failure) {
    try opening.attach("raw", to: node)
    try opening.attach("test", to: node)
  }

  func use(of edge: BlockEdge, by node: BlockNode, _ above: NodeUse) -> NodeUse {
    NodeUse(
      does: above.does, allows: edge.name == "test" ? [.consistentRead, .write, .writeUnchanged] : above.allows)
  }

  func filtered(by node: BlockNode) -> BlockNode? { node.child("test") }
  func image(of node: BlockNode) -> ImageInfo { ImageInfo(isDirty: node.child("raw")?.image.isDirty) }

  func exactName(of node: BlockNode) -> String? {
    guard let raw = node.child("raw")?.filename, let test = node.child("test")?.filename,
      !raw.hasPrefix("json:"), !test.hasPrefix("json:")
    else { return nil }
    return "blkverify:\(raw):\(test)"
  }
}
