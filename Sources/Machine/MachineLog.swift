// What QEMU can log: the items that are chosen, and the file. The file is made as QEMU makes it, but nothing is written
// there: no code runs that the items could tell of, and neither resets nor trace events are logged.
import Event
import Glibc

/// A machine's log.
public final class MachineLog {
  /// What can be logged, by QEMU 7.2's names.
  public static let items = [
    "out_asm", "in_asm", "op", "op_opt", "op_ind", "int", "exec", "cpu", "fpu", "mmu", "pcall", "cpu_reset", "unimp",
    "guest_errors", "page", "nochain", "plugin", "strace", "tid",
  ]

  /// What is logged.
  public private(set) var chosen: Set<String> = []
  /// The file's name, nil for standard error. It is kept if it can't be opened.
  public private(set) var path: String?
  private var descriptor: Int32 = -1

  init() {}

  deinit { closeFile() }

  /// Chooses what is logged. `tid` needs a file's name, of which QEMU 7.2 doesn't check that there is a place for the
  /// thread's number. A file that couldn't be opened is tried again first, and nothing is chosen before it is there.
  public func choose(_ items: Set<String>) throws(Failure) {
    try openFile()
    if items.contains("tid") && path == nil {
      throw Failure("Filename template with '%d' required for 'tid'")
    }
    chosen = items
  }

  /// Logs to another file from now on, in which `%d` stands for the process's number. Errors are QEMU 7.2's.
  public func open(_ path: String) throws(Failure) {
    guard Self.isTemplate(path) else { throw Failure("Bad logfile template: \(path)") }
    closeFile()
    self.path = path
    try openFile()
  }

  /// Opens the file unless it is open.
  private func openFile() throws(Failure) {
    guard let path, descriptor < 0 else { return }
    let name = Self.filled(path)
    descriptor = Glibc.open(name, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NONBLOCK | O_NOCTTY, 0o666)
    if descriptor < 0 { throw Failure("Error opening logfile \(name): \(String(cString: strerror(errno)))") }
  }

  /// Whether a name has no `%`, or one that stands for a number.
  private static func isTemplate(_ path: String) -> Bool {
    guard let first = path.utf8.firstIndex(of: UInt8(ascii: "%")) else { return true }
    let rest = path.utf8[first...].dropFirst()
    return rest.first == UInt8(ascii: "d") && !rest.contains(UInt8(ascii: "%"))
  }

  private static func filled(_ path: String) -> String {
    // Not by Characters: an accent behind the letter is one with it.
    let scalars = path.unicodeScalars
    guard let place = scalars.firstIndex(of: "%") else { return path }
    return "\(Substring(scalars[..<place]))\(getpid())\(Substring(scalars[place...].dropFirst(2)))"
  }

  private func closeFile() {
    if descriptor >= 0 { close(descriptor) }
    descriptor = -1
  }
}
