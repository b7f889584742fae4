// A filter that fails requests as its rules say: `config` is a file of rules, `inject-error` and `set-state` have others.
import Event
import Glibc
import JSON

final class BlkdebugDriver: BlockDriver {
  let name = "blkdebug"
  private var rules = BlkdebugRules()
  /// What requests are whole multiples of, in bytes.
  private var alignment: Int64 = 1

  var opensFileFirst: Bool { false }

  func open(_ node: BlockNode, _ opening: NodeOpening) throws(Failure) {
    let given = try node.options["config"]?.text.map { (path) throws(Failure) in try opening.readRules(path) }
    try opening.attach("image", to: node)
    if let alignment = node.options["align"]?.number {
      if alignment < 0 || alignment & (alignment - 1) != 0 || alignment >= 1 << 31 {
        throw Failure("Cannot meet constraints with align \(alignment)")
      }
      self.alignment = max(1, alignment)
    }
    rules = BlkdebugRules(given ?? [], node.options)
  }

  /// The end can't be written where it is in the middle of what is written at once.
  func settle(_ node: BlockNode, _ use: NodeUse) throws(Failure) {
    let writes = !use.does.isDisjoint(with: [.write, .writeUnchanged])
    if writes, !use.does.contains(.resize), node.size % alignment != 0 {
      throw Failure(
        "Cannot get 'write' permission without 'resize': Image size is not a multiple of request alignment")
    }
  }

  // MARK: Requests

  func happened(_ event: BlkdebugEvent, to node: BlockNode) { rules.happen(event) }

  private func check(_ type: BlkdebugRule.RequestType, _ offset: Int64, _ count: Int64) throws(SystemError) {
    let (end, overflow) = offset.addingReportingOverflow(count)
    if offset < 0 || count < 0 || overflow { throw SystemError(EIO) }
    if let error = rules.error(type, offset..<end) { throw error }
  }

  private func image(below node: BlockNode) throws(SystemError) -> BlockNode {
    guard let image = node.child("image") else { throw SystemError(EIO) }
    return image
  }

  func peek(_ node: BlockNode, _ offset: Int64, _ count: Int) throws(SystemError) -> [UInt8] {
    try check(.read, offset, Int64(count))
    return try image(below: node).peek(offset, count)
  }

  func store(_ node: BlockNode, _ bytes: [UInt8], at offset: Int64) throws(SystemError) {
    rules.happen(.pwritev)
    try check(.write, offset, Int64(bytes.count))
    try image(below: node).store(bytes, at: offset)
    rules.happen(.pwritevDone)
  }

  func read(_ node: BlockNode, _ offset: Int64, _ count: Int64, _ transfer: Transfer) throws(SystemError) -> [Piece] {
    try check(.read, offset, count)
    return try image(below: node).read(offset, count, transfer)
  }

  func write(_ node: BlockNode, _ pieces: [Piece], at offset: Int64, _ transfer: Transfer) throws(SystemError) {
    let count = pieces.reduce(0) { $0 + $1.count }
    try readAround(offset..<offset + count)
    let isZero = pieces.isZero
    rules.happen(isZero ? .pwritevZero : .pwritev)
    try check(isZero ? .writeZeroes : .write, offset, count)
    try image(below: node).write(pieces, at: offset, transfer)
    rules.happen(.pwritevDone)
  }

  /// What is written in part is read first.
  private func readAround(_ range: Range<Int64>) throws(SystemError) {
    for (place, before, after) in [
      (range.lowerBound, BlkdebugEvent.pwritevRMWHead, BlkdebugEvent.pwritevRMWAfterHead),
      (range.upperBound, .pwritevRMWTail, .pwritevRMWAfterTail),
    ] where place % alignment != 0 {
      rules.happen(before)
      try check(.read, place / alignment * alignment, alignment)
      rules.happen(after)
    }
  }

  func flush(_ node: BlockNode, _ transfer: Transfer) {
    do throws(SystemError) {
      try check(.flush, 0, 0)
      try image(below: node).flush(transfer)
    } catch {
      transfer.afterwards { () throws(SystemError) in throw error }
    }
  }

  // MARK: What it shows

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
