// The firmware that a machine has: that of its board, and what devices bring if it isn't for the bus.

extension Machine {
  /// The firmware that was loaded, a line for each as QEMU 7.2's `info roms` has it.
  public var firmwareLines: [String] {
    var lines = MemoryRecord(board: options.board)?.firmware ?? []
    for device in devices?.order ?? [] {
      let place = lines.lastIndex { $0.hasPrefix("fw=") }.map { $0 + 1 } ?? 0
      lines.insert(contentsOf: device.firmware, at: place)
    }
    return lines
  }
}

extension Device {
  /// The lines of what was loaded for it.
  fileprivate var firmware: [String] {
    guard let record = MemoryRecord(device: type.name.string) else { return [] }
    return record.firmware + (isROMLoaded && !isWithoutROM ? record.firmwareWithoutROM : [])
  }

  /// Whether it was made without a ROM.
  var isWithoutROM: Bool { isGiven("romfile") && values["romfile"]?.text.isEmpty != false }

  /// Whether its ROM is loaded as firmware instead of being on the bus.
  var isROMLoaded: Bool { values["rombar"]?.integer == 0 }
}
