// What must be so of two machines whatever happens to a migration: one of them has the machine, and everybody has an answer.
import Event
import Glibc
import JSON
import Machine
import TestSupport

extension MigrationRun {
  /// What is wrong now.
  func check() -> String? {
    for (name, host) in named {
      if let complaint = host.look() { return "the \(name): \(complaint)" }
    }
    return checkPlace() ?? checkImages() ?? checkConnections()
  }

  private var named: [(String, MigrationHost)] {
    [("source", source), ("destination", destination)] + retired.map { ("former one", $0) }
  }

  /// The machine is on one side.
  private func checkPlace() -> String? {
    let running = hosts.filter { !$0.isEnded && $0.machine.isRunning }
    if running.count > 1 { return "\(running.count) machines run" }
    if source.isEnded { return nil }
    let (state, hasCome) = (source.machine.state, destination.hasMachine)
    if hasCome, !destination.isEnded, ![.finishMigrate, .postmigrate].contains(state) {
      return "the machine has come, and the source is in \(state.rawValue)"
    }
    if source.hasSent, !hasCome, !(setup.isPiped && destination.isEnded) {
      return "the source is rid of the machine, and it hasn't come"
    }
    if source.status == "failed", ["postcopy-active", "postcopy-paused"].contains(destination.status),
      !destination.isEnded
    {
      return "the machine has gone, and its memory can't follow"
    }
    if destination.isComplete, !hasCome { return "the destination has no machine" }
    return nil
  }

  /// Its images are on the same.
  private func checkImages() -> String? {
    if setup.image == .none || source.isEnded { return nil }
    let isActive = { (host: MigrationHost) in !host.isEnded && !host.machine.blocks.isInactive }
    // One that stands still since it came lets others have them too, as in QEMU 7.2.
    if hosts.contains(where: { $0.machine.isRunning }), hosts.filter(isActive).count > 1 {
      return "two have the images"
    }
    if source.machine.isRunning, !isActive(source) { return "the source runs without its images" }
    if destination.hasMachine, !destination.isEnded, destination.machine.isRunning, !isActive(destination) {
      return "the destination runs without its images"
    }
    return nil
  }

  private func checkConnections() -> String? {
    let isQuiet = relay.held.isEmpty && !relay.links.contains(where: \.isHalfOpen)
    if isQuiet, !source.machine.migration.isGoingOut, !relay.links.isEmpty { return "a connection is left" }
    guard !setup.isPiped, let path = destination.path else { return nil }
    let isThere = access(path, F_OK) == 0
    let isWaiting = !destination.isEnded && (!destination.hasMachine || !destination.isComplete)
    return isThere == isWaiting ? nil : "its socket is there: \(isThere)"
  }

  // MARK: The end

  /// Lets everything come to its end.
  func finish() -> String? {
    relay.trap = nil
    relay.held = []
    for link in relay.links where link.isHalfOpen { link.cut(RelaySide.allCases) }
    pass(.milliseconds(1))
    if let complaint = check() { return "at the end: \(complaint)" }
    let limits = [member("max-bandwidth", 0), member("max-postcopy-bandwidth", 0), member("downtime-limit", 1000)]
    for host in [source, destination] {
      send([MigrationCommand("migrate-set-parameters", limits)], to: host)
      send([MigrationCommand("x-guest", [member("action", "dirty"), member("rate", 0)])], to: host)
    }
    for _ in 0..<6 where source.machine.migration.isGoingOut {
      goOn()
      pass(.seconds(100))
      if let complaint = check() { return "at the end: \(complaint)" }
    }
    return checkEnd() ?? end()
  }

  private func goOn() {
    switch source.status {
    case "pre-switchover":
      send([MigrationCommand("migrate-continue", [member("state", "pre-switchover")])], to: source)
    case "postcopy-paused" where !destination.isEnded && destination.status == "postcopy-paused":
      send([MigrationCommand("migrate-recover", [member("uri", .string(MigrationCommand.own))])], to: destination)
      let arguments = [member("uri", .string(MigrationCommand.relay)), member("resume", true)]
      send([MigrationCommand("migrate", arguments)], to: source)
    case "postcopy-paused": send([MigrationCommand("migrate_cancel")], to: source)
    default: break
    }
  }

  private func checkEnd() -> String? {
    if source.machine.migration.isGoingOut { return "at the end it is still \(source.status)" }
    if destination.hasMachine || source.isEnded { return nil }
    // It is the source's, who can go on with it.
    if source.machine.state == .postmigrate {
      if !destination.isEnded { send([MigrationCommand("quit")], to: destination) }
      source.lastError = nil
      send([MigrationCommand("cont")], to: source)
      // A snapshot that is being loaded comes first.
      pass(.seconds(100))
      if let complaint = check() { return "at the end: \(complaint)" }
      // What the guest had waited for may fail now: that is no error of this.
      if source.machine.state == .postmigrate { return "at the end the source can't go on: \(source.lastError ?? "")" }
    }
    return nil
  }

  /// Ends all machines: everything that is in flight fails, and nothing is left.
  func end() -> String? {
    for host in hosts { send([MigrationCommand("quit")], to: host) }
    // What was given up says so in its time.
    pass(.seconds(100))
    for (name, host) in named {
      if let complaint = host.hear() { return "at the end the \(name): \(complaint)" }
      if !host.pending.isEmpty { return "at the end the \(name) owes replies: \(host.pending)" }
    }
    let left = source.test.requests.count
    return left == 0 ? nil : "at the end \(left) requests are in flight"
  }
}
