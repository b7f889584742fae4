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
    if edge.name == "raw" { return above }
    // What is written at its end makes it longer.
    let writes = !above.does.isDisjoint(with: [.write, .writeUnchanged])
    return NodeUse(
      does: writes ? above.does.union([.write, .resize]) : above.does, allows: above.allows.subtracting(.resize))
  }

  func filtered(by node: BlockNode) -> BlockNode? { node.child("raw") }
  func size(of node: BlockNode) -> Int64 { node.child("test")?.size ?? 0 }

  func image(of node: BlockNode) -> ImageInfo {
    let image = node.child("raw")?.image
    return ImageInfo(clusterSize: image?.clusterSize, isDirty: image?.isDirty)
  }

  func write(_ node: BlockNode, _ pieces: [Piece], at offset: Int64, _ transfer: Transfer) throws(SystemError) {
    for name in ["raw", "test"] { try node.child(name)?.write(pieces, at: offset, transfer) }
  }

  func exactName(of node: BlockNode) -> String? {
    guard let raw = node.child("raw")?.exactName, let test = node.child("test")?.exactName else { return nil }
    return "blkverify:\(raw):\(test)"
  }
}
