// A machine that comes from another one.
//
// Its state is read whole and compared with the machine that is here; nothing is changed before the source has given it away. What
// doesn't fit, or stops in the middle, ends the process, as in QEMU 7.2: the source goes on with the machine.
import Chardev
import Event

/// One migration from another machine.
public final class IncomingMigration {
  private enum Stage {
    /// Nothing has come.
    case waiting
    /// The state comes.
    case reading
    /// It is there whole and fits.
    case ready
    /// The machine is here, and its memory follows.
    case following
    /// Everything has come, or nothing more will.
    case over
  }

  private unowned let machine: Machine
  private var stage = Stage.waiting
  private var listener: MigrationListener?
  private var channel: MigrationChannel?
  private var state = MachineState()
  private var goesAhead = false
  private var isWelcome = false

  /// More parts than any machine has.
  private static let mostParts = 65536

  private var migration: Migration { machine.migration }

  init(_ machine: Machine) { self.machine = machine }

  /// Whether there is a connection.
  var isUnderWay: Bool { stage != .over }

  /// Whether some of the machine is here, and some isn't.
  var isComing: Bool { [.reading, .ready, .following].contains(stage) }

  /// Where it listens; nil if that is no socket, or when the machine has come.
  public var socket: SocketListener? { stage == .over ? nil : listener?.socket }

  /// Waits for a source.
  func listen(at text: String, _ named: NamedDescriptor) throws(Failure) {
    guard let address = try MigrationAddress(text, isServer: true, hasFiles: migration.hasFiles) else {
      throw Failure("unknown migration protocol: \(text)")
    }
    listener = try MigrationListener(address, machine.loop, named) { [weak self] in self?.accepted($0) }
  }

  private func accepted(_ channel: MigrationChannel) {
    do throws(Failure) {
      try machine.checkTLS(isServer: true)
      if self.channel != nil { throw Failure("Extra incoming migration connection; ignoring") }
    } catch {
      channel.close()
      return machine.complain(error.description)
    }
    self.channel = channel
    channel.onSection = { [weak self] (section) throws(Failure) in try self?.take(section) }
    channel.onEnd = { [weak self] failure in self?.lost(failure) }
    channel.start()
  }

  /// Cuts the connection.
  func cut() { channel?.cut() }

  /// Gives everything up.
  func end() {
    stage = .over
    channel?.close()
    (channel, listener) = (nil, nil)
  }

  // MARK: What comes

  private func take(_ section: StateSection) throws(Failure) {
    switch section {
    case .configuration(let configuration):
      begin()
      state.take(section)
      try machine.check(configuration, migration.capabilities)
      if !isWelcome { answer(.welcome) }
      isWelcome = true
    case .memory, .part:
      if stage != .reading { throw Failure("The source sends a state out of its turn") }
      state.take(section)
      if state.memorySize > machine.options.memory || state.parts.count > Self.mostParts {
        throw Failure("The source sends more than a machine like this has")
      }
    case .pages: break
    case .message(let message, _): try take(message)
    case .end: if stage == .following { complete() }
    }
  }

  private func begin() {
    if stage != .waiting { return }
    stage = .reading
    migration.enter(.active)
  }

  private func take(_ message: StateSection.Message) throws(Failure) {
    switch (message, stage) {
    case (.take, .reading), (.takeAhead, .reading):
      goesAhead = message == .takeAhead
      try machine.check(state)
      try takeImages()
      stage = .ready
      answer(.ready)
    case (.go, .ready): start()
    case (.recover, .following) where migration.status == .postcopyPaused:
      migration.enter(.postcopyRecover)
      answer(.recover)
      migration.enter(.postcopyActive)
    default: throw Failure("The source says '\(message.rawValue)' out of its turn")
    }
  }

  /// The images are the machine's, unless its user wants them to be only when it runs. A source that listens goes on if they can't be;
  /// without one the machine waits with them, as in QEMU 7.2.
  private func takeImages() throws(Failure) {
    let runs = machine.startsAfterMigration && state.runState == .running
    if migration.capabilities.contains("late-block-activate"), !runs { return }
    do throws(Failure) { try machine.blocks.activate() } catch {
      if state.wantsAnswers { throw Failure("load of migration failed: Invalid argument", reason: error.lines) }
      machine.complain(error.lines)
      machine.startsAfterMigration = false
    }
  }

  private func answer(_ message: StateSection.Message) {
    // A pipe can't be answered through.
    guard let channel, channel.answers else { return }
    if state.wantsAnswers || stage == .following { channel.send(.message(message)) }
  }

  /// The machine is here.
  private func start() {
    if goesAhead {
      stage = .following
      migration.enter(.postcopyActive)
    }
    machine.arrive(state)
    answer(.started)
    state = MachineState()
    if !goesAhead { complete() }
  }

  private func complete() {
    if goesAhead { answer(.done) }
    stage = .over
    listener = nil
    migration.enter(.completed)
  }

  // MARK: What goes wrong

  private func lost(_ failure: Failure?) {
    switch stage {
    case .over: break
    case .following: pause(failure)
    case .waiting where failure == nil && channel?.answers == true:
      if migration.parameters.text("tls-creds").isEmpty {
        fail(Failure("Not a migration stream"))
      } else {
        machine.complain("TLS handshake failed: The TLS connection was non-properly terminated.")
      }
    case .waiting, .reading, .ready: fail(failure ?? Self.cut)
    }
    channel?.close()
    channel = nil
  }

  private static let cut = Failure(
    "load of migration failed: Invalid argument", reason: "check_section_footer: Read section footer failed: -5")

  /// The memory that is missing follows when somebody connects again.
  private func pause(_ failure: Failure?) {
    // Somebody has connected and left again.
    if migration.status == .postcopyPaused { return }
    machine.complain(failure?.description ?? Self.cut.reason ?? "")
    machine.complain("Detected IO failure for postcopy. Migration paused.")
    migration.enter(.postcopyPaused)
  }

  private func fail(_ failure: Failure) {
    begin()
    channel?.send(.message(.refused, reason: failure.reason ?? failure.description))
    end()
    migration.enter(.failed, failure)
    for line in (failure.reason ?? failure.description).split(separator: "\n") { machine.complain(String(line)) }
    machine.complain("load of migration failed: Invalid argument")
    machine.exitStatus = 1
    machine.end()
  }
}
