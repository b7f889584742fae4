// Drivers for tests: one that fails as its rules say, and one that compares two nodes.
import Event
import JSON

/// Passes requests on, and fails those that its rules say: `config` is a file of rules.
final class BlkdebugDriver: BlockDriver {
  let name = "blkdebug"

  var opensFileFirst: Bool { false }

  func open(_ node: BlockNode, _ opening: NodeOpening) throws(Failure) {
    if let config = node.options["config"]?.text { try opening.readRules(config) }
    try opening.attach("image", to: node)
    if let alignment = node.options["align"]?.number,
      alignment < 0 || alignment & (alignment - 1) != 0 || alignment >= 1 << 31
    {
      throw Failure("Cannot meet constraints with align \(alignment)")
    }
  }

  func filtered(by node: BlockNode) -> BlockNode? { node.child("image") }

  func image(of node: BlockNode) -> ImageInfo { ImageInfo(isDirty: node.child("image")?.image.isDirty) }

  func exactName(of node: BlockNode) -> String? {
    let others = strongOptions(of: node).filter { $0.key != "config" }
    guard others.isEmpty, let image = node.child("image"), !image.filename.hasPrefix("json:") else { return nil }
    return "blkdebug:\(node.options["config"]?.text ?? ""):\(image.filename)"
  }

  func strongOptions(of node: BlockNode) -> [Value.Member] {
    guard case .object(let members) = node.options else { return [] }
    let common: Set = [
      "driver", "node-name", "image", "read-only", "auto-read-only", "cache", "discard", "detect-zeroes", "force-share",
    ]
    return members.filter { !common.contains($0.key) }.flatMap { Self.flat($0.key, $0.value) }
  }

  /// What is in lists and objects, by whole names: `inject-error.0.errno`.
  private static func flat(_ key: String, _ value: Value) -> [Value.Member] {
    switch value {
    case .array(let elements): elements.enumerated().flatMap { flat("\(key).\($0)", $1) }
    case .object(let members): members.flatMap { flat("\(key).\($0.key)", $0.value) }
    default: [Value.Member(key: key, value: value)]
    }
  }
}

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
  func image(of node: BlockNode) -> ImageInfo { ImageInfo(isDirty: node.child("test")?.image.isDirty) }

  func exactName(of node: BlockNode) -> String? {
    guard let raw = node.child("raw")?.filename, let test = node.child("test")?.filename,
      !raw.hasPrefix("json:"), !test.hasPrefix("json:")
    else { return nil }
    return "blkverify:\(raw):\(test)"
  }
}
