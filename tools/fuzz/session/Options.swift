// What an input chooses of a session and its machine.
import Event
import Machine
import Monitor

/// The choices; any two bytes are some.
struct Options {
  var isNegotiated = false
  var oob = false
  var isTraced = false
  var monitor = MonitorSettings(name: "qmp")
  var machine = MachineOptions(name: "m")

  init(_ first: UInt8, _ second: UInt8) {
    isNegotiated = first & 1 != 0
    oob = first & 2 != 0
    monitor = MonitorSettings(
      name: "qmp", order: first & 4 != 0 ? .issue : .completion, deadline: second & 64 != 0 ? 0 : .seconds(5),
      inflight: [nil, 1, 2, 8][Int(second & 3)], pretty: first & 8 != 0,
      softOutputMark: [256 << 10, 0, 300, 5000][Int(second >> 2 & 3)],
      hardOutputMark: second & 128 != 0 ? 2000 : 4 << 20,
      keptInputMark: [64 << 20, 0, 200, 2000][Int(second >> 4 & 3)])
    isTraced = first & 16 != 0
    machine.guest.isStuck = first & 32 != 0
    machine.balloon?.query = first & 64 != 0 ? .host : .guest
    if first & 128 != 0 { machine.balloon = nil }
  }
}
