// Copying from the beginning of a node to its end, leaving out what need not be copied: what streams and commits do.
import Event

/// Where such a copy is.
final class SequentialCopy {
  private let source: BlockNode
  private let target: BlockNode
  private let isUnchanged: Bool
  /// Whether there is something to copy at an offset, and for how many bytes that is so.
  private let find: (_ offset: Int64, _ count: Int64) throws(SystemError) -> (Bool, Int64)
  private var offset: Int64 = 0
  /// An error that was passed over.
  private var passedOver: SystemError?
  private var (hasLooked, isFlushed) = (false, false)
  /// Whether what can't be copied is left out.
  private let passesOver: Bool

  /// The bytes that are copied at once.
  private static let chunk: Int64 = 512 << 10
  /// After so many steps without a wait it is others' turn.
  private static let patience = 256

  init(
    from source: BlockNode, to target: BlockNode, isUnchanged: Bool = false, passesOver: Bool = false,
    find: @escaping (Int64, Int64) throws(SystemError) -> (Bool, Int64)
  ) {
    self.source = source
    self.target = target
    self.isUnchanged = isUnchanged
    self.passesOver = passesOver
    self.find = find
  }

  /// Goes on as far as it can. What images say of themselves has to be read first.
  func advance(_ job: Job) {
    if !hasLooked {
      hasLooked = true
      if awaitFiles(job) { return }
    }
    for _ in 0..<Self.patience {
      if job.isCancelled { return job.end() }
      if job.isUserPaused { return }
      if offset >= job.progress.total { return finish(job) }
      if step(job) { return }
    }
    job.sleep(0)
  }

  /// Whether there are files to be waited for.
  private func awaitFiles(_ job: Job) -> Bool {
    let transfer = Transfer()
    if job.progress.total > 0 { target.flush(transfer) }
    return job.await(transfer) { _ in }
  }

  private func finish(_ job: Job) {
    if !isFlushed {
      isFlushed = true
      if awaitFiles(job) { return }
    }
    job.end(passedOver.map { Failure($0.description) })
  }

  /// One step; whether it has to be waited for.
  private func step(_ job: Job) -> Bool {
    let (copies, found): (Bool, Int64)
    do throws(SystemError) { (copies, found) = try find(offset, job.progress.total - offset) } catch {
      let action = job.block?.react(to: error, isWrite: false) ?? .report
      return fail(job, CopyFailure(range: offset..<offset + 1, error: error, action: action))
    }
    if !copies {
      pass(job, found)
      return false
    }
    let count = min(found, Self.chunk)
    var batch = CopyBatch(job, from: source, to: target, isUnchanged: isUnchanged)
    batch.add(offset..<offset + count)
    var waits = false
    let isOnItsWay = batch.run { [self] failures in
      if let failure = failures.first {
        waits = fail(job, failure)
      } else {
        waits = pass(job, count, isCopied: true)
      }
    }
    return isOnItsWay || waits
  }

  /// A part is done; whether the job has to wait for its speed.
  @discardableResult
  private func pass(_ job: Job, _ count: Int64, isCopied: Bool = false) -> Bool {
    offset += count
    job.progress.done += count
    // After the last part there is nothing to wait for.
    let delay = isCopied && offset < job.progress.total ? job.block?.delay(after: count) ?? 0 : 0
    if delay > 0 { job.sleep(delay) }
    return delay > 0
  }

  /// A part can't be copied; whether the job stops.
  private func fail(_ job: Job, _ failure: CopyFailure) -> Bool {
    let action = failure.action
    if action == .report {
      job.end(Failure(failure.error.description))
      return true
    }
    if action == .ignore, passesOver {
      passedOver = failure.error
      return pass(job, min(Self.chunk, job.progress.total - offset))
    }
    if action == .ignore { job.sleep(.milliseconds(1)) }
    return true
  }
}
