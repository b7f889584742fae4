// The I/O ports of a PC as they are at reset, as of QEMU 7.2: what isn't there reads as all ones. Devices aren't
// simulated; two ports keep what is written to them.
import JSON

/// A machine's I/O ports.
public final class Ports {
  /// What ports that aren't all ones read.
  private var values: [UInt16: UInt8] = [:]
  /// Ports whose only register stands at each byte of a wider access.
  private static let narrow: Set<UInt16> = [0x60, 0x61, 0x64, 0x80, 0x92]
  /// The address register of the PCI bus, which takes whole words of 32 bits.
  private static let configurationAddress: UInt16 = 0xcf8

  init(isPC: Bool) {
    guard isPC else { return }
    // DMA controllers, interrupt controllers, timer, keyboard, page registers, SMI, IDE, edges, PCI, reset, ACPI.
    let zeros: [ClosedRange<UInt16>] = [
      0x00...0x0f, 0x20...0x21, 0x40...0x43, 0x60...0x60, 0x81...0x8f, 0x92...0x92, 0xa0...0xa1, 0xb2...0xb3,
      0xc0...0xdf, 0x1f0...0x1f7, 0x4d0...0x4d1, 0xcf8...0xcfb, 0xae00...0xae00,
    ]
    for range in zeros { for port in range { values[port] = 0 } }
    (values[0x61], values[0x64], values[0xaf00]) = (0x30, 0x18, 1)
  }

  /// Reads `size` bytes, at most 8. Behind the last port there is nothing, which reads as zero.
  public func read(_ port: UInt16, size: Int) -> UInt64 {
    var value: UInt64 = 0
    for offset in 0..<UInt64(min(max(size, 0), 8)) {
      let place = Self.narrow.contains(port) ? UInt64(port) : UInt64(port) + offset
      let byte = UInt16(exactly: place).map { values[$0] ?? 0xff } ?? 0
      value |= UInt64(byte) << (8 * offset)
    }
    return value
  }

  /// Writes `size` bytes; most ports don't care.
  public func write(_ value: UInt64, to port: UInt16, size: Int) {
    switch (port, size) {
    // Its first bit resets the machine, and isn't kept.
    case (0x92, _) where values[0x92] != nil: values[0x92] = UInt8(truncatingIfNeeded: value) & 0xfe
    case (Self.configurationAddress, 4) where values[port] != nil:
      for offset: UInt16 in 0..<4 { values[port + offset] = UInt8(truncatingIfNeeded: value >> (8 * UInt64(offset))) }
    default: break
    }
  }
}

extension Ports: SavedPart {
  var savedState: Value {
    let all = values.sorted { $0.key < $1.key }
    return Value(state: [
      "ports": .array(all.map { .int(Int64($0.key)) }), "values": .array(all.map { .int(Int64($0.value)) }),
    ])
  }

  func restore(_ state: Value) {
    guard case .array(let ports)? = state["ports"], case .array(let saved)? = state["values"] else { return }
    for (port, value) in zip(ports, saved) {
      guard let port = port.integer.flatMap(UInt16.init(exactly:)), values[port] != nil else { continue }
      values[port] = UInt8(truncatingIfNeeded: value.integer ?? 0)
    }
  }
}
