// A socket backend that connects, and connects again if it is asked to.
import Event
import Glibc

/// Connects once at the start, or, with `reconnect`, whenever it isn't connected.
final class SocketClient: Backend {
  private let loop: Loop
  private let options: SocketOptions
  private let report: (String) -> Void
  private var opened: ((Opening) -> Void)?
  /// What is connected already when it begins.
  private var socket: Int32 = -1
  private var connector: Connector?
  private var retry: Timer?
  private var connectedName: String?
  /// Whether the failure was reported: it is once, not at every attempt.
  private var hasReported = false

  /// Connects at once, waiting, unless it reconnects: then the loop does it, and a failure is only reported.
  init(
    _ loop: Loop, _ options: SocketOptions, _ named: (String) -> Int32?, report: @escaping (String) -> Void
  ) throws(SocketError) {
    self.loop = loop
    self.options = options
    self.report = report
    if case .descriptor(let name) = options.place {
      socket = try inheritedSocket(name, named)
      setNonBlocking(socket)
    } else if options.reconnect <= 0 {
      socket = try options.connect()
    }
    retry = Timer(loop.host) { [unowned self] in self.connect() }
  }

  deinit {
    end()
    if socket >= 0 { close(socket) }
  }

  var filename: String { connectedName ?? options.idleName(nil) }

  func begin(_ opened: @escaping (Opening) -> Void) {
    self.opened = opened
    if socket >= 0 { succeed(socket) } else { connect() }
    socket = -1
  }

  private func connect() {
    connector = Connector(
      loop, { [options] () throws(SocketError) in try options.candidates() },
      refusal: { [options] in options.refusal($0) }, whenDone: { [unowned self] in self.decided($0) })
  }

  private func decided(_ result: Result<Int32, SocketError>) {
    // The connector is running this.
    if let connector { loop.retire(connector) }
    connector = nil
    switch result {
    case .success(let socket): succeed(socket)
    case .failure(let error):
      if !hasReported { report(error.description) }
      hasReported = true
      tryAgainLater()
    }
  }

  private func succeed(_ socket: Int32) {
    hasReported = false
    connectedName = options.name(connected: socket)
    if options.noDelay { sendAtOnce(socket) }
    opened?(.socket(socket))
  }

  func closed() {
    connectedName = nil
    tryAgainLater()
  }

  /// Takes a connected socket instead of connecting.
  func adopt(_ socket: Int32) {
    connector?.cancel()
    connector = nil
    retry?.disarm()
    succeed(socket)
  }

  private func tryAgainLater() {
    // The longest wait keeps the nanoseconds within their type.
    if opened != nil, options.reconnect > 0 { retry?.arm(after: .seconds(min(options.reconnect, 1_000_000_000))) }
  }

  func end() {
    opened = nil
    connector?.cancel()
    connector = nil
    retry?.disarm()
  }
}
