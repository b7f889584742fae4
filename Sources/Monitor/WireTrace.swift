// The record of a monitor's messages: one line of JSON for each, as it comes and as it leaves.
//
// `{"t": NS, "dir": "in"|"out", "monitor": NAME, "connection": N, "msg": MESSAGE}`, where t is simulated time. A QMP
// message is the JSON value itself, a human monitor's is a string: a line that came, or the text that left at once.
// Input that isn't JSON has the member `raw` in the place of `msg`, a string of what came.
import Event
import Glibc
import JSON

/// Writes the messages of connections to one file. Lines leave whole, so that several traces may share a file.
public final class WireTrace {
  private let clock: Clock
  private let descriptor: Int32
  private var lines: [UInt8] = []

  /// Opens the file, which is made for its owner only, or appended to. It must be a file or a device: writing to a
  /// pipe that nobody reads would stop everything.
  public init(_ path: String, _ clock: Clock) throws(Failure) {
    self.clock = clock
    descriptor = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC | O_NONBLOCK, 0o600)
    guard descriptor >= 0 else { throw Failure("Could not open '\(path)': \(String(cString: strerror(errno)))") }
    var status = stat()
    guard fstat(descriptor, &status) == 0, [S_IFREG, S_IFCHR].contains(status.st_mode & S_IFMT) else {
      // Everything is set by now: `deinit` closes it.
      throw Failure("Could not open '\(path)': not a file")
    }
  }

  /// Records on standard output.
  public init(onStandardOutput clock: Clock) {
    self.clock = clock
    descriptor = fcntl(STDOUT_FILENO, F_DUPFD_CLOEXEC, 0)
  }

  deinit { close(descriptor) }

  /// A QMP message came.
  public func came(_ message: View, to session: Session) {
    record("in", session) { json in
      json.key("msg")
      json.view(message)
    }
  }

  /// A human monitor's line came.
  public func came(line: String, to session: Session) {
    record("in", session) { json in json.member("msg", line) }
  }

  /// Input came that isn't JSON.
  public func came(malformed bytes: ArraySlice<UInt8>, to session: Session) {
    record("in", session) { json in json.member("raw", String(decoding: bytes, as: UTF8.self)) }
  }

  /// A human monitor's text leaves.
  public func leaves(text: UnsafeRawBufferPointer, from session: Session) {
    record("out", session) { json in json.member("msg", String(decoding: text, as: UTF8.self)) }
  }

  /// QMP messages leave. They are parsed, because line ends stand inside indented ones too.
  public func leaves(messages: UnsafeRawBufferPointer, from session: Session) {
    var parser = Parser()
    var offset = 0
    while offset < messages.count, case .document = parser.next(messages, &offset) {
      let message = parser.root
      record("out", session) { json in
        json.key("msg")
        json.view(message)
      }
    }
  }

  private func record(_ direction: String, _ session: Session, _ message: (inout Writer) -> Void) {
    var json = Writer()
    json.beginObject()
    json.member("t", clock.now)
    json.member("dir", direction)
    json.member("monitor", session.settings.name)
    json.member("connection", session.number)
    message(&json)
    json.endObject()
    json.withBytes { lines.append(contentsOf: $0) }
    lines.append(UInt8(ascii: "\n"))
    write()
  }

  /// Writes the lines that are complete. A file that takes no more (a full disk, a reader that left) loses them.
  private func write() {
    lines.withUnsafeBytes { bytes in
      var rest = bytes[...]
      while let base = UnsafeRawBufferPointer(rebasing: rest).baseAddress, !rest.isEmpty {
        let count = Glibc.write(descriptor, base, rest.count)
        if count < 0 && errno == EINTR { continue }
        if count <= 0 { break }
        rest = rest[(rest.startIndex + count)...]
      }
    }
    lines.removeAll(keepingCapacity: true)
  }
}
