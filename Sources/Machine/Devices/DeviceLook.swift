// A device as `info qtree` shows it: its GPIO lines, its properties with their values, and what its bus says of it.
import JSON

extension Device {
  /// The lines, not indented.
  public var lines: [String] {
    guard let record else { return [] }
    let look = record.look
    let names = look.shown.string.split(separator: " ").map { String($0) }
    return split(look.gpio) + names.map { "\($0) = \(shown($0))" } + busLines(look.facts)
  }

  private func split(_ text: CatalogText) -> [String] {
    text.string.split(separator: "\n", omittingEmptySubsequences: true).map { String($0) }
  }

  private func busLines(_ facts: CatalogText) -> [String] {
    if let pci = PCIFunction(self) { return pci.lines }
    guard let place = usbPlace else { return split(facts) }
    return split(facts).map {
      $0.replacing("port 1,", with: "port \(place.port),")
        .replacing("speed \(usbFacts.speed),", with: "speed \(usbSpeed),")
    }
  }

  /// A property's value in QEMU 7.2's words, which its type decides.
  private func shown(_ property: String) -> String {
    guard let value = try? value(of: property) else { return "<null>" }
    let type = self.type.deviceProperties?[property]?.type.string ?? typeOfProperty(property) ?? ""
    switch value {
    case .bool(let isOn): return isOn ? "true" : "false"
    case .string(let text): return "\"\(text)\""
    case .int(let number):
      if property == "addr", type == "int32" { return Self.slot(Int(number)) }
      if type == "size" { return "\(number) (\(Self.size(UInt64(bitPattern: number))))" }
      return "\(number) (0x\(String(UInt64(bitPattern: number), radix: 16)))"
    case .uint(let number):
      // All but sizes are shown as if they had a sign.
      return type == "size"
        ? "\(number) (\(Self.size(number)))" : "\(Int64(bitPattern: number)) (0x\(String(number, radix: 16)))"
    default: return "<null>"
    }
  }

  private static func slot(_ address: Int) -> String {
    address < 0 ? "<unset>" : "\((address >> 3).padded(to: 2)).\(address & 7)"
  }

  /// A size with three digits and the greatest unit that it has one of.
  static func size(_ bytes: UInt64) -> String {
    let units = ["B", "KiB", "MiB", "GiB", "TiB", "PiB", "EiB"]
    var (value, unit) = (Double(bytes), 0)
    // Rounding to three digits may reach the next unit.
    while value >= 1000, unit + 1 < units.count {
      value /= 1024
      unit += 1
    }
    let digits = value >= 100 ? 0 : value >= 10 ? 1 : value >= 1 ? 2 : 3
    let scale = [1.0, 10, 100, 1000][digits]
    let rounded = (value * scale).rounded(.toNearestOrEven) / scale
    // C's `%.3g` writes a thousand so.
    let text = rounded >= 1000 ? "1e+03" : rounded == rounded.rounded() ? String(Int(rounded)) : String(rounded)
    return "\(text) \(units[unit])"
  }
}
