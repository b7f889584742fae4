// The balloon: questions that the guest answers, and what the host wants of it.
import Event
import JSON
import Machine
import TestSupport

/// `query-balloon` and `balloon`. How the memory moves is looked at where it ends.
final class BalloonFamily: ModelFamily {
  let names = ["query-balloon", "balloon"]
  let weight = 3
  /// The id of its device, nil if the machine has none.
  var device: String?
  private unowned let model: MachineModel
  private var askers: [(id: Int, deadline: Int)] = []
  private var answer: Int?
  /// How much it should take.
  private var wanted: Int64 = 0

  /// How long a question may take; at no time at which a guest does something.
  static let deadline: Nanoseconds = .milliseconds(700) + 250_000

  init(_ model: MachineModel) {
    self.model = model
    device = model.options.balloon?.id
  }

  /// The machine's memory with that of modules.
  private var total: Int64 {
    let modules = model.devices.devices.filter { $0.kind.driver == "pc-dimm" }
    return model.options.memory + Int64(modules.count) * ObjectFamily.memorySize
  }

  func propose(_ random: inout Seeded) -> Proposal {
    if !random.isOneIn(3) { return ("query-balloon", []) }
    return ("balloon", [member("value", .int(Int64.random(in: 1...2200, using: &random) << 19))])
  }

  func predict(_ call: ModelCall) {
    if device == nil {
      return model.refuse(call, "No balloon device has been activated", class: "DeviceNotActive")
    }
    if call.name == "balloon" {
      wanted = (total - min(call.number("value") ?? 0, total)) / 4096 * 4096
      return model.accept(call)
    }
    model.keep(call)
    let failure = "Command 'query-balloon' timed out after \(DurationText.format(Self.deadline))"
    let deadline = model.after(Self.deadline, ofGuestTime: false) { [unowned self] in
      forget(call.id)
      model.finish(call.id, failure)
    }
    askers.append((call.id, deadline))
    if askers.count == 1 && !model.runState.isStuck {
      answer = model.after(model.options.guest.latency, ofGuestTime: true) { [unowned self] in end() }
    }
  }

  /// A balloon comes, with nothing to do.
  func plugged(as id: String) {
    device = id
    wanted = 0
  }

  /// The balloon goes.
  func unplugged() {
    guard let id = device else { return }
    device = nil
    end("Device '\(id)' was unplugged", class: "DeviceNotActive")
  }

  private func end(_ failure: String? = nil, class name: String = "GenericError") {
    let everybody = askers
    askers = []
    model.callOff(answer)
    for asker in everybody {
      model.callOff(asker.deadline)
      model.finish(asker.id, failure, class: name)
    }
  }

  func reset() { if let device { end("Device '\(device)' was reset") } }

  func forget(_ id: Int) {
    guard let place = askers.firstIndex(where: { $0.id == id }) else { return }
    model.callOff(askers.remove(at: place).deadline)
    // The last one to leave calls the question off.
    if askers.isEmpty { model.callOff(answer) }
  }

  func complaints(about test: TestMonitor, isThorough: Bool) -> [String] {
    guard let balloon = test.machine.balloon else { return device == nil ? [] : ["the balloon is gone"] }
    guard device == balloon.options.id else { return ["the balloon is \(balloon.options.id)"] }
    let target = total - wanted
    if balloon.target != target { return ["the balloon's target is \(balloon.target), not \(target)"] }
    let isRight = balloon.actual % Balloon.pageSize == 0 && (0...total).contains(balloon.actual)
    return isRight ? [] : ["the balloon has \(balloon.actual)"]
  }
}
