// Committing: what is in nodes above a base goes into the base, so that they aren't needed any more.
import Event
import JSON

/// What is asked for with `block-commit`.
public struct CommitRequest: Sendable {
  /// The node or drive at the top of the chain.
  public var device: String
  /// What is written to, and the highest node that goes: by their files' names, or by their nodes.
  public var (base, baseNode, top, topNode): (String?, String?, String?, String?)
  /// What is stored as the name of the base.
  public var backingFile: String?
  /// What block jobs have.
  public var settings = BlockJobSettings()

  /// A request for a device.
  public init(device: String) { self.device = device }
}

/// The work of a `block-commit` below the top of a chain.
final class CommitJob: JobWork {
  private let (overlay, top, base): (BlockNode, BlockNode, BlockNode)
  /// The filter above what is committed.
  var filter: BlockNode?
  private let backingFile: String?
  private let wasReadOnly: Bool
  private let copy: SequentialCopy

  init(overlay: BlockNode, top: BlockNode, base: BlockNode, backingFile: String?, wasReadOnly: Bool) {
    (self.overlay, self.top, self.base) = (overlay, top, base)
    self.backingFile = backingFile
    self.wasReadOnly = wasReadOnly
    copy = SequentialCopy(from: top, to: base) { [top, base] (offset, count) throws(SystemError) in
      try top.isAllocated(above: base, offset, count)
    }
  }

  func advance(_ job: Job) {
    if job.progress.total == 0 {
      job.progress.total = top.size
      do throws(Failure) { try base.grow(to: top.size) } catch { return job.end(error) }
    }
    copy.advance(job)
  }

  func prepare(_ job: Job) throws(Failure) {
    job.block?.close()
    if overlay.image.backing != nil {
      try job.graph.opening(overlay) { () throws(Failure) in
        try overlay.driver.storeBacking(overlay, name: backingFile ?? base.filename, format: base.driverName)
      }
    }
    try job.graph.setBacking(of: overlay, to: base)
  }

  func abort(_ job: Job) {
    job.block?.leave()
    try? job.graph.setBacking(of: overlay, to: top)
  }

  func clean(_ job: Job) {
    if let filter { job.graph.discardIfUnused(filter) }
    if wasReadOnly { try? job.graph.reopen(base, isReadOnly: true) }
  }
}

extension BlockNode {
  /// Makes it at least so long, for a job, whose failure is that of the system.
  func grow(to size: Int64) throws(Failure) {
    if self.size >= size { return }
    do throws(Failure) { try resize(to: size) } catch {
      throw error == Self.hasFixedSize ? Failure("Operation not supported") : error
    }
  }
}

extension BlockGraph {
  /// Starts a commit. The errors, and their order, are QEMU 7.2's.
  public func commit(_ request: CommitRequest) throws(Failure) {
    guard let device = find(request.device) else {
      throw Failure(.deviceNotFound, "Device '\(request.device)' not found")
    }
    try checkRoot(device)
    let top = try commitTop(request, device)
    let base = try commitBase(request, device, top)
    for node in top.chain.prefix(while: { $0 !== base }) { try checkFree(node) }
    try checkFree(base)
    if top !== device { return try commit(request, device, top, base) }
    if request.backingFile != nil { throw Failure("'backing-file' specified, but 'top' is the active layer") }
    try commitActive(top, base, request.settings)
  }

  private func commit(_ request: CommitRequest, _ device: BlockNode, _ top: BlockNode, _ base: BlockNode)
    throws(Failure)
  {
    guard let overlay = device.chain.first(where: { $0.child("backing") === top }) else {
      throw Failure("No overlay image found for '\(top.filename)'")
    }
    let wasReadOnly = base.isReadOnly
    let work = CommitJob(
      overlay: overlay, top: top, base: base, backingFile: request.backingFile, wasReadOnly: wasReadOnly)
    try begin("commit", request.settings, work, for: device) { (block) throws(Failure) in
      if wasReadOnly { try reopen(base, isReadOnly: false) }
      do throws(Failure) {
        work.filter = try insertCommitFilter(request.settings.filterName, overlay, top)
        for between in top.chain.prefix(while: { $0 !== base }) {
          try block.stand(on: between, as: "intermediate node", allows: [.write, .writeUnchanged])
        }
        try block.stand(on: base, as: "base")
        try block.open(base, [.consistentRead, .write], allows: .undisturbed)
        try block.open(top, [])
      } catch {
        block.leave()
        try? setBacking(of: overlay, to: top)
        if wasReadOnly { try? reopen(base, isReadOnly: true) }
        throw error
      }
    }
  }

  private func insertCommitFilter(
    _ name: String?, _ overlay: BlockNode, _ top: BlockNode
  ) throws(Failure) -> BlockNode {
    let filter = try makeFilter(CommitFilter(), name, isWritable: false)
    append(filter)
    var change = GraphChange()
    change.add("backing", to: filter, on: top)
    for edge in overlay.children where edge.name == "backing" { change.move(edge, to: filter) }
    do throws(Failure) { try change.settle() } catch {
      discard(filter)
      throw error
    }
    try filter.complete()
    return filter
  }

  /// The highest node that goes.
  private func commitTop(_ request: CommitRequest, _ device: BlockNode) throws(Failure) -> BlockNode {
    if request.top != nil, request.topNode != nil { throw Failure("'top-node' and 'top' are mutually exclusive") }
    if let name = request.topNode {
      let node = try existingNode(name)
      if device.chain.contains(where: { $0 === node }) { return node }
      throw Failure("'\(name)' is not in this backing file chain")
    }
    guard let name = request.top else { return device }
    if device.filename == name { return device }
    if let node = device.backingImages.first(where: { $0.filename == name }) { return node }
    throw Failure("Top image file \(name) not found")
  }

  /// What is written to: the lowest node, unless another one is said.
  private func commitBase(
    _ request: CommitRequest, _ device: BlockNode, _ top: BlockNode
  ) throws(Failure) -> BlockNode {
    if request.base != nil, request.baseNode != nil { throw Failure("'base-node' and 'base' are mutually exclusive") }
    var base = top
    if let name = request.baseNode {
      base = try existingNode(name)
      if !device.chain.contains(where: { $0 === base }) { throw Failure("'\(name)' is not in this backing file chain") }
    } else if let name = request.base {
      guard let node = top.backingImages.first(where: { $0.filename == name }) else {
        throw Failure("Can't find '\(name)' in the backing chain")
      }
      base = node
    } else {
      for node in top.chain { base = node }
    }
    if base === top {
      throw Failure("cannot commit an image into itself")
    }
    if !top.chain.contains(where: { $0 === base }) {
      throw Failure("'\(request.baseNode ?? request.base ?? base.name)' is not in this backing file chain")
    }
    return base
  }
}
