// What the tests of jobs share: a graph of nodes without data, and what its jobs tell, a line each.
import Event
import JSON

@testable import Block

final class JobBench {
  let loop: Loop
  private(set) var graph: BlockGraph!
  private var told: [String] = []

  /// Nodes by their names, with their sizes.
  init(_ nodes: KeyValuePairs<String, Int64>) throws {
    loop = try Loop(pace: .stepped)
    let graph = BlockGraph(loop)
    self.graph = graph
    for (name, size) in nodes { try graph.addAtOnce(node("null-co", name, ["size": .int(size)])) }
    graph.onEvent = { [unowned self] in told.append(Self.line($0, .object($1))) }
  }

  private static func line(_ name: String, _ data: Value) -> String {
    let id = data["id"]?.string ?? data["device"]?.string ?? ""
    if name == "JOB_STATUS_CHANGE" { return "\(id):\(data["status"]?.string ?? "")" }
    let word = name.split(separator: "_").last ?? ""
    guard let done = data["offset"]?.int, let total = data["len"]?.int else { return "\(word) \(id)" }
    return "\(word) \(id) \(done)/\(total)"
  }

  /// What was told since the last time.
  func take() -> [String] {
    defer { told = [] }
    return told
  }

  /// The job of that id.
  func job(_ id: String) throws -> Job {
    guard let job = graph.job(id) else { throw Failure("no job \(id)") }
    return job
  }

  /// Starts a mirror.
  func mirror(_ source: String, _ target: String, id: String?, speed: Int64 = 0, dismisses: Bool = true) throws {
    var request = MirrorRequest(device: source, sync: "full")
    request.settings.job = JobSettings(id: id, dismissesItself: dismisses)
    request.settings.speed = speed
    try graph.mirror(request, to: target)
  }

  /// A backup as an action of a transaction.
  func backup(
    _ source: String, _ target: String, id: String, speed: Int64 = 0, finalizes: Bool = true, _ group: JobGroup
  ) throws(Failure) -> PreparedAction {
    var request = BackupRequest(device: source, sync: "full")
    request.settings.job = JobSettings(id: id, finalizesItself: finalizes)
    request.settings.speed = speed
    return try graph.prepareBackup(request, to: target, group)
  }

  /// Lets go of the graph.
  func drop() { graph = nil }
}
