// What the machine logs: `log`, `logfile`.
import Event
import JSON
import Machine
import Monitor

extension CommandRow<Machine> {
  /// `log ITEM[,ITEM]...`: logs those items and no others; of trace events, those that match are on from then.
  static let log = human(
    HumanFace("log", arguments: "items:s", usage: "item1[,...]", failsPlainly: true, explanation: logItems),
    help: "choose what is logged"
  ) { (machine, arguments) throws(Failure) in
    guard let chosen = LogChoice(try arguments.string("items")) else { return logItems }
    try machine.log.choose(chosen.items)
    for pattern in chosen.patterns { machine.traceEvents.set(pattern, true) }
    return ""
  }

  /// `logfile PATH`: where the log goes.
  static let logfile = human(
    HumanFace("logfile", arguments: "filename:F", usage: "filename", failsPlainly: true),
    help: "write the log to 'filename'"
  ) { (machine, arguments) throws(Failure) in
    try machine.log.open(try arguments.string("filename"))
    return ""
  }
}

/// Items as they were typed.
private struct LogChoice {
  var items: Set<String> = []
  var patterns: [String] = []

  /// Nil if one is none.
  init?(_ text: String) {
    if text == "none" { return }
    for item in text.split(separator: ",", omittingEmptySubsequences: false).map(String.init) {
      if item == "all" {
        items.formUnion(MachineLog.items)
      } else if item.hasPrefix("trace:"), item.utf8.count > 6 {
        patterns.append(String(item.dropFirst(6)))
      } else if MachineLog.items.contains(item) {
        items.insert(item)
      } else {
        return nil
      }
    }
  }
}

/// The list of items, with a blank line behind it.
private let logItems = """
  Log items (comma separated):
  none            log nothing
  out_asm         the host's code of each translated block
  in_asm          the guest's code of each translated block
  op              each block's micro-operations
  op_opt          the same, optimized
  op_ind          the same, before indirect accesses are lowered
  int             interrupts and exceptions, briefly
  exec            each block before it runs (a lot)
  cpu             the CPU's registers before each block (a lot)
  fpu             with 'cpu', those for floating point too
  mmu             what the MMU does
  pcall           far calls, returns and exceptions in protected mode (x86)
  cpu_reset       the CPU's state before a reset
  unimp           what isn't implemented
  guest_errors    what the guest does wrong, such as using a register that isn't there
  page            the pages as user emulation begins
  nochain         don't link blocks, so that 'exec' and 'cpu' show all
  plugin          what plug-ins say

  strace          each system call of user emulation, with its result
  tid             a file for each thread, whose name needs '%d'
  trace:PATTERN   turn trace events on

  Use "log trace:help" to get a list of trace events.


  """
