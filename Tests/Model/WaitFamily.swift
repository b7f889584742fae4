// What is in flight and what passes: `x-wait`, `x-cancel`, `x-query-inflight`, `x-clock-step`.
import Event
import JSON
import Machine
import TestSupport

/// Waiting, cancelling and the clock. Waits end at half milliseconds, guests act at whole ones, so that no two things
/// of different clocks happen at the same time.
final class WaitFamily: ModelFamily {
  let names = ["x-wait", "x-cancel", "x-query-inflight", "x-clock-step"]
  let weight = 9
  private unowned let model: MachineModel

  private struct Wait {
    let id: Int
    let condition: String
    let timer: Int?
  }
  private var waits: [Wait] = []

  init(_ model: MachineModel) { self.model = model }

  func propose(_ random: inout Seeded) -> Proposal {
    switch Int.random(in: 0..<12, using: &random) {
    case 0...6:
      let most: Int64 = random.pick([1, 5, 30, 30, 30, 2000])
      return ("x-clock-step", [member("duration", .string("\(Int64.random(in: 0...most, using: &random))ms"))])
    case 7, 8: return ("x-wait", proposeWait(&random))
    case 9: return ("x-query-inflight", [])
    default:
      let id = random.isOneIn(8) ? 0 : model.pending.randomElement(using: &random)?.id ?? 0
      return ("x-cancel", [member("id", .int(Int64(id)))])
    }
  }

  private func proposeWait(_ random: inout Seeded) -> [Value.Member] {
    var arguments: [Value.Member] = []
    switch Int.random(in: 0..<3, using: &random) {
    case 0: return [member("duration", .string(halfMilliseconds(&random)))]
    case 1: arguments.set("status", random.pick(["running", "paused", "suspended", "shutdown", "prelaunch"]))
    default: arguments.set("event", random.pick(["STOP", "RESUME", "RESET", "DEVICE_DELETED", "WAKEUP", "SHUTDOWN"]))
    }
    if random.isOneIn(2) { arguments.set("timeout", halfMilliseconds(&random)) }
    return arguments
  }

  private func halfMilliseconds(_ random: inout Seeded) -> String {
    "\(Int.random(in: 0..<90, using: &random) * 1000 + 500)us"
  }

  func predict(_ call: ModelCall) {
    switch call.name {
    case "x-wait": wait(call)
    case "x-query-inflight": model.accept(call)
    case "x-clock-step":
      // It is in flight until time has passed, for whoever fails all that is.
      model.keep(call)
      model.advance(by: .milliseconds(Int64((call.text("duration") ?? "").dropLast(2)) ?? 0))
      model.finish(call.id)
    default:
      let id = call.number("id").map { Int($0) }
      guard let request = model.pending.first(where: { $0.id == id }) else {
        return model.refuse(call, "No started request of this connection has that id")
      }
      model.finish(request.id, "Command '\(request.name)' was cancelled")
      model.forget(request.id)
      model.accept(call)
    }
  }

  private func wait(_ call: ModelCall) {
    let status = call.text("status")
    if status == model.state.rawValue { return model.accept(call) }
    let limit = call.text("duration") ?? call.text("timeout")
    let condition = call.text("event").map { "event \($0)" } ?? status.map { "status '\($0)'" } ?? "the time"
    let isTimeout = call.text("duration") == nil
    let timer = limit.flatMap { Int64($0.dropLast(2)) }.map { time in
      let failure = "Timed out after \(DurationText.format(time * 1000)) waiting for \(condition)"
      return model.after(time * 1000, ofGuestTime: false) { [unowned self] in
        waits.removeAll { $0.id == call.id }
        model.finish(call.id, isTimeout ? failure : nil)
      }
    }
    waits.append(Wait(id: call.id, condition: condition, timer: timer))
    model.keep(call)
  }

  /// An event has come.
  func happened(_ name: String) { end("event \(name)") }

  /// A run state was entered.
  func entered(_ state: RunState) { end("status '\(state.rawValue)'") }

  private func end(_ condition: String) {
    for wait in waits where wait.condition == condition {
      forget(wait.id)
      model.finish(wait.id)
    }
  }

  func forget(_ id: Int) {
    for wait in waits where wait.id == id { model.callOff(wait.timer) }
    waits.removeAll { $0.id == id }
  }
}
