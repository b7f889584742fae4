// Which steps a sequence of migrations has.
import Event
import JSON
import TestSupport

extension MigrationRun {
  func propose(_ random: inout Seeded) -> MigrationStep {
    switch Int.random(in: 0..<100, using: &random) {
    case 0..<24: return .pass(proposeTime(&random))
    case 24..<28: return .set(proposeTrap(&random))
    case 28: return .cut(random.pick([[.source], [.destination], [.source, .destination]]))
    case 29, 30: return .hold(random.pick([[], [], [.source], [.destination], [.source, .destination]]))
    case 31..<34: return relay.held.isEmpty ? .pass(.milliseconds(1)) : .hold([])
    case 34..<44: return isRenewable ? .renew : proposeNext(&random)
    case 44..<66: return proposeNext(&random)
    case 66..<74: return .type(random.pick(RelaySide.allCases), proposeLine(&random))
    case 74: return .interrupt(.source)
    default:
      let side: RelaySide = random.isOneIn(3) ? .destination : .source
      return .ask(side, (0..<random.pick([1, 1, 1, 2, 3])).map { _ in propose(for: side, &random) })
    }
  }

  private func proposeTime(_ random: inout Seeded) -> Nanoseconds {
    let most: Int64 = random.pick([1, 5, 30, 100, 100, 300, 1000, 10_000])
    return .microseconds(Int64.random(in: 1...most * 1000, using: &random))
  }

  private func proposeTrap(_ random: inout Seeded) -> RelayTrap {
    let side: RelaySide = random.isOneIn(3) ? .destination : .source
    let breaks: [RelaySide] = random.pick([
      [.source, .destination], [.source, .destination], [.source], [.destination], [],
    ])
    if random.isOneIn(3) {
      return RelayTrap(
        side: side, trigger: .bytes(Int.random(in: 0...random.pick([40, 500, 3000]), using: &random)), breaks: breaks)
    }
    let names =
      side == .source
      ? ["take", "take-ahead", "go", "go", "recover"] : ["welcome", "ready", "started", "recover", "done"]
    return RelayTrap(side: side, trigger: .message(random.pick(names), passes: random.isOneIn(2)), breaks: breaks)
  }

  /// What leads on from where the migration is.
  private func proposeNext(_ random: inout Seeded) -> MigrationStep {
    let migrate = MigrationCommand("migrate", [member("uri", .string(MigrationCommand.relay))])
    switch source.status {
    case "pre-switchover":
      return .ask(.source, [MigrationCommand("migrate-continue", [member("state", "pre-switchover")])])
    case "active", "setup":
      if setup.capabilities.contains("postcopy-ram"), random.isOneIn(2) {
        return .ask(.source, [MigrationCommand("migrate-start-postcopy")])
      }
      return .pass(proposeTime(&random))
    case "postcopy-active":
      return random.isOneIn(2) ? .ask(.source, [MigrationCommand("migrate-pause")]) : .pass(proposeTime(&random))
    case "postcopy-paused":
      if destination.status == "postcopy-paused", random.isOneIn(2) {
        return .ask(.destination, [MigrationCommand("migrate-recover", [member("uri", .string(MigrationCommand.own))])])
      }
      return .ask(.source, [MigrationCommand("migrate", migrate.arguments + [member("resume", true)])])
    default:
      if source.isEnded { return .pass(.milliseconds(1)) }
      if source.machine.state == .postmigrate { return .ask(.source, [MigrationCommand("cont")]) }
      return random.isOneIn(3) ? .type(.source, "migrate \(MigrationCommand.relay)") : .ask(.source, [migrate])
    }
  }

  private func proposeLine(_ random: inout Seeded) -> String {
    random.pick([
      "info migrate", "info status", "info balloon", "migrate -d \(MigrationCommand.relay)",
      "migrate \(MigrationCommand.relay)",
      "migrate_cancel", "migrate_start_postcopy", "migrate_pause", "savevm one", "loadvm one",
      "migrate_continue pre-switchover",
    ])
  }

  private func propose(for side: RelaySide, _ random: inout Seeded) -> MigrationCommand {
    switch Int.random(in: 0..<32, using: &random) {
    case 0..<3: return MigrationCommand("migrate_cancel")
    case 3: return MigrationCommand("migrate", [member("uri", .string(MigrationCommand.relay))])
    case 4: return MigrationCommand("migrate", [member("uri", "unix:/nowhere")])
    case 5: return MigrationCommand("stop")
    case 6: return MigrationCommand("cont")
    case 7..<10:
      let rate: Int64 = random.pick([0, 100, 3000, 100_000])
      return MigrationCommand("x-guest", [member("action", "dirty"), member("rate", .int(rate))])
    case 10..<14: return proposeParameter(&random)
    case 14:
      return MigrationSetup.set([random.pick(["postcopy-ram", "auto-converge", "multifd"])], isOn: random.isOneIn(2))
    case 15: return MigrationCommand("yank", [member("instances", [["type": "migration"]])])
    case 16..<19: return MigrationCommand("query-migrate")
    case 19, 20: return MigrationCommand("query-balloon")
    case 21: return MigrationCommand("x-wait", [member("status", "postmigrate"), member("timeout", "30s")])
    case 22: return MigrationCommand("x-wait", [member("event", "MIGRATION")])
    case 23: return MigrationCommand("device_add", [member("driver", "virtio-rng-pci"), member("id", "rng")])
    case 24: return MigrationCommand("system_reset")
    case 25:
      let deed = random.pick(["shutdown", "reboot", "suspend", "panic"])
      return MigrationCommand("x-guest", [member("action", .string(deed)), member("after", "50ms")])
    case 26: return MigrationCommand("migrate-start-postcopy")
    case 27:
      return MigrationCommand(
        "migrate-continue", [member("state", .string(random.pick(["pre-switchover", "device"])))])
    case 28: return MigrationCommand("migrate-pause")
    case 29: return MigrationCommand("migrate-recover", [member("uri", .string(MigrationCommand.own))])
    case 30: return proposeSnapshot(&random)
    default: return random.isOneIn(4) ? MigrationCommand("quit") : MigrationCommand("query-status")
    }
  }

  private func proposeParameter(_ random: inout Seeded) -> MigrationCommand {
    let (name, values): (String, [Int64]) = random.pick([
      ("max-bandwidth", [0, 1_000_000, 10_000_000, 100_000_000]), ("downtime-limit", [0, 10, 300, 10_000]),
      ("max-postcopy-bandwidth", [0, 1_000_000, 10_000_000]),
    ])
    return MigrationCommand("migrate-set-parameters", [member(name, .int(random.pick(values)))])
  }

  private func proposeSnapshot(_ random: inout Seeded) -> MigrationCommand {
    nextJob += 1
    let arguments = [member("job-id", .string("job\(nextJob)")), member("tag", "one")]
    let images = [member("vmstate", "disk"), member("devices", ["disk"])]
    return MigrationCommand(random.pick(["snapshot-save", "snapshot-load"]), arguments + images)
  }
}
