// One opening of a device: what a frontend gets as its stream.
//
// It stands between the backend's bytes and the frontend, so that a device can be open without a frontend (its input
// waits), keep a copy of the output in a log file, and speak telnet.
import Event
import Glibc

/// The stream of one opening.
public final class Link: ByteStream {
  /// Runs once, when the stream has closed.
  public var onClose: (() -> Void)?
  /// The bytes below, nil once they are closed.
  private var below: (any ByteStream)?
  private var client: (any StreamClient)?
  private var telnet: TelnetDecoder?
  private let log: LogFile?
  private let whenLost: () -> Void
  private let whenSignalled: (TelnetSignal) -> Void

  /// An opening whose bytes come with `connect`. `whenSignalled` hears what telnet says beside the data.
  init(
    telnet: TelnetDecoder?, log: LogFile?, whenSignalled: @escaping (TelnetSignal) -> Void,
    whenLost: @escaping () -> Void
  ) {
    self.telnet = telnet
    self.log = log
    self.whenSignalled = whenSignalled
    self.whenLost = whenLost
  }

  /// A telnet client's connection, a socket that becomes its own to close; it is asked for its terminal's size.
  /// `client` gets the input from `start` on.
  public convenience init(
    _ loop: Loop, telnet socket: Int32, client: any StreamClient, whenSignalled: @escaping (TelnetSignal) -> Void
  ) {
    self.init(telnet: TelnetDecoder(asksForSize: true), log: nil, whenSignalled: whenSignalled, whenLost: {})
    self.client = client
    below = DescriptorStream(loop, socket: socket, client: self)
    greet()
  }

  /// Sets the bytes below, of which it is the client, and begins.
  func connect(_ below: any ByteStream) {
    self.below = below
    below.start()
    greet()
  }

  private func greet() {
    if let greeting = telnet?.greeting { greeting.withUnsafeBytes { below?.send($0) } }
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
  /// Bytes that were sent and haven't left.
  public var unsent: Int { below?.unsent ?? 0 }
  /// The size of the terminal at the other end: behind telnet there always is one. Who connects to a device's socket
  /// isn't looked at: as with QEMU, it may be any program.
  public var terminalSize: TerminalSize? { telnet.map(\.terminalSize) ?? (below as? DescriptorStream)?.ownSize }
  /// Begins to read.
  public func start() { below?.start() }
  /// Delivers what was left over, and goes on reading.
  public func continueInput() { below?.continueInput() }
  /// The oldest descriptor that came with the input.
  public func takePassedDescriptor() -> Int32? { below?.takePassedDescriptor() }
  /// Closes when everything sent has left.
  public func finish() { below?.finish() }
  /// Closes at once.
  public func close() { below?.close() }

  /// Sends bytes.
  public func send(_ bytes: UnsafeRawBufferPointer) {
    guard let below else { return }
    log?.append(bytes)
    below.send(bytes)
  }
}

extension Link: StreamClient {
  /// Takes input from below.
  public func received(_ bytes: UnsafeRawBufferPointer) -> Int {
    guard let client else { return 0 }
    return telnet == nil ? client.received(bytes) : receivedTelnet(bytes, client)
  }

  /// Delivers what telnet leaves. A signal is told once the input before it was delivered.
  private func receivedTelnet(_ bytes: UnsafeRawBufferPointer, _ client: any StreamClient) -> Int {
    var position = 0
    while position < bytes.count, isOpen {
      let rest = UnsafeRawBufferPointer(rebasing: bytes[position...])
      let next = telnet?.next(rest) ?? .data(0..<rest.count)
      switch next {
      case .nothing(let count): position += count
      case .signal(let signal, let count):
        position += count
        whenSignalled(signal)
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
  public func inputEnded() {
    if let client { client.inputEnded() } else { close() }
  }

  /// Output has left.
  public func outputDrained() { client?.outputDrained() }

  /// The peer is gone.
  public func lost() {
    below = nil
    let client = client
    self.client = nil
    client?.lost()
    onClose?()
    onClose = nil
    whenLost()
  }
}
