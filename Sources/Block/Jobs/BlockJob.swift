// What a job has that works on nodes: it stands on them, has a speed, and knows what to do about errors.
import Event
import Glibc
import JSON

/// What was asked for with a block job.
public struct BlockJobSettings: Sendable {
  /// What every job has.
  public var job = JobSettings()
  /// Its speed in bytes per second; 0 for no limit.
  public var speed: Int64 = 0
  /// What is done about errors of what is read, and of what is written.
  public var (onSourceError, onTargetError) = (ErrorPolicy.report, ErrorPolicy.report)
  /// The name of the node that it inserts.
  public var filterName: String?

  /// No limits, errors are reported.
  public init() {}
}

/// What a block job has beside.
public final class BlockJob: BlockRoot {
  private unowned let job: Job
  /// How it stands on nodes, in the order in which it came.
  public private(set) var edges: [BlockEdge] = []
  /// What it reads and writes with, which nobody can name.
  public private(set) var backends: [BlockBackend] = []
  /// How requests went lately.
  public internal(set) var ioStatus = IOStatus.ok
  private var limit = RateLimit()
  private let policies: (source: ErrorPolicy, target: ErrorPolicy)

  init(_ job: Job, _ settings: BlockJobSettings) {
    self.job = job
    limit.speed = settings.speed
    policies = (settings.onSourceError, settings.onTargetError)
  }

  /// Its id.
  public var shownName: String { job.id }
  /// Who it is, in a sentence.
  public var words: String { "\(job.type) job '\(job.id)'" }
  /// What it does.
  public var type: String { job.type }

  // MARK: Nodes

  /// Has it stand on a node. Fails if what it does with that doesn't go with what others do.
  func stand(
    on node: BlockNode, as name: String, _ does: BlockPermissions = [], allows: BlockPermissions = .all
  ) throws(Failure) {
    let edge = BlockEdge(name, node, root: self)
    try job.graph.attach(edge, NodeUse(does: does, allows: allows))
    edges.append(edge)
  }

  /// Has it read or write a node.
  func open(_ node: BlockNode, _ does: BlockPermissions, allows: BlockPermissions = .all) throws(Failure) {
    let backend = BlockBackend(id: "", number: job.graph.nextNumber(), isOfJob: true)
    let edge = BlockEdge("root", node, root: backend)
    try job.graph.attach(edge, NodeUse(does: does, allows: allows))
    backend.root = edge
    backends.append(backend)
  }

  /// Does nothing with nodes any more.
  func close() {
    for backend in backends { job.graph.empty(backend) }
    backends = []
  }

  /// Leaves what it reads or writes with to nobody: it stays.
  func abandonBackends() {
    for backend in backends { job.graph.keep(backend) }
    backends = []
  }

  /// Leaves its nodes.
  func leave() {
    close()
    // A node that goes may be what another edge stands on, so that they go one by one.
    while let edge = edges.popLast() { job.graph.release(edge) }
  }

  // MARK: Speed

  /// Its speed in bytes per second; 0 for no limit.
  public var speed: Int64 { limit.speed }

  /// Gives it another speed. One that is faster is heeded at once.
  public func setSpeed(_ speed: Int64) throws(Failure) {
    try job.check(.setSpeed)
    if speed < 0 { throw Self.isNegative }
    let before = limit.speed
    limit.speed = speed
    if speed == 0 ? before != 0 : before != 0 && speed > before { job.enter() }
  }

  static let isNegative = Failure("Parameter 'speed' expects a non-negative value")

  /// How long it waits after so many bytes more.
  func delay(after bytes: Int64) -> Nanoseconds { limit.delay(after: bytes, now: job.graph.loop.simulated.now) }

  // MARK: Errors

  /// An error has happened; what is done about it, which is told.
  func react(to error: SystemError, isWrite: Bool) -> ErrorPolicy {
    let action = (isWrite ? policies.target : policies.source).action(for: error)
    job.graph.onEvent(
      "BLOCK_JOB_ERROR",
      [
        Value.Member(key: "device", value: .string(job.id)),
        Value.Member(key: "operation", value: isWrite ? "write" : "read"),
        Value.Member(key: "action", value: .string(action.rawValue)),
      ])
    if action == .stop {
      ioStatus = IOStatus(error)
      if !job.isUserPaused { job.stopForError() }
    }
    return action
  }

  // MARK: Telling

  /// Tells how far it is.
  func report(_ event: String) {
    var data: [(String, Value)] = [
      ("device", .string(job.id)), ("len", .int(job.progress.total)), ("offset", .int(job.progress.done)),
      ("speed", .int(speed)), ("type", .string(job.type)),
    ]
    if event == "BLOCK_JOB_COMPLETED", let failure = job.failure {
      data.append(("error", .string(failure.description)))
    }
    job.graph.onEvent(event, data.map { Value.Member(key: $0, value: $1) })
  }

  /// Tells that it waits to be made final.
  func reportPending() {
    job.graph.onEvent(
      "BLOCK_JOB_PENDING",
      [Value.Member(key: "type", value: .string(job.type)), Value.Member(key: "id", value: .string(job.id))])
  }
}
