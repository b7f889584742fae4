// Requests from outside of the graph: what a guest does with a node.
import Event

/// A read or a write of a node, in bytes.
public enum GuestRequest {
  case read(Range<Int64>)
  /// Each byte is the same.
  case write(Range<Int64>, UInt8)
  case zero(Range<Int64>)
}

extension BlockGraph {
  /// Has a request done with a node. Completes when it is over, whatever came of it: QEMU 7.2 tells errors on its own output.
  public func submit(_ request: GuestRequest, to node: BlockNode, _ completion: consuming Completion<Void>) {
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
      return completion.complete()
    }
    let holder = CompletionHolder(completion)
    transfer.run(loop) { _ in holder.completion.take()?.complete() }
  }

  /// Has the jobs that work on a node, or on one above it, stop for a moment, twice, as QEMU 7.2 does.
  public func drain(above node: BlockNode) {
    drain(around: node)
    drain(around: node)
  }
}

/// Carries a completion into a closure.
private final class CompletionHolder {
  var completion: Completion<Void>?

  init(_ completion: consuming Completion<Void>) { self.completion = consume completion }
}

extension Range<Int64> {
  /// How many bytes it has.
  var length: Int64 { upperBound - lowerBound }
}
