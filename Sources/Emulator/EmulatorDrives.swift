// The drives of a command line: `-drive` and its short forms, with the devices that they come with.
import Block
import Event
import JSON
import Machine
import QEMUOptions

extension Machine {
  /// Adds the drives that were asked for. Errors are QEMU 7.2's.
  func makeDrives(_ configuration: EmulatorConfiguration) throws(EmulatorOptionError) {
    var counts: [String: Int64] = [:]
    for given in configuration.drives {
      do throws(Failure) {
        let options = try DriveOptions(given.value, interface: "ide")
        let place = DrivePlace(options, &counts)
        try blocks.add(options, id: options.id ?? place.id(options))
      } catch { throw EmulatorOptionError(given.origin, error.description) }
    }
  }

  /// Adds the devices of the drives that aren't for others to name.
  func makeDisks(_ configuration: EmulatorConfiguration) throws(EmulatorOptionError) {
    var counts: [String: Int64] = [:]
    for given in configuration.drives {
      guard let options = try? DriveOptions(given.value, interface: "ide") else { continue }
      let place = DrivePlace(options, &counts)
      guard let request = place.device(options, drive: options.id ?? place.id(options)) else { continue }
      do throws(Failure) { try devices?.add(request) } catch {
        throw EmulatorOptionError(.nowhere, error.description)
      }
    }
  }
}

/// Where a drive is among those of its kind.
private struct DrivePlace {
  let bus: Int64
  let unit: Int64

  init(_ options: DriveOptions, _ counts: inout [String: Int64]) {
    let next = counts[options.interface] ?? 0
    // Only IDE's buses are counted through; places have 31 bits.
    let perBus: Int64? = options.interface == "ide" ? 2 : nil
    let index = options.index ?? options.unit.map { (options.bus ?? 0) * (perBus ?? 0) + $0 } ?? next
    counts[options.interface] = max(next, index + 1)
    bus = options.bus ?? perBus.map { index / $0 } ?? 0
    unit = options.unit ?? perBus.map { index % $0 } ?? index
  }

  /// The id of a drive that was given none.
  func id(_ options: DriveOptions) -> String {
    switch options.interface {
    case "ide": "ide\(bus)-\(options.isDisc ? "cd" : "hd")\(unit)"
    case "scsi": "scsi\(bus)-\(options.isDisc ? "cd" : "hd")\(unit)"
    default: "\(options.interface)\(unit)"
    }
  }

  /// The device that it comes with; nil for none.
  func device(_ options: DriveOptions, drive: String) -> DeviceRequest? {
    let property = Value.Member(key: "drive", value: .string(drive))
    switch options.interface {
    case "virtio": return DeviceRequest(driver: "virtio-blk-pci", properties: [property])
    case "ide":
      return DeviceRequest(
        driver: options.isDisc ? "ide-cd" : "ide-hd", bus: "ide.\(bus)",
        properties: [property, Value.Member(key: "unit", value: .string(String(unit)))])
    default: return nil
    }
  }
}
