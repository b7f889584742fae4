// A stream without a peer.

/// A stream whose output goes to a function, and that has no input.
final class SinkStream: ByteStream {
  var onClose: (() -> Void)?
  private let sink: (UnsafeRawBufferPointer) -> Void
  private var client: (any StreamClient)?

  init(client: any StreamClient, _ sink: @escaping (UnsafeRawBufferPointer) -> Void) {
    self.client = client
    self.sink = sink
  }

  var unsent: Int { 0 }
  func start() {}
  func send(_ bytes: UnsafeRawBufferPointer) { if client != nil { sink(bytes) } }
  func continueInput() {}
  func finish() { close() }

  func close() {
    guard let client else { return }
    self.client = nil
    client.lost()
    onClose?()
    onClose = nil
  }
}
