// A PCI device as its bus sees it: class, ids, regions. Where the regions are is the firmware's to say, which hasn't run.
import JSON

/// A region that a PCI device asks for.
public struct PCIRegion: Equatable {
  /// The number of its base address register; 6 is the ROM's.
  public let number: Int
  /// Its size in bytes.
  public let size: Int64
  /// Whether it is of memory, not of ports.
  public let isMemory: Bool
  /// Whether it can be prefetched.
  public let isPrefetchable: Bool
  /// Whether its address may have 64 bits.
  public let is64Bit: Bool
}

/// A device on a PCI bus.
public struct PCIFunction {
  /// The device.
  public let device: Device
  private let facts: Value

  /// The function that `device` is; nil if it isn't on PCI.
  public init?(_ device: Device) {
    guard let record = device.record, device.type.conforms(to: "pci-device"),
      let facts = Value(json: record.look.facts.bytes)
    else { return nil }
    self.device = device
    self.facts = facts
  }

  /// Its slot.
  public var slot: Int { device.pciAddress >> 3 }
  /// Its function in the slot.
  public var function: Int { device.pciAddress & 7 }
  /// Its class.
  public var classCode: Int64 { facts["class_info"]?["class"]?.integer ?? 0 }
  /// What its class is called, nil for one without a name.
  public var className: String? { (facts["class_info"]?["desc"]).map(\.text) }
  /// Vendor, device and, if it has them, the subsystem's.
  public var ids: (vendor: Int64, device: Int64, subsystemVendor: Int64?, subsystem: Int64?) {
    let id = facts["id"]
    return (
      id?["vendor"]?.integer ?? 0, id?["device"]?.integer ?? 0, id?["subsystem-vendor"]?.integer,
      id?["subsystem"]?.integer
    )
  }
  /// Its interrupt pin: 0 for none, 1 for A.
  public var pin: Int64 { lacksController ? 0 : facts["irq_pin"]?.integer ?? 0 }

  /// Whether it is a bridge without a controller for what comes and goes behind it.
  private var lacksController: Bool { device.type.name.equals("pci-bridge") && device.values["shpc"] == false }

  /// The regions it asks for.
  public var regions: [PCIRegion] {
    guard case .array(let regions)? = facts["regions"] else { return [] }
    let all = device.hasNoVectors ? regions.filter { $0["bar"] != 1 } : lacksController ? [] : regions
    return all.map { region in
      PCIRegion(
        number: Int(region["bar"]?.integer ?? 0), size: region["size"]?.integer ?? 0,
        isMemory: region["type"]?.text == "memory", isPrefetchable: region["prefetch"] == true,
        is64Bit: region["mem_type_64"] == true)
    }
  }

  /// The bus behind it, nil if it is no bridge.
  public var bridgedBus: Bus? {
    facts["pci_bridge"] == nil ? nil : device.buses.first { $0.type.conforms(to: "PCI") }
  }

  /// What a bridge lets through: the range called `io_range`, `memory_range` or `prefetchable_range`.
  public func range(_ name: String) -> (base: Int64, limit: Int64) {
    let range = facts["pci_bridge"]?[name]
    return (range?["base"]?.integer ?? 0, range?["limit"]?.integer ?? 0)
  }

  /// Its lines of `info qtree`.
  var lines: [String] {
    let (vendor, id, subsystemVendor, subsystem) = ids
    func hex(_ number: Int64?) -> String { (number ?? 0).padded(to: 4) }
    let name = className ?? "Class \(hex(classCode))"
    let bus = (device.bus?.number ?? 0).padded(to: 2)
    let place = "\(bus):\(slot.padded(to: 2)).\(function)"
    let line =
      "class \(name), addr \(place), pci id \(hex(vendor)):\(hex(id))"
      + " (sub \(hex(subsystemVendor)):\(hex(subsystem)))"
    return [line]
      + regions.map { region in
        // Nobody has said where it is; its end is as far behind that as its size.
        let end = UInt64.max &+ UInt64(region.size) &- 1
        return "bar \(region.number): \(region.isMemory ? "mem" : "i/o") at 0xffffffffffffffff"
          + " [0x\(String(end, radix: 16))]"
      }
  }
}
