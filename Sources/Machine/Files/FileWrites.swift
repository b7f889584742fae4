// The files that commands of a machine are writing, until they complete.
import Event

/// A machine's files on their way.
public final class FileWrites {
  /// One file and who waits for it. A class, because a completion can't be copied.
  private final class Write {
    var writer: FileWriter?
    var completion: Completion<Void>?

    init(_ completion: consuming Completion<Void>) { self.completion = consume completion }

    func report(done: UInt64, total: UInt64) {
      guard let completion = completion.take() else { return }
      completion.report(done: done, total: total)
      self.completion = consume completion
    }
  }

  private let loop: Loop
  private var writes: [Ticket: Write] = [:]

  init(_ loop: Loop) { self.loop = loop }

  // The loop keeps a writer until its next turn: it must not find that its owner is gone.
  deinit {
    for write in writes.values { write.writer?.cancel() }
  }

  /// Whether none is on its way.
  public var isEmpty: Bool { writes.isEmpty }

  /// Writes `content` to `descriptor`, which becomes its to close, and completes then; `failure` says how an error of the
  /// system's is told. `progress` tells how far the content is.
  func write(
    _ content: any FileContent, to descriptor: Int32, _ completion: consuming Completion<Void>,
    progress: @escaping () -> (done: UInt64, total: UInt64), failure: @escaping (SystemError?) -> Failure?
  ) {
    let ticket = completion.ticket
    let write = Write(completion)
    writes[ticket] = write
    let writer = FileWriter(loop, descriptor, content) { [unowned self] error in
      guard let write = self.writes.removeValue(forKey: ticket), let completion = write.completion.take() else {
        return
      }
      if let failure = failure(error) { completion.fail(failure) } else { completion.complete() }
    }
    writer.onProgress = { [unowned write] in
      let (done, total) = progress()
      write.report(done: done, total: total)
    }
    write.writer = writer
  }

  /// Leaves a file as it is: its request has been released.
  public func forget(_ ticket: Ticket) { writes.removeValue(forKey: ticket)?.writer?.cancel() }
}
