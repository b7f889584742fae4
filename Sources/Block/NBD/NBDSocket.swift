// The socket of a connection to an NBD server. Who uses it waits, as long as the patience lasts that it has at the time.
import Chardev
import Event
import Glibc

/// A connected socket. One at a time uses it.
final class NBDSocket: NBDChannel {
  private let descriptor: Int32
  /// How long is waited for bytes.
  var patience: Patience

  /// Connects to a server.
  init(_ server: SocketOptions, _ patience: Patience) throws(Failure) {
    self.patience = patience
    do throws(SocketError) {
      descriptor = try server.connect { descriptor in
        descriptor.map { patience.wait(for: $0, Int16(POLLOUT)) } ?? patience.wait(for: 20_000_000)
      }
    } catch { throw Failure(error.description) }
  }

  deinit { close(descriptor) }

  func receive(_ count: Int) throws(Failure) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: count)
    let failure = bytes.withUnsafeMutableBytes { buffer in
      Result { () throws(Failure) in try receive(into: buffer) }
    }
    try failure.get()
    return bytes
  }

  /// Fills a buffer. Fails at the end of the connection.
  func receive(into buffer: UnsafeMutableRawBufferPointer) throws(Failure) {
    var done = 0
    while done < buffer.count, let start = buffer.baseAddress {
      if !patience.wait(for: descriptor, Int16(POLLIN)) { throw Self.failure("read from", ETIMEDOUT) }
      let count = recv(descriptor, start + done, buffer.count - done, 0)
      if count == 0 { throw Failure("Unexpected end-of-file before all data were read") }
      if count < 0 && errno != EINTR && errno != EAGAIN { throw Self.failure("read from", errno) }
      done += max(0, count)
    }
  }

  func send(_ bytes: [UInt8]) throws(Failure) {
    let result = bytes.withUnsafeBytes { bytes in Result { () throws(Failure) in try send(bytes) } }
    try result.get()
  }

  /// Sends all bytes.
  func send(_ bytes: UnsafeRawBufferPointer) throws(Failure) {
    var done = 0
    while done < bytes.count, let start = bytes.baseAddress {
      let count = Glibc.send(descriptor, start + done, bytes.count - done, Int32(MSG_NOSIGNAL))
      if count < 0 && errno == EAGAIN {
        if !patience.wait(for: descriptor, Int16(POLLOUT)) { throw Self.failure("write to", ETIMEDOUT) }
      } else if count < 0 && errno != EINTR {
        throw Self.failure("write to", errno)
      }
      done += max(0, count)
    }
  }

  private static func failure(_ what: String, _ reason: Int32) -> Failure {
    Failure("Unable to \(what) socket: \(SystemError(reason))")
  }
}
