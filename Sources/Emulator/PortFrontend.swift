// A serial or parallel port on a character device: the simulated guest doesn't read what is sent to it.
import Chardev

/// The user of a port's character device.
final class PortFrontend: Frontend {
  let allowsSwap: Bool
  let speaksFirst = false

  /// A port on `device`; a serial one allows another device in its place.
  init(on device: Chardev, allowsSwap: Bool) throws(SocketError) {
    self.allowsSwap = allowsSwap
    try device.serve(self)
  }

  func opened(_ stream: any ByteStream) -> any StreamClient { InputSink(stream) }
}
