// `block-set-write-threshold`: the next write that goes further is told of.
import Event
import JSON

extension BlockGraph {
  /// Has the next write of a node behind an offset be reported; 0 for none.
  public func setWriteThreshold(of name: String, to offset: UInt64) throws(Failure) {
    guard let node = node(named: name) else { throw Failure("Device '\(name)' not found") }
    node.writeThreshold = offset
    node.onThreshold = { [weak self] threshold, excess in
      self?.onEvent(
        "BLOCK_WRITE_THRESHOLD",
        [
          Value.Member(key: "node-name", value: .string(name)),
          Value.Member(key: "write-threshold", value: .uint(threshold)),
          Value.Member(key: "amount-exceeded", value: .uint(excess)),
        ])
    }
  }
}
