// A file of blkdebug's rules, which may be a named pipe whose writer comes later.
//
//   [inject-error]          a group: inject-error or set-state
//   event = "read_aio"      one of QEMU's block events
//   errno = "5"
import Event
import Glibc

/// One file that is read to its end and checked.
final class RuleFile: Awaited {
  private let descriptor: Int32
  private var watch: Watch?
  private var loop: Loop?
  private var bytes: [UInt8] = []
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
    try checkRules()
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
      try checkRules()
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

  private func checkRules() throws(Failure) {
    var isInGroup = false
    for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n") {
      let text = line.drop { $0 == " " || $0 == "\t" }
      if text.isEmpty || text.hasPrefix("#") { continue }
      if text.hasPrefix("["), let end = text.firstIndex(of: "]") {
        let group = text[text.index(after: text.startIndex)..<end]
        guard ["inject-error", "set-state"].contains(group) else {
          throw Failure("There is no option group '\(group)'")
        }
        isInGroup = true
      } else {
        if !isInGroup { throw Failure("no group defined") }
        try checkEntry(text)
      }
    }
  }

  private func checkEntry(_ text: Substring) throws(Failure) {
    let parts = text.split(separator: "=", maxSplits: 1).map { $0.filter { $0 != " " && $0 != "\t" } }
    guard parts.count == 2, parts[1].count >= 2, parts[1].hasPrefix("\""), parts[1].hasSuffix("\"") else {
      throw Failure("parse error")
    }
    let (key, value) = (parts[0], parts[1].dropFirst().dropLast())
    guard ["event", "state", "iotype", "errno", "sector", "once", "immediately", "new_state"].contains(key) else {
      throw Failure("Invalid parameter '\(key)'")
    }
    if key == "event" && !Self.events.contains(value) { throw Failure("invalid parameter value: \(value)") }
  }

  /// The block events of QEMU 7.2.
  private static let events =
    """
    l1_update l1_grow_alloc_table l1_grow_write_table l1_grow_activate_table l2_load l2_update l2_update_compressed \
    l2_alloc_cow_read l2_alloc_write read_aio read_backing_aio read_compressed write_aio write_compressed vmstate_load \
    vmstate_save cow_read cow_write reftable_load reftable_grow reftable_update refblock_load refblock_update \
    refblock_update_part refblock_alloc refblock_alloc_hookup refblock_alloc_write refblock_alloc_write_blocks \
    refblock_alloc_write_table refblock_alloc_switch_table cluster_alloc cluster_alloc_bytes cluster_free flush_to_os \
    flush_to_disk pwritev_rmw_head pwritev_rmw_after_head pwritev_rmw_tail pwritev_rmw_after_tail pwritev pwritev_zero \
    pwritev_done empty_image_prepare l1_shrink_write_table l1_shrink_free_l2_clusters cor_write cluster_alloc_space none
    """.split(separator: " ")
}
