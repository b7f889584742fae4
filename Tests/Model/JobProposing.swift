// Which commands of jobs are worth trying.
import JSON
import TestSupport

extension JobFamily {
  func propose(_ random: inout Seeded) -> Proposal {
    switch Int.random(in: 0..<24, using: &random) {
    case 0...3: return ("blockdev-backup", proposeBackup(&random))
    case 4...7:
      return ("blockdev-mirror", proposeStart(&random, sync: ["full", "full", "top", "none"], hasTarget: true))
    case 8: return ("block-stream", proposeStart(&random))
    case 9: return ("block-commit", proposeStart(&random))
    case 10, 11: return ("transaction", proposeTransaction(&random))
    case 12: return (random.pick(["query-jobs", "query-block-jobs"]), [])
    default: return proposeVerb(&random)
    }
  }

  private func proposeStart(
    _ random: inout Seeded, sync: [String] = [], hasTarget: Bool = false
  ) -> [Value.Member] {
    var device = model.blocks.proposeNode(&random)
    // Several jobs on one node are worth trying.
    if random.isOneIn(4), let name = jobs.randomElement(using: &random)?.source.name { device = name }
    var arguments = [member("device", .string(device))]
    if !random.isOneIn(30) { arguments.set("job-id", random.pick(Self.ids)) }
    if hasTarget { arguments.set("target", model.blocks.proposeNode(&random)) }
    if !sync.isEmpty { arguments.set("sync", random.pick(sync)) }
    let speeds: [Int64] = [256 << 10, 1 << 20, 3 << 20, 4 << 20, 5_000_000, 40 << 20]
    if !random.isOneIn(4) { arguments.append(member("speed", .int(random.isOneIn(20) ? -1 : random.pick(speeds)))) }
    if random.isOneIn(2) { arguments.set("filter-node-name", "f\(Int.random(in: 0..<3, using: &random))") }
    if random.isOneIn(3) { arguments.append(member("auto-finalize", false)) }
    if random.isOneIn(3) { arguments.append(member("auto-dismiss", false)) }
    return arguments
  }

  private func proposeBackup(_ random: inout Seeded) -> [Value.Member] {
    var arguments = proposeStart(
      &random, sync: ["full", "full", "full", "none", "bitmap", "incremental"], hasTarget: true)
    if arguments.contains(member("sync", "bitmap")) || arguments.contains(member("sync", "incremental"))
      || random.isOneIn(12)
    {
      let nodes = model.blocks.picture.nodes.filter { $0.name != nil && !$0.bitmaps.isEmpty }
      if let name = nodes.randomElement(using: &random)?.name, !random.isOneIn(8) {
        arguments[0] = member("device", .string(name))
      }
      if !random.isOneIn(8) { arguments.set("bitmap", random.pick(["x", "y"])) }
      if !random.isOneIn(4) {
        arguments.set("bitmap-mode", random.pick(["on-success", "on-success", "never", "always"]))
      }
    }
    return arguments
  }

  private func proposeTransaction(_ random: inout Seeded) -> [Value.Member] {
    var actions: [Value] = []
    for _ in 0..<Int.random(in: 1...3, using: &random) {
      actions.append(["type": "blockdev-backup", "data": .object(proposeBackup(&random))])
    }
    if random.isOneIn(8) { actions.append(["type": "abort", "data": [:]]) }
    var arguments = [member("actions", .array(actions))]
    if random.isOneIn(2) { arguments.append(member("properties", ["completion-mode": "grouped"])) }
    return arguments
  }

  private func proposeVerb(_ random: inout Seeded) -> Proposal {
    let job = jobs.randomElement(using: &random)
    let id = Value.string(random.isOneIn(20) ? random.pick(Self.ids) : job?.id ?? "j0")
    let fitting = Self.verbs.keys.sorted().filter { (Self.verbs[$0] ?? []).contains(job?.status ?? "running") }
    let verb = random.isOneIn(4) || fitting.isEmpty ? random.pick(Self.verbs.keys.sorted()) : random.pick(fitting)
    if verb == "set-speed" {
      let speed: Int64 = random.pick([0, 1 << 20, 4 << 20, 64 << 10, random.isOneIn(4) ? -1 : 1])
      return ("block-job-set-speed", [member("device", id), member("speed", .int(speed))])
    }
    if random.isOneIn(2) { return ("job-" + verb, [member("id", id)]) }
    let isByID = verb == "finalize" || verb == "dismiss"
    var arguments = [member(isByID ? "id" : "device", id)]
    if verb == "cancel", random.isOneIn(2) { arguments.append(member("force", true)) }
    return ("block-job-" + verb, arguments)
  }
}
