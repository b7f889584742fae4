// A machine's migrations: out of it to another machine, or from another one into it. One is under way at most. The checks, their order and
// their errors are QEMU 7.2's.
import Event
import Glibc
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
    if capabilities.contains("events") { report(status) }
  }

  /// Tells of it whether its user wants that or not.
  private func report(_ status: MigrationStatus) {
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

  /// Whether the machine is on its way out, or not quite back from there.
  public var isGoingOut: Bool {
    (outgoing?.isUnderWay ?? false) || (status == .cancelling && !machine.isEnded)
  }

  private static let inProgress = Failure("There's a migration process in progress")

  /// Fails if the machine is on its way out, or a snapshot into an image, or if it hasn't come whole.
  func checkIdle() throws(Failure) {
    if isGoingOut || machine.snapshot != nil || incoming?.isComing ?? false { throw Self.inProgress }
  }

  /// Begins a migration, or goes on with one. `named` gives away descriptors.
  public func begin(_ request: MigrationRequest, _ named: NamedDescriptor) throws(Failure) {
    if request.resumes { return try resume(request, named) }
    if isGoingOut { throw Self.inProgress }
    switch machine.state {
    case .inmigrate: throw Failure("Guest is waiting for an incoming migration")
    case .postmigrate: throw Failure("Can't migrate the vm that was paused due to previous migration")
    default: try checkIdle()
    }
    try machine.checkMigratable()
    try checkDisks(request)
    enter(.setup)
    do throws(Failure) {
      let outgoing = OutgoingMigration(machine)
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

  /// Refuses to have disks go along: who counts on that would lose them. Those that nobody writes are there anyway.
  private func checkDisks(_ request: MigrationRequest) throws(Failure) {
    guard request.withDisks || request.isIncremental || capabilities.contains("block") else { return }
    if machine.blocks.backends.contains(where: { $0.node.map { !$0.isReadOnly } ?? false }) {
      throw Failure("The machine's disks can't go along with it: mirror them to exports of the destination instead")
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
    if state != status.rawValue { throw Failure("Migration not in expected state: \(status.rawValue)") }
    if status == .preSwitchover { outgoing?.proceed() }
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
    report(.setup)
    try wait(at: address, named)
  }

  /// Waits for a machine where the options say that it comes from, if they do.
  public func start() throws(Failure) {
    guard let address = machine.options.incoming, address != "defer" else { return }
    try wait(at: address, Self.inheritedDescriptor)
  }

  /// The descriptor of a number that the process was started with.
  public static func inheritedDescriptor(_ number: String) throws(Failure) -> Int32 {
    guard let descriptor = Int32(number), fcntl(descriptor, F_GETFD) >= 0 else {
      throw Failure("Invalid file descriptor number '\(number)'")
    }
    return descriptor
  }

  private func wait(at address: String, _ named: NamedDescriptor) throws(Failure) {
    let incoming = IncomingMigration(machine)
    try incoming.listen(at: address, named)
    self.incoming = incoming
  }

  /// Goes on, at another address, with a migration whose memory was following when its connection broke.
  public func recover(at address: String, _ named: NamedDescriptor) throws(Failure) {
    guard let incoming, status == .postcopyPaused, !isGoingOut else {
      throw Failure("Migrate recover can only be run when postcopy is paused.")
    }
    report(.setup)
    try incoming.listen(at: address, named)
  }

  // MARK: Snapshots

  /// A snapshot is being saved, which QEMU 7.2 shows as a migration: it saves memory as that does.
  func beginSnapshot() {
    outgoing = nil
    enter(.setup)
    tell(pass: 1)
  }

  /// It is there, or failed.
  func endSnapshot(_ failure: Failure?) {
    if failure != nil { return enter(.failed) }
    let outgoing = OutgoingMigration(snapshotOf: machine)
    if outgoing.memory.transfer.passes > 1 { tell(pass: 2) }
    self.outgoing = outgoing
    enter(.completed)
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
