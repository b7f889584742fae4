// A file of blkdebug's rules, which may be a named pipe whose writer comes later.
//
//   [inject-error]          a group: inject-error or set-state
//   event = "read_aio"      one of QEMU's block events
//   errno = "5"
import Event
import Glibc
import JSON

/// One file that is read to its end and checked.
final class RuleFile: Awaited {
  private let descriptor: Int32
  private var watch: Watch?
  private var loop: Loop?
  private var bytes: [UInt8] = []
  /// What it says, once it is read.
  private(set) var rules: [BlkdebugRule] = []
  private var whenRead: ((Failure?) -> Void)?

  /// How much a file may hold, in bytes.
  private static let sizeLimit = 1 << 20

  /// Opens the file. A named pipe without a writer is opened as well.
  init(_ path: String) throws(Failure) {
    descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { throw Self.unreadable(errno) }
  }

  deinit {
    watch?.cancel()
    close(descriptor)
  }

  private static func unreadable(_ reason: Int32) -> Failure {
    Failure("Could not read blkdebug config file: \(String(cString: strerror(reason)))")
  }

  /// Reads a regular file; false for one that must be waited for.
  func readAtOnce() throws(Failure) -> Bool {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw Self.unreadable(errno) }
    if status.st_mode & S_IFMT == S_IFIFO { return false }
    guard try readMore() else { throw Self.unreadable(EAGAIN) }
    try readRules()
    return true
  }

  /// Calls `whenDone` from the loop when the pipe's last writer has closed it, with what is wrong with the rules.
  func begin(_ loop: Loop, whenDone: @escaping (Failure?) -> Void) {
    self.loop = loop
    whenRead = whenDone
    watch = Watch(loop, descriptor: descriptor) { [unowned self] _ in self.ready() }
  }

  /// Stops waiting.
  func cancel() {
    whenRead = nil
    watch?.cancel()
    // It may be its own watch that is calling.
    loop?.retire(self)
  }

  private func ready() {
    do throws(Failure) {
      guard try readMore() else { return }
      try readRules()
      end(nil)
    } catch { end(error) }
  }

  private func end(_ failure: Failure?) {
    let whenRead = whenRead
    cancel()
    whenRead?(failure)
  }

  /// Reads what there is; whether that is all. Before a writer has come nothing is ready.
  private func readMore() throws(Failure) -> Bool {
    var buffer = [UInt8](repeating: 0, count: 16384)
    while true {
      let count = Glibc.read(descriptor, &buffer, buffer.count)
      if count == 0 { return true }
      if count < 0 && errno == EINTR { continue }
      if count < 0 && errno == EAGAIN { return false }
      if count < 0 { throw Self.unreadable(errno) }
      bytes += buffer[..<count]
      if bytes.count > Self.sizeLimit { throw Failure("Could not read blkdebug config file: File too large") }
    }
  }

  // MARK: Rules

  private func readRules() throws(Failure) {
    var groups: [(kind: BlkdebugRule.Kind, members: [Value.Member])] = []
    for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n") {
      let text = line.drop { $0 == " " || $0 == "\t" }
      if text.isEmpty || text.hasPrefix("#") { continue }
      if text.hasPrefix("["), let end = text.firstIndex(of: "]") {
        groups.append((try Self.kind(text[text.index(after: text.startIndex)..<end]), []))
      } else if let group = groups.last {
        groups[groups.count - 1].members.append(try Self.entry(text, of: group.kind))
      } else {
        throw Failure("no group defined")
      }
    }
    rules = []
    for group in groups { rules.append(try Self.rule(group.kind, .object(group.members))) }
  }

  /// What a group's head names, which may have an id of its own: `inject-error "id"`.
  private static func kind(_ head: Substring) throws(Failure) -> BlkdebugRule.Kind {
    let name = head.prefix { $0 != " " }
    guard let kind = BlkdebugRule.Kind(rawValue: String(name)) else {
      throw Failure("There is no option group '\(name)'")
    }
    return kind
  }

  /// One line of a group: `key = "value"`.
  private static func entry(_ text: Substring, of kind: BlkdebugRule.Kind) throws(Failure) -> Value.Member {
    let parts = text.split(separator: "=", maxSplits: 1).map { $0.filter { $0 != " " && $0 != "\t" } }
    guard parts.count == 2, parts[1].count >= 2, parts[1].hasPrefix("\""), parts[1].hasSuffix("\"") else {
      throw Failure("parse error")
    }
    let (key, value) = (parts[0], Value.string(String(parts[1].dropFirst().dropLast())))
    switch key {
    case "event",
      "iotype" where kind == .injectError:
      break
    case "state",
      "errno" where kind == .injectError, "sector" where kind == .injectError,
      "new_state" where kind == .setState:
      if value.number == nil { throw Failure("Parameter '\(key)' expects a number") }
    case "once" where kind == .injectError, "immediately" where kind == .injectError:
      if value.flag == nil { throw Failure("Parameter '\(key)' expects 'on' or 'off'") }
    default: throw Failure("Invalid parameter '\(key)'")
    }
    return Value.Member(key: key, value: value)
  }

  private static func rule(_ kind: BlkdebugRule.Kind, _ options: Value) throws(Failure) -> BlkdebugRule {
    guard let event = options["event"]?.text else { throw Failure("Missing event name for rule") }
    let type = options["iotype"]?.text
    if BlkdebugEvent(rawValue: event) == nil { throw Failure("invalid parameter value: \(event)") }
    if let type, BlkdebugRule.RequestType(rawValue: type) == nil {
      throw Failure("invalid parameter value: \(type)")
    }
    return BlkdebugRule(kind, options)
  }
}
