// Nothing that can be read and written: zeros, or what happens to be in memory. `null-aio` does it with its own I/O.
import Event
import JSON

final class NullDriver: BlockDriver {
  let name: String
  private var length: Int64 = 1 << 30
  private var strong: [Value.Member] = []
  private var latency: Nanoseconds = 0
  private var readsZeros = false

  init(_ name: String) { self.name = name }

  var opensFileFirst: Bool { false }

  func open(_ node: BlockNode, _ opening: NodeOpening) throws(Failure) {
    // QEMU 7.2 ends with an assertion.
    if let size = node.options["size"] {
      guard let size = size.size, size >= 0 else {
        throw Failure("Parameter 'size' expects a non-negative number below 2^64")
      }
      if size > .max - 511 { throw Failure("Could not refresh total sector count: File too large") }
      length = size
    }
    latency = node.options["latency-ns"]?.number ?? 0
    if latency < 0 { throw Failure("latency-ns is invalid") }
    readsZeros = node.options["read-zeroes"]?.flag ?? false
    strong = ["read-zeroes", "size"].compactMap { key in
      node.options[key].map { Value.Member(key: key, value: $0) }
    }
  }

  func size(of node: BlockNode) -> Int64 { length }
  func exactName(of node: BlockNode) -> String? {
    strong.contains { $0.key == "size" } || readsZeros ? nil : "\(name)://"
  }

  func strongOptions(of node: BlockNode) -> [Value.Member] { strong }
  func image(of node: BlockNode) -> ImageInfo { ImageInfo(actualSize: 0) }

  func peek(_ node: BlockNode, _ offset: Int64, _ count: Int) -> [UInt8] {
    Array(repeating: 0, count: Int(max(0, min(Int64(count), length - offset))))
  }

  /// What isn't zeros is nothing that was ever written.
  func map(_ node: BlockNode, _ offset: Int64, _ count: Int64) -> BlockExtent {
    BlockExtent(content: readsZeros ? .zeros : .nothing, length: count)
  }

  func read(_ node: BlockNode, _ offset: Int64, _ count: Int64, _ transfer: Transfer) -> [Piece] {
    transfer.latency += latency
    return [Piece(source: readsZeros ? .zeros : .pattern(0), count: count)]
  }

  func write(_ node: BlockNode, _ pieces: [Piece], at offset: Int64, _ transfer: Transfer) {
    transfer.latency += latency
    transfer.read(pieces)
  }

  func store(_ node: BlockNode, _ bytes: [UInt8], at offset: Int64) {}
}
