// What an input chooses of a human monitor and its machine.
import Event
import Machine
import Monitor

/// The choices; any two bytes are some.
struct HumanOptions {
  /// How wide the client's terminal is; nil for a client that sends lines.
  var columns: Int?
  var isTraced = false
  var ownsProcess = false
  var listsOwnCommands = true
  var monitor = MonitorSettings(name: "hmp")
  var machine = MachineOptions(name: "m")

  init(_ first: UInt8, _ second: UInt8) {
    if first & 1 != 0 { columns = first & 2 != 0 ? 40 : 80 }
    isTraced = first & 16 != 0
    listsOwnCommands = first & 128 == 0
    ownsProcess = second & 128 != 0
    monitor = MonitorSettings(
      name: "hmp", deadline: second & 4 != 0 ? 0 : .seconds(5),
      softOutputMark: [256 << 10, 0, 300, 5000][Int(second & 3)],
      hardOutputMark: second & 8 != 0 ? 2000 : 4 << 20)
    monitor.mimicsQEMU = first & 4 != 0
    // QEMU edits for everybody, which a program can't tell from a terminal.
    if columns == nil { monitor.editing = .off }
    machine.type = first & 8 != 0 ? "none" : "pc"
    machine.cpus = second & 64 != 0 ? 2 : 1
    machine.guest.isStuck = first & 32 != 0
    machine.balloon?.query = second & 16 != 0 ? .host : .guest
    if first & 64 != 0 { machine.balloon = nil }
    machine.isPreconfigured = second & 32 != 0
  }
}
