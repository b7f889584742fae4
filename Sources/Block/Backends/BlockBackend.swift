// What drives and devices are to the block graph: each has a node in it, or is empty.
import Event

/// A drive, or what a device has that was given a node.
public final class BlockBackend: BlockRoot {
  /// The id that it was made with, which no other drive may have; empty for one that came with its device.
  let givenID: String
  /// Whether it was taken away from its device, which has nothing from then on.
  var isTaken = false
  /// The drive's id; empty for one that came with its device, or was taken from it.
  public var id: String { isTaken ? "" : givenID }
  /// The device that uses it.
  public internal(set) var device: BackendDevice?
  /// What it has; nil if it is empty.
  public internal(set) var root: BlockEdge?
  /// Whether it had a medium last that is only read, or was to have one: the next one is so too unless that is said.
  public internal(set) var isReadOnly = true
  /// Whether its tray is open.
  public internal(set) var isTrayOpen = false
  /// Whether the guest keeps its tray closed.
  public internal(set) var isLocked = false
  /// The group whose limits it has.
  public internal(set) var throttleGroup: String?
  /// Whether that is an object, which it holds.
  var holdsThrottleGroup = false
  /// Whether writes are done when they are in a cache.
  public var writesBack = true

  /// Whether nobody reads what is in it before a device does: it was made empty, or a device has had it that couldn't be added.
  var isUnread = false
  /// Whether others may do what they like with what it has: its machine hasn't run since the image became the machine's, and what is
  /// in that may come from elsewhere until then.
  var sharesAll = false
  /// Whether something was in it.
  fileprivate(set) var hasHadMedium = false

  /// What is done about errors, unless its device says it.
  public internal(set) var driveErrors = ErrorPolicies()
  /// How requests of its device went lately.
  public internal(set) var ioStatus = IOStatus.ok
  /// What its device has counted; `BlockGraph.countWorkloads` brings it up to date.
  public internal(set) var accounting = BlockAccounting()
  /// What its device's guest keeps doing.
  var workload: Workload?

  /// Whether it is what a job reads or writes with: it stays at its node.
  fileprivate(set) var isOfJob: Bool

  /// Its place among all that came.
  public let number: Int

  init(id: String, number: Int, isOfJob: Bool = false) {
    givenID = id
    self.number = number
    self.isOfJob = isOfJob
  }

  /// The node that it has.
  public var node: BlockNode? { root?.child }

  /// What is shown as what it has: filters that came with jobs and have no names aren't.
  public var shownNode: BlockNode? {
    var node = node
    while let filter = node, filter.isImplicit { node = filter.below }
    return node
  }

  /// What is done about errors.
  public var errors: ErrorPolicies {
    var errors = driveErrors
    if let read = device?.onReadError, read != .auto { errors.read = read }
    if let write = device?.onWriteError, write != .auto { errors.write = write }
    return errors
  }

  /// Whether its device says how its requests go.
  public var hasStatus: Bool { !isTaken && device?.hasStatus ?? false && errors.mayStop }

  /// Whether what is in it can be taken out.
  public var isRemovable: Bool { device?.isRemovable ?? true }

  /// What is done with a node that it has.
  func use(of node: BlockNode) -> NodeUse {
    if node.isInactive { return .none }
    let use = device?.use(of: node) ?? (isUnread ? .none : NodeUse(does: .consistentRead, allows: .all))
    return sharesAll ? NodeUse(does: use.does, allows: .all) : use
  }

  /// Its id, or its device's name.
  public var shownName: String { id.isEmpty ? device?.name ?? "" : id }
}

/// What a device is to its drive.
public struct BackendDevice: Sendable {
  /// Its id, or else its place in the machine's tree.
  public let name: String
  /// Its place in the machine's tree.
  public let path: String
  /// Whether it takes media.
  public let isRemovable: Bool
  /// Whether it has a tray for them.
  public let hasTray: Bool
  /// Whether it says how its requests go.
  public let hasStatus: Bool
  /// What it does about errors; nil or `auto` for what its drive says.
  public var (onReadError, onWriteError): (ErrorPolicy?, ErrorPolicy?)
  /// Whether its writes are done when they are in a cache; nil for what its drive says.
  public var writesBack: Bool?
  /// What it does with its node.
  let use: NodeUse
  /// Whether it does without writing where it can't.
  let worksReadOnly: Bool

