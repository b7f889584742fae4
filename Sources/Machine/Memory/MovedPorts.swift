// Where the ports of a device on ISA are that isn't at its usual place.
import JSON

extension Device {
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
