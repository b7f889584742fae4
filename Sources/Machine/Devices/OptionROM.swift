// The option ROM of a PCI card: a file, and the room for it. The errors are QEMU 7.2's.
import Event
import Glibc
import JSON

extension Device {
  /// A ROM's size is a power of two.
  func checkROMSize() throws(Failure) {
    guard given.contains("romsize"), let size = values["romsize"]?.integer, size != Int64(UInt32.max) else { return }
    if size == 0 || size & (size - 1) != 0 { throw Failure("ROM size \(size) is not a power of two") }
  }

  /// A ROM has room in the bus's memory, and fits it. Another one is the firmware's to load: `notice` hears if it isn't
  /// there.
  func checkROM(notice: ((String) -> Void)?) throws(Failure) {
    guard let file = (try? value(of: "romfile"))?.text, !file.isEmpty else { return }
    if given.contains("rombar"), values["rombar"] == 0 {
      if isHotplugged { throw Failure("Hot-plugged device without ROM bar can't have an option ROM") }
      if access(file, R_OK) != 0, !Self.comesWithQEMU(file) {
        notice?("Could not open option rom '\(file)': \(String(cString: strerror(errno)))")
      }
      return
    }
    let length = try lengthOfROM(file)
    guard given.contains("romsize"), let size = values["romsize"]?.integer, let length, length > size else { return }
    throw Failure("romfile \"\(file)\" (\(length) bytes) is too large for ROM size \(size)")
  }

  private static func comesWithQEMU(_ file: String) -> Bool {
    !file.contains("/") && (file.hasSuffix(".rom") || file.hasSuffix(".bin"))
  }

  /// How long a ROM's file is, which has something in it. One without a folder may come with QEMU, which this host needn't
  /// have: its name tells, and its length if it is one of the usual ones.
  private func lengthOfROM(_ file: String) throws(Failure) -> Int64? {
    if let known = Self.lengths[file] { return known }
    if Self.comesWithQEMU(file) { return nil }
    var status = stat()
    guard stat(file, &status) == 0, access(file, R_OK) == 0 else {
      throw Failure("failed to find romfile \"\(file)\"")
    }
    if status.st_mode & S_IFMT == S_IFDIR || status.st_size > 2 << 30 {
      throw Failure("romfile \"\(file)\" too large (size cannot exceed 2 GiB)")
    }
    if status.st_size == 0 { throw Failure("romfile \"\(file)\" is empty") }
    return Int64(status.st_size)
  }

  /// The lengths of the ROMs of Debian 12, which are those of QEMU 7.2's cards there.
  private static let lengths: [String: Int64] = [
    "efi-e1000.rom": 249_856, "efi-e1000e.rom": 249_856, "efi-eepro100.rom": 247_808, "efi-ne2k_pci.rom": 245_760,
    "efi-pcnet.rom": 246_272, "efi-rtl8139.rom": 249_856, "efi-virtio.rom": 249_344, "efi-vmxnet3.rom": 243_712,
    "pxe-e1000.rom": 75_264, "pxe-eepro100.rom": 75_264, "pxe-ne2k_pci.rom": 74_752, "pxe-pcnet.rom": 74_752,
    "pxe-rtl8139.rom": 75_776, "pxe-virtio.rom": 75_776, "vgabios-bochs-display.bin": 28_672,
  ]
}
