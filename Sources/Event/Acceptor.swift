// Accepting connections on a listening socket, and outliving a shortage of descriptors.
import CLibevent
import CShim
import Glibc

/// Accepts connections until it is cancelled or dropped.
public final class Acceptor {
  private let loop: Loop
  private let descriptor: Int32
  private let handler: (Int32) -> Void
  private var event: OpaquePointer?
  private var retry: Timer?
  private var isPaused = false
  /// Whether descriptors have run out. Apart from the owner's pause, which must not end when this does.
  private var isShort = false
  private var isListening = true

  /// Accepts on `descriptor`, a listening non-blocking socket. `handler` gets each connection, which is
  /// non-blocking and close-on-exec and becomes the handler's to close.
  public init?(_ loop: Loop, descriptor: Int32, handler: @escaping (Int32) -> Void) {
    self.loop = loop
    self.descriptor = descriptor
    self.handler = handler
    let context = Unmanaged.passUnretained(self).toOpaque()
    event = event_new(loop.base, descriptor, Int16(EV_READ | EV_PERSIST), acceptorFired, context)
    guard let event, event_add(event, nil) == 0 else { return nil }
    retry = Timer(loop.host) { [unowned self] in
      self.isShort = false
      self.update()
    }
  }

  deinit { cancel() }

  /// Stops accepting: connections wait in the kernel's queue.
  public func pause() {
    isPaused = true
    update()
  }

  /// Accepts again.
  public func resume() {
    isPaused = false
    update()
  }

  private func update() {
    let listens = !isPaused && !isShort
    guard listens != isListening, let event else { return }
    isListening = listens
    if listens { event_add(event, nil) } else { event_del(event) }
  }

  /// Ends the accepting. The descriptor stays the owner's to close.
  public func cancel() {
    if let event { event_free(event) }
    event = nil
    retry?.disarm()
  }

  fileprivate func fired() {
    loop.refreshTime()
    while isListening && event != nil {
      let connection = shim_accept(descriptor)
      if connection >= 0 {
        handler(connection)
      } else if errno == EMFILE || errno == ENFILE || errno == ENOBUFS || errno == ENOMEM {
        // The connection stays queued and the listener readable: without a pause the loop would spin.
        isShort = true
        update()
        retry?.arm(after: .milliseconds(100))
      } else if errno != EINTR && errno != ECONNABORTED {
        return
      }
    }
  }
}

private func acceptorFired(_: Int32, _: Int16, _ context: UnsafeMutableRawPointer?) {
  guard let context else { return }
  Unmanaged<Acceptor>.fromOpaque(context).takeUnretainedValue().fired()
}
