// A node gets another size, or is watched for writes that go far. The errors, and the order in which they come, are QEMU 7.2's.
import Event
import JSON

extension BlockGraph {
  /// Changes the size of the node that a drive has, or that has that name, in bytes.
  public func resize(device: String?, node name: String?, to size: Int64) throws(Failure) {
    let node = try lookUp(device, name)
    if size < 0 { throw Failure("Parameter 'size' expects a >0 size") }
    if node.parents.contains(where: { $0.root is BlockJob || $0.name == "backing" }) {
      throw Failure("Device '\(node.driveID ?? "(null)")' is in use")
    }
    let edge = BlockEdge("root", node)
    try attach(edge, NodeUse(does: .resize, allows: .all))
    defer { release(edge) }
    try node.driver.resize(node, to: size)
  }

  /// Has the next write of a node behind an offset told; 0 for none.
  public func setWriteThreshold(of node: BlockNode, to offset: UInt64) {
    node.setWriteThreshold(offset) { [unowned self, unowned node] exceeded in
      onEvent(
        "BLOCK_WRITE_THRESHOLD",
        [
          Value.Member(key: "node-name", value: .string(node.name)),
          Value.Member(key: "write-threshold", value: .uint(offset)),
          Value.Member(key: "amount-exceeded", value: .uint(exceeded)),
        ])
    }
  }

  /// The node of that name, or else the one that the drive has.
  func lookUp(_ device: String?, _ name: String?) throws(Failure) -> BlockNode {
    if let name, let node = node(named: name) { return node }
    if name == nil, let device, let drive = drive(device) {
      if let node = drive.node { return node }
      throw Failure("Device '\(device)' has no medium")
    }
    throw Failure("Cannot find device='\(device ?? "")' nor node-name='\(name ?? "")'")
  }
}
