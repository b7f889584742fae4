// Connecting to a server without waiting for it.
import Event
import Glibc

/// One attempt to connect. A host name is looked up at once, which blocks.
public final class Connector {
  private let loop: Loop
  private let address: Address
  private let whenDone: (Result<Int32, SocketError>) -> Void
  private var candidates: ArraySlice<SocketAddress> = []
  private var descriptor: Int32 = -1
  private var watch: Watch?
  private var failure: SocketError
  private var isCancelled = false

  /// Begins to connect. `whenDone` is told from the loop, once: the socket, non-blocking and its to close, or why
  /// there is none.
  public init(_ loop: Loop, _ address: Address, whenDone: @escaping (Result<Int32, SocketError>) -> Void) {
    self.loop = loop
    self.address = address
    self.whenDone = whenDone
    failure = SocketError("no address for \(address)")
    do throws(SocketError) {
      candidates = try SocketAddress.resolve(address)[...]
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
      failure = refusal()
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
    errno = status
    failure = refusal()
    giveUp()
    tryNext()
  }

  /// Why the last system call has failed. A unix socket says at once that nobody accepts what waits already.
  private func refusal() -> SocketError {
    guard errno == EAGAIN, case .unix = address else { return SocketError("connect to", address) }
    return SocketError("cannot connect to \(address): its queue is full, another client probably holds it")
  }

  private func succeed() {
    watch?.cancel()
    watch = nil
    let socket = descriptor
    descriptor = -1
    whenDone(.success(socket))
  }
}

extension Connector: Deferred {
  /// Begins: who asked has the connector by now.
  public func endOfTurn() {
    if !isCancelled { tryNext() }
  }
}
