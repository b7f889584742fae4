// What can be wrong with a PCI device's settings beyond its place. The errors are QEMU 7.2's.
import Event
import Glibc
import JSON

extension Device {
  /// A ROM's size is a power of two.
  func checkROMSize() throws(Failure) {
    guard given.contains("romsize"), let size = values["romsize"]?.integer, size != Int64(UInt32.max) else { return }
    if size == 0 || size & (size - 1) != 0 { throw Failure("ROM size \(size) is not a power of two") }
  }

  /// Only a PCI Express card can be the primary of a pair.
  func checkFailover(on bus: Bus?) throws(Failure) {
    guard given.contains("failover_pair_id"), let bus, !bus.type.conforms(to: "PCIE") else { return }
    throw Failure("failover primary device must be on PCIExpress bus")
  }

  /// The file of a ROM is there and has something in it. One without a folder may come with QEMU, which this host needn't
  /// have: its name tells.
  func checkROM() throws(Failure) {
    guard given.contains("romfile"), let file = values["romfile"]?.text, !file.isEmpty else { return }
    if !file.contains("/"), file.hasSuffix(".rom") || file.hasSuffix(".bin") { return }
    var status = stat()
    guard stat(file, &status) == 0, access(file, R_OK) == 0 else {
      throw Failure("failed to find romfile \"\(file)\"")
    }
    if status.st_size == 0 { throw Failure("romfile \"\(file)\" is empty") }
  }
}
