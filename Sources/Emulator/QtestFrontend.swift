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

/// One client of the protocol. Its lines are carried out a turn after they came, so that what arrived before them on
/// other connections is handled before they move the clock.
private final class QtestClient {
  private weak var stream: (any ByteStream)?
  private let `protocol`: QtestProtocol
  private let loop: Loop
  private var input: [UInt8] = []
  /// Turns that must end before the lines are carried out; nil while there are none.
  private var turnsLeft: Int?
  private var hasEnded = false

  /// How long a line may be, in bytes.
  private static let lineLimit = 4 << 20

  init(_ stream: any ByteStream, _ protocol: QtestProtocol, _ loop: Loop) {
    self.stream = stream
    self.protocol = `protocol`
    self.loop = loop
  }

  private func carryOutLines() {
    while let end = input.firstIndex(of: UInt8(ascii: "\n")) {
      let line = String(decoding: input[..<end], as: UTF8.self)
      input.removeSubrange(...end)
      let answer = Array((`protocol`.answer(to: line) + "\n").utf8)
      answer.withUnsafeBytes { stream?.send($0) }
    }
  }
}

extension QtestClient: StreamClient {
  func received(_ bytes: UnsafeRawBufferPointer) -> Int {
    input.append(contentsOf: bytes)
    if input.count > Self.lineLimit { stream?.close() }
    if turnsLeft == nil {
      turnsLeft = 1
      loop.atEndOfTurn(self)
    }
    return bytes.count
  }

  func inputEnded() {
    hasEnded = true
    if turnsLeft == nil { stream?.finish() }
  }

  func lost() { stream = nil }
  func outputDrained() {}
}

extension QtestClient: Deferred {
  func endOfTurn() {
    if let left = turnsLeft, left > 0 {
      turnsLeft = left - 1
      loop.atEndOfTurn(self)
    } else {
      turnsLeft = nil
      carryOutLines()
      if hasEnded { stream?.finish() }
    }
  }
}
