// Requests from outside of the graph: what a guest does with a drive or a node.
import Event
import Glibc

/// A request for a node, in bytes.
public enum GuestRequest: Sendable, Equatable {
  case read(Range<Int64>)
  /// What is read is compared.
  case check(Range<Int64>, PatternCheck)
  /// Each byte is the same.
  case write(Range<Int64>, UInt8)
  case zero(Range<Int64>)
  case flush

  /// What it counts as.
  public var kind: BlockAccounting.Kind {
    switch self {
    case .read, .check: .read
    case .write, .zero: .write
    case .flush: .flush
    }
  }

  /// What is done with a node for it.
  var permissions: BlockPermissions { kind == .write ? .write : [] }

  /// The bytes that it is about; nil for none.
  public var range: Range<Int64>? {
    switch self {
    case .read(let range), .check(let range, _), .write(let range, _), .zero(let range): range
    case .flush: nil
    }
  }

  /// How many bytes it is about.
  public var length: Int64 { range?.length ?? 0 }
}

extension BlockGraph {
  /// Has a request done with a node; `ended` is told why it couldn't be.
  public func submit(_ request: GuestRequest, to node: BlockNode, ended: @escaping (SystemError?) -> Void) {
    run(request, Transfer(), node, ended)
  }

  /// Has a request done with the node that a drive has, within the drive's limits. `counts` is whether the drive counts it.
  public func submit(
    _ request: GuestRequest, to drive: BlockBackend, counts: Bool, ended: @escaping (SystemError?) -> Void
  ) {
    guard let node = drive.node else { return ended(SystemError(ENOMEDIUM)) }
    let transfer = Transfer()
    transfer.latency = delay(of: request.kind, bytes: request.length, to: drive)
    let usual = drive.accounting.serviceTime(request.kind, bytes: request.length)
    let start = loop.simulated.now
    run(request, transfer, node) { [weak self] error in
      if counts, let self {
        count(request, of: drive, failed: error != nil, took: max(usual, loop.simulated.now - start))
      }
      ended(error)
    }
  }

  /// Counts a request that a drive's guest has made.
  public func count(_ request: GuestRequest, of drive: BlockBackend, failed: Bool, took: Nanoseconds? = nil) {
    let took = took ?? drive.accounting.serviceTime(request.kind, bytes: request.length)
    let now = loop.simulated.now
    if failed { return drive.accounting.failed(request.kind, took: took, at: now) }
    drive.accounting.done(request.kind, bytes: request.length, took: took, at: now)
  }

  /// How long a request of a drive's guest takes in the model, without what it may have to wait.
  public func serviceTime(of request: GuestRequest, _ drive: BlockBackend) -> Nanoseconds {
    drive.accounting.serviceTime(request.kind, bytes: request.length)
  }

  private func run(
    _ request: GuestRequest, _ transfer: Transfer, _ node: BlockNode, _ ended: @escaping (SystemError?) -> Void
  ) {
    do throws(SystemError) {
      switch request {
      case .read(let range): transfer.read(try pieces(of: node, range, transfer))
      case .check(let range, let check): transfer.check(try pieces(of: node, range, transfer), check)
      case .write(let range, let byte):
        try node.write([Piece(source: .pattern(byte), count: range.length)], at: range.lowerBound, transfer)
      case .zero(let range):
        try node.write([Piece(source: .zeros, count: range.length)], at: range.lowerBound, transfer)
      case .flush: node.flush(transfer)
      }
    } catch { return ended(error) }
    transfer.run(loop, ended: ended)
  }

  private func pieces(
    of node: BlockNode, _ range: Range<Int64>, _ transfer: Transfer
  ) throws(SystemError) -> [Piece] {
    if range.lowerBound < 0 || range.upperBound > node.size { throw SystemError(EIO) }
    return try node.read(range.lowerBound, range.length, transfer)
  }

  /// Comes to a node from outside, for a request. Fails if nobody may.
  public func visit(_ node: BlockNode) throws(Failure) -> BlockEdge {
    let edge = BlockEdge("root", node)
    try attach(edge, .none)
    return edge
  }

  /// Whether others let a visitor do a request.
  public func check(_ request: GuestRequest, of visitor: BlockEdge) throws(Failure) {
    try visitor.take(NodeUse(does: request.permissions, allows: .all))
  }

  /// Whether a request can be done with what a drive has, as its device does it. As with QEMU 7.2 a drive that has written so may
  /// write from then on.
  public func check(_ request: GuestRequest, of drive: BlockBackend) throws(Failure) {
    guard let root = drive.root, !root.use.does.isSuperset(of: request.permissions) else { return }
    try root.take(NodeUse(does: root.use.does.union(request.permissions), allows: root.use.allows))
  }

  /// A visitor leaves. One that isn't a drive's drains what it stood on.
  public func leave(_ visitor: BlockEdge, drains: Bool) {
    if drains { drain(above: visitor.child) }
    release(visitor)
  }

  /// Has the jobs that work on a node, or on one above it, stop for a moment, twice, as QEMU 7.2 does.
  public func drain(above node: BlockNode) {
    drain(around: node)
    drain(around: node)
  }
}

extension Range<Int64> {
  /// How many bytes it has.
  var length: Int64 { upperBound - lowerBound }
}
