// `info qtree`: the buses with their devices, as QEMU 7.2 prints them.
import Event
import JSON
import Machine
import Monitor

extension CommandRow<Machine> {
  /// `info qtree`: the buses with their devices, the newest first, and with what these were given.
  static let infoQtree = human(
    HumanFace("info qtree"), help: "show the tree of buses and devices"
  ) { (machine, _) throws(Failure) in
    guard let bus = machine.devices?.systemBus else { return "" }
    var lines: [String] = []
    append(bus, at: 0, to: &lines)
    return lines.joined(separator: "\n")
  }
}

private func append(_ bus: Bus, at depth: Int, to lines: inout [String]) {
  let indent = String(repeating: " ", count: depth)
  lines.append("\(indent)bus: \(bus.busName)")
  lines.append("\(indent)  type \(bus.type.name.string)")
  for device in bus.devices.reversed() { append(device, at: depth + 2, to: &lines) }
}

private func append(_ device: Device, at depth: Int, to lines: inout [String]) {
  let indent = String(repeating: " ", count: depth)
  lines.append("\(indent)dev: \(device.type.name.string), id \"\(device.id ?? "")\"")
  for line in device.lines { lines.append("\(indent)  \(line)") }
  for bus in device.buses.reversed() { append(bus, at: depth + 2, to: &lines) }
}
