// How block jobs come: their ids, the nodes that they insert, what stands in their way. The errors are QEMU 7.2's.
import Event
import JSON
import OptionText

extension BlockGraph {
  /// The job of that id; nil if there is none.
  public func job(_ id: String) -> Job? { jobs.first { $0.id == id } }

  /// Makes a job, which hasn't begun. Fails for an id that none can have.
  func makeJob(
    _ type: String, id: String, _ settings: JobSettings, _ work: any JobWork,
    in transaction: JobTransaction = JobTransaction()
  ) throws(Failure) -> Job {
    if !isIdentifier(id) { throw Failure("Invalid job ID '\(id)'") }
    if job(id) != nil { throw Failure("Job ID '\(id)' already in use") }
    return Job(self, id: id, type: type, settings, work, transaction)
  }

  /// Makes a block job for a node, its main node. `stand` has it stand on the others.
  func makeBlockJob(
    _ type: String, _ settings: BlockJobSettings, _ work: any JobWork, for node: BlockNode, _ use: NodeUse = .none,
    in transaction: JobTransaction = JobTransaction(), _ stand: (BlockJob) throws(Failure) -> Void
  ) throws(Failure) -> Job {
    let id = settings.job.id ?? node.driveID ?? ""
    let job = try makeJob(type, id: id, settings.job, work, in: transaction)
    let block = BlockJob(job, settings)
    job.block = block
    admit(job)
    do throws(Failure) {
      try block.stand(on: node, as: "main node", use.does, allows: use.allows)
      if settings.speed < 0 { throw BlockJob.isNegative }
      try stand(block)
    } catch {
      job.discard()
      throw error
    }
    return job
  }

  /// Takes a new job in.
  func admit(_ job: Job) {
    jobs.append(job)
    job.set(.created)
  }

  /// Makes a block job for a node and starts it.
  func begin(
    _ type: String, _ settings: BlockJobSettings, _ work: any JobWork, for node: BlockNode, _ use: NodeUse = .none,
    _ stand: (BlockJob) throws(Failure) -> Void
  ) throws(Failure) {
    try makeBlockJob(type, settings, work, for: node, use, stand).start()
  }

  // MARK: What stands in the way

  /// Fails for a node that a job works on; its main node may be left out. What came last is told.
  func checkFree(_ node: BlockNode, asMain: Bool = true, orBacking: Bool = false) throws(Failure) {
    for edge in node.parents.reversed() where asMain || edge.name != "main node" {
      var reason: String?
      if let job = edge.root as? BlockJob { reason = "block device is in use by block job: \(job.type)" }
      if orBacking, edge.name == "backing" { reason = "node is used as backing hd of '\(edge.parent?.name ?? "")'" }
      if let reason { throw Failure("Node '\(node.driveID ?? node.name)' is busy: \(reason)") }
    }
  }

  /// Fails for a node that another node, or a job, stands on.
  func checkRoot(_ node: BlockNode) throws(Failure) {
    if node.parents.contains(where: { $0.parent != nil || $0.root is BlockJob }) {
      throw Failure("Need a root block node")
    }
  }

  // MARK: Filters

  /// A node for a job's filter, which isn't in the graph yet.
  func makeFilter(_ driver: any BlockDriver, _ name: String?, isWritable: Bool = true) throws(Failure) -> BlockNode {
    var settings = NodeSettings()
    settings.isReadOnly = !isWritable
    let filter = BlockNode(name: try newName(name), options: .object([]), driver: driver, settings: settings)
    filter.isImplicit = name == nil
    return filter
  }
}

/// Says with an error that a node couldn't be made.
func creatingNode<Result>(_ body: () throws(Failure) -> Result) throws(Failure) -> Result {
  do throws(Failure) { return try body() } catch {
    throw Failure(error.kind, "Could not create node: \(error.description)")
  }
}

extension BlockNode {
  /// The id of the drive that has it; nil without one.
  public var driveID: String? {
    for edge in parents {
      if let drive = edge.root as? BlockBackend, !drive.id.isEmpty { return drive.id }
    }
    return nil
  }
}
