// `query-pci`: the PCI buses with their devices, as QEMU 7.2 lists them before the firmware has run.
import Event
import JSON
import Machine
import Monitor

extension CommandRow<Machine> {
  /// `query-pci`: `[{bus, devices: [{bus, slot, function, class_info, id, irq?, irq_pin, qdev_id, pci_bridge?, regions}]}]`;
  /// a machine without a PCI bus has none.
  static let queryPCI = Self(
    "query-pci", help: "show the PCI buses", human: HumanFace("info pci"),
    encode: { (buses: [Bus], json) in
      json.objects(buses) { (bus, json) in
        json.member("bus", bus.number)
        json.key("devices")
        json.objects(functions(on: bus)) { (function, json) in encode(function, &json) }
      }
    },
    show: { buses in buses.flatMap(functions).map(lines).joined(separator: "\n") },
    now: { machine, _ in machine.devices?.rootPCIBuses ?? [] })
}

/// The devices of a bus by where they are.
private func functions(on bus: Bus) -> [PCIFunction] {
  bus.devices.compactMap { PCIFunction($0) }.sorted { $0.device.pciAddress < $1.device.pciAddress }
}

private func encode(_ function: PCIFunction, _ json: inout Writer) {
  json.member("bus", function.device.bus?.number ?? 0)
  json.member("slot", function.slot)
  json.member("function", function.function)
  json.key("class_info")
  json.beginObject()
  if let name = function.className { json.member("desc", name) }
  json.member("class", function.classCode)
  json.endObject()
  json.key("id")
  json.beginObject()
  json.member("device", function.ids.device)
  json.member("vendor", function.ids.vendor)
  if let id = function.ids.subsystem { json.member("subsystem", id) }
  if let id = function.ids.subsystemVendor { json.member("subsystem-vendor", id) }
  json.endObject()
  json.member("irq_pin", function.pin)
  if function.pin != 0 { json.member("irq", 0) }
  json.member("qdev_id", function.device.id ?? "")
  if let bus = function.bridgedBus { encodeBridge(bus, &json) }
  json.key("regions")
  json.objects(function.regions) { (region, json) in
    json.member("bar", region.number)
    json.member("type", region.isMemory ? "memory" : "io")
    json.member("address", -1)
    json.member("size", region.size)
    if region.isMemory {
      json.member("prefetch", region.isPrefetchable)
      json.member("mem_type_64", region.is64Bit)
    }
  }
}

/// A bridge that the firmware hasn't set up: all it has are zeros.
private func encodeBridge(_ bus: Bus, _ json: inout Writer) {
  json.key("pci_bridge")
  json.beginObject()
  json.key("bus")
  json.beginObject()
  json.member("number", 0)
  json.member("secondary", 0)
  json.member("subordinate", 0)
  for (name, limit) in [("io_range", 4095), ("memory_range", 1_048_575), ("prefetchable_range", 1_048_575)] {
    json.key(named: name)
    json.beginObject()
    json.member("base", 0)
    json.member("limit", limit)
    json.endObject()
  }
  json.endObject()
  json.endObject()
}

private func lines(of function: PCIFunction) -> String {
  func hex(_ number: Int64?) -> String {
    String(UInt64(bitPattern: number ?? 0) | 0x10000, radix: 16).suffix(4).description
  }
  func padded(_ number: Int, _ width: Int) -> String {
    String(repeating: " ", count: max(0, width - String(number).utf8.count)) + String(number)
  }
  let bus = function.device.bus?.number ?? 0
  let name = function.className ?? "Class \(hex(function.classCode))"
  var lines = [
    "  Bus \(padded(bus, 2)), device \(padded(function.slot, 3)), function \(function.function):",
    "    \(name): PCI device \(hex(function.ids.vendor)):\(hex(function.ids.device))",
  ]
  if let subsystem = function.ids.subsystem {
    lines.append("      PCI subsystem \(hex(function.ids.subsystemVendor)):\(hex(subsystem))")
  }
  if function.pin != 0 {
    let pin = Character(UnicodeScalar(UInt8(ascii: "A") &+ UInt8(truncatingIfNeeded: function.pin &- 1)))
    lines.append("      IRQ 0, pin \(pin)")
  }
  for region in function.regions {
    let end = String(UInt64.max &+ UInt64(bitPattern: region.size) &- 1, radix: 16)
    let padding = String(repeating: "0", count: max(0, (region.isMemory ? 8 : 4) - end.utf8.count))
    let kind =
      region.isMemory ? "\(region.is64Bit ? 64 : 32) bit\(region.isPrefetchable ? " prefetchable" : "") memory" : "I/O"
    lines.append("      BAR\(region.number): \(kind) at 0xffffffffffffffff [0x\(padding)\(end)].")
  }
  lines.append("      id \"\(function.device.id ?? "")\"")
  return lines.joined(separator: "\n")
}
