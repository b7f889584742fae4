// Migrations: begun, gone on with, called off.
import Event
import HMP
import JSON
import Machine
import Monitor

extension CommandRow<Machine> {
  /// `migrate uri=ADDRESS [blk=BOOL] [inc=BOOL] [resume=BOOL]`: begins to migrate to another machine, or goes on with a migration that
  /// is paused. Programs see by events and `query-migrate` how it goes; a person waits for its end, unless it is `-d`.
  static let migrate = Self(
    "migrate", help: "migrate to URI (-d: don't wait, -b: with the disks, -i: only what differs, -r: resume)",
    human: HumanFace(
      "migrate", arguments: "detach:-d,blk:-b,inc:-i,resume:-r,uri:s", usage: "[-d] [-b] [-i] [-r] uri"),
    clientLoss: .detach, encode: { (_: String, json) in json.emptyObject() }, show: { $0 },
    cancelled: { machine, ticket in machine.migration.outgoing?.forget(ticket) }, later: beginMigration)

  /// `migrate-incoming uri=ADDRESS`: waits for the machine there. GenericError on one that wasn't started to wait.
  static let migrateIncoming = Self(
    "migrate-incoming", help: "continue an incoming migration from an -incoming defer",
    human: HumanFace("migrate_incoming", arguments: "uri:s", usage: "uri"),
    now: { (machine, arguments) throws(Failure) in
      let descriptors = arguments.session.descriptors
      try machine.migration.receive(from: try arguments.string("uri")) { (name) throws(Failure) in
        try incomingDescriptor(name, descriptors)
      }
    })

  /// `migrate_cancel`: ends a migration that is on its way; without one nothing happens.
  static let migrateCancel = Self(
    "migrate_cancel", help: "cancel the current VM migration", human: HumanFace("migrate_cancel"),
    now: { machine, _ in machine.migration.cancel() })

  /// `migrate-continue state=STATE`: GenericError unless the migration is in that state.
  static let migrateContinue = Self(
    "migrate-continue", help: "continue migration from the given paused state",
    human: HumanFace("migrate_continue", arguments: "state:s", usage: "state"),
    now: { (machine, arguments) throws(Failure) in try machine.migration.proceed(from: arguments.string("state")) })

  /// `migrate-pause`, also out of band: GenericError outside the postcopy phase.
  static let migratePause = Self(
    "migrate-pause", help: "pause an ongoing migration (postcopy only)", human: HumanFace("migrate_pause"),
    now: { (machine, _) throws(Failure) in try machine.migration.pause() })

  /// `migrate-recover uri=ADDRESS`, also out of band: GenericError unless the postcopy phase is paused.
  static let migrateRecover = Self(
    "migrate-recover", help: "continue a paused incoming postcopy migration",
    human: HumanFace("migrate_recover", arguments: "uri:s", usage: "uri"),
    now: { (machine, arguments) throws(Failure) in
      let descriptors = arguments.session.descriptors
      try machine.migration.recover(at: try arguments.string("uri")) { (name) throws(Failure) in
        try incomingDescriptor(name, descriptors)
      }
    })

  /// `migrate-start-postcopy`: GenericError without the capability, or without a migration.
  static let migrateStartPostcopy = Self(
    "migrate-start-postcopy", help: "switch the migration to postcopy mode", human: HumanFace("migrate_start_postcopy"),
    now: { (machine, _) throws(Failure) in try machine.migration.startPostcopy() })

  /// `x-colo-lost-heartbeat`: GenericError, since there is no COLO.
  static let coloLostHeartbeat = Self(
    "x-colo-lost-heartbeat", help: "tell COLO that heartbeat is lost", human: HumanFace("x_colo_lost_heartbeat"),
    now: { (_, _) throws(Failure) in throw Failure("The feature 'colo' is not enabled") })

  /// `query-colo-status`: `{mode, last-mode, reason}` without COLO.
  static let queryCOLOStatus = Self(
    "query-colo-status", help: "show the state of COLO",
    encode: { (_: Void, json) in
      json.beginObject()
      json.member("last-mode", "none" as StaticString)
      json.member("mode", "none" as StaticString)
      json.member("reason", "none" as StaticString)
      json.endObject()
    }, now: { _, _ in })
}

private func beginMigration(
  _ machine: Machine, _ arguments: borrowing Arguments, _ completion: consuming Completion<String>
) throws(Failure) {
  var request = MigrationRequest(to: try arguments.string("uri"))
  request.withDisks = arguments.flag("blk")
  request.isIncremental = arguments.flag("inc")
  request.resumes = arguments.flag("resume")
  let descriptors = arguments.session.descriptors
  try machine.migration.begin(request) { (name) throws(Failure) in try descriptors.take(name) }
  // Programs, and people who say so, don't wait.
  let isTyped = arguments.session is HMPSession
  if !isTyped || arguments.flag("detach") { return completion.complete(with: "") }
  if arguments.session.outer != nil {
    return completion.complete(with: "terminal does not allow synchronous migration, continuing detached")
  }
  machine.migration.outgoing?.whenEnded(completion)
}

/// The descriptor of a name that a client has given it, or of a number that the process was started with.
private func incomingDescriptor(_ name: String, _ descriptors: NamedDescriptors) throws(Failure) -> Int32 {
  Int32(name) == nil ? try descriptors.take(name) : try Migration.inheritedDescriptor(name)
}
