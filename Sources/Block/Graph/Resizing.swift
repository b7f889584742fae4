// A node gets another size, or another thread. The errors, and the order in which they come, are QEMU 7.2's.
import Event

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
    try node.resize(to: size)
  }

  /// Whether a node can be moved to a thread, or back. `check` looks for the thread. The errors, and their order, are QEMU 7.2's.
  public func checkMoving(
    _ name: String, isForced: Bool, toThread: Bool, _ check: () throws(Failure) -> Void
  ) throws(Failure) {
    guard let node = node(named: name) else { throw Failure("Failed to find node with node-name='\(name)'") }
    if !isForced, node.parents.contains(where: { $0.root is BlockBackend }) {
      throw Failure(
        "Node \(name) is associated with a BlockBackend and could be in use (use force=true to override this check)")
    }
    try check()
    let backends = node.selfAndAbove.flatMap(\.parents).compactMap { $0.root as? BlockBackend }
    if toThread, backends.contains(where: { $0.device != nil }) {
      throw Failure("Cannot change iothread of active block backend")
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
