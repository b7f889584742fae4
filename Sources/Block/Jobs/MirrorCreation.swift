// How mirrors come: to a node, to a file, and as a commit of the top of a chain. The errors, and their order, are QEMU 7.2's.
import Event
import JSON

/// What is asked for with a mirror.
public struct MirrorRequest: Sendable {
  /// The node or drive that is copied.
  public var device: String
  /// What is copied in the beginning: a word of `MirrorContent`, or one that a mirror can't do.
  public var sync: String
  /// The node that is replaced; nil for what is copied.
  public var replaces: String?
  /// How many bytes one bit of its bitmap stands for; 0 for what suits.
  public var granularity: Int64 = 0
  /// How many bytes are copied in one go; 0 for what suits.
  public var bufferSize: Int64 = 0
  /// Whether writes go to both nodes at once.
  public var isWriteBlocking = false
  /// What block jobs have.
  public var settings = BlockJobSettings()

  /// A request for a device.
  public init(device: String, sync: String) {
    self.device = device
    self.sync = sync
  }
}

extension BlockGraph {
  /// Mirrors a node to another one.
  public func mirror(_ request: MirrorRequest, to target: String) throws(Failure) {
    let source = try existing(request.device)
    try checkRoot(source)
    try mirror(request, source, to: try existing(target))
  }

  /// Mirrors a node to a file, which is made unless it is to be used as it is.
  public func mirror(_ request: MirrorRequest, toFile file: ImageRequest) throws(Failure) {
    let source = try existing(request.device)
    try checkRoot(source)
    if request.replaces != nil, file.nodeName == nil {
      throw Failure("a node-name must be provided when replacing a named node of the graph")
    }
    var request = request
    if request.sync == "top", source.nextImage == nil { request.sync = "full" }
    let target = try openTarget(file, of: source, sync: request.sync)
    do throws(Failure) { try mirror(request, source, to: target, takesBacking: !file.exists) } catch {
      discardIfUnused(target)
      throw error
    }
  }

  private func mirror(
    _ request: MirrorRequest, _ source: BlockNode, to target: BlockNode, takesBacking: Bool = false
  ) throws(Failure) {
    var plan = MirrorPlan()
    plan.takesBacking = takesBacking
    plan.granularity = try granularity(request, target)
    plan.isWriteBlocking = request.isWriteBlocking
    plan.replaces = request.replaces
    try checkFree(source)
    try checkFree(target, orBacking: true)
    if let name = request.replaces { try checkReplacing(name, source) }
    guard let content = MirrorContent(rawValue: request.sync) else {
      throw Failure("Sync mode '\(request.sync)' not supported")
    }
    plan.content = content
    if request.bufferSize < 0 { throw Failure("Invalid parameter 'buf-size'") }
    plan.setBuffer(request.bufferSize)
    try startMirror(source, target, plan, request.settings, type: "mirror")
  }

  private func granularity(_ request: MirrorRequest, _ target: BlockNode) throws(Failure) -> Int64 {
    let wanted = request.granularity
    if wanted == 0 { return max(4096, min(65536, target.image.clusterSize ?? 65536)) }
    if !(512...64 << 20).contains(wanted) {
      throw Failure("Parameter 'granularity' expects a value in range [512B, 64MB]")
    }
    if wanted & (wanted - 1) != 0 { throw Failure("Parameter 'granularity' expects a power of 2") }
    return wanted
  }

  /// Only what shows the same can be replaced.
  private func checkReplacing(_ name: String, _ source: BlockNode) throws(Failure) {
    guard let node = node(named: name) else { throw Failure("Failed to find node with node-name='\(name)'") }
    try checkFree(node, orBacking: true)
    if source.shows(node) { return }
    throw Failure(
      "Cannot replace '\(name)' by a node mirrored from '\(source.name)', because it cannot be"
        + " guaranteed that doing so would not lead to an abrupt change of visible data")
  }

  /// Commits the top of a chain: a mirror into its base.
  func commitActive(_ top: BlockNode, _ base: BlockNode, _ settings: BlockJobSettings) throws(Failure) {
    var plan = MirrorPlan()
    let wasReadOnly = base.isReadOnly
    plan.base = base
    plan.setBuffer(0)
    // It stays writable, however the job ends.
    if wasReadOnly { try reopen(base, isReadOnly: false) }
    do throws(Failure) { try startMirror(top, base, plan, settings, type: "commit") } catch {
      if wasReadOnly { try? reopen(base, isReadOnly: true) }
      throw error
    }
  }

  private func startMirror(
    _ source: BlockNode, _ target: BlockNode, _ plan: MirrorPlan, _ settings: BlockJobSettings, type: String
  ) throws(Failure) {
    if source.withoutFilters === target.withoutFilters { throw Failure("Can't mirror node into itself") }
    let driver = MirrorFilter(isCommit: plan.base != nil)
    let filter = try makeFilter(driver, settings.filterName)
    try insert(filter, as: "backing", above: source)
    let work = MirrorJob(source, to: target, filter: filter, driver, plan)
    do throws(Failure) {
      try begin(type, settings, work, for: filter, NodeUse(does: .consistentRead, allows: .all.subtracting(.resize))) {
        (block) throws(Failure) in
        try stand(block, source, target, plan)
      }
    } catch {
      remove(filter: filter, to: source)
      throw error
    }
  }

  private func stand(
    _ block: BlockJob, _ source: BlockNode, _ target: BlockNode, _ plan: MirrorPlan
  ) throws(Failure) {
    let others: BlockPermissions = [.consistentRead, .write, .writeUnchanged]
    let grows: BlockPermissions = target.size < source.size && plan.base != nil ? .resize : []
    try block.open(target, grows.union(.write), allows: plan.base == nil ? .writeUnchanged : others)
    try block.stand(on: source, as: "source", allows: others)
    try block.stand(on: target, as: "target")
    guard let base = plan.base else { return }
    for node in source.chain.dropFirst().prefix(while: { $0 !== base }) {
      try block.stand(on: node, as: "intermediate node", allows: [.write, .writeUnchanged])
    }
  }
}

extension MirrorPlan {
  /// Copies so many bytes in one go, in whole granules.
  fileprivate mutating func setBuffer(_ size: Int64) {
    let wanted = size == 0 ? 16 << 20 : min(size, .max - granularity)
    bufferSize = (wanted + granularity - 1) / granularity * granularity
    chunk = max(chunk, granularity)
  }
}
