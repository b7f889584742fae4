// What an NBD server says of its exports.

/// An export as clients are told of it.
struct NBDOffer: Equatable {
  let name: String
  var description: String?
  var size: Int64 = 0
  var isWritable = false
  /// The names of bitmaps that go with it.
  var bitmaps: [String] = []

  /// What can be done with it. `isStructured` is whether replies are.
  func flags(isStructured: Bool) -> UInt16 {
    var flags: NBDExport.Flags = [.hasFlags, .canFlush, .canForceAccess, .canServeSeveral, .canCache]
    flags.formUnion(isWritable ? [.canTrim, .canWriteZeroes, .canZeroFast] : .readOnly)
    if isStructured { flags.insert(.canSendWhole) }
    return flags.rawValue
  }

  /// What can be told of its bytes.
  var contexts: [NBDContext] {
    [NBDContext(number: NBDContext.allocation, name: "base:allocation")]
      + bitmaps.enumerated().map {
        NBDContext(number: NBDContext.firstBitmap + UInt32($0), name: "qemu:dirty-bitmap:\($1)")
      }
  }

  /// Those that a query of a client asks for: one by its name, or, where it lists them, all whose names begin so.
  func contexts(_ query: String, listed: Bool) -> [NBDContext] {
    let isGroup = listed && ["base:", "qemu:", "qemu:dirty-bitmap:"].contains(query)
    return contexts.filter { isGroup ? $0.name.hasPrefix(query) : $0.name == query }
  }
}

/// Something that can be told of an export's bytes. The numbers are QEMU 7.2's.
struct NBDContext: Equatable {
  static let (allocation, firstBitmap): (UInt32, UInt32) = (0, 2)

  let number: UInt32
  let name: String
}

extension BlockExport {
  /// What NBD's clients are told of it; nil if it isn't for them, or for no new ones.
  var offer: NBDOffer? {
    guard type == "nbd", !isShuttingDown, let node else { return nil }
    return NBDOffer(
      name: name, description: description, size: node.size, isWritable: isWritable,
      bitmaps: bitmaps.map { $0.name ?? "" })
  }
}
