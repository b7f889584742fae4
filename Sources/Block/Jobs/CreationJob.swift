// Images that are made, or changed, by a job: `blockdev-create`, `x-blockdev-amend`.
import Event
import Glibc
import JSON

/// The work of such a job: all of it is done at once. Its success may be told after the command is answered.
final class CreationJob: JobWork {
  private let body: () throws(Failure) -> Void
  private let endsLater: Bool
  private var isDone = false

  init(endsLater: Bool, _ body: @escaping () throws(Failure) -> Void) {
    self.endsLater = endsLater
    self.body = body
  }

  func advance(_ job: Job) {
    if isDone { return job.end() }
    job.progress = (0, 1)
    isDone = true
    var failure: Failure?
    do throws(Failure) { try body() } catch { failure = error }
    job.progress = (1, 1)
    if failure != nil || !endsLater { job.end(failure) } else { job.sleep(0) }
  }
}

extension BlockGraph {
  /// Starts to make an image, as `options` of `blockdev-create` describe it.
  public func create(_ options: Value, id: String) throws(Failure) {
    let driver = options["driver"]?.string ?? ""
    guard ["file", "qcow2"].contains(driver) else { throw Failure("Driver does not support blockdev-create") }
    try begin("create", id: id) { [unowned self] () throws(Failure) in
      if driver == "file" { try createFile(options) } else { try createQcow2(options) }
    }
  }

  /// Starts to change an image's options. None can be changed of what is simulated.
  public func amend(node name: String, _ options: Value, id: String) throws(Failure) {
    let node = try existingNode(name)
    if options["driver"]?.string != node.driverName {
      throw Failure("x-blockdev-amend doesn't support changing the block driver")
    }
    if node.driverName != "qcow2" { throw Failure("Driver does not support x-blockdev-amend") }
    try begin("amend", id: id, endsLater: false) { () throws(Failure) in
      if options["encrypt"] != nil { throw Failure("image is not encrypted, can't amend") }
    }
  }

  private func begin(
    _ type: String, id: String, endsLater: Bool = true, _ body: @escaping () throws(Failure) -> Void
  ) throws(Failure) {
    // It is always final by itself and never forgotten.
    let work = CreationJob(endsLater: endsLater, body)
    let job = try makeJob(type, id: id, JobSettings(id: id, dismissesItself: false), work)
    admit(job)
    job.start()
  }

  private func createFile(_ options: Value) throws(Failure) {
    let (path, size) = (options["filename"]?.string ?? "", options["size"]?.int ?? 0)
    let descriptor = open(path, O_RDWR | O_CREAT | O_TRUNC | O_CLOEXEC | O_NONBLOCK, 0o644)
    if descriptor < 0 { throw Failure("Could not create '\(path)': \(SystemError(errno))") }
    let file = OpenFile(descriptor)
    if ftruncate(file.descriptor, off_t(size)) != 0 { throw Failure("Could not resize file: \(SystemError(errno))") }
    guard size > 0, ["falloc", "full"].contains(options["preallocation"]?.string) else { return }
    let failure = posix_fallocate(file.descriptor, 0, off_t(size))
    if failure != 0 { throw Failure("Could not preallocate data for the new file: \(SystemError(failure))") }
  }

  private func createQcow2(_ options: Value) throws(Failure) {
    throw Failure("not yet")
  }
}
