// What can be wrong with a PCI device's settings beyond its place. The errors are QEMU 7.2's.
import Event
import JSON

extension Device {
  /// The firmware's number of a card is small, and no other card's.
  func claimFirmwareIndex(_ taken: inout Set<Int64>) throws(Failure) {
    guard let index = values["acpi-index"]?.integer, index != 0 else { return }
    if index > 16383 { throw Failure("acpi-index should be less or equal to 16383") }
    if !taken.insert(index).inserted { throw Failure("a PCI device with acpi-index = \(index) already exist") }
  }

  /// A slot is called by its number in its chassis, and no other one is called so.
  func checkChassisSlot(among others: [Device]) throws(Failure) {
    func name(_ device: Device) -> [Int64?] {
      ["chassis", "slot"].map { ((try? device.value(of: $0))?.integer).map { $0 & 0x1fff } }
    }
    if others.contains(where: { $0.type.conforms(to: "pcie-slot") && name($0) == name(self) }) {
      throw Failure("Can't add chassis slot, error -16")
    }
  }

  /// Only a PCI Express card can be the primary of a pair.
  func checkFailover(on bus: Bus?) throws(Failure) {
    guard given.contains("failover_pair_id"), let bus, !bus.type.conforms(to: "PCIE") else { return }
    throw Failure("failover primary device must be on PCIExpress bus")
  }

  /// What a reader of SD cards says of itself fits the version of the standard that it follows.
  func checkCardReader() throws(Failure) {
    let version = (try? value(of: "sd-spec-version").integer) ?? 2
    let abilities: UInt64 =
      switch try? value(of: "capareg") {
      case .int(let bits): UInt64(bitPattern: bits)
      case .uint(let bits): bits
      default: 0
      }
    guard version == 2 || version == 3 else { throw Failure("Only Spec v2/v3 are supported") }
    if version == 3, abilities >> 30 & 3 != 0 && abilities >> 30 & 3 != 1 {
      throw Failure("slot-type not supported")
    }
    if version == 2 {
      for (name, frequency) in [("timeout", abilities & 0x3f), ("base", abilities >> 8 & 0xff)]
      where frequency != 0 && !(10...63).contains(frequency) {
        throw Failure("SD \(name) clock frequency can have valuein range 0-63 only")
      }
    }
    if abilities >> 16 & 3 == 3 { throw Failure("block size can be 512, 1024 or 2048 only") }
  }
}
