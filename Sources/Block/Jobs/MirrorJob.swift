// Mirroring: a node is copied to another one, and kept the same until somebody says that it is enough. A commit of the top
// of a chain is one, into the base.
import Event
import JSON

/// What a mirror copies in the beginning.
public enum MirrorContent: String, Sendable {
  /// All that is read.
  case full
  /// What the node has itself.
  case top
  /// Nothing but what is written from then on.
  case none
}

/// The work of `blockdev-mirror`, `drive-mirror` and of a `block-commit` of the top of a chain.
final class MirrorJob: JobWork {
  let (source, target, filter): (BlockNode, BlockNode, BlockNode)
  private let driver: MirrorFilter
  private let plan: MirrorPlan
  private var bitmap: DirtyBitmap
  private var isPrepared = false
  /// The bytes of the target's clusters, if it hides what its header names.
  private var hidingCluster: Int64?
  private var isFinishing = false
  private var failed: Failure?
  private var isFlushed = false
  /// Whether it waits for something to become dirty.
  private var isResting = false
  private var completes = false
  private var pivots = true
  /// The node that the target takes the place of, which is the source unless another one was asked for.
  private var replaced: BlockNode?

  init(_ source: BlockNode, to target: BlockNode, filter: BlockNode, _ driver: MirrorFilter, _ plan: MirrorPlan) {
    (self.source, self.target, self.filter, self.driver, self.plan) = (source, target, filter, driver, plan)
    bitmap = DirtyBitmap(nil, granularity: plan.granularity, size: source.size)
  }

  // MARK: Copying

  func advance(_ job: Job) {
    isResting = false
    if let failed { return job.end(failed) }
    if job.isCancelled || completes && isClean { return finish(job) }
    if !isPrepared {
      do throws(Failure) { try prepareCopying(job) } catch { return fail(job, error) }
    }
    while !job.isCancelled, !job.isUserPaused {
      job.progress.total = job.progress.done + bitmap.count
      if isClean { return settle(job) }
      if copy(job) { return }
    }
    if job.isCancelled { finish(job) }
  }

  private var isClean: Bool { bitmap.count == 0 }

  /// Finds what is to be copied.
  private func prepareCopying(_ job: Job) throws(Failure) {
    if plan.base != nil {
      try target.grow(to: source.size)
    } else if source.size != target.size {
      throw Failure("Source and target image have different sizes")
    }
    isPrepared = true
    let image = target.image
    if image.backing != nil, target.below == nil { hidingCluster = image.clusterSize }
    source.bitmaps.append(bitmap)
    if plan.isWriteBlocking {
      // What is written meanwhile goes to both.
      bitmap.isRecording = false
      driver.target = target
      driver.filling = { [weak self] in self?.filling($0) ?? $0 }
    }
    bitmap.onMark = { [weak self, weak job] in if let self, let job { marked(job) } }
    driver.onWrite = { [weak self, weak job] in if let self, let job { written(job, $0) } }
    do throws(SystemError) { try markContent() } catch { throw Failure(error.description) }
    job.progress.total = bitmap.count
  }

  /// Somebody has written to the source. What was written to both is done.
  private func written(_ job: Job, _ range: Range<Int64>) {
    if driver.target != nil {
      bitmap.clear(whole: range)
      job.progress.done += range.length
      job.progress.total = job.progress.done + bitmap.count
    }
    job.enter()
  }

  /// Somebody has written to the source below the filter. It looks for that every now and then.
  private func marked(_ job: Job) {
    if isResting { job.sleep(.milliseconds(100)) }
    isResting = false
  }

  private func markContent() throws(SystemError) {
    switch plan.content {
    case .none: break
    case .full where plan.base == nil && (!plan.takesBacking || target.keepsOldData):
      bitmap.mark(0..<source.size)
    default:
      // What is new is zeros where nothing is copied.
      let base = plan.content == .full ? plan.base : source.nextImage
      var offset: Int64 = 0
      while offset < source.size {
        let (isThere, length) = try source.isAllocated(above: base, offset, source.size - offset)
        if isThere { bitmap.mark(offset..<offset + length) }
        offset += length
      }
    }
  }

  /// It fails, after the command is answered that is under way.
  private func fail(_ job: Job, _ failure: Failure) {
    failed = failure
    job.sleep(0)
  }

  /// Everything is copied for now.
  private func settle(_ job: Job) {
    if !isFlushed {
      isFlushed = true
      let transfer = Transfer()
      target.flush(transfer)
      if job.await(transfer, endsInDrain: true, ended: { _ in }) { return }
    }
    job.becomeReady()
    if completes { return finish(job) }
    isResting = true
    job.rest()
  }

  /// Copies the next dirty part, or as many as its buffers hold if there is no limit. Whether it has to be waited for.
  private func copy(_ job: Job) -> Bool {
    var batch = CopyBatch(job, from: source, to: target)
    let isLimited = job.block?.speed ?? 0 > 0
    var (taken, left): ([Range<Int64>], Int64) = ([], plan.bufferSize)
    while left > 0, let dirty = bitmap.firstDirty(from: taken.last?.upperBound ?? 0) {
      let range = plan(dirty, &left, isLimited, &batch)
      taken.append(range)
      bitmap.clear(range)
      if isLimited || taken.count >= 16 { break }
    }
    var waits = false
    let count = taken.reduce(0) { $0 + $1.length }
    let isOnItsWay = batch.run { [self] failures in waits = copied(job, count, failures) }
    // After as much as its buffers hold it is others' turn.
    if !isOnItsWay, !waits, !isLimited, left <= 0 {
      job.sleep(0)
      return true
    }
    return isOnItsWay || waits
  }

