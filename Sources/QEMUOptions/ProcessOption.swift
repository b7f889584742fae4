// Options about the process: names, user, filter, descriptors, actions, log.
import OptionText

extension CommandLineReader {
  /// `-name`.
  mutating func readName(_ given: GivenOption) throws(ReadingEnd) {
    let opts = try readOpts(given, .name)
    if let name = opts["guest"] { configuration.name = name }
    if let name = opts["process"] { configuration.processName = name }
    if let isOn = opts.bool("debug-threads") { configuration.namesThreads = isOn }
  }

  /// `-uuid`: 36 characters.
  mutating func readUUID(_ given: GivenOption) throws(ReadingEnd) {
    let lengths = given.argument.split(separator: "-", omittingEmptySubsequences: false).map(\.utf8.count)
    let isHexadecimal = given.argument.utf8.allSatisfy { isDigit($0) || $0 == 45 || (97...102).contains($0 | 0x20) }
    guard lengths == [8, 4, 4, 4, 12], isHexadecimal else {
      throw end(given.origin, "failed to parse UUID string: wrong format")
    }
    configuration.uuid = given.argument.lowercased()
  }

  /// `-runas`: a name, or two numbers. Whether there is a user of that name is checked when the user changes.
  mutating func readUser(_ given: GivenOption) throws(ReadingEnd) {
    if given.argument.contains(":") {
      let numbers = given.argument.split(separator: ":", omittingEmptySubsequences: false)
      guard numbers.count == 2, numbers.allSatisfy({ UInt32($0) != nil }) else {
        throw end(given.origin, "User \"\(given.argument)\" doesn't exist (and is not <uid>:<gid>)")
      }
    }
    configuration.user = given.argument
  }

  /// `-d`.
  mutating func readLogItems(_ given: GivenOption) throws(ReadingEnd) {
    let items = given.argument.split(separator: ",").map(String.init)
    if items.contains("trace:help") { throw .invocation(.list(.traceEvents)) }
    let isKnown = items.allSatisfy { LogItems.names.contains($0) || ($0.hasPrefix("trace:") && $0.utf8.count > 6) }
    if !isKnown || items.isEmpty { throw .invocation(.print(LogItems.help, status: 1)) }
    configuration.logItems += items
  }

  /// `-trace`.
  mutating func readTrace(_ given: GivenOption) throws(ReadingEnd) {
    let opts = try readOpts(given, .trace)
    if opts["enable"] == "help" || opts["enable"] == "?" { throw .invocation(.list(.traceEvents)) }
    if let pattern = opts["enable"] { configuration.tracePatterns.append(pattern) }
  }

  // MARK: When everything is read

  /// `-sandbox`, `-action`, `-add-fd`, in the order in which QEMU takes them.
  mutating func finishProcess() throws(ReadingEnd) {
    for opts in sandboxes { try finishSandbox(opts) }
    for opts in actions { try finishActions(opts) }
    for opts in descriptors { try finishDescriptor(opts) }
  }

  private mutating func finishSandbox(_ opts: Opts) throws(ReadingEnd) {
    configuration.isSandboxed = opts.bool("enable") ?? false
    if !configuration.isSandboxed { return }
    for key in ["obsolete", "elevateprivileges", "spawn", "resourcecontrol"] {
      guard let word = opts[key] else { continue }
      let accepted = ["allow", "deny"] + (key == "elevateprivileges" ? ["children"] : [])
      if !accepted.contains(word) { throw end(opts.origin, "invalid argument for \(key)") }
    }
  }

  /// What an option of its own stands for: of it and of `-action` the last one counts.
  mutating func setAction(_ event: String, _ action: String) {
    actions.append(Opts(id: nil, entries: [OptsEntry(key: event, value: action)], origin: .nowhere))
  }

  private mutating func finishActions(_ opts: Opts) throws(ReadingEnd) {
    for entry in opts.entries {
      let accepted: [String]
      switch entry.key {
      case "reboot": accepted = ["reset", "shutdown"]
      case "shutdown": accepted = ["poweroff", "pause"]
      case "panic": accepted = ["pause", "shutdown", "exit-failure", "none"]
      default: accepted = ["reset", "shutdown", "poweroff", "pause", "debug", "none", "inject-nmi"]
      }
      guard accepted.contains(entry.value) else {
        throw end(opts.origin, "Parameter '\(entry.key)' does not accept value '\(entry.value)'")
      }
      switch entry.key {
      case "reboot": configuration.actions.reboot = entry.value
      case "shutdown": configuration.actions.shutdown = entry.value
      case "panic": configuration.actions.panic = entry.value
      default: configuration.actions.watchdog = entry.value
      }
    }
  }

  private mutating func finishDescriptor(_ opts: Opts) throws(ReadingEnd) {
    let number = opts.number("fd").flatMap { Int32(exactly: Int64(truncatingIfNeeded: $0)) } ?? -1
    if number < 0 { throw end(opts.origin, "fd option is required and must be non-negative") }
    if number <= 2 { throw end(opts.origin, "fd cannot be a standard I/O stream") }
    configuration.descriptors.append(
      GivenDescriptor(
        descriptor: number, set: opts.number("set").map { Int64(truncatingIfNeeded: $0) }, opaque: opts["opaque"],
        origin: opts.origin))
  }
}

/// The items of `-d`.
enum LogItems {
  /// Their names and what is logged for them.
  static let items: [(name: String, meaning: String)] = [
    ("out_asm", "generated host code, per block"),
    ("in_asm", "guest code that is translated"),
    ("op", "intermediate code, per block"),
    ("op_opt", "intermediate code after optimization"),
    ("op_ind", "intermediate code before indirect lowering"),
    ("int", "interrupts and exceptions"),
    ("exec", "addresses before each executed block"),
    ("cpu", "registers before each executed block"),
    ("fpu", "floating point registers with cpu"),
    ("mmu", "the memory management unit"),
    ("pcall", "protected mode far calls"),
    ("cpu_reset", "registers before a reset"),
    ("unimp", "what is not implemented"),
    ("guest_errors", "what the guest does wrong"),
    ("page", "pages at the start, in user mode"),
    ("nochain", "no chaining of blocks"),
    ("plugin", "output of plugins"),
    ("strace", "system calls, in user mode"),
    ("tid", "one file a thread"),
  ]

  /// Their names.
  static let names = items.map(\.name)

  /// The list that `-d help` prints.
  static var help: String {
    "Log items (comma separated):\n"
      + items.map { $0.name + String(repeating: " ", count: max(1, 16 - $0.name.utf8.count)) + $0.meaning + "\n" }
      .joined() + "trace:PATTERN   trace events whose names match\n"
  }
}
