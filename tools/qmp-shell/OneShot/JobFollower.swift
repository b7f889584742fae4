// Waiting for what a command has started: `--follow`.
//
// A job is known by the id that it was given, or by its first JOB_STATUS_CHANGE, which comes before the command's return. Its result is in the last
// event of a block job, in query-jobs while the job is listed, or it has none. A migration and a dump aren't jobs:
// query-migrate and DUMP_COMPLETED tell of them. Seen on QEMU 7.2.
import Event
import JSON

/// Sends a command and waits for the end of its work.
final class JobFollower {
  private let exchange: Exchange
  private let request: RequestLine
  /// The job's id, once it is known.
  private var job: String?
  private var status = ""
  private var hasReturned = false
  /// Whether the job has come to its end, so that its result is being asked for.
  private var isConcluded = false
  private var isSaidReady = false

  private static let pollInterval: Nanoseconds = .milliseconds(100)

  init(_ exchange: Exchange, _ request: RequestLine) {
    self.exchange = exchange
    self.request = request
  }

  func begin() {
    exchange.onEvent = { [unowned self] event in self.happened(event["event"]?.text ?? "", event["data"] ?? .null) }
    exchange.execute(request) { [unowned self] (value) throws(ShellFailure) in
      self.hasReturned = true
      switch self.request.name {
      case "migrate": self.pollMigration()
      case "dump-guest-memory" where self.isDetached: break
      default: try self.returned(value)
      }
    }
  }

  private var arguments: Value { Value.object(request.members)["arguments"] ?? .object([]) }

  private var isDetached: Bool { arguments["detach"] == .bool(true) }

  /// A command that started nothing is done; a job that is over already has said so.
  private func returned(_ value: Value) throws(ShellFailure) {
    guard job == nil else { return }
    try exchange.show(value)
    complain("'\(request.name)' started no job that could be followed")
    exchange.finish()
  }

  // MARK: Jobs

  private func happened(_ name: String, _ data: Value) {
    switch name {
    case "JOB_STATUS_CHANGE": changed(data)
    case "BLOCK_JOB_COMPLETED", "BLOCK_JOB_CANCELLED":
      guard data["device"]?.text == job, job != nil else { return }
      let isCancelled = name == "BLOCK_JOB_CANCELLED"
      conclude(data, error: isCancelled ? "the job '\(job ?? "")' was cancelled" : data["error"]?.text)
    case "DUMP_COMPLETED" where request.name == "dump-guest-memory":
      conclude(data["result"] ?? data, error: data["error"]?.text)
    default: break
    }
  }

  private func changed(_ data: Value) {
    guard let id = data["id"]?.text, let status = data["status"]?.text else { return }
    if job == nil, !hasReturned, status == "created", id == arguments["job-id"]?.text ?? id { job = id }
    guard id == job else { return }
    self.status = status
    switch status {
    case "concluded": askForResult()
    case "null" where !isConcluded: conclude(.object([]), error: nil)
    case "ready" where !isSaidReady:
      isSaidReady = true
      complain("the job '\(id)' is ready and goes on until job-complete or block-job-complete")
    case "pending":
      // Most jobs finalize themselves and are pending for an instant.
      exchange.wait(Self.pollInterval) { [unowned self] in
        if self.status == status { complain("the job '\(id)' waits for job-finalize") }
      }
    default: break
    }
  }

  /// A job of QEMU's that dismisses itself is gone by the time that the answer comes: its event has told.
  private func askForResult() {
    isConcluded = true
    exchange.client.send(RequestLine(name: "query-jobs", arguments: [])) { [unowned self] reply in
      guard case .value(let jobs) = reply else { return self.conclude(.object([]), error: nil) }
      let entry = jobs.elements.first { $0["id"]?.text == self.job }
      self.conclude(entry ?? .object([]), error: entry?["error"]?.text)
    }
  }

  // MARK: Migration

  private func pollMigration() {
    exchange.execute(RequestLine(name: "query-migrate", arguments: [])) { [unowned self] value in
      let status = value["status"]?.text ?? "none"
      switch status {
      case "completed": self.conclude(value, error: nil)
      case "failed", "cancelled":
        self.conclude(
          value, error: value["error-desc"]?.text ?? "the migration \(status == "failed" ? "failed" : "was cancelled")")
      default: self.exchange.wait(Self.pollInterval) { [unowned self] in self.pollMigration() }
      }
    }
  }

  private func conclude(_ result: Value, error: String?) {
    if let error { return exchange.finish(ShellFailure(error, .failed)) }
    do throws(ShellFailure) {
      try exchange.show(result)
      exchange.finish()
    } catch { exchange.finish(error) }
  }
}
