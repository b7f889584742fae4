// What of a guest goes along with its machine's state: what it was about to do, and how it was.
import Block
import Event
import JSON

extension Guest: SavedPart {
  var savedState: Value {
    let plans = intentions.map { Value(state: ["action": $0.action.saved, "delay": .int($0.delay)]) }
    return Value(state: [
      "panicked": .bool(hasPanicked), "dirty-rate": .int(dirtyPages.rate), "dirtied": .int(dirtyPages.total),
      "plans": .array(plans),
      "power-button": .bool(isPowerButtonPressed),
    ])
  }

  func restore(_ state: Value) {
    if state["panicked"] == true { panic() }
    dirtyPages.settle(state["dirtied"]?.integer ?? 0)
    dirtyPages.set(rate: state["dirty-rate"]?.integer ?? 0)
    if state["power-button"] == true { pressPowerButton() }
    guard case .array(let plans)? = state["plans"] else { return }
    for saved in plans {
      // More than a guest can be about to do aren't its own.
      if let action = GuestAction(saved: saved["action"] ?? .null) {
        try? plan(action, after: saved["delay"]?.integer ?? 0)
      }
    }
  }
}

extension GuestAction {
  /// It as it is saved.
  fileprivate var saved: Value {
    var members = [Value.Member(key: "name", value: .string(name.rawValue))]
    func add(_ key: String, _ value: Value?) { if let value { members.append(Value.Member(key: key, value: value)) } }
    switch self {
    case .dirty(let rate): add("rate", .int(rate))
    case .write(let sectors, let disk):
      add("sectors", .int(sectors))
      add("disk", disk.map { .string($0) })
    case .load(let rates, let disk):
      for (key, number) in [("reads", rates.reads), ("writes", rates.writes), ("size", rates.size)] {
        add(key, .int(number))
      }
      add("disk", disk.map { .string($0) })
    case .ioError(let disk, let error):
      add("operation", .string(error.operation.rawValue))
      add("nospace", .bool(error.isNoSpace))
      add("disk", disk.map { .string($0) })
    case .openPort(let port), .closePort(let port): add("port", .string(port))
    default: break
    }
    return .object(members)
  }

  /// The action that was saved so; nil for none.
  fileprivate init?(saved: Value) {
    guard let name = saved["name"]?.string.flatMap(Name.init) else { return nil }
    let (disk, port) = (saved["disk"]?.string, saved["port"]?.string)
    func number(_ key: String) -> Int64 { max(0, saved[key]?.integer ?? 0) }
    switch name {
    case .shutdown: self = .shutdown
    case .reboot: self = .reboot
    case .panic: self = .panic
    case .crashload: self = .crashload
    case .suspend: self = .suspend
    case .suspendToDisk: self = .suspendToDisk
    case .watchdog: self = .watchdog
    case .internalError: self = .internalError
    case .dirty: self = .dirty(rate: number("rate"))
    case .write: self = .write(sectors: number("sectors"), disk: disk)
    case .load:
      let rates = WorkloadRates(reads: number("reads"), writes: number("writes"), size: number("size"))
      self = .load(rates, disk: disk)
    case .ioError:
      let operation = saved["operation"]?.string.flatMap(BlockError.Operation.init) ?? .write
      self = .ioError(disk: disk, BlockError(operation, isNoSpace: saved["nospace"] == true))
    case .openPort:
      guard let port else { return nil }
      self = .openPort(port)
    case .closePort:
      guard let port else { return nil }
      self = .closePort(port)
    }
  }
}
