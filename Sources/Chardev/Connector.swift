// Connecting to a server without waiting for it.
import Event
import Glibc

/// One attempt to connect. A host name is looked up at once, which blocks.
public final class Connector {
  private let loop: Loop
  private let refusal: (Int32) -> SocketError
  private let whenDone: (Result<Int32, SocketError>) -> Void
  private var candidates: ArraySlice<SocketAddress> = []
  private var descriptor: Int32 = -1
  private var watch: Watch?
  private var failure: SocketError
  private var isCancelled = false

  /// Begins to connect. `whenDone` is told from the loop, once: the socket, non-blocking and its to close, or why
  /// there is none.
  public convenience init(
    _ loop: Loop, _ address: Address, whenDone: @escaping (Result<Int32, SocketError>) -> Void
  ) {
    self.init(
      loop, { () throws(SocketError) in try SocketAddress.resolve(address) }, refusal: { refused($0, address) },
      whenDone: whenDone)
  }

  /// Begins to connect to the first of some addresses that can be. `refusal` makes the error of a system call's.
  init(
    _ loop: Loop, _ resolve: () throws(SocketError) -> [SocketAddress], refusal: @escaping (Int32) -> SocketError,
    whenDone: @escaping (Result<Int32, SocketError>) -> Void
  ) {
    self.loop = loop
    self.refusal = refusal
    self.whenDone = whenDone
    failure = refusal(EADDRNOTAVAIL)
    do throws(SocketError) {
      candidates = try resolve()[...]
    } catch { failure = error }
    loop.atEndOfTurn(self)
  }

  deinit { giveUp() }

  /// Ends the attempt; nobody is told.
  public func cancel() {
    isCancelled = true
    giveUp()
  }

  private func giveUp() {
    watch?.cancel()
    watch = nil
    if descriptor >= 0 { close(descriptor) }
    descriptor = -1
  }

  /// Tries the next candidate: a name may have addresses that this host can't reach.
  private func tryNext() {
    while let candidate = candidates.popFirst() {
      descriptor = candidate.makeSocket(nonBlocking: true)
      if descriptor < 0 { continue }
      if candidate.with({ Glibc.connect(descriptor, $0, $1) }) == 0 { return succeed() }
      if errno == EINPROGRESS { return wait() }
      failure = refusal(errno)
      giveUp()
    }
    whenDone(.failure(failure))
  }

  private func wait() {
    watch = Watch(loop, descriptor: descriptor) { [unowned self] _ in self.decided() }
    watch?.armWrite()
  }

  private func decided() {
    var status: Int32 = 0
    var size = socklen_t(MemoryLayout<Int32>.size)
    getsockopt(descriptor, SOL_SOCKET, SO_ERROR, &status, &size)
    // The watch is running this.
    if let watch { loop.retire(watch) }
    if status == 0 { return succeed() }
    failure = refusal(status)
    giveUp()
    tryNext()
  }

  private func succeed() {
    watch?.cancel()
    watch = nil
    let socket = descriptor
    descriptor = -1
    whenDone(.success(socket))
  }
}

/// Why a system call has failed. A unix socket says at once that nobody accepts what waits already.
private func refused(_ error: Int32, _ address: Address) -> SocketError {
  if error == EAGAIN, case .unix = address {
    return SocketError("cannot connect to \(address): its queue is full, another client probably holds it")
  }
  return SocketError("cannot connect to \(address): \(String(cString: strerror(error)))")
}

extension Connector: Deferred {
  /// Begins: who asked has the connector by now.
  public func endOfTurn() {
    if !isCancelled { tryNext() }
  }
}
