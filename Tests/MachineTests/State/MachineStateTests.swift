// What a machine's state has, and which machine can become it.
import Event
import JSON
import Testing

@testable import Machine

@Suite struct MachineStateTests {
  private func pc(_ change: (inout MachineOptions) -> Void = { _ in }) throws -> TestMachine {
    var options = MachineOptions(memory: 64 << 20, type: "pc")
    options.balloon = BalloonOptions(id: "b")
    change(&options)
    return try TestMachine(options)
  }

  private func refusal(of bytes: [UInt8], by bench: TestMachine) -> Failure? {
    do throws(Failure) {
      try bench.machine.check(try MachineState(bytes))
      return nil
    } catch { return error }
  }

  @Test("another machine's state is refused, and it is said why")
  func others() throws {
    let state = try pc().machine.savedState()
    let message = "Error -22 while loading VM state"
    let other = refusal(of: state, by: try pc { $0.type = "q35" })
    #expect(other?.description == message)
    #expect(other?.reason == "Machine type received is 'pc-i440fx-7.2' and local is 'pc-q35-7.2'")
    let smaller = refusal(of: state, by: try pc { $0.memory = 32 << 20 })
    #expect(
      smaller?.reason
        == "Size mismatch: pc.ram: 0x4000000 != 0x2000000: Invalid argument\n"
        + "error while loading state for instance 0x0 of device 'ram'")
    let poorer = refusal(of: state, by: try pc { $0.balloon = nil })
    #expect(poorer?.reason?.contains("/virtio-balloon' 0. Make sure") == true)
    #expect(refusal(of: Array(state.dropLast()), by: try pc())?.description == "The state ends in the middle")
  }

  @Test("one CPU more is no reason, one less is")
  func cpus() throws {
    let (one, two) = (try pc(), try pc { $0.cpus = 2 })
    #expect(refusal(of: one.machine.savedState(), by: two) == nil)
    #expect(
      refusal(of: two.machine.savedState(), by: one)?.reason?.hasPrefix(
        "Unknown savevm section or instance 'cpu_common' 1.") == true)
  }

  @Test("a machine becomes what another one was")
  func becomes() throws {
    let (source, target) = (try pc(), try pc())
    source.machine.ram.write([1, 2, 3], at: 0x1FFF)
    try source.machine.balloon?.setTarget(48 << 20)
    source.loop.advance(by: .seconds(10))
    source.machine.ports.write(0x80, to: 0x92, size: 1)
    try source.machine.guestDoes(.dirty(rate: 7))
    try source.machine.guestDoes(.shutdown, after: .seconds(3))
    let bytes = source.machine.savedState()
    target.machine.ram.write([9], at: 0)
    let state = try MachineState(bytes)
    try target.machine.check(state)
    target.machine.become(state)
    #expect(target.machine.savedState() == bytes)
    #expect(target.machine.ram.read(0x1FFF, 3) == [1, 2, 3] && target.machine.ram.read(0, 1) == [0])
    #expect(target.machine.balloon?.actual == 48 << 20)
    #expect(target.machine.guestTime == source.machine.guestTime)
    #expect(state.runState == .running)
  }
}
