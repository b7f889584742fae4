// Unix signals as loop callbacks.
import CLibevent
import Glibc

/// Delivers one signal to a handler from the loop. One loop a process may have these.
public final class SignalWatch {
  private let loop: Loop
  private let handler: () -> Void
  private var event: OpaquePointer?

  /// Calls `handler` at each `signal` that arrives, until dropped.
  public init(_ loop: Loop, signal: Int32, handler: @escaping () -> Void) {
    self.loop = loop
    self.handler = handler
    let context = Unmanaged.passUnretained(self).toOpaque()
    event = event_new(loop.base, signal, Int16(EV_SIGNAL | EV_PERSIST), signalFired, context)
    event_add(event, nil)
  }

  deinit {
    if let event { event_free(event) }
  }

  /// Makes writing to a closed pipe an error of that write instead of the end of the process.
  public static func ignoreBrokenPipes() { signal(SIGPIPE, SIG_IGN) }

  fileprivate func fired() {
    loop.refreshTime()
    handler()
  }
}

private func signalFired(_: Int32, _: Int16, _ context: UnsafeMutableRawPointer?) {
  guard let context else { return }
  Unmanaged<SignalWatch>.fromOpaque(context).takeUnretainedValue().fired()
}