  /// Adds a dirty part, as far as the buffers hold it; what that is.
  private func plan(
    _ dirty: Range<Int64>, _ left: inout Int64, _ isLimited: Bool, _ batch: inout CopyBatch
  ) -> Range<Int64> {
    var offset = dirty.lowerBound
    while offset < dirty.upperBound, left > 0 {
      let rest = dirty.upperBound - offset
      let zeros = isLimited ? 0 : source.zeros(offset, rest, to: target, by: plan.granularity)
      let count = zeros > plan.chunk ? zeros : min(rest, plan.chunk, left)
      // What nobody has ever written may stay what it is.
      if source.unwritten(offset, count) < count { batch.add(filling(offset..<offset + count)) }
      offset += count
      left -= count
    }
    return dirty.lowerBound..<offset
  }

  /// A part with what is beside it in clusters of the target that hold nothing yet, where the target hides what its header names:
  /// that would show there later, and isn't there to be copied now.
  private func filling(_ range: Range<Int64>) -> Range<Int64> {
    guard let cluster = hidingCluster else { return range }
    func isEmpty(_ offset: Int64) -> Bool { (try? target.map(offset, 1))?.content == .nothing }
    let start = isEmpty(range.lowerBound) ? range.lowerBound / cluster * cluster : range.lowerBound
    let end = (range.upperBound + cluster - 1) / cluster * cluster
    return start..<(isEmpty(range.upperBound - 1) ? min(source.size, end) : range.upperBound)
  }

  private func copied(_ job: Job, _ copied: Int64, _ failures: [CopyFailure]) -> Bool {
    for failure in failures { bitmap.mark(failure.range) }
    let count = copied - failures.reduce(0) { $0 + $1.range.length }
    job.progress.done += count
    if let failure = failures.first(where: { $0.action == .report }) {
      fail(job, Failure(failure.error.description))
      return true
    }
    let action = failures.last?.action
    if action == .stop { return true }
    let delay = max(job.block?.delay(after: count) ?? 0, action == .ignore ? .milliseconds(1) : 0)
    if delay > 0 { job.sleep(delay) }
    return delay > 0
  }

  // MARK: The end

  func complete(_ job: Job) throws(Failure) {
    if let name = plan.replaces {
      guard let node = job.graph.node(named: name) else {
        throw Failure("Failed to find node with node-name='\(name)'")
      }
      replaced = node
    }
    completes = true
  }

  /// One that is ready completes when it is cancelled softly, and nothing is replaced.
  func cancelsSoftly(_ job: Job) -> Bool {
    if ![.ready, .standby, .waiting, .pending].contains(job.status) { return true }
    if job.isEnded { return true }
    (completes, pivots) = (true, false)
    return false
  }

  /// Ends, after the command is answered that wants it.
  private func finish(_ job: Job) {
    if !isFinishing {
      isFinishing = true
      return job.sleep(0)
    }
    if !job.isCancelled { job.hold() }
    job.end()
  }

  func prepare(_ job: Job) throws(Failure) {
    guard pivots, let replaced, plan.replaces != nil else { return }
    if job.graph.node(named: replaced.name) !== replaced || !source.shows(replaced) {
      throw Failure("Operation not permitted")
    }
  }

  func commit(_ job: Job) {
    if !pivots { return }
    // The target stays although the job leaves it.
    let hold = BlockEdge("root", target)
    target.parents.append(hold)
    leave(job)
    if plan.takesBacking, let backing { try? job.graph.setBacking(of: target, to: backing) }
    let old = replaced ?? source
    try? job.graph.replace(old, with: target)
    job.graph.discardIfUnused(old)
    job.graph.release(hold)
  }

  /// What the target has to see through it of what wasn't copied.
  private var backing: BlockNode? {
    switch plan.content {
    case .none: source
    case .top: source.nextImage
    case .full: nil
    }
  }

  func clean(_ job: Job) { leave(job) }

  private func leave(_ job: Job) {
    driver.onWrite = { _ in }
    bitmap.onMark = {}
    driver.target = nil
    source.bitmaps.removeAll { $0 === bitmap }
    job.block?.leave()
    job.graph.remove(filter: filter, to: source)
  }
}

/// How a mirror goes about it.
struct MirrorPlan {
  var content = MirrorContent.full
  /// The node that is committed into, of a commit.
  var base: BlockNode?
  var granularity: Int64 = 65536
  /// How many bytes are copied in one go, and in one request of it.
  var bufferSize: Int64 = 16 << 20
  var chunk: Int64 = 1 << 20
  var isWriteBlocking = false
  /// The node that the target takes the place of.
  var replaces: String?
  /// Whether the target sees what is below the source in the end.
  var takesBacking = false
}
