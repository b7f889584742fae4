// Requests from outside of the graph: what a guest does with a node.
import Event

/// A read or a write of a node, in bytes.
public enum GuestRequest {
  case read(Range<Int64>)
  /// Each byte is the same.
  case write(Range<Int64>, UInt8)
  case zero(Range<Int64>)

  /// What is done with a node for it.
  fileprivate var permissions: BlockPermissions { if case .read = self { [] } else { .write } }
}

extension BlockGraph {
  /// Has a request done with a node. Fails if nobody may come to it; completes with why others mind it, else with nothing when it is over, whatever came
  /// of it: QEMU 7.2 tells errors on its own output.
  public func submit(
    _ request: GuestRequest, to node: BlockNode, _ completion: consuming Completion<String>
  ) throws(Failure) {
    let edge = BlockEdge("root", node)
    try attach(edge, .none)
    var change = UseChange()
    do throws(Failure) { try change.set(edge, to: NodeUse(does: request.permissions, allows: .all)) } catch {
      change.undo()
      release(edge)
      return completion.complete(with: error.description)
    }
    let transfer = Transfer()
    do throws(SystemError) {
      switch request {
      case .read(let range): transfer.read(try node.read(range.lowerBound, range.length, transfer))
      case .write(let range, let byte):
        try node.write([Piece(source: .pattern(byte), count: range.length)], at: range.lowerBound, transfer)
      case .zero(let range):
        try node.write([Piece(source: .zeros, count: range.length)], at: range.lowerBound, transfer)
      }
    } catch {
      release(edge)
      return completion.complete(with: "")
    }
    let holder = CompletionHolder(completion)
    transfer.run(loop) { [weak self] _ in
      self?.release(edge)
      holder.completion.take()?.complete(with: "")
    }
  }

  /// Has the jobs that work on a node, or on one above it, stop for a moment, twice, as QEMU 7.2 does.
  public func drain(above node: BlockNode) {
    drain(around: node)
    drain(around: node)
  }
}

/// Carries a completion into a closure.
private final class CompletionHolder {
  var completion: Completion<String>?

  init(_ completion: consuming Completion<String>) { self.completion = consume completion }
}

extension Range<Int64> {
  /// How many bytes it has.
  var length: Int64 { upperBound - lowerBound }
}
