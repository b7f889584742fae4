// `x-guest`: what a client has the guest do.
import Block
import Event
import HMP
import JSON
import Machine
import Monitor

extension CommandRow<Machine> {
  /// `x-guest action=ACTION [after=300ms]`: the guest does it, when it has run for that long; without `after` at once, or,
  /// if it doesn't run, as soon as it does. What that leads to is up to the machine's actions; events tell of it. Some
  /// actions take more: `dirty` the `rate` in pages a second, `write` so many `sectors`, `load` so many `reads` and
  /// `writes` a second of `size` bytes each, `write`, `load` and `io-error` the `disk`, `io-error` the `operation` and
  /// `nospace`, `open-port` and `close-port` the `port`. A reset makes the guest forget what it was about to do.
  static let guest = Self(
    "x-guest", help: "make the guest do something, [after] some time",
    parameters: [
      .required("action", .oneOf(GuestAction.Name.allCases.map(\.rawValue))), .optional("after", .string),
      .optional("rate", .int), .optional("sectors", .int), .optional("disk", .string),
      .optional("reads", .int), .optional("writes", .int), .optional("size", .int),
      .optional("operation", .oneOf(BlockError.Operation.allCases.map(\.rawValue))), .optional("nospace", .bool),
      .optional("port", .string),
    ],
    human: HumanFace(
      "guest", arguments: "after:-as,action:s,value:s?", usage: "[-a after] action [rate|sectors|disk|port]",
      choices: ["action": .words(GuestAction.Name.allCases.map(\.rawValue))], translate: readValue),
    now: { (machine, arguments) throws(Failure) in
      let action = try action(arguments)
      let delay = try arguments.optionalDuration("after") ?? 0
      try machine.guestDoes(action, after: delay)
    })
}

/// What else an action takes.
private func members(of action: GuestAction.Name) -> [String] {
  switch action {
  case .dirty: ["rate"]
  case .write: ["sectors", "disk"]
  case .load: ["disk", "reads", "writes", "size"]
  case .ioError: ["disk", "operation", "nospace"]
  case .openPort, .closePort: ["port"]
  default: []
  }
}

private func action(_ arguments: borrowing Arguments) throws(Failure) -> GuestAction {
  guard let name = GuestAction.Name(rawValue: try arguments.string("action")) else {
    throw Failure("Parameter 'action' is missing")
  }
  let expected = ["action", "after"] + members(of: name)
  if let unexpected = arguments.names.first(where: { !expected.contains($0) }) {
    throw Failure("Parameter '\(unexpected)' is unexpected")
  }
  switch name {
  case .shutdown: return .shutdown
  case .reboot: return .reboot
  case .panic: return .panic
  case .crashload: return .crashload
  case .suspend: return .suspend
  case .suspendToDisk: return .suspendToDisk
  case .watchdog: return .watchdog
  case .internalError: return .internalError
  case .dirty: return .dirty(rate: try number(arguments.int("rate"), "rate", upTo: DirtyPages.highestRate))
  case .write:
    let sectors = try number(arguments.int("sectors"), "sectors", upTo: .max)
    return .write(sectors: sectors, disk: arguments.optionalString("disk"))
  case .load: return .load(try workload(arguments), disk: arguments.optionalString("disk"))
  case .ioError:
    let operation = arguments.optionalString("operation").flatMap(BlockError.Operation.init) ?? .write
    let error = BlockError(operation, isNoSpace: arguments.optionalBool("nospace") ?? false)
    return .ioError(disk: arguments.optionalString("disk"), error)
  case .openPort: return .openPort(try arguments.string("port"))
  case .closePort: return .closePort(try arguments.string("port"))
  }
}

private func workload(_ arguments: borrowing Arguments) throws(Failure) -> WorkloadRates {
  let most = WorkloadRates.most
  return WorkloadRates(
    reads: try number(arguments.optionalInt("reads") ?? 0, "reads", upTo: most.reads),
    writes: try number(arguments.optionalInt("writes") ?? 0, "writes", upTo: most.writes),
    size: try number(arguments.optionalInt("size") ?? 4096, "size", upTo: most.size))
}

private func number(_ value: Int64, _ name: String, upTo limit: Int64) throws(Failure) -> Int64 {
  if (0...limit).contains(value) { return value }
  throw Failure("Parameter '\(name)' expects a number from 0 to \(limit)")
}

/// Makes the second word that was typed what the action takes first.
private func readValue(_ typed: [Value.Member]) throws(Failure) -> [Value.Member] {
  guard let text = typed.text("value") else { return typed }
  let name = typed.text("action").flatMap(GuestAction.Name.init)
  guard let member = name.flatMap({ members(of: $0).first }) else {
    throw Failure("invalid parameter value: \(text)")
  }
  var made = typed.filter { $0.key != "value" }
  if ["rate", "sectors"].contains(member) {
    guard let number = Int64(text) else { throw Failure("Parameter '\(member)' expects a number, not '\(text)'") }
    made.set(member, .int(number))
  } else {
    made.set(member, .string(text))
  }
  return made
}
