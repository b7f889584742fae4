// One opening of a device: what a frontend gets as its stream.
//
// It stands between the backend's bytes and the frontend, so that a device can be open without a frontend (its input
// waits), keep a copy of the output in a log file, and speak telnet.
import Glibc

/// The stream of one opening.
final class Link: ByteStream {
  var onClose: (() -> Void)?
  /// The bytes below, nil once they are closed.
  private var below: (any ByteStream)?
  private var client: (any StreamClient)?
  private var telnet: TelnetDecoder?
  private let log: LogFile?
  private let whenLost: () -> Void
  private let whenBroken: () -> Void

  /// An opening whose bytes come with `connect`. `whenBroken` hears a break condition.
  init(telnet: TelnetDecoder?, log: LogFile?, whenBroken: @escaping () -> Void, whenLost: @escaping () -> Void) {
    self.telnet = telnet
    self.log = log
    self.whenBroken = whenBroken
    self.whenLost = whenLost
  }

  /// Sets the bytes below, of which it is the client, and begins.
  func connect(_ below: any ByteStream) {
    self.below = below
    below.start()
    if let greeting = telnet?.greeting { greeting.withUnsafeBytes { below.send($0) } }
  }

  /// Gives the input to `client`, nil for nobody. What waited comes at once.
  func attach(_ client: (any StreamClient)?) {
    guard below != nil else {
      client?.lost()
      return
    }
    self.client = client
    if client != nil { continueInput() }
  }

  /// Whether it isn't closed yet.
  var isOpen: Bool { below != nil }
  var unsent: Int { below?.unsent ?? 0 }
  func start() { below?.start() }
  func continueInput() { below?.continueInput() }
  func takePassedDescriptor() -> Int32? { below?.takePassedDescriptor() }
  func finish() { below?.finish() }
  func close() { below?.close() }

  func send(_ bytes: UnsafeRawBufferPointer) {
    guard let below else { return }
    log?.append(bytes)
    below.send(bytes)
  }
}

extension Link: StreamClient {
  func received(_ bytes: UnsafeRawBufferPointer) -> Int {
    guard let client else { return 0 }
    return telnet == nil ? client.received(bytes) : receivedTelnet(bytes, client)
  }

  /// Delivers what telnet leaves. A break is told once the input before it was delivered.
  private func receivedTelnet(_ bytes: UnsafeRawBufferPointer, _ client: any StreamClient) -> Int {
    var position = 0
    while position < bytes.count, isOpen {
      let rest = UnsafeRawBufferPointer(rebasing: bytes[position...])
      let next = telnet?.next(rest) ?? .data(0..<rest.count)
      switch next {
      case .nothing(let count): position += count
      case .broken(let count):
        position += count
        whenBroken()
      case .data(let range):
        let taken = client.received(UnsafeRawBufferPointer(rebasing: rest[range]))
        if taken > 0 { telnet?.took() }
        position += taken > 0 ? range.lowerBound + taken : 0
        if taken < range.count { return position }
      }
    }
    return bytes.count
  }

  /// Nobody waits for a reply of a device without a frontend.
  func inputEnded() {
    if let client { client.inputEnded() } else { close() }
  }

  func outputDrained() { client?.outputDrained() }

  func lost() {
    below = nil
    let client = client
    self.client = nil
    client?.lost()
    onClose?()
    onClose = nil
    whenLost()
  }
}
