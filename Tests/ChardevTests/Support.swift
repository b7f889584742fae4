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

extension DescriptorStream {
  func send(_ bytes: [UInt8]) { bytes.withUnsafeBytes { send($0) } }
  func send(_ text: String) { send(Array(text.utf8)) }
}

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
