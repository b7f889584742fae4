// Where the ISA bus has its serial and parallel ports: PCs have known addresses for a few of each.
import Event
import JSON

/// The addresses for one kind of ports.
struct ISAPorts {
  private let driver: String
  private let addresses: [Int64]
  private let interrupts: [Int64]
  private let words: String

  /// Those for devices of a type; nil for other types.
  init?(_ driver: String) {
    self.driver = driver
    switch driver {
    case "isa-serial":
      (addresses, interrupts) = ([0x3f8, 0x2f8, 0x3e8, 0x2e8], [4, 3, 4, 3])
      words = "ISA serial"
    case "isa-parallel":
      (addresses, interrupts) = ([0x378, 0x278, 0x3bc], [7, 7, 7])
      words = "parallel"
    default: return nil
    }
  }

  /// Gives a device the next number and the addresses of that, as far as it wasn't told its own. The error is QEMU 7.2's.
  func settle(_ device: Device, on bus: Bus) throws(Failure) {
    if driver == "isa-parallel", !device.has("chardev") {
      throw Failure("Can't create parallel device, empty char device")
    }
    let given = device.values["index"]?.integer ?? Int64(UInt32.max)
    let others = bus.devices.count { $0.type.name.equals(driver) }
    let index = given == Int64(UInt32.max) ? others : Int(clamping: given)
    guard addresses.indices.contains(index) else {
      throw Failure("Max. supported number of \(words) ports is \(addresses.count).")
    }
    device.values["index"] = .int(Int64(index))
    if !device.given.contains("iobase") { device.values["iobase"] = .int(addresses[index]) }
    if !device.given.contains("irq") { device.values["irq"] = .int(interrupts[index]) }
  }
}
