// The drives of a command line: `-drive` and its short forms, with the devices that they come with. Errors are QEMU 7.2's.
import Block
import Event
import JSON
import Machine
import QEMUOptions

/// A drive of the command line that has its place.
struct PlacedDrive {
  let options: DriveOptions
  let origin: Origin
  let (bus, unit): (Int64, Int64)

  /// Its id, or the one that it has if it was given none.
  var id: String {
    if let id = options.id { return id }
    let kind = options.isDisc ? "cd" : "hd"
    return ["ide", "scsi"].contains(options.interface)
      ? "\(options.interface)\(bus)-\(kind)\(unit)" : "\(options.interface)\(unit)"
  }

  /// What the board has for it; nil for nothing.
  var boardDisk: BoardDisk? {
    switch options.interface {
    case "ide": BoardDisk(options.isDisc ? "ide-cd" : "ide-hd", drive: id, bus: bus, unit: unit)
    case "floppy": BoardDisk("floppy", drive: id, unit: unit)
    default: nil
    }
  }
}

extension EmulatorConfiguration {
  /// The drives for media that a board has though nobody asked for them: they are empty.
  var defaultDisks: [BoardDisk] {
    let bus: Int64 = machine.name.contains("q35") ? 2 : 1
    let hasFloppy = defaults.floppy && !machine.name.contains("q35") && machine.name != "microvm"
    return (defaults.cdrom ? [BoardDisk("ide-cd", drive: "ide\(bus)-cd0", bus: bus)] : [])
      + (hasFloppy ? [BoardDisk("floppy", drive: "floppy0")] : [])
  }
}

extension BoardDisk {
  /// Where it is: no other one can be there.
  var place: String { "\(driver == "floppy" ? "floppy" : "ide") \(bus) \(unit)" }
}

extension Machine {
  /// Adds the drives that were asked for.
  func makeDrives(_ given: [GivenDrive]) throws(EmulatorOptionError) -> [PlacedDrive] {
    var placed: [PlacedDrive] = []
    for drive in given {
      do throws(Failure) {
        let (bus, unit) = try place(drive.options, among: placed)
        let new = PlacedDrive(options: drive.options, origin: drive.origin, bus: bus, unit: unit)
        try blocks.add(drive.options, id: new.id)
        placed.append(new)
      } catch { throw EmulatorOptionError(drive.origin, error.lines) }
    }
    return placed
  }

  /// Refuses drives that the board has no places for.
  func checkPlaces(_ drives: [PlacedDrive]) throws(EmulatorOptionError) {
    for drive in drives where !["none", "virtio", "pflash"].contains(drive.options.interface) {
      let interface = drive.options.interface
      if drive.bus >= busCount(interface) || drive.unit >= unitCount(interface) ?? 2 {
        throw EmulatorOptionError(
          drive.origin, "machine type does not support if=\(interface),bus=\(drive.bus),unit=\(drive.unit)")
      }
    }
  }

  /// Adds the devices of drives that are cards of their own; they come after those that were asked for.
  func makeDiskCards(_ drives: [PlacedDrive]) throws(EmulatorOptionError) {
    for drive in drives where drive.options.interface == "virtio" {
      let property = Value.Member(key: "drive", value: .string(drive.id))
      do throws(Failure) {
        try devices?.add(DeviceRequest(driver: "virtio-blk-pci", properties: [property]))
      } catch { throw EmulatorOptionError(drive.origin, error.lines) }
    }
  }

  private func place(
    _ options: DriveOptions, among others: [PlacedDrive]
  ) throws(Failure) -> (bus: Int64, unit: Int64) {
    let count = unitCount(options.interface)
    func isTaken(_ bus: Int64, _ unit: Int64) -> Bool {
      others.contains { $0.options.interface == options.interface && $0.bus == bus && $0.unit == unit }
    }
    if let index = options.index {
      let (bus, unit) = count.map(index.quotientAndRemainder) ?? (0, index)
      if isTaken(bus, unit) { throw Failure("drive with bus=\(bus), unit=\(unit) (index=\(index)) exists") }
      return (bus, unit)
    }
    var bus = options.bus ?? 0
    guard let unit = options.unit else {
      var unit: Int64 = 0
      while isTaken(bus, unit) {
        unit += 1
        if let count, unit >= count { (bus, unit) = (bus + 1, 0) }
      }
      return (bus, unit)
    }
    if let count, unit >= count { throw Failure("unit \(unit) too big (max is \(count - 1))") }
    if isTaken(bus, unit) { throw Failure("drive with bus=\(bus), unit=\(unit) (index=-1) exists") }
    return (bus, unit)
  }

  /// How many units there are on a bus; nil for any number.
  private func unitCount(_ interface: String) -> Int64? {
    switch interface {
    case "ide": options.board == "q35" ? 1 : 2
    case "scsi": 7
    default: nil
    }
  }

  private func busCount(_ interface: String) -> Int64 {
    switch (interface, options.board) {
    case ("ide", "pc"), ("ide", "isapc"): 2
    case ("ide", "q35"): 6
    case ("floppy", "pc"), ("floppy", "q35"), ("floppy", "isapc"): 1
    default: 0
    }
  }
}
