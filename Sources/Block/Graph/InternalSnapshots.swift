// Snapshots inside of one image, by name. The errors, and their order, are QEMU 7.2's.
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
      guard let image = node.snapshotImage, node.isWritable, image.isWritable else {
        throw Failure(
          "Block format '\(node.driverName)' used by device '\(device)' does not support internal snapshots")
      }
      if name.isEmpty { throw Failure("Name is empty") }
      if node.snapshot(name) != nil {
        throw Failure("Snapshot with name '\(name)' already exists on device '\(device)'")
      }
      let content = SnapshotContent(name, at: loop.simulated.now, clock: guestTime())
      do throws(Failure) { try image.driver.createSnapshot(image, content) } catch {
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
}

extension BlockNode {
  /// The snapshot of that name.
  func snapshot(_ name: String) -> ImageSnapshot? { snapshots.first { $0.name == name } }
}
