// A machine's migrations: out of it to another machine, or from another one into it. One is under way at most. The checks, their order and
// their errors are QEMU 7.2's.
import Event
import JSON

/// What is asked of a migration.
public struct MigrationRequest: Sendable {
  /// Where it goes to.
  public var address: String
  /// Whether the disks go along.
  public var withDisks = false
  /// Whether only what the disks' images have themselves goes along, not what is behind them.
  public var isIncremental = false
  /// Whether it is the one that was paused in its postcopy phase.
  public var resumes = false

  /// A migration to an address.
  public init(to address: String) { self.address = address }
}

/// The migrations of one machine.
public final class Migration {
  /// What they may do.
  public private(set) var capabilities = MigrationCapabilities()
  /// What they go by.
  public var parameters = MigrationParameters()
  /// How far the last one is.
  public private(set) var status = MigrationStatus.none
  /// Why it failed; nil if that isn't known.
  public private(set) var failure: String?
  /// The last one that went out of the machine, or a snapshot's.
  public internal(set) var outgoing: OutgoingMigration?
  /// What comes in, or has come.
  public private(set) var incoming: IncomingMigration?
  /// Whether addresses may be files: QEMU 7.2 has none.
  public var hasFiles = false

  unowned let machine: Machine

  init(_ machine: Machine) { self.machine = machine }

  /// Changes how far it is, and tells of it if its user wants that.
  func enter(_ status: MigrationStatus, _ failure: Failure? = nil) {
    self.status = status
    self.failure = failure?.description
    tell(status)
  }

  func tell(_ status: MigrationStatus) {
    if !capabilities.contains("events") { return }
    machine.report(MachineEvent("MIGRATION", [Value.Member(key: "status", value: .string(status.rawValue))]))
  }

  func tell(pass: Int64) {
    if !capabilities.contains("events") { return }
    machine.report(MachineEvent("MIGRATION_PASS", [Value.Member(key: "pass", value: .int(pass))]))
  }

  /// Switches capabilities, all or none, and none while a migration is going out.
  public func set(_ switches: [(name: String, isOn: Bool)]) throws(Failure) {
    if isGoingOut { throw Self.inProgress }
    try capabilities.set(switches)
  }

  // MARK: Out

  /// Whether the machine is on its way out.
  public var isGoingOut: Bool { outgoing?.isUnderWay ?? false }

  private static let inProgress = Failure("There's a migration process in progress")

  /// Fails if the machine is on its way out.
  func checkIdle() throws(Failure) {
    if isGoingOut { throw Self.inProgress }
  }

  /// Begins a migration, or goes on with one. `named` gives away descriptors.
  public func begin(_ request: MigrationRequest, _ named: NamedDescriptor) throws(Failure) {
    if request.resumes { return try resume(request, named) }
    try checkIdle()
    switch machine.state {
    case .inmigrate: throw Failure("Guest is waiting for an incoming migration")
    case .postmigrate: throw Failure("Can't migrate the vm that was paused due to previous migration")
    default: break
    }
    try machine.checkMigratable()
    enter(.setup)
    do throws(Failure) {
      let outgoing = try OutgoingMigration(machine, request)
      self.outgoing = outgoing
      guard let address = try MigrationAddress(request.address, isServer: false, hasFiles: hasFiles) else {
        throw Self.unknownProtocol
      }
      try outgoing.connect(to: address, named)
    } catch {
      outgoing = nil
      enter(.failed, error == Self.unknownProtocol ? nil : error)
      throw error
    }
  }

  private static let unknownProtocol = Failure("Parameter 'uri' expects a valid migration protocol")

  private func resume(_ request: MigrationRequest, _ named: NamedDescriptor) throws(Failure) {
    guard let outgoing, status == .postcopyPaused, outgoing.isUnderWay else {
      throw Failure("Cannot resume if there is no paused migration")
    }
    guard let address = try MigrationAddress(request.address, isServer: false, hasFiles: hasFiles) else {
      throw Self.unknownProtocol
    }
    try outgoing.connect(to: address, named)
  }

  /// Calls off what is on its way out; nothing happens without one.
  public func cancel() { outgoing?.cancel() }

  /// Goes on from the pause that `state` names.
  public func proceed(from state: String) throws(Failure) {
    guard state == status.rawValue, status == .preSwitchover, let outgoing else {
      throw Failure("Migration not in expected state: \(status.rawValue)")
    }
    outgoing.proceed()
  }

  /// Lets the destination run before everything is transferred. Once there was a migration it is accepted, even if that
  /// is over, as in QEMU 7.2.
  public func startPostcopy() throws(Failure) {
    if !capabilities.contains("postcopy-ram") {
      throw Failure("Enable postcopy with migrate_set_capability before the start of migration")
    }
    if status == .none { throw Failure("Postcopy must be started after migration has been started") }
    outgoing?.startPostcopy()
  }

  /// Pauses a migration whose memory follows, on either side.
  public func pause() throws(Failure) {
    if status != .postcopyActive {
      throw Failure("migrate-pause is currently only supported during postcopy-active state")
    }
    cut()
  }

  // MARK: In

  /// Waits for a machine at an address, by command.
  public func receive(from address: String, _ named: NamedDescriptor) throws(Failure) {
    if !machine.options.awaitsMigration { throw Failure("'-incoming' was not specified on the command line") }
    if incoming != nil { throw Failure("The incoming migration has already been started") }
    tell(.setup)
    try start(at: address, named)
  }

  /// Waits for a machine at an address from the process's start on.
  public func start(at address: String, _ named: NamedDescriptor) throws(Failure) {
    let incoming = IncomingMigration(machine)
    try incoming.listen(at: address, named)
    self.incoming = incoming
  }

  /// Goes on, at another address, with a migration whose memory was following when its connection broke.
  public func recover(at address: String, _ named: NamedDescriptor) throws(Failure) {
    guard let incoming, status == .postcopyPaused, !isGoingOut else {
      throw Failure("Migrate recover can only be run when postcopy is paused.")
    }
    tell(.setup)
    try incoming.listen(at: address, named)
  }

  // MARK: The connection

  /// Whether there is a connection that can be cut.
  public var canBeCut: Bool { isGoingOut || incoming?.isUnderWay ?? false }

  /// Cuts the connection. Who has lost it says what follows, behind the reply.
  public func cut() {
    if isGoingOut { outgoing?.cut() } else { incoming?.cut() }
  }

  /// The machine ends: nothing goes out or comes in any more.
  func end() {
    outgoing?.cancelAtOnce()
    incoming?.end()
  }
}
