// A thread beside the loop: it does, one after another, what may block, which are reads and writes of files that a disk or
// a network has to be waited for. It touches nothing of the loop's; what is done is told on the loop, in order.
import Glibc

/// The thread of one loop, which starts with its first piece of work.
public final class Worker {
  private unowned let loop: Loop
  private let line: WorkLine
  private var watch: Watch?
  /// What is told when each piece of work is done, in the order in which they were given.
  private var endings: [() -> Void] = []
  private var told = 0

  /// A thread of its own, for what may take as long as a server likes. It isn't waited for by steps of simulated time. What
  /// is under way when it is given up goes on, but nobody is told.
  public init(_ loop: Loop) {
    self.loop = loop
    line = WorkLine()
  }

  deinit {
    watch?.cancel()
    line.end()
  }

  /// Whether work is under way or hasn't been told of yet.
  public var isBusy: Bool { told < endings.count }

  /// Does `work` on the thread after what was given before, then tells `done` on the loop. Without a thread it is done at once.
  public func submit(_ work: @escaping @Sendable () -> Void, done: @escaping () -> Void) {
    if watch == nil, line.start() {
      watch = Watch(loop, descriptor: line.reports) { [unowned self] _ in tell() }
    }
    guard watch != nil else {
      work()
      return done()
    }
    endings.append(done)
    line.append(work)
  }

  /// Waits until a piece of work is done, if any is under way.
  func await() {
    if !isBusy { return }
    var report = pollfd(fd: line.reports, events: Int16(POLLIN), revents: 0)
    poll(&report, 1, -1)
  }

  private func tell() {
    for _ in 0..<line.takeReports() where isBusy {
      let done = endings[told]
      told += 1
      done()
    }
    endings.removeFirst(told)
    told = 0
  }
}

/// Work that waits for the thread. It is all that loop and thread share: its list is behind its lock, and each piece of work
/// that is done is a byte in its pipe.
private final class WorkLine: @unchecked Sendable {
  private let lock = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
  private let isThere = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)
  private var work: [@Sendable () -> Void] = []
  private var isEnded = false
  private var ends: [Int32] = [-1, -1]

  init() {
    pthread_mutex_init(lock, nil)
    pthread_cond_init(isThere, nil)
  }

  deinit {
    for descriptor in ends where descriptor >= 0 { close(descriptor) }
    pthread_cond_destroy(isThere)
    pthread_mutex_destroy(lock)
    isThere.deallocate()
    lock.deallocate()
  }

  /// Where the reports are read.
  var reports: Int32 { ends[0] }

  /// False if the system has no thread or no pipe to give.
  func start() -> Bool {
    if pipe(&ends) != 0 { return false }
    for end in ends {
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
    }
    let kept = Unmanaged.passRetained(self)
    guard let thread = startThread(runWork, kept.toOpaque()) else {
      kept.release()
      return false
    }
    pthread_detach(thread)
    return true
  }

  func append(_ piece: @escaping @Sendable () -> Void) {
    pthread_mutex_lock(lock)
    work.append(piece)
    pthread_cond_signal(isThere)
    pthread_mutex_unlock(lock)
  }

  func end() {
    pthread_mutex_lock(lock)
    isEnded = true
    pthread_cond_signal(isThere)
    pthread_mutex_unlock(lock)
  }

  /// How many pieces were done since the last time.
  func takeReports() -> Int {
    var (count, bytes) = (0, [UInt8](repeating: 0, count: 64))
    while true {
      let got = read(ends[0], &bytes, bytes.count)
      if got < 0 && errno == EINTR { continue }
      if got <= 0 { return count }
      count += got
    }
  }

  /// Does work until the end; what hasn't begun then is dropped.
  fileprivate func run() {
    while doNext() {
      var byte: UInt8 = 1
      // A full pipe is one that the loop is about to empty.
      while write(ends[1], &byte, 1) < 0 && (errno == EINTR || errno == EAGAIN) { usleep(1000) }
    }
  }

  /// Does the next piece; false at the end. What the piece holds, a file maybe, is let go of before it is reported.
  private func doNext() -> Bool {
    guard let piece = next() else { return false }
    piece()
    return true
  }

  private func next() -> (@Sendable () -> Void)? {
    pthread_mutex_lock(lock)
    defer { pthread_mutex_unlock(lock) }
    while work.isEmpty && !isEnded { pthread_cond_wait(isThere, lock) }
    return isEnded ? nil : work.removeFirst()
  }
}

private func runWork(_ context: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
  guard let context else { return nil }
  Unmanaged<WorkLine>.fromOpaque(context).takeRetainedValue().run()
  return nil
}
