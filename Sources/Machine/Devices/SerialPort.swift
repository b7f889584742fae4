// A serial port of the guest on a character device: the simulated guest doesn't read what is sent to it.
import Chardev
import Event
import JSON

/// The user of a port's character device.
public final class SerialPort: Frontend, DevicePart {
  public let allowsSwap: Bool
  private weak var chardev: Chardev?

  /// A port on `chardev`; a serial one allows another device in its place.
  init(_ chardev: Chardev, allowsSwap: Bool = true) throws(Failure) {
    self.allowsSwap = allowsSwap
    self.chardev = chardev
    do throws(SocketError) { try chardev.serve(self) } catch { throw Failure(error.description) }
  }

  public func opened(_ stream: any ByteStream) -> any StreamClient { Sink(stream) }

  func value(of property: String) throws(Failure) -> Value? { nil }

  func set(_ property: String, to value: Value) throws(Failure) -> Bool { false }

  func unplugged() { chardev?.release(self) }

  /// Takes all input and keeps none of it.
  private final class Sink: StreamClient {
    private weak var stream: (any ByteStream)?

    init(_ stream: any ByteStream) { self.stream = stream }

    func received(_ bytes: UnsafeRawBufferPointer) -> Int { bytes.count }
    func inputEnded() { stream?.finish() }
    func lost() {}
    func outputDrained() {}
  }
}
