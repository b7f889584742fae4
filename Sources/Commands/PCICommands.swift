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
  if let bus = function.bridgedBus { encode(bus, of: function, &json) }
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

private let rangeNames = ["io_range", "memory_range", "prefetchable_range"]

/// The bus behind a bridge; the firmware hasn't given it a number.
private func encode(_ bus: Bus, of function: PCIFunction, _ json: inout Writer) {
  json.key("pci_bridge")
  json.beginObject()
  json.key("bus")
  json.beginObject()
  for name in ["number", "secondary", "subordinate"] {
    json.key(named: name)
    json.int(Int64(bus.number))
  }
  for name in rangeNames {
    let range = function.range(name)
    json.key(named: name)
    json.beginObject()
    json.member("base", range.base)
    json.member("limit", range.limit)
    json.endObject()
  }
  json.endObject()
  json.endObject()
}

private func lines(of function: PCIFunction) -> String {
  func hex(_ number: Int64?) -> String { (number ?? 0).padded(to: 4) }
  let bus = function.device.bus?.number ?? 0
  let name = function.className ?? "Class \(function.classCode.padded(to: 4, radix: 10))"
  var lines = [
    "  Bus \(String(bus).led(to: 2)), device \(String(function.slot).led(to: 3)), function \(function.function):",
    "    \(name): PCI device \(hex(function.ids.vendor)):\(hex(function.ids.device))",
  ]
  if let subsystem = function.ids.subsystem {
    lines.append("      PCI subsystem \(hex(function.ids.subsystemVendor)):\(hex(subsystem))")
  }
  if function.pin != 0 {
    let pin = Character(UnicodeScalar(UInt8(ascii: "A") &+ UInt8(truncatingIfNeeded: function.pin &- 1)))
    lines.append("      IRQ 0, pin \(pin)")
  }
  if let bus = function.bridgedBus { lines += bridgeLines(bus, of: function) }
  for region in function.regions {
    // Nobody has said where it is: from the last address on.
    let end = (UInt64.max &+ UInt64(bitPattern: region.size) &- 1).padded(to: region.isMemory ? 8 : 4)
    let kind =
      region.isMemory ? "\(region.is64Bit ? 64 : 32) bit\(region.isPrefetchable ? " prefetchable" : "") memory" : "I/O"
    lines.append("      BAR\(region.number): \(kind) at 0xffffffffffffffff [0x\(end)].")
  }
  lines.append("      id \"\(function.device.id ?? "")\"")
  return lines.joined(separator: "\n")
}

private func bridgeLines(_ bus: Bus, of function: PCIFunction) -> [String] {
  let titles = [("IO range", 4), ("memory range", 8), ("prefetchable memory range", 8)]
  return ["      BUS \(bus.number).", "      secondary bus \(bus.number).", "      subordinate bus \(bus.number)."]
    + zip(titles, rangeNames).map { title, name in
      let range = function.range(name)
      return "      \(title.0) [0x\(range.base.padded(to: title.1)), 0x\(range.limit.padded(to: title.1))]"
    }
}
