// Connecting to a socket backend's place: a thread of its own looks up its host, the loop waits for the rest.
import Event

/// One attempt to connect.
public final class SocketDial {
  private let loop: Loop
  private let options: SocketOptions
  private let whenDone: (Result<Int32, SocketError>) -> Void
  private var worker: Worker?
  private var connector: Connector?

  /// Begins to connect. `whenDone` is told from the loop, once: the socket, non-blocking and its to close, or why there is none, in
  /// QEMU 7.2's words.
  public init(_ loop: Loop, _ options: SocketOptions, whenDone: @escaping (Result<Int32, SocketError>) -> Void) {
    (self.loop, self.options, self.whenDone) = (loop, options, whenDone)
    if !options.needsLookup {
      connect(to: Result { () throws(SocketError) in try options.candidates() })
      return
    }
    let (worker, found) = (Worker(loop), FoundAddresses())
    self.worker = worker
    worker.submit({ found.result = Result { () throws(SocketError) in try options.candidates() } }) { [weak self] in
      self?.connect(to: found.result)
    }
  }

  deinit { cancel() }

  /// Ends the attempt; nobody is told.
  public func cancel() {
    // Both may be telling of their ends.
    if let worker { loop.retire(worker) }
    if let connector { loop.retire(connector) }
    connector?.cancel()
    (worker, connector) = (nil, nil)
  }

  private func connect(to found: Result<[SocketAddress], SocketError>) {
    connector = Connector(
      loop, { () throws(SocketError) in try found.get() }, refusal: { [options] in options.refusal($0) },
      whenDone: { [unowned self] result in
        cancel()
        whenDone(result)
      })
  }
}

/// What a thread has found: the loop looks when the thread is done.
private final class FoundAddresses: @unchecked Sendable {
  var result: Result<[SocketAddress], SocketError> = .success([])
}
