// What of a machine goes to another process, beside its memory and its parts, and how it goes on there.
import Event
import JSON

extension Machine {
  /// All pages of its blocks of memory, but for what it shares with the other machine.
  var migratedPages: Int64 {
    let bytes = memoryBlocks.reduce(UInt64(0)) { $0 &+ $1.used }
    return (max(Int64(clamping: bytes), options.memory) - sharedMemory) / MemoryTransfer.pageSize
  }

  /// Memory in files that both machines have, in bytes: it needn't be sent if their user says so.
  private var sharedMemory: Int64 {
    guard migration.capabilities.contains("x-ignore-shared"), let objects else { return 0 }
    let shared = objects.objects.filter { $0.type.conforms(to: "memory-backend") && $0.values["share"] == true }
    return shared.reduce(0) { sum, backend in
      sum.advanced(clampingBy: (try? backend.value(of: "size").integer) ?? 0)
    }
  }

  /// The pages with something in them: what the guest uses, and what its firmware has left.
  var usedPages: Int64 {
    sharedMemory > 0 ? Self.firmwarePages : usedMemory / MemoryTransfer.pageSize + (isPC ? Self.firmwarePages : 0)
  }

  /// So many were seen on a machine of 16 MiB that hadn't run.
  private static let firmwarePages: Int64 = 49

  /// How many pages its guest has dirtied; one that is dirtied again counts again.
  var dirtiedPages: Int64 { guest?.dirtyPages.total ?? 0 }

  /// What the other side must know before everything else.
  func migrationConfiguration(answers: Bool, _ state: RunState? = nil) -> Value {
    guard case .object(var members) = configuration(state ?? self.state) else { return .null }
    members.append(Value.Member(key: "answers", value: .bool(answers)))
    if migration.capabilities.contains("validate-uuid") {
      members.append(Value.Member(key: "uuid", value: .string(uuidText)))
    }
    let names = MigrationCapabilities.names.filter(migration.capabilities.contains)
    members.append(Value.Member(key: "capabilities", value: .array(names.map { .string($0) })))
    return .object(members)
  }

  private var uuidText: String { options.uuid ?? "00000000-0000-0000-0000-000000000000" }

  /// Fails if a machine of that configuration can't become this one; the hint of the failure says why.
  func check(_ configuration: Value, _ capabilities: MigrationCapabilities) throws(Failure) {
    try check(configuration: configuration)
    try capabilities.check(against: (configuration["capabilities"]?.elements ?? []).compactMap(\.string))
    if capabilities.contains("validate-uuid"), let received = configuration["uuid"]?.text, received != uuidText {
      throw Failure(
        "load of migration failed: Invalid argument", reason: "UUID received is \(received) and local is \(uuidText)")
    }
  }

  /// Becomes what has come, and goes on as that did: a machine that ran runs, unless it is to wait.
  func arrive(_ arrived: MachineState) {
    become(arrived)
    let next = arrived.runState ?? .running
    // What only leads out of a state there stands still here.
    if next != .running { return enter(state.leads(to: next) ? next : .paused) }
    if !startsAfterMigration { return enter(.paused) }
    enter(.running)
    report(.resume)
  }

  /// Prints what QEMU prints on its standard error.
  func complain(_ line: String) { onComplaint?(line) }

  /// Fails if a connection is to be encrypted with credentials that this end can't have. The machines themselves trust each other:
  /// nothing is encrypted.
  func checkTLS(isServer: Bool) throws(Failure) {
    let credentials = migration.parameters.text("tls-creds")
    if credentials.isEmpty { return }
    guard let objects else { throw Failure("No TLS credentials with id '\(credentials)'") }
    try objects.checkCredentials(credentials, isServer: isServer)
  }
}