  /// A device. `writes` is whether it writes, `allows` what others may do.
  public init(
    name: String, path: String, isRemovable: Bool, hasTray: Bool, hasStatus: Bool, writes: Bool,
    allows: BlockPermissions,
    worksReadOnly: Bool
  ) {
    self.name = name
    self.path = path
    self.isRemovable = isRemovable
    self.hasTray = hasTray
    self.hasStatus = hasStatus
    self.worksReadOnly = worksReadOnly
    use = NodeUse(does: writes ? [.consistentRead, .write] : .consistentRead, allows: allows)
  }

  /// What it does with a node.
  func use(of node: BlockNode) -> NodeUse {
    worksReadOnly && node.isReadOnly ? NodeUse(does: .consistentRead, allows: use.allows) : use
  }
}

extension BlockGraph {
  /// The drive of that id.
  public func drive(_ id: String) -> BlockBackend? { id.isEmpty ? nil : backends.first { $0.id == id } }

  /// What clients see of the backends: those that have a name or a device.
  public var drives: [BlockBackend] { backends.filter { !$0.id.isEmpty || $0.device != nil } }

  /// Adds a drive, or with an empty id what a device has; it is empty.
  public func addBackend(_ id: String = "", isReadOnly: Bool = true) -> BlockBackend {
    let backend = BlockBackend(id: id, number: nextNumber())
    backend.isReadOnly = isReadOnly
    backends.append(backend)
    return backend
  }

  /// Keeps what a job had.
  func keep(_ backend: BlockBackend) {
    backend.isOfJob = false
    backends.append(backend)
  }

  /// Puts a node into what has none. Fails if what is done with it doesn't go with what others do.
  public func insert(_ node: BlockNode, into backend: BlockBackend) throws(Failure) {
    let edge = BlockEdge("root", node, root: backend)
    let use = backend.use(of: node)
    // A device that came empty has only read so far.
    let cameEmpty = backend.device?.isRemovable ?? false && !backend.hasHadMedium
    try attach(edge, cameEmpty ? NodeUse(does: .consistentRead, allows: use.allows) : use)
    do throws(Failure) { try edge.take(use) } catch {
      node.parents.removeAll { $0 === edge }
      node.resettle()
      throw error
    }
    if node.isInactive { edge.useBefore = NodeUse.none }
    backend.root = edge
    backend.hasHadMedium = true
  }

  /// Whether a disk of a controller that QEMU 7.2 has look for that can stand on a node: jobs work on none but the filter that
  /// came with them, and it is nobody's backing file. Others can stand there.
  public func checkPlugged(_ node: BlockNode) throws(Failure) {
    try checkFree(node, asMain: false, orBacking: true)
  }

  /// Takes out what is in it, and ends what was exported of it. A node that nobody else has is gone.
  public func empty(_ backend: BlockBackend) {
    guard let edge = backend.root else { return }
    endExports(of: backend)
    backend.root = nil
    backend.isReadOnly = edge.child.isReadOnly
    release(edge)
  }

  /// Has a device use a drive. A failure leaves it as it was.
  public func connect(_ device: BackendDevice, to backend: BlockBackend) throws(Failure) {
    let before = backend.device
    backend.device = device
    if opensInactive() { backend.sharesAll = true }
    let wroteBack = backend.writesBack
    backend.writesBack = device.writesBack ?? wroteBack
    guard let edge = backend.root else { return }
    do throws(Failure) { try settle(edge, backend) } catch {
      backend.device = before
      backend.writesBack = wroteBack
      throw error
    }
  }

  /// A device that couldn't be added lets go of the drive of that id.
  public func disconnect(_ id: String) {
    guard let drive = drive(id) else { return }
    drive.device = nil
    drive.isUnread = true
    try? drive.root?.take(.none)
  }

  /// Removes a drive, with the jobs that were started for it, or what a device had.
  public func remove(_ backend: BlockBackend) {
    if !backend.id.isEmpty, let node = backend.node {
      for job in jobs.reversed() where job.block?.edges.contains(where: { $0.child === node }) ?? false {
        // One that is ready completes in its own way.
        if job.status == .ready { try? job.cancel(isForced: false) } else { job.endForGood() }
      }
    }
    empty(backend)
    backends.removeAll { $0 === backend }
    leaveGroup(backend)
  }

  /// The machine runs: its devices mind what others do.
  public func machineRuns() {
    for backend in backends where backend.sharesAll {
      backend.sharesAll = false
      // What somebody does already who was let to is let be.
      if let root = backend.root { try? settle(root, backend) }
    }
  }

  private func settle(_ edge: BlockEdge, _ backend: BlockBackend) throws(Failure) {
    try edge.take(backend.use(of: edge.child))
  }
}
