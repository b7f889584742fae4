// The qtest protocol on a character device.
import Chardev
import Event

/// The user of the qtest character device.
final class QtestFrontend: Frontend {
  private let loop: Loop
  private let `protocol`: QtestProtocol

  init(_ protocol: QtestProtocol, on device: Chardev, _ loop: Loop) throws(SocketError) {
    self.protocol = `protocol`
    self.loop = loop
    try device.serve(self)
  }

  func opened(_ stream: any ByteStream) -> any StreamClient { QtestClient(stream, `protocol`, loop) }
}

/// One client of the protocol. A line waits for the end of the one before it, as a step of the clock takes a while.
private final class QtestClient {
  private weak var stream: (any ByteStream)?
  private let `protocol`: QtestProtocol
  private let loop: Loop
  private var input: [UInt8] = []
  private var isBusy = false
  /// Whether the end of the turn will see to the lines.
  private var isDeferred = false
  private var hasEnded = false

  /// How many bytes of lines may wait.
  private static let inputLimit = 4 << 20

  init(_ stream: any ByteStream, _ protocol: QtestProtocol, _ loop: Loop) {
    self.stream = stream
    self.protocol = `protocol`
    self.loop = loop
  }

  private func goOn() {
    if isDeferred || isBusy { return }
    isDeferred = true
    loop.atEndOfTurn(self)
  }

  private func send(_ answer: String) {
    Array((answer + "\n").utf8).withUnsafeBytes { stream?.send($0) }
    isBusy = false
    goOn()
  }
}

extension QtestClient: StreamClient {
  func received(_ bytes: UnsafeRawBufferPointer) -> Int {
    input.append(contentsOf: bytes)
    if input.count > Self.inputLimit { stream?.close() }
    goOn()
    return bytes.count
  }

  func inputEnded() {
    hasEnded = true
    goOn()
  }

  func lost() { stream = nil }
  func outputDrained() {}
}

extension QtestClient: Deferred {
  /// Carries out lines until one takes longer.
  func endOfTurn() {
    isDeferred = false
    var rest = input[...]
    while !isBusy, let end = rest.firstIndex(of: UInt8(ascii: "\n")) {
      let line = String(decoding: rest[..<end], as: UTF8.self)
      rest = rest[(end + 1)...]
      isBusy = true
      // The client may be gone before the end of a step, which is taken all the same.
      `protocol`.carryOut(line) { [weak self] in self?.send($0) }
    }
    input = Array(rest)
    if hasEnded && !isBusy { stream?.finish() }
  }
}
