// A memory module that keeps what is in it (NVDIMM): the end of its memory may be its label. The errors are QEMU 7.2's.
import Event
import JSON

extension Machine {
  /// Whether modules that keep what is in them may come.
  var takesPersistentModules: Bool { (try? objects?.machine.value(of: "nvdimm")) == true }

  /// Fails for a module that keeps what is in it on a machine that doesn't take those.
  func checkTakes(module device: Device) throws(Failure) {
    guard isPC, device.isPersistentModule, !takesPersistentModules else { return }
    throw Failure("nvdimm is not enabled: missing 'nvdimm' in '-M'")
  }
}

extension Device {
  /// Whether it is a memory module that keeps what is in it.
  var isPersistentModule: Bool { type.conforms(to: "nvdimm") }

  /// The least room for a label, in bytes.
  private static let smallestLabel: UInt64 = 128 << 10

  /// A label is long enough for what is in it, and a UUID is one.
  static func checkPersistentModule(_ property: String, _ value: Value) throws(Failure) {
    if property == "label-size", value.bits < smallestLabel {
      throw Failure(
        "Property 'nvdimm.label-size' (0x\(String(value.bits, radix: 16))) is required at least"
          + " 0x\(String(smallestLabel, radix: 16))")
    }
    if property == "uuid", !isUUID(value.text) { throw Failure("Property 'nvdimm.uuid' has invalid value") }
  }

  private static func isUUID(_ text: String) -> Bool {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    return parts.map(\.utf8.count) == [8, 4, 4, 4, 12] && parts.allSatisfy { $0.allSatisfy(\.isHexDigit) }
  }

  /// How many bytes of `memory` the guest has of a module: whole huge pages, without its label if it has one.
  func moduleSize(of memory: ObjectNode) throws(Failure) -> Int64 {
    let size = memory.values["size"]?.integer ?? 0
    if !isPersistentModule { return size }
    let label = (values["label-size"] ?? 0).bits
    let rest = UInt64(size).subtractingReportingOverflow(label)
    let pages = Int64(clamping: rest.overflow ? 0 : rest.partialValue) / MemoryPlace.huge
    if pages == 0 {
      throw Failure(
        "the size of memdev \(memory.name) (\(size.prefixed)) is too small to contain nvdimm label"
          + " (0x\(String(label, radix: 16))) and aligned PMEM (\(MemoryPlace.huge.prefixed))")
    }
    if memory.values["readonly"] == true, values["unarmed"] != true {
      throw Failure("'unarmed' property must be 'on' since memdev \(memory.name) is read-only")
    }
    return pages * MemoryPlace.huge
  }
}
