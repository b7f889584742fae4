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
      case .event(let event): if !self.isOver { self.onEvent?(event) }
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
      if options.isHuman, let text = value.text { return emit(text.filter { $0 != "\r" }, terminator: "") }
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
    _ = writeAll("\(isOut ? "->" : "<-") \(jsonText(message, isPretty: options.isPretty))\n", to: STDERR_FILENO)
  }
}

/// Writes everything, waiting where that is needed. False and errno on failure.
func writeAll(_ text: String, to descriptor: Int32) -> Bool {
  var rest = Array(text.utf8)[...]
  while !rest.isEmpty {
    let count = rest.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
    if count < 0 && errno == EINTR { continue }
    if count < 0 && errno == EAGAIN {
      var poll = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
      _ = Glibc.poll(&poll, 1, -1)
      continue
    }
    if count <= 0 { return false }
    rest = rest.dropFirst(count)
  }
  return true
}

/// A file's whole text, for `key=@file`.
func readWholeFile(_ path: String) throws(LineError) -> String {
  guard let file = fopen(path, "r") else {
    throw LineError("cannot read '\(path)': \(String(cString: strerror(errno)))")
  }
  defer { fclose(file) }
  var bytes: [UInt8] = []
  var buffer = [UInt8](repeating: 0, count: 65536)
  while true {
    let count = fread(&buffer, 1, buffer.count, file)
    if count == 0 { break }
    bytes += buffer[..<count]
    if bytes.count > 64 << 20 { throw LineError("'\(path)' is larger than 64 MiB") }
  }
  if ferror(file) != 0 { throw LineError("cannot read '\(path)': \(String(cString: strerror(errno)))") }
  guard let text = String(validating: bytes, as: UTF8.self) else {
    throw LineError("'\(path)' is not text in UTF-8")
  }
  return text
}
