// What the tests share: the client of a stream, the other end of its descriptors, a folder for sockets.
import Glibc

@testable import Chardev

/// A stream's client that notes what it hears.
final class RecordingClient: StreamClient {
  /// What came, `text` apart: `ended`, `lost`, `drained`.
  private(set) var lines: [String] = []
  /// Everything that was taken.
  private(set) var bytes: [UInt8] = []
  /// How much it takes at most of each delivery.
  var appetite = Int.max
  /// Runs after each delivery.
  var onInput: (() -> Void)?
  /// Runs when the input has ended.
  var onEnd: (() -> Void)?

  var text: String { String(decoding: bytes, as: UTF8.self) }

  func received(_ input: UnsafeRawBufferPointer) -> Int {
    let taken = min(appetite, input.count)
    bytes += input.prefix(taken)
    onInput?()
    return taken
  }

  func inputEnded() {
    lines.append("ended")
    onEnd?()
  }

  func lost() { lines.append("lost") }
  func outputDrained() { lines.append("drained") }
}

/// A descriptor of the test's, closed at the end.
final class TestEnd {
  private(set) var descriptor: Int32

  init(_ descriptor: Int32) { self.descriptor = descriptor }

  deinit { close() }

  func close() {
    if descriptor >= 0 { Glibc.close(descriptor) }
    descriptor = -1
  }

  /// Writes text, as much as there is room for.
  @discardableResult
  func write(_ text: String) -> Int {
    let bytes = Array(text.utf8)
    return Glibc.write(descriptor, bytes, bytes.count)
  }

  /// Reads at most `limit` bytes, without waiting.
  func read(_ limit: Int = 1 << 20) -> [UInt8] {
    var all: [UInt8] = []
    var part = [UInt8](repeating: 0, count: 65536)
    while all.count < limit {
      let count = Glibc.read(descriptor, &part, min(part.count, limit - all.count))
      if count <= 0 { break }
      all += part[..<count]
    }
    return all
  }

  func readText() -> String { String(decoding: read(), as: UTF8.self) }

  /// Whether the other side has closed.
  var isAtEnd: Bool {
    var byte: UInt8 = 0
    return recv(descriptor, &byte, 1, Int32(MSG_PEEK) | Int32(MSG_DONTWAIT)) == 0
  }

  /// Says that no more will be sent.
  func endInput() { shutdown(descriptor, Int32(SHUT_WR)) }
}

/// Two connected non-blocking unix sockets.
func socketPair() -> (ours: Int32, theirs: TestEnd) {
  var pair: [Int32] = [-1, -1]
  socketpair(AF_UNIX, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_NONBLOCK.rawValue), 0, &pair)
  return (pair[0], TestEnd(pair[1]))
}

/// The two ends of a pipe, non-blocking.
func pipePair() -> (read: Int32, write: Int32) {
  var pair: [Int32] = [-1, -1]
  pipe(&pair)
  for end in pair { setNonBlocking(end) }
  return (pair[0], pair[1])
}

/// Makes a socket's send buffer small.
func shrinkSendBuffer(_ descriptor: Int32) {
  var size: Int32 = 4096
  setsockopt(descriptor, SOL_SOCKET, SO_SNDBUF, &size, socklen_t(MemoryLayout<Int32>.size))
}

/// Whether a descriptor is open in this process.
func isOpen(_ descriptor: Int32) -> Bool { fcntl(descriptor, F_GETFD) >= 0 }

/// Bytes that tell a lost or doubled piece.
func pattern(_ count: Int) -> [UInt8] { (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 31 &+ $0 >> 8) } }

/// A folder that is removed at the end, with what is in it.
final class TemporaryFolder {
  let path: String

  init() {
    var template = Array("/tmp/chardev-XXXXXX".utf8CString)
    path = mkdtemp(&template).map { String(cString: $0) } ?? ""
  }

  deinit {
    for name in ["socket", "file", "link", "other"] { unlink("\(path)/\(name)") }
    rmdir(path)
  }

  var socket: String { "\(path)/socket" }

  /// Makes a file with that text; returns its path.
  func file(_ text: String) -> String {
    let path = "\(path)/file"
    let end = TestEnd(open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600))
    end.write(text)
    return path
  }
}

extension ByteStream {
  func send(_ bytes: [UInt8]) { bytes.withUnsafeBytes { send($0) } }
  func send(_ text: String) { send(Array(text.utf8)) }
}

/// A device's frontend that notes its openings and greets, if it has a greeting.
final class RecordingFrontend: Frontend {
  /// What it heard of: `opened`, `focus`, `no focus`, `break`, `interrupt`.
  private(set) var lines: [String] = []
  /// The streams it got, and their clients.
  private(set) var streams: [any ByteStream] = []
  private(set) var clients: [RecordingClient] = []
  private let greeting: String
  /// Whether it is to hear of openings at once.
  var speaksFirst = true
  /// How much its next client takes at first.
  var appetite = Int.max
  /// Runs when the focus is lost.
  var onFocusLost: ((RecordingFrontend) -> Void)?

  init(greeting: String = "") { self.greeting = greeting }

  var client: RecordingClient { clients.last ?? RecordingClient() }
  var text: String { client.text }

  func opened(_ stream: any ByteStream) -> any StreamClient {
    lines.append("opened")
    streams.append(stream)
    let client = RecordingClient()
    client.appetite = appetite
    clients.append(client)
    if !greeting.isEmpty { stream.send(greeting) }
    return client
  }

  func interrupted() { lines.append("interrupt") }

  func focusChanged(to hasFocus: Bool) {
    lines.append(hasFocus ? "focus" : "no focus")
    if !hasFocus { onFocusLost?(self) }
  }

  func broken() { lines.append("break") }
  func send(_ text: String) { streams.last?.send(text) }
}

/// The message of the error that `body` throws.
func failure<T>(_ body: () throws -> T) -> String {
  do {
    _ = try body()
    return "no error"
  } catch { return "\(error)" }
}

/// The numbers behind the last colon of an address in a device's file name, before any option.
func port(in filename: String) -> UInt16 {
  let address = filename.split(separator: ",").first ?? ""
  return address.split(separator: ":").last.flatMap { UInt16($0) } ?? 0
}

/// Sends text with copies of descriptors attached, as clients of `getfd` do.
func sendDescriptors(_ descriptors: [Int32], over socket: Int32, with text: String) -> Int {
  let size = MemoryLayout<cmsghdr>.size + 4 * descriptors.count
  var control = [UInt64](repeating: 0, count: (size + 7) / 8)
  control[0] = UInt64(size)
  control.withUnsafeMutableBytes { bytes in
    bytes.storeBytes(of: SOL_SOCKET, toByteOffset: 8, as: Int32.self)
    bytes.storeBytes(of: Int32(SCM_RIGHTS), toByteOffset: 12, as: Int32.self)
    for (index, descriptor) in descriptors.enumerated() {
      bytes.storeBytes(of: descriptor, toByteOffset: 16 + 4 * index, as: Int32.self)
    }
  }
  var bytes = Array(text.utf8)
  return bytes.withUnsafeMutableBytes { bytes in
    control.withUnsafeMutableBytes { control in
      var part = iovec(iov_base: bytes.baseAddress, iov_len: bytes.count)
      return withUnsafeMutablePointer(to: &part) { part in
        var message = msghdr()
        message.msg_iov = part
        message.msg_iovlen = 1
        message.msg_control = control.baseAddress
        message.msg_controllen = control.count
        return sendmsg(socket, &message, 0)
      }
    }
  }
}
