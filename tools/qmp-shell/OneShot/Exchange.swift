// One errand with a server, from connecting to the exit status.
import Chardev
import Event
import Glibc
import JSON

/// Connects, lets somebody talk, and ends with success or a failure.
final class Exchange {
  let client: QMPClient
  let options: ShellOptions
  /// Told of each event.
  var onEvent: ((Value) -> Void)?

  private let loop: Loop
  private var isOver = false
  private var failure: ShellFailure?
  private var patience: Timer?
  private var pause: Timer?

  init(_ loop: Loop, _ client: QMPClient, _ options: ShellOptions) {
    self.loop = loop
    self.client = client
    self.options = options
  }

  /// Connects and calls `begin` when requests can be sent; returns when somebody has called `finish`.
  func run(_ begin: @escaping () -> Void) throws(ShellFailure) {
    client.onNotice = { [unowned self] notice in
      switch notice {
      case .ready: begin()
      case .silent(let text): self.finish(ShellFailure(text, .noServer))
      case .lost(let failure): self.finish(failure)
      case .event(let event): if !self.isOver { self.happened(event) }
      case .wire(let isOut, let message): self.showWire(isOut, message)
      }
    }
    if let timeout = options.timeout {
      patience = Timer(loop.host) { [unowned self] in
        self.finish(ShellFailure("not done within \(DurationText.format(timeout))", .failed))
      }
      patience?.arm(after: timeout)
    }
    client.connect()
    loop.run()
    patience?.disarm()
    client.close()
    if let failure { throw failure }
  }

  private func happened(_ event: Value) {
    if options.showsEvents == true { emit(jsonText(event, isPretty: options.isPretty)) }
    onEvent?(event)
  }

  /// Ends the errand; the first outcome counts.
  func finish(_ failure: ShellFailure? = nil) {
    if isOver { return }
    isOver = true
    self.failure = failure
    loop.stop()
  }

  /// Sends a request; `done` gets its value. An error ends the errand.
  func execute(_ request: RequestLine, _ done: @escaping (Value) throws(ShellFailure) -> Void) {
    client.send(request) { [unowned self] reply in
      guard !self.isOver else { return }
      do throws(ShellFailure) {
        switch reply {
        case .value(let value): try done(value)
        case .error(let error): throw ShellFailure(describeError(error), .failed)
        }
      } catch { self.finish(error) }
    }
  }

  /// Calls `work` when that host time has passed.
  func wait(_ duration: Nanoseconds, _ work: @escaping () -> Void) {
    let timer = Timer(loop.host, work)
    timer.arm(after: duration)
    pause = timer
  }

  /// Prints a value, or the part of it that is wanted; a string that was asked for by its path as it is.
  func show(_ value: Value) throws(ShellFailure) {
    guard let path = options.path else {
      if options.isHuman, let text = value.text { return emit(humanText(text), terminator: "") }
      return emit(jsonText(value, isPretty: options.isPretty))
    }
    let part = try path.part(of: value)
    emit(part.text ?? jsonText(part, isPretty: options.isPretty))
  }

  /// Writes on standard output. Who reads no more ends the errand.
  func emit(_ text: String, terminator: String = "\n") {
    if !writeAll(text + terminator, to: STDOUT_FILENO) {
      finish(ShellFailure("cannot write: \(String(cString: strerror(errno)))", .failed))
    }
  }

  private func showWire(_ isOut: Bool, _ message: Value) {
    guard options.isVerbose else { return }
    _ = writeAll(wireText(message, isOut: isOut, isPretty: options.isPretty) + "\n", to: STDERR_FILENO)
  }
}
