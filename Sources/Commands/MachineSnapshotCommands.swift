// Snapshots of the machine, inside of its images: saved, loaded and deleted by people, who wait, and by programs, as jobs.
import Block
import Event
import JSON
import Machine
import Monitor

extension CommandRow<Machine> {
  // MARK: Commands that wait

  /// `savevm [TAG]`: saves the machine's state and what its images show; without a name it is called after the time. It completes when
  /// that is there, and goes on without its client.
  static let savevm = snapshotRow(
    "savevm", arguments: "name:s?", help: "save a snapshot of the machine in its images"
  ) { machine, name, ended in
    var request = SnapshotRequest(name ?? "vm-" + LocalTime(machine.now).digits)
    request.replaces = true
    machine.saveSnapshot(request, ended: ended)
  }

  /// `loadvm TAG`: goes back to a snapshot. If that can't be, a machine that ran stays stopped.
  static let loadvm = snapshotRow(
    "loadvm", arguments: "name:s", help: "go back to a snapshot of the machine"
  ) { machine, name, ended in machine.loadSnapshot(SnapshotRequest(name ?? ""), ended: ended) }

  /// `delvm TAG`: deletes a snapshot from the images that have it.
  static let delvm = human(
    HumanFace("delvm", arguments: "name:s", usage: "tag"), help: "delete a snapshot of the machine from its images"
  ) { (machine, arguments) throws(Failure) in
    try machine.deleteSnapshot(SnapshotRequest(arguments.string("name")))
    return ""
  }

  private static func snapshotRow(
    _ name: String, arguments: String, help: String,
    _ body: @escaping @Sendable (Machine, String?, @escaping (Failure?) -> Void) -> Void
  ) -> Self {
    let face = HumanFace(name, arguments: arguments, usage: "tag")
    return Self(
      name, help: help, parameters: face.parameters, flags: .humanOnly, human: face, clientLoss: .detach,
      encode: { (_: Void, json) in json.emptyObject() }, show: { _ in "" },
      cancelled: { machine, _ in machine.giveUpSnapshot() },
      later: { (machine, arguments, completion) throws(Failure) in
        let holder = CompletionHolder(completion)
        body(machine, arguments.optionalString("name")) { failure in
          if let failure { holder.fail(failure) } else { holder.complete(with: ()) }
        }
      })
  }

  // MARK: Jobs

  /// `snapshot-save job-id=ID tag=TAG vmstate=NODE devices=[NODE]`: saves a snapshot as a job; the images of `devices` are in it, that of
  /// `vmstate` has the machine's state.
  static let snapshotSave = snapshotJob("snapshot-save", help: "save a snapshot of the machine, as a job") {
    $0.saveSnapshot($1, ended: $2)
  }

  /// `snapshot-load job-id=ID tag=TAG vmstate=NODE devices=[NODE]`: goes back to a snapshot as a job.
  static let snapshotLoad = snapshotJob("snapshot-load", help: "go back to a snapshot of the machine, as a job") {
    $0.loadSnapshot($1, ended: $2)
  }

  /// `snapshot-delete job-id=ID tag=TAG devices=[NODE]`: deletes a snapshot from the images that have it, as a job.
  static let snapshotDelete = snapshotJob("snapshot-delete", help: "delete a snapshot from images, as a job") {
    machine, request, ended in
    do throws(Failure) { try machine.deleteSnapshot(request) } catch { return ended(error) }
    ended(nil)
  }

  private static func snapshotJob(
    _ name: String, help: String,
    _ body: @escaping @Sendable (Machine, SnapshotRequest, @escaping (Failure?) -> Void) -> Void
  ) -> Self {
    Self(
      name, help: help,
      now: { (machine, arguments) throws(Failure) in
        var request = SnapshotRequest(try arguments.string("tag"))
        request.devices = arguments.optionalStrings("devices") ?? []
        request.stateNode = arguments.optionalString("vmstate")
        let wanted = request
        try machine.blocks.begin(name, id: arguments.string("job-id")) { [unowned machine] ended in
          body(machine, wanted, ended)
        }
      })
  }

  // MARK: What there is

  /// `info snapshots`: those that can be loaded, and those that only some images have.
  static let infoSnapshots = human(
    HumanFace("info snapshots"), help: "list the snapshots of the machine"
  ) { (machine, _) throws(Failure) in
    let images = try machine.blocks.snapshotImages()
    guard let holder = try? images.stateHolder() else { return "no block device can store vmstate for snapshot" }
    if images.nodes.allSatisfy(\.snapshots.isEmpty) { return "There is no snapshot available." }
    let whole = holder.snapshots.filter { images.haveAll($0.name) }
    var lines = ["List of snapshots present on all disks:"]
    lines += whole.isEmpty ? ["None"] : [heading] + whole.map { $0.line(id: "--") }
    for node in images.nodes {
      let own = node.snapshots.filter { snapshot in !whole.contains { $0.name == snapshot.name } }
      if own.isEmpty { continue }
      lines += ["", "List of partial (non-loadable) snapshots on '\(node.driveID ?? "")':", heading]
      lines += own.map { $0.line(id: $0.id) }
    }
    return lines.joined(separator: "\n")
  }
}

private let heading = "ID        TAG               VM SIZE                DATE     VM CLOCK     ICOUNT"

extension ImageSnapshot {
  /// As people see it.
  fileprivate func line(id: String) -> String {
    let seconds = clock / 1_000_000_000
    let time = [seconds / 3600, seconds / 60 % 60, seconds % 60].map { $0.padded(to: 2, radix: 10) }
    let shownClock = time.joined(separator: ":") + "." + (clock / 1_000_000 % 1000).padded(to: 3, radix: 10)
    let shownDate = LocalTime(Nanoseconds(date.seconds) * 1_000_000_000).text
    return id.filled(to: 9) + " " + name.filled(to: 16) + " " + readable(Int64(clamping: stateSize)).led(to: 8) + " "
      + shownDate.led(to: 19) + " " + shownClock.led(to: 12) + " " + (instructions.map(String.init) ?? "").led(to: 10)
  }
}
