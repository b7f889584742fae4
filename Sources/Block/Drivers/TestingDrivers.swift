// Drivers for tests: one that fails as its rules say, and one that compares two nodes.
import Event
import Glibc
import JSON

/// Passes requests on, and fails those that its rules say: `config` is a file of rules.
final class BlkdebugDriver: BlockDriver {
  let name = "blkdebug"
  private var rules: [ErrorRule] = []

  var opensFileFirst: Bool { false }

  func open(_ node: BlockNode, _ opening: NodeOpening) throws(Failure) {
    if let config = node.options["config"]?.text { try opening.readRules(config) }
    try opening.attach("image", to: node)
    if let alignment = node.options["align"]?.number,
      alignment < 0 || alignment & (alignment - 1) != 0 || alignment >= 1 << 31
    {
      throw Failure("Cannot meet constraints with align \(alignment)")
    }
    rules = (node.options["inject-error"]?.elements ?? []).compactMap(ErrorRule.init)
  }

  /// The end can't be written where it is in the middle of what is written at once.
  func settle(_ node: BlockNode, _ use: NodeUse) throws(Failure) {
    let writes = !use.does.isDisjoint(with: [.write, .writeUnchanged])
    guard writes, !use.does.contains(.resize), let alignment = node.options["align"]?.number else {
      return
    }
    if alignment > 0, node.size % alignment != 0 {
      throw Failure(
        "Cannot get 'write' permission without 'resize': Image size is not a multiple of request alignment")
    }
  }

  func read(_ node: BlockNode, _ offset: Int64, _ count: Int64, _ transfer: Transfer) throws(SystemError) -> [Piece] {
    try inject("read", offset, count)
    guard let image = node.child("image") else { throw SystemError(EIO) }
    return try image.read(offset, count, transfer)
  }

  func write(_ node: BlockNode, _ pieces: [Piece], at offset: Int64, _ transfer: Transfer) throws(SystemError) {
    let isZero = pieces.allSatisfy { if case .zeros = $0.source { true } else { false } }
    try inject(isZero ? "write-zeroes" : "write", offset, pieces.reduce(0) { $0 + $1.count })
    guard let image = node.child("image") else { throw SystemError(EIO) }
    try image.write(pieces, at: offset, transfer)
  }

  private func inject(_ type: String, _ offset: Int64, _ count: Int64) throws(SystemError) {
    guard let place = rules.firstIndex(where: { $0.applies(to: type, offset, count) }) else { return }
    let rule = rules[place]
    if rule.isForOnce { rules.remove(at: place) }
    throw SystemError(rule.error)
  }

  func filtered(by node: BlockNode) -> BlockNode? { node.child("image") }

  func image(of node: BlockNode) -> ImageInfo {
    let image = node.child("image")?.image
    return ImageInfo(clusterSize: image?.clusterSize, isDirty: image?.isDirty)
  }

  func exactName(of node: BlockNode) -> String? {
    let others = strongOptions(of: node).filter { $0.key != "config" }
    guard others.isEmpty, let image = node.child("image")?.exactName else { return nil }
    return "blkdebug:\(node.options["config"]?.text ?? ""):\(image)"
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

/// A rule that says which requests fail.
private struct ErrorRule {
  let error: Int32
  let isForOnce: Bool
  private let types: Set<String>
  private let sector: Int64?

  /// From one of `inject-error`. A rule for an event that only an image format has is for one that doesn't come.
  init?(_ options: Value) {
    error = Int32(truncatingIfNeeded: options["errno"]?.number ?? Int64(EIO))
    isForOnce = options["once"]?.flag ?? false
    sector = options["sector"]?.number.flatMap { $0 < 0 ? nil : $0 }
    if let event = options["event"]?.text, event != "none" { return nil }
    if let type = options["iotype"]?.text {
      types = [type]
    } else {
      types = ["read", "write", "write-zeroes", "discard", "flush"]
    }
  }

  func applies(to type: String, _ offset: Int64, _ count: Int64) -> Bool {
    if !types.contains(type) { return false }
    guard let sector else { return true }
    return offset / 512 <= sector && sector < (offset + count + 511) / 512
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
