// One client's connection to the NBD server: first the two agree on an export, then the client has requests done.
import Chardev
import Event

/// A connection.
final class NBDSession: StreamClient, ExportClient {
  private enum Stage {
    case negotiating(NBDNegotiation)
    case serving(NBDService)
    /// What is under way is answered, and no more is heard.
    case ending(NBDService)
    case over
  }

  private weak var server: NBDServer?
  private var stream: DescriptorStream?
  private var stage = Stage.over

  /// Becomes the owner of a connected socket.
  init(_ server: NBDServer, _ loop: Loop, socket: Int32) {
    self.server = server
    var negotiation = NBDNegotiation()
    let stream = DescriptorStream(loop, socket: socket, client: self)
    self.stream = stream
    send(&negotiation.output)
    stage = .negotiating(negotiation)
  }

  /// Begins to listen to the client.
  func start() { stream?.start() }

  /// Ends the connection at once.
  func sendAway() { stream?.close() }

  private func send(_ bytes: inout [UInt8]) {
    if !bytes.isEmpty { bytes.withUnsafeBytes { stream?.send($0) } }
    bytes = []
  }

  // MARK: Input

  func received(_ bytes: UnsafeRawBufferPointer) -> Int {
    var rest = bytes
    while hasRoom && step(&rest) {}
    return bytes.count - rest.count
  }

  /// Whether more input is taken now. Who has ended isn't listened to, and what it says is dropped.
  private var hasRoom: Bool {
    let unsent = stream?.unsent ?? 0
    return switch stage {
    case .negotiating: unsent < 1 << 20
    case .serving(let service): service.hasRoom(unsent: unsent)
    case .ending, .over: true
    }
  }

  /// Goes on with input; false if more is needed.
  private func step(_ rest: inout UnsafeRawBufferPointer) -> Bool {
    switch stage {
    case .negotiating(var negotiation):
      if rest.isEmpty && !negotiation.isReady { return false }
      stage = .over
      let outcome = negotiation.take(&rest) { [server] in server?.offers ?? [] }
      send(&negotiation.output)
      // The client may be gone, which ends all.
      if stream == nil { return true }
      follow(outcome, negotiation)
    case .serving(let service):
      if rest.isEmpty { return false }
      if service.take(&rest) == .over { end(service) }
    case .ending, .over:
      rest = UnsafeRawBufferPointer(rebasing: rest[rest.count...])
      return false
    }
    return true
  }

  private func follow(_ outcome: NBDNegotiation.Outcome, _ negotiation: NBDNegotiation) {
    switch outcome {
    case .goesOn: stage = .negotiating(negotiation)
    case .over: stream?.finish()
    case .agreed:
      guard let server, let (export, loop) = server.export(named: negotiation.agreement.export) else {
        stream?.finish()
        return
      }
      export.join(self)
      stage = .serving(NBDService(export, negotiation.agreement, loop) { [self] in answer($0) })
    }
  }

  // MARK: Output

  /// Sends the reply to a request, which makes room for others.
  private func answer(_ bytes: [UInt8]) {
    var bytes = bytes
    send(&bytes)
    switch stage {
    case .serving: stream?.continueInput()
    case .ending(let service) where service.underWay == 0: stream?.finish()
    default: break
    }
  }

  func outputDrained() { stream?.continueInput() }

  // MARK: The end

  /// The client asks for no more, or for what nobody understands.
  private func end(_ service: NBDService) {
    stage = .ending(service)
    if service.underWay == 0 { stream?.finish() }
  }

  func inputEnded() {
    switch stage {
    case .serving(let service): end(service)
    case .negotiating: stream?.close()
    case .ending, .over: break
    }
  }

  func lost() {
    switch stage {
    case .serving(let service), .ending(let service): service.export.leave(self)
    case .negotiating, .over: break
    }
    (stage, stream) = (.over, nil)
    server?.ended(self)
  }
}
