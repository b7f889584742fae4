// Backups: a node is copied as it was in the beginning; what is overwritten meanwhile is copied first.
import Event
import JSON

/// What becomes of a bitmap at the end of a backup.
public enum BitmapSync: String, Sendable {
  case onSuccess = "on-success"
  case never, always
}

/// How a backup goes about it.
struct BackupPlan {
  var sync = "full"
  /// The bitmap that says what is copied, and what becomes of it.
  var bitmap: (bitmap: DirtyBitmap, mode: BitmapSync)?
  /// Whether what is written is compressed.
  var isCompressed = false
  /// The bytes of a cluster, which is copied as a whole, and of a request.
  var clusterSize: Int64 = 65536
  var chunk: Int64 = 1 << 20
}

/// The work of `blockdev-backup` and `drive-backup`.
final class BackupJob: JobWork {
  private let (source, target): (BlockNode, BlockNode)
  /// The filter above the source.
  var filter: BlockNode?
  private let driver: CopyBeforeWriteDriver
  private let plan: BackupPlan
  /// What is to be copied still, which the filter knows too.
  private var left: DirtyBitmap { driver.left }
  /// What is written meanwhile, which the next backup has to copy.
  private var written: DirtyBitmap?
  private var isPrepared = false
  /// Whether it waits for writes that wait for their copies.
  private var isEnding = false
  private var failed: Failure?
  private var batches = 0

  init(_ source: BlockNode, to target: BlockNode, _ driver: CopyBeforeWriteDriver, _ plan: BackupPlan) {
    (self.source, self.target) = (source, target)
    self.driver = driver
    self.plan = plan
    driver.isCompressed = plan.isCompressed
  }

  /// What is done when a write needs it is done.
  private var isOnDemand: Bool { plan.sync == "none" }

  // MARK: Copying

  func advance(_ job: Job) {
    if job.isCancelled { return end(job) }
    if let failed { return end(job, failed) }
    if !isPrepared {
      prepareCopying(job)
      if let failed { return end(job, failed) }
      // What images say of themselves has to be read first.
      let transfer = Transfer()
      if left.count > 0 { source.flush(transfer) }
      if job.await(transfer, ended: { _ in }) { return }
    }
    while !job.isCancelled, !job.isUserPaused {
      if isOnDemand { return job.rest() }
      guard left.count > 0 else { return end(job) }
      // It waits on for what it has copied although it is paused and resumed, or gets another speed.
      if let delay = job.block?.delay(after: 0), delay > 0 { return job.sleep(delay) }
      if copy(job) { return }
    }
    if job.isCancelled { end(job) }
  }

  /// Ends when no write waits for its copy any more: what such a one has to copy is in the target then.
  private func end(_ job: Job, _ failure: Failure? = nil) {
    isEnding = driver.isCopying
    if isEnding { job.rest() } else { job.end(failure) }
  }

  private func prepareCopying(_ job: Job) {
    isPrepared = true
    job.progress.total = source.size
    if let bitmap = plan.bitmap?.bitmap, ["bitmap", "incremental"].contains(plan.sync) { left.keep(bitmap) }
    if plan.sync == "top" { failed = keepAllocated().map { Failure($0.description) } }
    if !isOnDemand { job.progress.total = left.count }
    driver.onCopied = { [weak job] in job?.progress.done += $0 }
    driver.onIdle = { [weak self, weak job] in if self?.isEnding == true { job?.sleep(0) } }
  }

  /// A bitmap stays as it is from now on; what is written is recorded beside it.
  func beginRecording(_ bitmap: DirtyBitmap) {
    bitmap.users += 1
    let written = DirtyBitmap(nil, granularity: bitmap.granularity, isRecording: bitmap.isRecording, size: bitmap.size)
    source.bitmaps.append(written)
    self.written = written
  }

  /// What was recorded beside it is in the bitmap then.
  func endRecording() {
    guard let bitmap = plan.bitmap?.bitmap, let written else { return }
    bitmap.users -= 1
    bitmap.merge(written)
    source.bitmaps.removeAll { $0 === written }
  }

