// What a migration may do, switched by its user: capabilities, and which of them go together.
import Event

/// The switches of a machine's migrations, by QEMU 7.2's names.
public struct MigrationCapabilities: Sendable {
  /// Every capability, in the order in which they are listed.
  public static let names = [
    "xbzrle", "rdma-pin-all", "auto-converge", "zero-blocks", "compress", "events", "postcopy-ram", "x-colo",
    "release-ram", "block", "return-path", "pause-before-switchover", "multifd", "dirty-bitmaps",
    "postcopy-blocktime", "late-block-activate", "x-ignore-shared", "validate-uuid", "background-snapshot",
    "zero-copy-send", "postcopy-preempt",
  ]

  /// What a background snapshot can't be combined with, in the order in which it is checked.
  private static let hostileToSnapshots = [
    "postcopy-ram", "dirty-bitmaps", "postcopy-blocktime", "late-block-activate", "return-path", "multifd",
    "pause-before-switchover", "auto-converge", "release-ram", "rdma-pin-all", "compress", "xbzrle", "x-colo",
    "validate-uuid", "zero-copy-send",
  ]

  private var enabled: Set<String> = []

  /// Whether a capability is switched on.
  public func contains(_ name: String) -> Bool { enabled.contains(name) }

  /// Switches capabilities, all or, if they don't go together, none. Errors are QEMU 7.2's.
  public mutating func set(_ switches: [(name: String, isOn: Bool)]) throws(Failure) {
    var wanted = self
    for (name, isOn) in switches {
      if isOn { wanted.enabled.insert(name) } else { wanted.enabled.remove(name) }
    }
    try wanted.check()
    self = wanted
  }

  /// Fails if these, a destination's, don't go with a source's.
  func check(against source: [String]) throws(Failure) {
    func refused(_ reason: String) -> Failure {
      Failure("load of migration failed: Invalid argument", reason: reason)
    }
    func isMissing(_ name: String) -> Bool { source.contains(name) && !contains(name) }
    let shared = "x-ignore-shared"
    if source.contains(shared) != contains(shared) {
      let (own, other) = contains(shared) ? ("on", "off") : ("off", "on")
      throw refused("Capability \(shared) is \(own), but received capability is \(other)")
    }
    if isMissing("postcopy-ram") { throw refused("RAM postcopy is disabled but have 16 byte advise") }
    if isMissing("compress") {
      throw refused("Received an unexpected compressed page\nerror while loading state section id 2(ram)")
    }
    if isMissing("multifd") {
      throw refused(
        "Unknown combination of migration flags: 0x0\nerror while loading state for instance 0x0 of device 'ram'")
    }
  }

  private func check() throws(Failure) {
    if contains("postcopy-ram") && contains("x-ignore-shared") {
      throw Failure("Postcopy is not compatible with ignore-shared")
    }
    if contains("background-snapshot"), let other = Self.hostileToSnapshots.first(where: contains) {
      throw Failure("Background-snapshot is not compatible with \(other)")
    }
    if contains("zero-copy-send") && (!contains("multifd") || contains("compress") || contains("xbzrle")) {
      throw Failure("Zero copy only available for non-compressed non-TLS multifd migration")
    }
    if contains("postcopy-preempt") {
      if !contains("postcopy-ram") { throw Failure("Postcopy preempt requires postcopy-ram") }
      if contains("compress") { throw Failure("Postcopy preempt not compatible with compress") }
    }
    if contains("multifd") && contains("compress") { throw Failure("Multifd is not compatible with compress") }
  }
}
