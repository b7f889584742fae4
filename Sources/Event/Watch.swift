// Waiting for a descriptor: libevent's raw events behind one Swift callback.
import CLibevent

/// Watches one descriptor of a byte stream until it is cancelled or dropped.
///
/// Events are edge-triggered. An owner that stops reading just leaves the bytes where they are, without
/// a system call, and still hears of a hang-up; in return it must read until the descriptor is empty, or
/// remember that it didn't. The descriptor stays the owner's to close, after `cancel`.
public final class Watch {
  /// What a descriptor is ready for.
  public struct Readiness: OptionSet, Sendable {
    /// libevent's event bits.
    public let rawValue: Int16
    /// From libevent's bits.
    public init(rawValue: Int16) { self.rawValue = rawValue }
    /// Bytes have arrived, or the stream ended or failed.
    public static let read = Readiness(rawValue: Int16(EV_READ))
    /// There is room to write again, or the stream failed.
    public static let write = Readiness(rawValue: Int16(EV_WRITE))
    /// The peer closed its sending side or is gone.
    public static let closed = Readiness(rawValue: Int16(EV_CLOSED))
  }

  private let loop: Loop
  private let handler: (Readiness) -> Void
  private var readEvent: OpaquePointer?
  private var writeEvent: OpaquePointer?
  private var isWriteArmed = false

  /// Starts watching `descriptor` for input and hang-up. Nil when the kernel can't watch it (a regular file).
  public init?(_ loop: Loop, descriptor: Int32, handler: @escaping (Readiness) -> Void) {
    self.loop = loop
    self.handler = handler
    let context = Unmanaged.passUnretained(self).toOpaque()
    readEvent = event_new(loop.base, descriptor, Int16(EV_READ | EV_CLOSED | EV_PERSIST | EV_ET), watchFired, context)
    writeEvent = event_new(loop.base, descriptor, Int16(EV_WRITE | EV_PERSIST | EV_ET), watchFired, context)
    guard let readEvent, event_add(readEvent, nil) == 0 else { return nil }
  }

  deinit { cancel() }

  /// Asks for one `write` when the descriptor, full now, has room again.
  public func armWrite() {
    guard !isWriteArmed, let writeEvent else { return }
    isWriteArmed = true
    event_add(writeEvent, nil)
  }

  /// Stops asking for `write`.
  public func disarmWrite() {
    guard isWriteArmed, let writeEvent else { return }
    isWriteArmed = false
    event_del(writeEvent)
  }

  /// Ends the watching. Safe inside the handler, and twice.
  public func cancel() {
    guard let readEvent, let writeEvent else { return }
    event_free(readEvent)
    event_free(writeEvent)
    self.readEvent = nil
    self.writeEvent = nil
  }

  fileprivate func fired(_ what: Int16) {
    loop.refreshTime()
    handler(Readiness(rawValue: what))
  }
}

/// libevent's callback. The reference isn't retained: an owner that drops its watch inside the handler
/// keeps it alive with `Loop.retire`.
private func watchFired(_: Int32, _ what: Int16, _ context: UnsafeMutableRawPointer?) {
  guard let context else { return }
  Unmanaged<Watch>.fromOpaque(context)._withUnsafeGuaranteedRef { $0.fired(what) }
}
