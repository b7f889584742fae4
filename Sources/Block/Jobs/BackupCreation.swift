// How backups come: to a node and to a file, as actions of a transaction. The errors, and their order, are QEMU 7.2's.
import Event
import JSON

/// What is asked for with a backup.
public struct BackupRequest: Sendable {
  /// The node or drive that is copied.
  public var device: String
  /// What is copied: `full`, `top`, `none`, `bitmap`, `incremental`.
  public var sync: String
  /// The bitmap that says what is copied.
  public var bitmap: String?
  /// What becomes of it in the end.
  public var bitmapMode: BitmapSync?
  /// Whether what is written is compressed.
  public var isCompressed = false
  /// How many requests there are at once, and how long one is at most.
  public var (workers, chunk): (Int64?, Int64?)
  /// What block jobs have.
  public var settings = BlockJobSettings()

  /// A request for a device.
  public init(device: String, sync: String) {
    self.device = device
    self.sync = sync
  }
}

extension BlockGraph {
  /// Prepares a backup to a node.
  public func prepareBackup(
    _ request: BackupRequest, to target: String, _ group: JobGroup
  ) throws(Failure) -> PreparedAction {
    let source = try existing(request.device)
    let target = try existing(target)
    let section = drained(around: source)
    do throws(Failure) {
      let bitmap = try bitmap(of: source, request)
      if source === target { throw Failure("Source and target cannot be the same") }
      return try prepare(request, source, target, bitmap, group, section)
    } catch {
      section.end()
      throw error
    }
  }

  /// Prepares a backup to a file, which is made unless it is to be used as it is.
  public func prepareBackup(
    _ request: BackupRequest, toFile file: ImageRequest, _ group: JobGroup
  ) throws(Failure) -> PreparedAction {
    let source = try existing(request.device)
    let section = drained(around: source)
    do throws(Failure) {
      try checkFree(source)
      var request = request
      if request.sync == "top", source.child("backing") == nil { request.sync = "full" }
      // What isn't copied is seen through the target: the source, or else what its image says.
      let target = try openTarget(
        file, of: source, sync: request.sync, findsZeroes: true, hidesBacking: request.sync == "none")
      do throws(Failure) {
        if request.sync == "none" { try setBacking(ofTarget: target, to: source) }
        return try prepare(request, source, target, try bitmap(of: source, request), group, section)
      } catch {
        discardIfUnused(target)
        throw error
      }
    } catch {
      section.end()
      throw error
    }
  }

  private func setBacking(ofTarget target: BlockNode, to backing: BlockNode) throws(Failure) {
    if !target.driver.takesBacking {
      throw Failure("Driver '\(target.driverName)' of node '\(target.name)' does not support backing files")
    }
    try setBacking(of: target, to: backing)
  }

  private func prepare(
    _ request: BackupRequest, _ source: BlockNode, _ target: BlockNode, _ bitmap: (DirtyBitmap, BitmapSync)?,
    _ group: JobGroup, _ section: DrainedSection
  ) throws(Failure) -> PreparedAction {
    let plan = try plan(request, source, target, bitmap)
    let driver = CopyBeforeWriteDriver()
    let work = BackupJob(source, to: target, driver, plan)
    let filter = try creatingNode { () throws(Failure) in
      let filter = try makeFilter(driver, request.settings.filterName)
      filter.isImplicit = false
      append(filter)
      do throws(Failure) {
        try attach(source, as: "file", to: filter)
        try attach(target, as: "target", to: filter)
        try filter.complete()
      } catch {
        discard(filter)
        throw error
      }
      return filter
    }
    do throws(Failure) { try replace(source, with: filter) } catch {
      discard(filter)
      throw Failure(error.kind, "Could not replace node: \(error.description)")
    }
    if let bitmap { work.beginRecording(bitmap.0) }
    driver.begin(filter, source, clusterSize: plan.clusterSize)
    work.filter = filter
    do throws(Failure) {
      if let chunk = request.chunk, chunk > 0, chunk < plan.clusterSize {
        throw Failure("Required max-chunk (\(chunk)) is less than backup cluster size (\(plan.clusterSize))")
      }
      let job = try makeBlockJob("backup", request.settings, work, for: filter, in: group.transaction) {
        (block) throws(Failure) in
        try block.stand(on: target, as: "target")
      }
      job.pause()
      return PreparedAction(
        [job] + section.jobs, commit: { job.start() }, undo: { job.cancelWithOthers() })
    } catch {
      work.endRecording()
      remove(filter: filter, to: source)
      throw error
    }
  }

  /// What is wanted goes together.
  private func plan(
    _ request: BackupRequest, _ source: BlockNode, _ target: BlockNode, _ bitmap: (DirtyBitmap, BitmapSync)?
  ) throws(Failure) -> BackupPlan {
    if request.isCompressed, !target.driver.compresses(target) {
      throw Failure("Compression is not supported for this drive \(target.driveID ?? "")")
    }
    try checkFree(source)
    try checkFree(target)
    if let workers = request.workers, !(1...Int64(Int32.max)).contains(workers) {
      throw Failure("max-workers must be between 1 and \(Int32.max)")
    }
    if let chunk = request.chunk, chunk < 0 {
      throw Failure("max-chunk must be zero (which means no limit) or positive")
    }
    if source.size != target.size { throw Failure("Source and target image have different sizes") }
    var plan = BackupPlan(sync: request.sync, bitmap: bitmap, isCompressed: request.isCompressed)
    plan.clusterSize = max(65536, target.image.clusterSize ?? 0)
    // What is compressed is copied by the cluster.
    plan.chunk = request.isCompressed ? plan.clusterSize : max(plan.chunk, plan.clusterSize)
    if let chunk = request.chunk, chunk > 0 {
      plan.chunk = max(plan.clusterSize, min(plan.chunk, chunk / plan.clusterSize * plan.clusterSize))
    }
    return plan
  }

  /// The bitmap that is wanted, with what becomes of it; nil for none.
  private func bitmap(
    of source: BlockNode, _ request: BackupRequest
  ) throws(Failure) -> (DirtyBitmap, BitmapSync)? {
    var mode = request.bitmapMode
    if ["bitmap", "incremental"].contains(request.sync), request.bitmap == nil {
      throw Failure("must provide a valid bitmap name for '\(request.sync)' sync mode")
    }
    if request.sync == "incremental" {
      if let mode, mode != .onSuccess {
        throw Failure("Bitmap sync mode must be 'on-success' when using sync mode 'incremental'")
      }
      mode = .onSuccess
    }
    guard let name = request.bitmap else {
      if mode != nil { throw Failure("Cannot specify bitmap sync mode without a bitmap") }
      return nil
    }
    guard let bitmap = source.bitmaps.first(where: { $0.name == name }) else {
      throw Failure("Bitmap '\(name)' could not be found")
    }
    guard let mode else { throw Failure("Bitmap sync mode must be given when providing a bitmap") }
    if bitmap.isBusy {
      throw Failure("Bitmap '\(name)' is currently in use by another operation and cannot be used")
    }
    if request.sync == "none" { throw Failure("sync mode 'none' does not produce meaningful bitmap outputs") }
    if ["full", "top"].contains(request.sync), mode == .never {
      throw Failure("Bitmap sync mode 'never' has no meaningful effect when combined with sync mode '\(request.sync)'")
    }
    return (bitmap, mode)
  }
}
