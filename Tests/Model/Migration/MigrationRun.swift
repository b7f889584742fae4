// A source, its destination and a relay between them: a sequence of steps is played, and what comes of it is looked at after each.
import Event
import Glibc
import JSON
import Machine
import Monitor
import TestSupport

/// One run of a sequence.
final class MigrationRun {
  let setup: MigrationSetup
  let relay: MigrationRelay
  private(set) var source: MigrationHost
  private(set) var destination: MigrationHost
  /// Those that others have come in place of.
  private(set) var retired: [MigrationHost] = []
  /// The steps that were played.
  private(set) var steps: [MigrationStep] = []
  /// How many snapshots were proposed.
  var nextJob = 0
  private let folder = Folder()
  private var nextID = 0, nextPath = 0
  private var nextImage = 0

  /// The machines of a seed.
  init(seed: Int) throws {
    var random = Seeded(seed)
    setup = MigrationSetup(&random)
    // As a server does: who writes to what is broken hears of it.
    SignalWatch.ignoreBrokenPipes()
    let test = try TestMonitor(setup.options)
    relay = try MigrationRelay(test.loop, at: "\(folder.path)/relay")
    source = MigrationHost(test, isDestination: false, deadline: setup.deadline)
    // Replaced at once.
    destination = source
    try prepare(source, isFirst: true)
    try awaitMigration()
  }

  private var loop: Loop { source.test.loop }
  var hosts: [MigrationHost] { [source, destination] + retired }

  /// What has happened how often.
  var tally: [String: Int] {
    var tally = ["steps": steps.count]
    for host in hosts { tally.merge(host.tally) { $0 + $1 } }
    return tally
  }

  // MARK: Machines

  /// Makes a destination.
  private func awaitMigration() throws {
    var options = setup.options
    let path = newPath()
    if setup.isPiped { mkfifo(path, 0o600) }
    options.incoming = "\(setup.isPiped ? "file" : "unix"):\(path)"
    destination = MigrationHost(
      TestMonitor(options, beside: source.test), isDestination: true, deadline: setup.deadline)
    destination.path = path
    for host in [source, destination] { host.machine.migration.hasFiles = setup.isPiped }
    relay.target = destination.path ?? ""
    try destination.machine.migration.start()
    try prepare(destination)
  }

  /// Where the source sends its machine.
  private var address: String {
    // Memory that follows takes another way.
    setup.isPiped && source.status != "postcopy-paused"
      ? "file:\(destination.path ?? "")" : "unix:\(folder.path)/relay"
  }

  private func newPath() -> String {
    nextPath += 1
    return "\(folder.path)/\(nextPath)"
  }

  /// Whether the machine has no way back to the source, and none to another destination yet.
  var isRenewable: Bool {
    if source.machine.migration.isGoingOut { return false }
    return destination.isEnded || destination.isComplete || source.isEnded
  }

  /// Another destination comes; the machine may have gone to the old one, or with one of them.
  private func renew() throws {
    if !isRenewable { return }
    let hasGone = destination.hasMachine
    if !destination.isEnded && !hasGone { send([MigrationCommand("quit")], to: destination) }
    if !hasGone && !source.isEnded {
      retired.append(destination)
    } else if hasGone && !destination.isEnded {
      retired.append(source)
      source = destination
    } else {
      for host in [source, destination] where !host.isEnded { send([MigrationCommand("quit")], to: host) }
      retired += [source, destination]
      source = MigrationHost(
        TestMonitor(setup.options, beside: source.test), isDestination: false, deadline: setup.deadline)
      try prepare(source, isFirst: true)
    }
    relay.trap = nil
    relay.held = []
    relay.cut(RelaySide.allCases)
    try awaitMigration()
  }

  // MARK: Playing

  /// Makes up so many steps and plays them, until something is wrong; then it says what.
  func play(steps count: Int, _ random: inout Seeded) -> String? {
    defer { _ = end() }
    while steps.count < count {
      if let complaint = play(propose(&random)) { return complaint }
    }
    return finish()
  }

  /// Plays steps until something is wrong; then it says what.
  func play(_ steps: [MigrationStep]) -> String? {
    defer { _ = end() }
    for step in steps { if let complaint = play(step) { return complaint } }
    return finish()
  }

  private func play(_ step: MigrationStep) -> String? {
    steps.append(step)
    do { try act(step) } catch { return "\(step): \(error)" }
    return check().map { "\(step): \($0)" }
  }

  private func act(_ step: MigrationStep) throws {
    switch step {
    case .ask(let side, let commands):
      send(commands.filter { mayBeSent($0, side, isAlone: commands.count == 1) }, to: host(side))
    case .type(.destination, let line) where line.hasPrefix("migrate "): break
    case .type(let side, let line):
      host(side).type(line.replacing(MigrationCommand.relay, with: address))
    case .interrupt(let side): host(side).interrupt()
    case .pass(let time): loop.advance(by: time)
    case .hold(let sides): relay.held = sides
    case .cut(let sides): relay.cut(sides)
    case .set(let trap): relay.trap = trap
    case .renew: try renew()
    }
    loop.settle()
  }

  private func host(_ side: RelaySide) -> MigrationHost { side == .source ? source : destination }

  /// A machine that has gone is left alone: its user could have it twice. So is one that may go while others are handled.
  private func mayBeSent(_ command: MigrationCommand, _ side: RelaySide, isAlone: Bool) -> Bool {
    // One that has come and whose memory follows goes nowhere else yet.
    if side == .destination, command.name == "migrate" { return !destination.isComplete }
    // Told to run it takes its images before the source gives them away, as in QEMU 7.2, if the source's guest stands still.
    if side == .destination, command.name == "cont", !destination.hasMachine, setup.image != .none { return false }
    if side == .destination || !["cont", "system_reset"].contains(command.name) { return true }
    return isAlone && (source.machine.state != .postmigrate || isBack)
  }

  /// Whether the machine can only be the source's.
  var isBack: Bool { destination.isEnded && !destination.hasMachine }

  func send(_ commands: [MigrationCommand], to host: MigrationHost) { host.ask(requests(commands, host)) }

  private func prepare(_ host: MigrationHost, isFirst: Bool = false) throws {
    if isFirst {
      nextImage += 1
      try folder.write("image\(nextImage)", [UInt8](repeating: 0, count: setup.image == .raw ? 1 << 20 : 0))
    }
    try host.prepare(requests(setup.preparation(at: "\(folder.path)/image\(nextImage)", isFirst: isFirst), host))
  }

  private func requests(_ commands: [MigrationCommand], _ host: MigrationHost) -> [(
    id: Int, name: String, line: String
  )] {
    commands.map { command in
      nextID += 1
      var own = ""
      if command.arguments.contains(where: { $0.value == .string(MigrationCommand.own) }) {
        own = newPath()
        if host.status == "postcopy-paused" {
          host.path = own
          relay.target = own
        }
      }
      let line = command.line(id: nextID, relay: address, own: "unix:\(own)")
      return (nextID, command.name, line)
    }
  }

  /// Has time pass.
  func pass(_ time: Nanoseconds) { loop.advance(by: time) }
}
