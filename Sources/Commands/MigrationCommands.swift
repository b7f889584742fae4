// Migration: its state, and what is refused as long as there is none.
import Event
import JSON
import Machine
import Monitor

extension CommandRow<Machine> {
  /// `query-migrate`: `{status?, blocked-reasons?}`, empty if there was no migration and nothing stands in the way of one.
  static let queryMigrate = Self(
    "query-migrate", help: "show migration status", human: HumanFace("info migrate"),
    encode: { (state: MigrationState, json) in
      json.beginObject()
      if !state.blockers.isEmpty {
        json.key("blocked-reasons")
        json.value(.array(state.blockers.map { .string($0) }))
      }
      if state.status != .none { json.member("status", state.status.rawValue) }
      json.endObject()
    },
    show: { state in
      var lines = [migrationGlobals]
      if !state.blockers.isEmpty { lines += ["Outgoing migration blocked:"] + state.blockers.map { "  " + $0 } }
      if state.status != .none { lines += ["Migration status: \(state.status.rawValue)", "total time: 0 ms"] }
      return lines.joined(separator: "\n")
    },
    now: { machine, _ in MigrationState(status: machine.migration.status, blockers: machine.migrationBlockers) })

  /// `migrate uri=ADDRESS [resume=BOOL] ...`: only what is refused.
  static let migrate = Self(
    "migrate", help: "migrate to URI", flags: [.incomplete],
    human: HumanFace(
      "migrate", arguments: "detach:-d,blk:-b,inc:-i,resume:-r,uri:s", usage: "[-d] [-b] [-i] [-r] uri"),
    now: { (machine, arguments) throws(Failure) in
      switch machine.state {
      case .inmigrate: throw Failure("Guest is waiting for an incoming migration")
      case .postmigrate: throw Failure("Can't migrate the vm that was paused due to previous migration")
      default: break
      }
      try machine.migration.check(arguments.string("uri"), resumes: arguments.optionalBool("resume") ?? false)
      throw Failure.notSimulated("migrate")
    })

  /// `migrate-incoming uri=ADDRESS`: GenericError on a machine that wasn't started to wait for one.
  static let migrateIncoming = Self(
    "migrate-incoming", help: "continue an incoming migration from an -incoming defer",
    human: HumanFace("migrate_incoming", arguments: "uri:s", usage: "uri"),
    now: { (_, _) throws(Failure) in throw Failure("'-incoming' was not specified on the command line") })

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
    now: { (machine, _) throws(Failure) in try machine.migration.recover() })

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

/// How far a migration is, and what stands in the way of one.
private struct MigrationState {
  let status: Migration.Status
  let blockers: [String]
}

/// The settings that `info migrate` begins with, as of QEMU 7.2.
private let migrationGlobals = """
  globals:
  store-global-state: on
  only-migratable: off
  send-configuration: on
  send-section-footer: on
  decompress-error-check: on
  clear-bitmap-shift: 18
  """
