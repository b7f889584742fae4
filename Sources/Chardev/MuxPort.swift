// One frontend's part of a shared device.

/// A stream of a mux's. It keeps a little input that its client doesn't take, so that the escape command behind it is
/// still heard.
final class MuxPort: ByteStream {
  /// How much input waits here at most; beyond it the device stops reading.
  private static let room = 4096

  var onClose: (() -> Void)?
  private(set) var isOpen = true
  private let link: Link
  /// Hears whether what was sent may be dropped.
  private let whenClosed: (_ atOnce: Bool) -> Void
  private var client: (any StreamClient)?
  private var waiting: [UInt8] = []
  private var isDelivering = false
  private var hasEnded = false

  init(_ link: Link, whenClosed: @escaping (_ atOnce: Bool) -> Void) {
    self.link = link
    self.whenClosed = whenClosed
  }

  func attach(_ client: any StreamClient) {
    if isOpen { self.client = client } else { client.lost() }
  }

  var unsent: Int { isOpen ? link.unsent : 0 }
  var terminalSize: TerminalSize? { link.terminalSize }
  func start() {}
  func send(_ bytes: UnsafeRawBufferPointer) { if isOpen { link.send(bytes) } }

  /// Takes input for the client; returns how much there is room for.
  func deliver(_ bytes: UnsafeRawBufferPointer) -> Int {
    guard isOpen else { return bytes.count }
    let taken = waiting.isEmpty ? give(bytes) : 0
    let kept = min(bytes.count - taken, Self.room - waiting.count)
    if kept > 0 { waiting += bytes[taken..<taken + kept] }
    return taken + max(kept, 0)
  }

  private func give(_ bytes: UnsafeRawBufferPointer) -> Int {
    guard !isDelivering, let client else { return 0 }
    isDelivering = true
    defer { isDelivering = false }
    return client.received(bytes)
  }

  func continueInput() {
    guard isOpen, !isDelivering else { return }
    let bytes = waiting
    waiting = []
    let taken = bytes.isEmpty ? 0 : bytes.withUnsafeBytes { give($0) }
    waiting = Array(bytes[taken...]) + waiting
    if !waiting.isEmpty { return }
    if hasEnded { tellEnd() } else { link.continueInput() }
  }

  /// The end comes after what waits.
  func inputEnded() {
    hasEnded = true
    if waiting.isEmpty { tellEnd() }
  }

  private func tellEnd() {
    hasEnded = false
    client?.inputEnded()
  }

  func outputDrained() { client?.outputDrained() }

  /// What was sent is the device's by now: this part has nothing to wait for.
  func finish() { end(atOnce: false) }
  func close() { end(atOnce: true) }

  /// Ends it without telling the client.
  func detach() {
    isOpen = false
    waiting = []
    client = nil
  }

  private func end(atOnce: Bool) {
    guard isOpen else { return }
    let client = client
    detach()
    client?.lost()
    onClose?()
    onClose = nil
    whenClosed(atOnce)
  }
}
