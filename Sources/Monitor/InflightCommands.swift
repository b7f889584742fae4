// Listing and cancelling requests in flight: `x-query-inflight` and `x-cancel`.
import Event
import JSON

/// One request in flight, as it is listed.
struct InflightRequest {
  let number: UInt64
  let idText: [UInt8]
  let name: String
  let isHeld: Bool
  let age: Nanoseconds
  let progress: (done: UInt64, total: UInt64)?
  let monitor: String
  let connection: Int

  init(_ request: Request, now: Nanoseconds) {
    number = request.number
    idText = request.idText.withBytes { Array($0) }
    name = request.work.name ?? "(refused)"
    isHeld = request.state == .held
    age = now - request.acceptedAt
    progress = request.progress
    monitor = request.monitorName
    connection = request.connection
  }

  func encode(_ json: inout Writer) {
    json.beginObject()
    json.member("number", number)
    if !idText.isEmpty {
      json.key("id")
      idText.withUnsafeBytes { json.encoded($0) }
    }
    json.member("command", name)
    json.member("state", isHeld ? "held" : "pending")
    json.member("age", age)
    if let progress {
      json.key("progress")
      json.beginObject()
      json.member("done", progress.done)
      json.member("total", progress.total)
      json.endObject()
    }
    json.member("monitor", monitor)
    json.member("connection", connection)
    json.endObject()
  }

  var line: String {
    let id = idText.isEmpty ? "" : " id=\(String(decoding: idText, as: UTF8.self))"
    let share = progress.map { $0.total > 0 ? " \(Int(min(1, Double($0.done) / Double($0.total)) * 100))%" : "" } ?? ""
    let state = isHeld ? "held" : "pending"
    return "#\(number) \(name) \(state)\(share), \(DurationText.format(age - age % .milliseconds(1))), \(monitor)\(id)"
  }
}

extension CommandRow<Session> {
  /// `x-query-inflight`: the requests of this machine that are accepted and not answered, oldest first:
  /// `[{number, id?, command, state: held|pending, age (ns), progress? {done, total}, monitor, connection}]`.
  public static let queryInflight = Self(
    "x-query-inflight", help: "list the commands that are in flight",
    returns: .list(
      .object([
        .required("number", .int), .optional("id", .any), .required("command", .string),
        .required("state", .oneOf(["held", "pending"])), .required("age", .int),
        .optional("progress", .object([.required("done", .int), .required("total", .int)])),
        .required("monitor", .string), .required("connection", .int),
      ])),
    flags: [.overtakes, .allowOOB, .allowPreconfig], human: HumanFace("info inflight"),
    encode: { (list: [InflightRequest], json) in
      json.beginArray()
      for request in list { request.encode(&json) }
      json.endArray()
    },
    show: { $0.isEmpty ? "No commands in flight" : $0.map(\.line).joined(separator: "\n") },
    now: { session, _ in session.core.inFlight })

  /// `x-cancel number=N` or `id=ID`: ends a request in flight with an error. By number any of this machine,
  /// by id one of this connection that has started. Answers `{}` after the cancelled command's error.
  public static let cancel = Self(
    "x-cancel", help: "cancel a command that is in flight",
    parameters: [.optional("number", .int), .optional("id", .any)],
    flags: [.overtakes, .allowOOB, .allowPreconfig],
    human: HumanFace("cancel", arguments: "number:l", usage: "number"),
    now: cancelRequest)
}

private func cancelRequest(_ session: Session, _ arguments: borrowing Arguments) throws(Failure) {
  let request: Request
  switch (arguments.optionalInt("number"), arguments.view("id")) {
  case (let number?, nil): request = try session.core.inFlight(number: number)
  case (nil, let id?): request = try session.started(id: id)
  default: throw Failure("Exactly one of the parameters 'number' and 'id' is expected")
  }
  session.core.requests.cancel(request)
}

extension MonitorCore {
  /// What is in flight, for listings. A nested session's requests are part of their outer command.
  var inFlight: [InflightRequest] {
    requests.inFlight(of: self).filter(\.isListed).map { InflightRequest($0, now: loop.simulated.now) }
  }

  fileprivate func inFlight(number: Int64) throws(Failure) -> Request {
    if let found = requests.listed(number: number, of: self) { return found }
    throw Failure("No request number \(number) is in flight")
  }
}

extension Session {
  fileprivate func started(id: View) throws(Failure) -> Request {
    var key: [UInt8] = []
    id.appendStructure(to: &key)
    let found = requests.filter { $0.key == key && $0.state == .pending }
    guard let request = found.first else { throw Failure("No started request of this connection has that id") }
    if found.count > 1 { throw Failure("\(found.count) started requests have that id: cancel by number") }
    return request
  }
}
