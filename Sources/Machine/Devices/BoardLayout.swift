// Where a board's optional devices come among those that it always has: QEMU numbers the devices of a board as it makes
// them, so that one more moves all that come after it.
import JSON

/// An optional device of a board.
struct BoardDevice {
  /// Its type.
  let driver: String
  /// The path of its bus, nil for the first one of the kind.
  var bus: String?
  /// What its properties are.
  var values: [String: Value] = [:]
  /// Whether somebody else serves its character device.
  var isServed = false
}

/// Some optional devices, and the type of the board's own device that they come before: the first one of that type; nil
/// for those that come last.
struct BoardGroup {
  let next: String?
  let devices: [BoardDevice]

  init(before next: String?, _ devices: [BoardDevice]) {
    self.next = next
    self.devices = devices
  }
}

extension MachineOptions {
  /// The groups of a board in the order in which they come.
  func boardGroups(_ board: BoardDevices) -> [BoardGroup] {
    let parts = BoardParts(options: self, board: board)
    switch self.board {
    case "pc":
      return [
        BoardGroup(before: "hpet", parts.displays),
        BoardGroup(before: "isa-fdc", parts.serials + parts.parallels),
        BoardGroup(before: "i8042", parts.floppies),
        BoardGroup(before: "piix3-ide", parts.cards),
        BoardGroup(before: "PIIX4_PM", parts.disks + parts.usb("piix3-usb-uhci", at: 0x0a)),
        BoardGroup(before: nil, parts.usbDevices),
      ]
    case "q35":
      return [
        BoardGroup(before: "i8042", parts.serials + parts.parallels),
        BoardGroup(before: "ICH9-SMB", parts.disks + parts.ich9USB),
        BoardGroup(before: nil, parts.displays + parts.cards + parts.usbDevices),
      ]
    case "isapc":
      return [
        BoardGroup(before: "mc146818rtc", parts.isaDisplays),
        BoardGroup(before: "isa-fdc", parts.serials + parts.parallels),
        BoardGroup(before: "i8042", parts.floppies),
        BoardGroup(before: "isa-ide", parts.cards),
        BoardGroup(before: nil, parts.disks),
      ]
    case "microvm":
      // It has one serial port, and none of the others.
      return [
        BoardGroup(before: "isa-i8259", board.hasUSB ? [BoardDevice(driver: "sysbus-xhci")] : []),
        BoardGroup(before: nil, Array(parts.serials.prefix(1)) + parts.usbDevices),
      ]
    default: return []
    }
  }
}

/// The devices of a board by kind.
private struct BoardParts {
  let options: MachineOptions
  let board: BoardDevices

  var displays: [BoardDevice] {
    (options.displays ?? [DisplayDevice("VGA")].compactMap { $0 }).map { BoardDevice(driver: $0.driver) }
  }

  /// Without PCI only these are for the other bus.
  var isaDisplays: [BoardDevice] {
    let drivers = ["VGA": "isa-vga", "cirrus-vga": "isa-cirrus-vga"]
    return displays.compactMap { drivers[$0.driver] }.map { BoardDevice(driver: $0) }
  }

  var serials: [BoardDevice] { ports("isa-serial", board.serials, most: 4) }

  var parallels: [BoardDevice] { ports("isa-parallel", board.parallels, most: 3) }

  private func ports(_ driver: String, _ ports: [String?], most: Int) -> [BoardDevice] {
    ports.prefix(most).enumerated().compactMap { index, chardev in
      chardev.map {
        BoardDevice(
          driver: driver, values: ["index": .int(Int64(index)), "chardev": .string($0)], isServed: true)
      }
    }
  }

  var floppies: [BoardDevice] { disks { $0.driver == "floppy" } }

  /// The disks and CD-ROM drives of IDE controllers.
  var disks: [BoardDevice] { disks { $0.driver != "floppy" } }

  private func disks(where isWanted: (BoardDisk) -> Bool) -> [BoardDevice] {
    board.disks.filter(isWanted).map { disk in
      BoardDevice(
        driver: disk.driver, bus: disk.driver == "floppy" ? nil : "ide.\(disk.bus)",
        values: ["drive": .string(disk.drive), "unit": .int(disk.unit)])
    }
  }

  var cards: [BoardDevice] {
    var isaCards = 0
    return board.cards.map { card in
      var values: [String: Value] = [:]
      if card.model == "ne2k_isa" {
        values = Self.isaPlaces.indices.contains(isaCards) ? Self.isaPlaces[isaCards] : [:]
        isaCards += 1
      }
      if let address = card.address { values["mac"] = .string(address) }
      if let backend = card.backend { values["netdev"] = .string(backend) }
      if let vectors = card.vectors, card.model.hasPrefix("virtio") { values["vectors"] = .int(vectors) }
      if let slot = card.slot { values["addr"] = .int(slot << 3) }
      return BoardDevice(driver: card.model, values: values)
    }
  }

  private static let isaPlaces: [[String: Value]] = zip(
    [0x300, 0x320, 0x340, 0x360, 0x280, 0x380], [9, 10, 11, 3, 4, 5]
  ).map { ["iobase": .int($0), "irq": .int($1)] }

  func usb(_ driver: String, at address: Int64) -> [BoardDevice] {
    board.hasUSB ? [BoardDevice(driver: driver, values: ["addr": .int(address)])] : []
  }

  /// A fast controller with three slow companions.
  var ich9USB: [BoardDevice] {
    if !board.hasUSB { return [] }
    let slot: Int64 = 0x1d << 3
    let companions = (0..<3).map { number in
      BoardDevice(
        driver: "ich9-usb-uhci\(number + 1)",
        values: [
          "addr": .int(slot + Int64(number)), "multifunction": true, "firstport": .int(Int64(2 * number)),
          "masterbus": "usb-bus.0",
        ])
    }
    return [BoardDevice(driver: "ich9-usb-ehci1", values: ["addr": .int(slot + 7), "multifunction": true])]
      + companions
  }

  var usbDevices: [BoardDevice] { board.usbDevices.map { BoardDevice(driver: $0) } }
}
