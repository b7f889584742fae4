// Bytes as they are, all of what is below or a part of it.
import Event
import Glibc
import JSON

final class RawDriver: BlockDriver {
  let name = "raw"
  private var offset: Int64 = 0
  private var given: Int64?

  var looksForSize: Bool { true }

  func open(_ node: BlockNode, _ opening: NodeOpening) throws(Failure) {
    try change(node, to: node.options, opening.graph)
  }

  func change(_ node: BlockNode, to options: Value, _ graph: BlockGraph) throws(Failure) {
    let (offset, given) = (options["offset"]?.size ?? 0, options["size"]?.size)
    for (name, number) in [("offset", offset), ("size", given ?? 0)] where number < 0 {
      throw Failure("Parameter '\(name)' expects a non-negative number below 2^64")
    }
    let whole = node.child("file")?.size ?? 0
    if offset > whole {
      throw Failure("Offset (\(offset)) cannot be greater than size of the containing file (\(whole))")
    }
    if let given, given > whole - offset {
      throw Failure(
        "The sum of offset (\(offset)) and size (\(given)) has to be smaller or equal to the  actual size of the"
          + " containing file (\(whole))")
    }
    if let given, given % 512 != 0 { throw Failure("Specified size is not multiple of 512") }
    (self.offset, self.given) = (offset, given)
  }

  func use(of edge: BlockEdge, by node: BlockNode, _ above: NodeUse) -> NodeUse {
    // It is asked for before it is open.
    let isPart = (node.options["offset"]?.size ?? 0) != 0 || node.options["size"] != nil
    return NodeUse(does: above.does, allows: isPart ? above.allows.subtracting(.resize) : above.allows)
  }

  func resize(_ node: BlockNode, to size: Int64) throws(Failure) {
    guard let file = node.child("file") else { return }
    if given != nil { throw Failure("Cannot resize fixed-size raw disks") }
    let (whole, overflow) = size.addingReportingOverflow(offset)
    try file.resize(to: overflow ? .max : whole)
  }

  func size(of node: BlockNode) -> Int64 { given ?? max(0, (node.child("file")?.size ?? 0) - offset) }

  func exactName(of node: BlockNode) -> String? {
    strongOptions(of: node).isEmpty ? node.child("file")?.protocolName : nil
  }

  func strongOptions(of node: BlockNode) -> [Value.Member] {
    ["offset", "size"].compactMap { key in node.options[key].map { Value.Member(key: key, value: $0) } }
  }

  func peek(_ node: BlockNode, _ offset: Int64, _ count: Int) throws(SystemError) -> [UInt8] {
    let (place, overflow) = offset.addingReportingOverflow(self.offset)
    let count = min(Int64(count), size(of: node) - max(0, offset))
    guard let file = node.child("file"), offset >= 0, count > 0, !overflow else { return [] }
    file.happened(.readAio)
    return try file.peek(place, Int(count))
  }

  func happened(_ event: BlkdebugEvent, to node: BlockNode) { node.child("file")?.happened(event) }

  func map(_ node: BlockNode, _ offset: Int64, _ count: Int64) throws(SystemError) -> BlockExtent {
    guard let file = node.child("file") else { throw SystemError(EIO) }
    return try file.map(offset + self.offset, count)
  }

  func read(_ node: BlockNode, _ offset: Int64, _ count: Int64, _ transfer: Transfer) throws(SystemError) -> [Piece] {
    guard let file = node.child("file") else { throw SystemError(EIO) }
    file.happened(.readAio)
    return try file.read(offset + self.offset, count, transfer)
  }

  func write(_ node: BlockNode, _ pieces: [Piece], at offset: Int64, _ transfer: Transfer) throws(SystemError) {
    guard let file = node.child("file") else { throw SystemError(EIO) }
    if !pieces.isZero { file.happened(.writeAio) }
    try file.write(pieces, at: offset + self.offset, transfer)
  }

  func store(_ node: BlockNode, _ bytes: [UInt8], at offset: Int64) throws(SystemError) {
    guard let file = node.child("file") else { throw SystemError(EIO) }
    file.happened(.writeAio)
    try file.store(bytes, at: offset + self.offset)
  }
}