  /// Leaves out what only backing files have. What can't be looked for is the whole job's failure, which nobody is asked about.
  private func keepAllocated() -> SystemError? {
    var offset: Int64 = 0
    while offset < source.size {
      let (isThere, length): (Bool, Int64)
      do throws(SystemError) {
        (isThere, length) = try source.isAllocated(above: source.nextImage, offset, source.size - offset)
      } catch { return error }
      // A cluster that is there in part is copied.
      let start = (offset + plan.clusterSize - 1) / plan.clusterSize * plan.clusterSize
      let end = offset + length == source.size ? source.size : (offset + length) / plan.clusterSize * plan.clusterSize
      if !isThere, start < end { left.clear(start..<end) }
      offset += length
    }
    return nil
  }

  /// Copies the next parts: one if there is a limit, otherwise many. Whether they have to be waited for.
  private func copy(_ job: Job) -> Bool {
    var batch = CopyBatch(job, from: source, to: target, isCompressed: plan.isCompressed, tellsOnce: true)
    var (ranges, next): ([Range<Int64>], Int64) = ([], 0)
    let isLimited = job.block?.speed ?? 0 > 0
    while ranges.count < (isLimited ? 1 : 16), let dirty = left.firstDirty(from: next) {
      let rest = dirty.upperBound - dirty.lowerBound
      let zeros = isLimited ? 0 : source.zeros(dirty.lowerBound, rest, to: target, by: plan.clusterSize)
      let count = isLimited ? part(dirty.lowerBound, min(rest, plan.chunk)) : min(rest, plan.chunk)
      let range = dirty.lowerBound..<dirty.lowerBound + (zeros > plan.chunk ? zeros : count)
      batch.add(range)
      ranges.append(range)
      next = range.upperBound
    }
    for range in ranges { left.clear(range) }
    let count = ranges.reduce(0) { $0 + wholeClusters($1) }
    var waits = false
    let isOnItsWay = batch.run { [self] failures in waits = copied(job, count, failures) }
    batches += 1
    if !isOnItsWay, !waits, batches % 256 == 0 {
      job.sleep(0)
      return true
    }
    return isOnItsWay || waits
  }

  private func copied(_ job: Job, _ count: Int64, _ failures: [CopyFailure]) -> Bool {
    var count = count
    for failure in failures {
      left.mark(failure.range)
      count -= wholeClusters(failure.range)
    }
    job.progress.done += count
    var wait = job.block?.delay(after: count) ?? 0
    if let failure = failures.first {
      switch failure.action {
      case .ignore: wait = max(wait, .milliseconds(1))
      case .stop: return true
      default:
        // What was under way is through first.
        failed = Failure(failure.error.description)
        job.sleep(0)
        return true
      }
    }
    // When all is copied there is nothing to wait for.
    if wait == 0 || left.count == 0 { return false }
    job.sleep(wait)
    return true
  }

  /// How much of a part is copied at once where each copy is waited for: whole clusters that are all data, or all zeros.
  private func part(_ offset: Int64, _ count: Int64) -> Int64 {
    let alike = (try? source.alike(offset, count)) ?? 0
    if offset + alike == source.size { return alike }
    return min(count, max(plan.clusterSize, alike / plan.clusterSize * plan.clusterSize))
  }

  /// How many bytes that is of the target, in which the last cluster is whole.
  private func wholeClusters(_ range: Range<Int64>) -> Int64 {
    (range.length + plan.clusterSize - 1) / plan.clusterSize * plan.clusterSize
  }

  // MARK: The end

  func commit(_ job: Job) { if let (bitmap, mode) = plan.bitmap, mode != .never { bitmap.clear() } }

  /// What wasn't copied stays dirty.
  func abort(_ job: Job) {
    guard let (bitmap, mode) = plan.bitmap, mode == .always, job.isReported else { return }
    bitmap.clear()
    bitmap.merge(left)
  }

  func clean(_ job: Job) {
    endRecording()
    driver.onCopied = { _ in }
    driver.onIdle = {}
    job.block?.leave()
    // Another filter may have come between.
    if let filter { job.graph.remove(filter: filter, to: filter.below ?? source) }
    job.graph.discardIfUnused(target)
  }
}
