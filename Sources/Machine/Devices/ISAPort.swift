// Where devices on ISA have their ports: serial and parallel ports take the usual places in turn, others are where their
// property says.
import Event
import JSON

/// The usual places of a kind of port.
private struct UsualPorts {
  let bases: [Int64]
  let interrupts: [Int64]
  /// What a port beyond them is refused with.
  let refusal: String

  init?(_ type: String) {
    switch type {
    case "isa-serial":
      bases = [0x3f8, 0x2f8, 0x3e8, 0x2e8]
      interrupts = [4, 3, 4, 3]
      refusal = "Max. supported number of ISA serial ports is 4."
    case "isa-parallel":
      bases = [0x378, 0x278, 0x3bc]
      interrupts = [7, 7, 7]
      refusal = "Max. supported number of parallel ports is 3."
    default: return nil
    }
  }
}

extension Device {
  /// Gives a serial or parallel port the place of its index, by default that of how many came before it. What was given
  /// stays. The error is QEMU 7.2's.
  func settlePort(among others: [Device]) throws(Failure) {
    guard let usual = UsualPorts(type.name.string) else { return }
    let given = isGiven("index") ? values["index"]?.integer : nil
    let index = given ?? Int64(others.count { $0.type.name.equals(type.name.string) })
    guard usual.bases.indices.contains(Int(clamping: index)) else { throw Failure(usual.refusal) }
    values["index"] = .int(index)
    if !isGiven("iobase") { values["iobase"] = .int(usual.bases[Int(index)]) }
    if !isGiven("irq") { values["irq"] = .int(usual.interrupts[Int(index)]) }
  }

  /// Where ports are that were recorded at `addresses` with the device's usual base. One with several bases stays there.
  func moved(_ addresses: ClosedRange<UInt64>) -> ClosedRange<UInt64> {
    guard let recorded = record?.value("iobase").flatMap({ Value(json: $0.json.bytes)?.integer }),
      let base = values["iobase"]?.integer, (0...0xffff).contains(base), record?.value("iobase2") == nil
    else { return addresses }
    let shift = UInt64(bitPattern: base &- recorded)
    let (first, last) = (addresses.lowerBound &+ shift, addresses.upperBound &+ shift)
    return first <= last ? first...last : addresses
  }
}
