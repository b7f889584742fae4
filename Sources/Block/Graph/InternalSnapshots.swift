// Snapshots inside of images: one image's by name, and those of several, as jobs. The errors, and their order, are QEMU 7.2's.
import Event
import JSON

extension BlockGraph {
  /// Prepares a snapshot inside of an image.
  public func prepareSnapshot(of device: String, name: String) throws(Failure) -> PreparedAction {
    let node = try existing(device)
    try checkRoot(node)
    let section = drained(around: node)
    do throws(Failure) {
      if node.isReadOnly { throw Failure("Device '\(device)' is read only") }
      guard let image = node.snapshotImage, !image.isReadOnly else {
        throw Failure(
          "Block format '\(node.driverName)' used by device '\(device)' does not support internal snapshots")
      }
      if name.isEmpty { throw Failure("Name is empty") }
      if node.snapshot(name) != nil {
        throw Failure("Snapshot with name '\(name)' already exists on device '\(device)'")
      }
      do throws(Failure) { try image.driver.createSnapshot(image, SnapshotContent(name, at: loop.simulated.now)) } catch
      {
        throw Failure("Failed to create snapshot '\(name)' on device '\(device)': \(error.description)")
      }
      return PreparedAction(
        section.jobs,
        undo: { if let made = image.snapshot(name) { try? image.driver.deleteSnapshot(image, id: made.id) } }
      )
    } catch {
      section.end()
      throw error
    }
  }

  /// Deletes a snapshot inside of an image, by its id, its name or both; what it was.
  public func deleteSnapshot(of device: String, id: String?, name: String?) throws(Failure) -> ImageSnapshot {
    let node = try existing(device)
    try checkRoot(node)
    if id == nil, name == nil { throw Failure("Name or id must be provided") }
    guard let image = node.snapshotImage else {
      throw Failure("Failed to get a snapshot list: Operation not supported")
    }
    let found = image.snapshots.first { (id == nil || $0.id == id) && (name == nil || $0.name == name) }
    guard let found, id != "", name != "" else {
      throw Failure(
        "Snapshot with id '\(id ?? "null")' and name '\(name ?? "null")' does not exist on device '\(device)'")
    }
    try image.driver.deleteSnapshot(image, id: found.id)
    return found
  }

  // MARK: Several images

  /// What a job does with the snapshots of several images.
  public enum SnapshotVerb: String, Sendable {
    case save = "snapshot-save"
    case load = "snapshot-load"
    case delete = "snapshot-delete"
  }

  /// Starts a job that saves, loads or deletes the snapshots of that name in images. The machine's own state isn't in them.
  public func beginSnapshot(
    _ verb: SnapshotVerb, id: String, tag: String, state: String?, devices: [String]
  ) throws(Failure) {
    try begin(verb.rawValue, id: id, isLate: true) { [unowned self] (_) throws(Failure) in
      let nodes = try snapshotNodes(devices)
      if let state, !devices.contains(state) { throw Failure("vmstate block device '\(state)' does not exist") }
      switch verb {
      case .save: try save(tag, nodes)
      case .load: try load(tag, nodes)
      case .delete:
        for node in nodes {
          if let found = node.snapshot(tag) { try node.driver.deleteSnapshot(node, id: found.id) }
        }
      }
    }
  }

  private func snapshotNodes(_ names: [String]) throws(Failure) -> [BlockNode] {
    var nodes: [BlockNode] = []
    for name in names {
      guard let node = node(named: name) else { throw Failure("No block device node '\(name)'") }
      if !node.driver.takesBacking { throw Failure("Device '\(name)' is writable but does not support snapshots") }
      nodes.append(node)
    }
    if nodes.isEmpty { throw Failure("At least one device is required for snapshot") }
    return nodes
  }

  private func save(_ tag: String, _ nodes: [BlockNode]) throws(Failure) {
    if nodes.contains(where: { $0.snapshot(tag) != nil }) {
      throw Failure("Snapshot '\(tag)' already exists in one or more devices")
    }
    var saved: [BlockNode] = []
    for node in nodes {
      do throws(Failure) {
        try node.driver.createSnapshot(node, SnapshotContent(tag, at: loop.simulated.now))
        saved.append(node)
      } catch {
        for node in saved { if let made = node.snapshot(tag) { try? node.driver.deleteSnapshot(node, id: made.id) } }
        throw error
      }
    }
  }

  private func load(_ tag: String, _ nodes: [BlockNode]) throws(Failure) {
    let found = nodes.map { ($0, $0.snapshot(tag)) }
    if found.contains(where: { $0.1 == nil }) {
      throw Failure("Snapshot '\(tag)' does not exist in one or more devices")
    }
    for (node, snapshot) in found {
      if let snapshot { try node.driver.applySnapshot(node, id: snapshot.id) }
      node.measure()
    }
  }
}

extension BlockNode {
  /// The snapshot of that name.
  fileprivate func snapshot(_ name: String) -> ImageSnapshot? { snapshots.first { $0.name == name } }
}
