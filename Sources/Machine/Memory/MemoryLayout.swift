// How a machine's main memory is laid out: much memory is cut in two, so that the devices below 4 GiB have room.

/// Where the main memory is.
struct MemoryLayout {
  /// What its region and its object are called.
  let name: String
  /// How many bytes there are.
  let total: UInt64
  /// How many of them are below 4 GiB.
  let low: UInt64

  init(_ options: MachineOptions) {
    name = options.memoryBackend ?? (options.board == "microvm" ? "microvm.ram" : "pc.ram")
    total = UInt64(max(0, options.memory))
    let limits: (most: UInt64, low: UInt64) =
      switch options.board {
      case "q35": (0xb000_0000, 0x8000_0000)
      case "isapc": (.max, .max)
      default: (0xe000_0000, 0xc000_0000)
      }
    low = total < limits.most ? total : limits.low
  }

  /// The addresses of all of it by itself.
  var addresses: ClosedRange<UInt64> { 0...(max(1, total) - 1) }

  /// Where that is which isn't below 4 GiB; nil if there is no more.
  var above: ClosedRange<UInt64>? {
    low < total ? 0x1_0000_0000...(0x1_0000_0000 + (total - low) - 1) : nil
  }
}
