// Jobs of a machine's block nodes, and what happens to the machine meanwhile.
import Event
import JSON
import Testing

@testable import Block
@testable import Machine

@Suite struct JobsTests {
  private let loop: Loop
  private let machine: Machine

  init() throws {
    loop = try Loop(pace: .stepped)
    machine = Machine(MachineOptions(), loop)
    for name in ["a", "b"] {
      try machine.blocks.addAtOnce(
        .object([
          Value.Member(key: "driver", value: "null-co"), Value.Member(key: "node-name", value: .string(name)),
        ]))
    }
    var request = MirrorRequest(device: "a", sync: "none")
    request.settings.job = JobSettings(id: "j")
    try machine.blocks.mirror(request, to: "b")
  }

  @Test("a stop has jobs stop for a moment, also when nothing runs")
  func stop() {
    var told: [String] = []
    machine.blocks.onEvent = { told.append($1.first?.value.string ?? $0) }
    machine.stop()
    machine.stop()
    #expect(told == ["standby", "ready", "standby", "ready"])
  }
}
