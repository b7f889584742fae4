// Streaming: what a node shows of its backing files comes into it, so that it can do without them.
import Event
import JSON

/// What is asked for with `block-stream`.
public struct StreamRequest: Sendable {
  /// The node or drive.
  public var device: String
  /// The backing file that stays: by its file's name, by its node, or the lowest node that goes.
  public var (base, baseNode, bottom): (String?, String?, String?)
  /// What is stored as its name.
  public var backingFile: String?
  /// What block jobs have.
  public var settings = BlockJobSettings()

  /// A request for a device.
  public init(device: String) { self.device = device }
}

/// The work of `block-stream`.
final class StreamJob: JobWork {
  private let top: BlockNode
  private let base: BlockNode?
  private let filter: BlockNode
  private let backingFile: String?
  private let wasReadOnly: Bool
  private let copy: SequentialCopy

  init(_ top: BlockNode, base: BlockNode?, filter: BlockNode, backingFile: String?, wasReadOnly: Bool) {
    (self.top, self.base, self.filter, self.backingFile) = (top, base, filter, backingFile)
    self.wasReadOnly = wasReadOnly
    copy = SequentialCopy(from: top, to: top, isUnchanged: true, passesOver: true) {
      [top, base] (offset, count) throws(SystemError) in
      let own = try top.map(offset, count)
      if own.content != .nothing { return (false, own.length) }
      guard let below = top.below else { return (false, own.length) }
      return try below.isAllocated(above: base, offset, own.length)
    }
  }

  /// The image that can do without what is below, behind filters.
  private var image: BlockNode { top.withoutFilters }
  private var isWhole: Bool { image.below === base || image === base }

  func advance(_ job: Job) {
    if job.progress.total == 0, !isWhole { job.progress.total = top.size }
    copy.advance(job)
  }

  func prepare(_ job: Job) throws(Failure) {
    job.block?.close()
    for _ in 0..<3 { job.graph.drain(around: top) }
    if isWhole { return }
    if image.image.backing != nil {
      let name = base == nil ? nil : backingFile ?? base?.filename
      try image.driver.storeBacking(image, name: name, format: base?.driverName)
    }
    try job.graph.setBacking(of: image, to: base)
  }

  func clean(_ job: Job) {
    job.block?.close()
    job.graph.strip(filter, to: filter.below ?? top)
    if wasReadOnly { try? job.graph.reopen(top, isReadOnly: true) }
  }
}

extension BlockGraph {
  /// Starts a stream. The errors, and their order, are QEMU 7.2's.
  public func stream(_ request: StreamRequest) throws(Failure) {
    try checkBase(request)
    let top = try existing(request.device)
    let base = try streamBase(request, top)
    let going = Array(top.chain.prefix { $0 !== base })
    for node in going { try checkFree(node) }
    if request.backingFile != nil, request.base == nil, request.baseNode == nil {
      throw Failure("backing file specified, but streaming the entire chain")
    }
    if let base, !top.backingImages.contains(where: { $0 === base.withoutFilters }) {
      throw Failure("'\(base.name)' is not in the backing chain of '\(top.name)'")
    }
    let filter = try creatingNode { () throws(Failure) in
      let driver = CopyOnReadDriver(bottom: going.last { !$0.isFilter })
      return try makeFilter(driver, request.settings.filterName)
    }
    let wasReadOnly = top.isReadOnly
    if wasReadOnly { try reopen(top, isReadOnly: false) }
    do throws(Failure) {
      try creatingNode { () throws(Failure) in try insert(filter, as: "file", above: top) }
      let work = StreamJob(top, base: base, filter: filter, backingFile: request.backingFile, wasReadOnly: wasReadOnly)
      try begin("stream", request.settings, work, for: filter) { (block) throws(Failure) in
        try block.open(filter, .consistentRead, allows: [.consistentRead, .write, .writeUnchanged])
        do throws(Failure) { try stand(block, top, going) } catch {
          // As with QEMU 7.2 what it would have read with stays.
          block.abandonBackends()
          throw error
        }
      }
    } catch {
      remove(filter: filter, to: top)
      if wasReadOnly { try? reopen(top, isReadOnly: true) }
      throw error
    }
  }

  private func stand(_ block: BlockJob, _ top: BlockNode, _ going: [BlockNode]) throws(Failure) {
    try block.stand(on: top, as: "active node", allows: [.consistentRead, .write, .writeUnchanged])
    for node in going.dropFirst() {
      try block.stand(on: node, as: "intermediate node", allows: [.consistentRead, .writeUnchanged])
    }
  }

  private func checkBase(_ request: StreamRequest) throws(Failure) {
    let names = [("base", request.base), ("base-node", request.baseNode), ("bottom", request.bottom)]
    for (one, other) in [(0, 1), (0, 2), (2, 1)] where names[one].1 != nil && names[other].1 != nil {
      throw Failure("'\(names[one].0)' and '\(names[other].0)' cannot be specified at the same time")
    }
  }

  /// The node that stays below; nil if none does.
  private func streamBase(_ request: StreamRequest, _ top: BlockNode) throws(Failure) -> BlockNode? {
    if let name = request.base {
      if let node = top.backingImages.first(where: { $0.filename == name }) { return node }
      throw Failure("Can't find '\(name)' in the backing chain")
    }
    if let name = request.baseNode {
      let node = try existingNode(name)
      if node !== top, top.chain.contains(where: { $0 === node }) { return node }
      throw Failure("Node '\(name)' is not a backing image of '\(request.device)'")
    }
    guard let name = request.bottom else { return nil }
    let node = try existingNode(name)
    if node.isFilter { throw Failure("Node '\(name)' is a filter, use a non-filter node as 'bottom'") }
    if top.chain.contains(where: { $0 === node }) { return node.below }
    throw Failure("Node '\(name)' is not in a chain starting from '\(top.driveID ?? top.name)'")
  }
}
