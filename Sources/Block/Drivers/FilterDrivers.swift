// Filters: what they are asked goes to what is below, with something done to it on the way.
import Event
import Glibc
import JSON

/// A filter that needs nothing but what is below: `copy-on-read`, `preallocate`, `compress`.
final class FilterDriver: BlockDriver {
  let name: String

  init(_ name: String) { self.name = name }

  var looksForSize: Bool { true }

  func open(_ node: BlockNode, _ opening: NodeOpening) throws(Failure) {
    switch name {
    case "copy-on-read":
      if let bottom = node.options["bottom"]?.text, opening.graph.find(bottom) == nil {
        throw Failure("Bottom node '\(bottom)' not found")
      }
    case "preallocate":
      if let alignment = node.options["prealloc-align"]?.number, alignment % 512 != 0 || alignment <= 0 {
        throw Failure("prealloc-align parameter of preallocate filter is not aligned to 512")
      }
    case "compress":
      guard let file = node.child("file"), file.driverName != "qcow2" else { return }
      throw Failure("Compression is not supported for underlying format: \(file.driverName)")
    default: break
    }
  }

  func use(of edge: BlockEdge, by node: BlockNode, _ above: NodeUse) -> NodeUse {
    let copies = name == "copy-on-read"
    return NodeUse(does: copies ? above.does.union(.writeUnchanged) : above.does, allows: above.allows)
  }

  func filtered(by node: BlockNode) -> BlockNode? { node.child("file") }
}

/// A filter that holds requests back as the group of disks that it belongs to has it.
final class ThrottleDriver: BlockDriver {
  let name = "throttle"
  private var group: String?
  private weak var graph: BlockGraph?

  func open(_ node: BlockNode, _ opening: NodeOpening) throws(Failure) {
    let wanted = node.options["throttle-group"]?.text ?? ""
    if !opening.graph.objects.hold(wanted) { throw Failure("Throttle group '\(wanted)' does not exist") }
    group = wanted
    graph = opening.graph
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
    guard let group, let graph else { return }
    transfer.latency = max(transfer.latency, graph.delay(of: kind, bytes: count, inGroup: group))
  }

  func change(_ node: BlockNode, to options: Value, _ graph: BlockGraph) throws(Failure) {
    guard let wanted = options["throttle-group"]?.text, wanted != group else { return }
    if !graph.objects.hold(wanted) { throw Failure("Throttle group '\(wanted)' does not exist") }
    if let group { graph.objects.release(group) }
    group = wanted
  }

  func close(_ node: BlockNode, _ graph: BlockGraph) {
    if let group { graph.objects.release(group) }
  }

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
