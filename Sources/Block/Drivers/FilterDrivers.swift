// Filters: what they are asked goes to what is below, with something done to it on the way.
import Event
import Glibc
import JSON

/// A filter that takes room in advance; there is nothing to see of that.
final class PreallocateDriver: BlockDriver {
  let name = "preallocate"
  var looksForSize: Bool { true }

  func open(_ node: BlockNode, _ opening: NodeOpening) throws(Failure) {
    if let alignment = node.options["prealloc-align"]?.number, alignment % 512 != 0 || alignment <= 0 {
      throw Failure("prealloc-align parameter of preallocate filter is not aligned to 512")
    }
  }

  func filtered(by node: BlockNode) -> BlockNode? { node.child("file") }
}

/// A filter that has what is written compressed.
final class CompressDriver: BlockDriver {
  let name = "compress"
  var looksForSize: Bool { true }

  func open(_ node: BlockNode, _ opening: NodeOpening) throws(Failure) {
    guard let file = node.child("file"), file.driverName != "qcow2" else { return }
    throw Failure("Compression is not supported for underlying format: \(file.driverName)")
  }

  func filtered(by node: BlockNode) -> BlockNode? { node.child("file") }

  /// What is written in part is written whole; zeros need no room.
  func write(_ node: BlockNode, _ pieces: [Piece], at offset: Int64, _ transfer: Transfer) throws(SystemError) {
    guard let file = node.child("file") else { throw SystemError(EIO) }
    if pieces.isZero { return try file.write(pieces, at: offset, transfer) }
    let cluster = max(1, file.image.clusterSize ?? 1)
    let end = offset + pieces.reduce(0) { $0 + $1.count }
    let start = offset / cluster * cluster
    let stop = min(file.size, (end + cluster - 1) / cluster * cluster)
    let before = try file.read(start, offset - start, transfer)
    let after = try file.read(end, stop - end, transfer)
    try file.write(before + pieces + after, at: start, isCompressed: true, transfer)
  }
}

/// A filter that holds requests back as the group of disks that it belongs to has it.
final class ThrottleDriver: BlockDriver {
  let name = "throttle"
  let passesCompression = true
  /// The group that it is in, and whether that is an object, which it holds.
  private(set) var membership: (group: String, isHeld: Bool)?
  private weak var graph: BlockGraph?

  func open(_ node: BlockNode, _ opening: NodeOpening) throws(Failure) {
    membership = try join(node.options["throttle-group"]?.text ?? "", opening.graph)
    graph = opening.graph
  }

  private func join(_ wanted: String, _ graph: BlockGraph) throws(Failure) -> (group: String, isHeld: Bool) {
    let isHeld = graph.objects.hold(wanted)
    if !isHeld, !graph.sharesThrottleGroup(wanted) { throw Failure("Throttle group '\(wanted)' does not exist") }
    return (wanted, isHeld)
  }

  private func leave(_ graph: BlockGraph) {
    guard let left = membership else { return }
    membership = nil
    if left.isHeld { graph.objects.release(left.group) }
    graph.forgetGroup(left.group)
  }

  func read(_ node: BlockNode, _ offset: Int64, _ count: Int64, _ transfer: Transfer) throws(SystemError) -> [Piece] {
    wait(.read, count, transfer)
    guard let below = filtered(by: node) else { throw SystemError(EIO) }
    return try below.read(offset, count, transfer)
  }

  func write(_ node: BlockNode, _ pieces: [Piece], at offset: Int64, _ transfer: Transfer) throws(SystemError) {
    wait(.write, pieces.reduce(0) { $0 + $1.count }, transfer)
    guard let below = filtered(by: node) else { throw SystemError(EIO) }
    try below.write(pieces, at: offset, transfer)
  }

  private func wait(_ kind: BlockAccounting.Kind, _ count: Int64, _ transfer: Transfer) {
    guard let group = membership?.group, let graph else { return }
    transfer.latency = max(transfer.latency, graph.delay(of: kind, bytes: count, inGroup: group))
  }

  func change(_ node: BlockNode, to options: Value, _ graph: BlockGraph) throws(Failure) {
    guard let wanted = options["throttle-group"]?.text, wanted != membership?.group else { return }
    let next = try join(wanted, graph)
    leave(graph)
    membership = next
  }

  func close(_ node: BlockNode, _ graph: BlockGraph) { leave(graph) }

  func filtered(by node: BlockNode) -> BlockNode? { node.child("file") }

  func strongOptions(of node: BlockNode) -> [Value.Member] {
    node.options["throttle-group"].map { [Value.Member(key: "throttle-group", value: $0)] } ?? []
  }
}

/// Reads what a filter below has kept.
final class SnapshotAccessDriver: BlockDriver {
  let name = "snapshot-access"

  /// What it reads the filter hands out, whoever else does what with that.
  func use(of edge: BlockEdge, by node: BlockNode, _ above: NodeUse) -> NodeUse { .none }

  func map(_ node: BlockNode, _ offset: Int64, _ count: Int64) throws(SystemError) -> BlockExtent {
    try filter(of: node).map(offset, count)
  }

  func read(_ node: BlockNode, _ offset: Int64, _ count: Int64, _ transfer: Transfer) throws(SystemError) -> [Piece] {
    try filter(of: node).read(offset, count, transfer)
  }

  private func filter(of node: BlockNode) throws(SystemError) -> BlockNode {
    if let file = node.child("file"), file.driver is CopyBeforeWriteDriver { return file }
    throw SystemError(ENOTSUP)
  }

  func write(_ node: BlockNode, _ pieces: [Piece], at offset: Int64, _ transfer: Transfer) throws(SystemError) {
    throw SystemError(ENOTSUP)
  }

  func store(_ node: BlockNode, _ bytes: [UInt8], at offset: Int64) throws(SystemError) { throw SystemError(ENOTSUP) }

  func exactName(of node: BlockNode) -> String? { node.child("file")?.filename }
  func image(of node: BlockNode) -> ImageInfo { ImageInfo(actualSize: node.child("file")?.image.actualSize) }
}
