// Connecting to NBD servers before nodes are opened on them, without stopping the loop.
import Event
import JSON

/// A connection that is made for a node, or why there is none: the node's opening fails with that, in its place among others.
final class NBDDial {
  let target: NBDTarget
  private(set) var result: Result<NBDConnection, Failure>?
  /// Whether a node has it.
  var isTaken = false
  /// The first bytes of the export, where they were asked for; none where that is of no use.
  fileprivate(set) var head: [UInt8]?
  private var errand: Errand?

  init(_ target: NBDTarget) { self.target = target }

  deinit { errand?.cancel() }

  /// What is known of the bytes is no longer so.
  func forgetHead() { head = [] }

  /// The connection, which is made now if it wasn't: that blocks for a while.
  func connection() throws(Failure) -> NBDConnection {
    if let result { return try result.get() }
    let patience = Patience(NBDConnection.longTime + target.openTime)
    let made = Result { () throws(Failure) in try NBDConnection(target, patience) }
    result = made
    return try made.get()
  }
}

/// A thread of its own that does something for a dial: the loop's worker has others to serve.
private final class Errand {
  private let patience = Patience(nil, canBeCalledOff: true)
  private var worker: Worker?
  private weak var loop: Loop?

  /// Has the thread do something, which waits as the patience has it; `done` is told on the loop.
  func run<Result: Sendable>(
    _ loop: Loop, _ work: @escaping @Sendable (Patience) -> Result, done: @escaping (Result) -> Void
  ) {
    let (worker, found, patience) = (Worker(loop), Found<Result>(), patience)
    (self.worker, self.loop) = (worker, loop)
    worker.submit({ found.result = work(patience) }) { [weak self] in
      self?.end()
      if let result = found.result { done(result) }
    }
  }

  func cancel() {
    patience.callOff()
    end()
  }

  private func end() {
    // It may be the one that is telling.
    if let worker { loop?.retire(worker) }
    worker = nil
  }
}

/// What a thread has found: the loop looks when the thread is done.
private final class Found<Result: Sendable>: @unchecked Sendable {
  var result: Result?
}

extension NBDDial: Awaited {
  func begin(_ loop: Loop, whenDone: @escaping (Failure?) -> Void) {
    let (errand, target) = (Errand(), target)
    self.errand = errand
    errand.run(loop, { patience in Result { () throws(Failure) in try NBDConnection(target, patience) } }) {
      [weak self] result in
      self?.result = result
      whenDone(nil)
    }
  }

  func cancel() { errand?.cancel() }
}

/// The first bytes of an export, by which its format is found and most of what is stored about an image.
final class NBDHead: Awaited {
  private let dial: NBDDial
  private let errand = Errand()

  init(_ dial: NBDDial) { self.dial = dial }

  func begin(_ loop: Loop, whenDone: @escaping (Failure?) -> Void) {
    guard case .success(let connection)? = dial.result else { return whenDone(nil) }
    errand.run(loop, { _ in connection.head }) { [weak self] head in
      self?.dial.head = head
      whenDone(nil)
    }
  }

  func cancel() { errand.cancel() }
}
