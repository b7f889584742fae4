// Jobs that do one thing: images that are made, or changed (`blockdev-create`, `x-blockdev-amend`), what others have to do.
import Event
import Glibc
import JSON

/// The work of such a job: it is done at once, but for what a transfer moves. Its success may be told after the command is
/// answered.
final class CreationJob: JobWork {
  private let body: (Transfer) throws(Failure) -> Void
  private let endsLater: Bool
  private var isDone = false

  init(endsLater: Bool, _ body: @escaping (Transfer) throws(Failure) -> Void) {
    self.endsLater = endsLater
    self.body = body
  }

  func advance(_ job: Job) {
    if isDone { return job.end() }
    job.progress = (0, 1)
    isDone = true
    let transfer = Transfer()
    do throws(Failure) { try body(transfer) } catch { return end(job, error) }
    _ = job.await(transfer) { [self] error in end(job, error.map { Failure($0.description) }) }
  }

  private func end(_ job: Job, _ failure: Failure?) {
    job.progress = (1, 1)
    if failure != nil || !endsLater { job.end(failure) } else { job.sleep(0) }
  }
}

/// The work of a job that somebody else does, who says when it is over. That is told after the command is answered.
final class OutsideJob: JobWork {
  private let body: (@escaping (Failure?) -> Void) -> Void
  private var hasBegun = false
  private var result: Failure??

  init(_ body: @escaping (@escaping (Failure?) -> Void) -> Void) { self.body = body }

  func advance(_ job: Job) {
    if let result { return job.end(result) }
    if hasBegun { return job.rest() }
    hasBegun = true
    job.progress = (0, 1)
    body { [weak self, weak job] failure in
      guard let self, let job, !job.isEnded else { return }
      result = .some(failure)
      job.progress = (1, 1)
      job.sleep(0)
    }
  }
}

extension BlockGraph {
  /// Starts to make an image, as `options` of `blockdev-create` describe it.
  public func create(_ options: Value, id: String) throws(Failure) {
    let driver = options["driver"]?.string ?? ""
    guard ["file", "qcow2"].contains(driver) else { throw Failure("Driver does not support blockdev-create") }
    try begin("create", id: id) { [unowned self] (transfer) throws(Failure) in
      if driver == "file" { try createFile(options) } else { try createQcow2(options, transfer) }
    }
  }

  /// Starts to change an image's options. None can be changed of what is simulated.
  public func amend(node name: String, _ options: Value, id: String) throws(Failure) {
    let node = try existingNode(name)
    if options["driver"]?.string != node.driverName {
      throw Failure("x-blockdev-amend doesn't support changing the block driver")
    }
    if node.driverName != "qcow2" { throw Failure("Driver does not support x-blockdev-amend") }
    try begin("amend", id: id, endsLater: false) { (_) throws(Failure) in
      if options["encrypt"] != nil { throw Failure("image is not encrypted, can't amend") }
    }
  }

  private func begin(
    _ type: String, id: String, endsLater: Bool = true, _ body: @escaping (Transfer) throws(Failure) -> Void
  ) throws(Failure) {
    try begin(type, id: id, CreationJob(endsLater: endsLater, body))
  }

  /// Starts a job of this type whose body says when it is over, and whether it has failed.
  public func begin(
    _ type: String, id: String, _ body: @escaping (@escaping (Failure?) -> Void) -> Void
  ) throws(Failure) {
    try begin(type, id: id, OutsideJob(body))
  }

  /// Such jobs are always final by themselves, and never forgotten.
  private func begin(_ type: String, id: String, _ work: any JobWork) throws(Failure) {
    let job = try makeJob(type, id: id, JobSettings(id: id, dismissesItself: false), work)
    admit(job)
    job.start()
  }

  private func createFile(_ options: Value) throws(Failure) {
    let (path, size) = (options["filename"]?.string ?? "", options["size"]?.int ?? 0)
    let file = try makeEmptyFile(path, shown: path, size: size)
    guard size > 0, ["falloc", "full"].contains(options["preallocation"]?.string) else { return }
    let failure = posix_fallocate(file.descriptor, 0, off_t(size))
    if failure != 0 { throw Failure("Could not preallocate data for the new file: \(SystemError(failure))") }
  }

  private func createQcow2(_ options: Value, _ transfer: Transfer) throws(Failure) {
    let file = try opened(options["file"])
    defer { discardIfUnused(file) }
    let dataFile = try options["data-file"].map { (given) throws(Failure) in try opened(given) }
    defer { if let dataFile { discardIfUnused(dataFile) } }
    let wanted = Qcow2Options(options, dataFile)
    try wanted.check()
    let edge = BlockEdge("root", file)
    try attach(edge, NodeUse(does: [.consistentRead, .write, .resize], allows: .all))
    defer { release(edge) }
    try Qcow2Image.create(wanted, in: file, dataFile: dataFile, transfer)
  }

  private func opened(_ given: Value?) throws(Failure) -> BlockNode {
    if let name = given?.string { return try existing(name) }
    return try NodeOpening(self, isInactive: false).begin(given ?? .object([]))
  }
}

extension Qcow2Options {
  /// Those of `blockdev-create`.
  fileprivate init(_ options: Value, _ dataFile: BlockNode?) {
    self.init(size: options["size"]?.int ?? 0)
    version = options["version"]?.string == "v2" ? 2 : 3
    clusterSize = options["cluster-size"]?.int ?? 65536
    refcountBits = Int(options["refcount-bits"]?.int ?? 16)
    hasLazyRefcounts = options["lazy-refcounts"]?.bool ?? false
    hasExtendedL2 = options["extended-l2"]?.bool ?? false
    isZstd = options["compression-type"]?.string == "zstd"
    (backingName, backingFormat) = (options["backing-file"]?.string, options["backing-fmt"]?.string)
    hasDataFile = dataFile != nil
    dataFileName = dataFile?.filename
    isDataFileRaw = options["data-file-raw"]?.bool ?? false
    preallocation =
      switch options["preallocation"]?.string {
      case "metadata": .metadata
      case "falloc": .falloc
      case "full": .full
      default: .off
      }
  }
}
