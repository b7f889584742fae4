// The images that a snapshot of a machine is in: each has its data, one the machine's state. The errors, and their order, are QEMU
// 7.2's.
import Event

/// Images whose snapshots belong together.
public struct SnapshotImages {
  /// The nodes, in order; one that was named twice is there twice, as in QEMU 7.2.
  public let nodes: [BlockNode]
  /// The first of them that can hold a machine's state, or the one that was named; nil if none can.
  let stateNode: BlockNode?
  /// The name of that one, if it was named.
  let stateName: String?

  /// Whether one has a snapshot of that name.
  public func hasAny(_ name: String) -> Bool { nodes.contains { $0.snapshot(name) != nil } }

  /// Whether all have one.
  public func haveAll(_ name: String) -> Bool { nodes.allSatisfy { $0.snapshot(name) != nil } }

  /// The node that holds the machine's state. Fails if there is none.
  public func stateHolder() throws(Failure) -> BlockNode {
    if let stateNode { return stateNode }
    throw Failure(
      stateName.map { "vmstate block device '\($0)' does not exist" }
        ?? "no block device can store vmstate for snapshot")
  }

  /// The machine's state of a snapshot.
  public func state(_ name: String) throws(Failure) -> [UInt8] {
    let holder = try stateHolder()
    guard let image = holder.snapshotImage, let snapshot = image.snapshot(name), snapshot.stateSize > 0 else {
      throw Failure("This is a disk-only snapshot. Revert to it  offline using qemu-img")
    }
    do throws(SystemError) { return try image.driver.state(image, of: snapshot.id) } catch {
      throw Failure("Error -\(error.code) while loading VM state")
    }
  }
}

extension BlockGraph {
  /// The images of nodes of these names; without names all that drives have and that nobody else has, if they can be written.
  /// `state` names the one that holds a machine's state.
  public func snapshotImages(_ names: [String]? = nil, state: String? = nil) throws(Failure) -> SnapshotImages {
    let nodes = try names.map { (names) throws(Failure) in try namedNodes(names) } ?? usualNodes
    let holder = nodes.first { $0.takesSnapshots && (state == nil || $0.name == state) }
    return SnapshotImages(nodes: nodes, stateNode: holder, stateName: state)
  }

  /// Those, all of which can have snapshots.
  public func writableImages(_ names: [String]? = nil, state: String? = nil) throws(Failure) -> SnapshotImages {
    let images = try snapshotImages(names, state: state)
    if let other = images.nodes.first(where: { !$0.takesSnapshots }) {
      throw Failure("Device '\(other.driveID ?? other.name)' is writable but does not support snapshots")
    }
    return images
  }

  private func namedNodes(_ names: [String]) throws(Failure) -> [BlockNode] {
    if names.isEmpty { throw Failure("At least one device is required for snapshot") }
    var nodes: [BlockNode] = []
    for name in names {
      guard let node = node(named: name) else { throw Failure("No block device node '\(name)'") }
      nodes.append(node)
    }
    return nodes
  }

  private var usualNodes: [BlockNode] {
    var found: [BlockNode] = []
    let backends = self.backends + jobs.flatMap { $0.block?.backends ?? [] }
    for node in backends.compactMap(\.node) + nodes.filter({ $0.isOwned && $0.parents.isEmpty })
    where node.isInserted && !node.isReadOnly && !found.contains(where: { $0 === node }) { found.append(node) }
    return found
  }
}

extension BlockNode {
  /// Whether it can have internal snapshots.
  fileprivate var takesSnapshots: Bool { isWritable && snapshotImage?.isWritable ?? false }
}

/// What is done with a machine's images while its state is saved or loaded: jobs stand still, and the nodes stay.
public final class SnapshotSection {
  private let graph: BlockGraph
  private let images: SnapshotImages
  private let drained: DrainedSection
  private var visitors: [BlockEdge] = []
  private var isOver = false

  /// Begins it.
  public init(_ graph: BlockGraph, _ images: SnapshotImages) throws(Failure) {
    (self.graph, self.images, drained) = (graph, images, graph.drainedAll())
    for node in images.nodes {
      do throws(Failure) { visitors.append(try graph.visit(node)) } catch {
        end()
        throw error
      }
    }
  }

  /// Ends it.
  public func end() {
    if isOver { return }
    isOver = true
    for visitor in visitors { graph.leave(visitor, drains: false) }
    drained.end()
  }

  /// Stores a machine's state and makes snapshots of the images; all of them or none. It takes `duration` of simulated time at
  /// least.
  public func save(
    _ content: SnapshotContent, state bytes: [UInt8], duration: Nanoseconds, ended: @escaping (Failure?) -> Void
  ) {
    let (transfer, failed) = (Transfer(), "Error -5 while writing VM")
    transfer.latency = duration
    var content = content
    do throws(Failure) {
      guard let image = try images.stateHolder().snapshotImage else { throw Failure(failed) }
      do throws(SystemError) { content.state = try image.driver.store(image, state: bytes, transfer) } catch {
        throw Failure("Error -\(error.code) while writing VM")
      }
    } catch { return ended(error) }
    transfer.run(graph.loop) { [self] error in
      if let error { return ended(Failure("Error -\(error.code) while writing VM")) }
      if isOver { return ended(Failure("The snapshot was given up")) }
      do throws(Failure) { try create(content) } catch { return ended(error) }
      ended(nil)
    }
  }

  private func create(_ content: SnapshotContent) throws(Failure) {
    var made: [BlockNode] = []
    for node in images.nodes {
      guard let image = node.snapshotImage else { continue }
      var own = content
      if node !== images.stateNode { own.state = nil }
      do throws(Failure) {
        try image.driver.createSnapshot(image, own)
        made.append(image)
      } catch {
        for image in made {
          if let new = image.snapshots.last { try? image.driver.deleteSnapshot(image, id: new.id) }
        }
        throw Failure("Error while creating snapshot on '\(node.driveID ?? node.name)'", reason: error.description)
      }
    }
  }

  /// Has all images show what they did.
  public func apply(_ name: String) throws(Failure) {
    for node in images.nodes {
      guard let image = node.snapshotImage, let snapshot = image.snapshot(name) else { continue }
      do throws(Failure) { try image.driver.applySnapshot(image, id: snapshot.id) } catch {
        throw Failure(
          "Error while loading snapshot on '\(node.driveID ?? node.name)'", reason: error.description)
      }
      for changed in node.chain { changed.measure() }
    }
  }
}

extension BlockGraph {
  /// Deletes the snapshots of that name from images that have one.
  public func deleteSnapshots(_ name: String, in images: SnapshotImages) throws(Failure) {
    for node in images.nodes {
      guard let image = node.snapshotImage, let found = image.snapshot(name) else { continue }
      drain(around: node)
      try image.driver.deleteSnapshot(image, id: found.id)
    }
  }
}
