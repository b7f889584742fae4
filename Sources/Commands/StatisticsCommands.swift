// Statistics of the accelerator and of locks: nothing here counts any.
import Event
import JSON
import Machine
import Monitor

extension CommandRow<Machine> {
  /// `query-stats target=vm|vcpu [...]`: what the providers count: none does.
  static let queryStats = Self(
    "query-stats", help: "show statistics of the accelerator",
    encode: { (_: Void, json) in json.emptyArray() }, now: { _, _ in })

  /// `query-stats-schemas [provider=PROVIDER]`: what providers could count: none could.
  static let queryStatsSchemas = Self(
    "query-stats-schemas", help: "list the statistics that there are",
    encode: { (_: Void, json) in json.emptyArray() }, now: { _, _ in })

  /// `info stats TARGET [NAMES [PROVIDER]]`: refuses what isn't a target or a provider.
  static let infoStats = human(
    HumanFace(
      "info stats", arguments: "target:s,names:s?,provider:s?", usage: "target [names] [provider]", failsPlainly: true),
    help: "show statistics of the accelerator, for vm or vcpu, of names between commas or * for all"
  ) { (_, arguments) throws(Failure) in
    let target = try arguments.string("target")
    if target != "vm" && target != "vcpu" { throw Failure("invalid stats target \(target)") }
    if let provider = arguments.optionalString("provider"), provider != "kvm" {
      throw Failure("invalid stats provider \(provider)")
    }
    return ""
  }

  /// `info sync-profile [-m] [-n] [MAX]`: the locks that were waited for: nothing is measured, and there is one thread.
  static let infoSyncProfile = human(
    HumanFace("info sync-profile", arguments: "mean:-m,no_coalesce:-n,max:i?", usage: "[-m] [-n] [max]"),
    help: "show waits for locks, at most max of them (10), sorted by time in all, -m by mean time; -n each by itself"
  ) { _, _ in
    let line = String(repeating: "-", count: 79)
    return "Type               Object  Call site  Wait Time (s)         Count  Average (us)\n\(line)\n\(line)"
  }
}
