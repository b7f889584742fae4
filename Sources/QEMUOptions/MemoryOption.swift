// `-m`: the memory that a machine has and the memory that it may get.
import OptionText

extension EmulatorMemory {
  /// Reads what all `-m` together say. Bytes without a unit are MiB, and 0 is the default.
  init(_ opts: Opts) throws(Complaint) {
    self.init()
    if let text = opts["size"] {
      // A unit is put behind the text, whatever the text is: QEMU warns of it behind hexadecimal digits.
      let hasUnit = text.utf8.last.map { !isDigit($0) } ?? false
      guard case .value(let bytes) = readSize(hasUnit ? text : text + "M") else {
        throw Complaint("Parameter 'memory.size' expects size")
      }
      // It comes in pieces of 8 KiB.
      if bytes != 0 { size = bytes > .max - 8191 ? bytes : (bytes + 8191) / 8192 * 8192 }
    }
    maximum = opts.size("maxmem")
    slots = opts.number("slots") ?? 0
    try check()
  }

  private func check() throws(Complaint) {
    func hexadecimal(_ number: UInt64) -> String { "0x" + String(number, radix: 16) }
    guard let maximum else {
      if slots > 0 { throw Complaint("slots specified but no max-size") }
      return
    }
    if maximum < size {
      throw Complaint(
        "invalid value of maxmem: maximum memory size (\(hexadecimal(maximum))) "
          + "must be at least the initial memory size (\(hexadecimal(size)))")
    }
    if slots > 0 && maximum == size {
      throw Complaint(
        "invalid value of maxmem: memory slots were specified but maximum memory size (\(hexadecimal(maximum))) "
          + "is equal to the initial memory size (\(hexadecimal(size)))")
    }
  }

  /// What QEMU warns of in what all `-m` together say.
  static func warning(_ opts: Opts) -> String? {
    guard let text = opts["size"], text.hasPrefix("0x") || text.hasPrefix("0X"), isDigit(text.utf8.last ?? 0) else {
      return nil
    }
    return "warning: Using a multiplier suffix on hex numbers is deprecated: \(text)M"
  }
}
