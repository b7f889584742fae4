// What QEMU can log: the items that are chosen, and the file. Nothing is written there but what a user asks for, since
// no code runs.
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
  /// The file's name, nil for standard error.
  public private(set) var path: String?
  private var descriptor: Int32 = -1

  init() {}

  deinit { closeFile() }

  /// Chooses what is logged. `tid` needs a file's name with a place for the thread's number.
  public func choose(_ items: Set<String>) throws(Failure) {
    if items.contains("tid") && !(path?.contains("%d") ?? false) {
      throw Failure("Filename template with '%d' required for 'tid'")
    }
    chosen = items
  }

  /// Logs to another file from now on, in which `%d` stands for the process's number. Errors are QEMU 7.2's.
  public func open(_ path: String) throws(Failure) {
    guard Self.isTemplate(path) else { throw Failure("Bad logfile template: \(path)") }
    let name = Self.filled(path)
    let new = Glibc.open(name, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NONBLOCK | O_NOCTTY, 0o666)
    guard new >= 0 else { throw Failure("Error opening logfile \(name): \(String(cString: strerror(errno)))") }
    closeFile()
    descriptor = new
    self.path = path
  }

  /// Whether a name has no `%`, or one that stands for a number.
  private static func isTemplate(_ path: String) -> Bool {
    guard let first = path.utf8.firstIndex(of: UInt8(ascii: "%")) else { return true }
    let rest = path.utf8[first...].dropFirst()
    return rest.first == UInt8(ascii: "d") && !rest.contains(UInt8(ascii: "%"))
  }

  private static func filled(_ path: String) -> String {
    guard let place = path.firstIndex(of: "%") else { return path }
    return "\(path[..<place])\(getpid())\(path[place...].dropFirst(2))"
  }

  private func closeFile() { if descriptor >= 0 { close(descriptor) } }
}
