// What the names and paths of recorded objects are on one machine: buses are called after their device, and a machine with
// more CPUs than the recorded one numbers its other devices from there on.
import JSON

/// The names of a machine's or a device's recorded objects.
final class RecordedNames {
  /// The object whose record the paths are relative to, nil for a machine's.
  weak var device: ObjectNode?
  private let extraCPUs: Int
  private let busName: (ObjectRecord) -> String

  /// Those of a machine with so many CPUs beyond the recorded one.
  init(extraCPUs: Int) {
    self.extraCPUs = extraCPUs
    busName = { $0.name.string }
  }

  /// Those of a device, of whose buses `busName` says the names.
  init(busName: @escaping (ObjectRecord) -> String) {
    extraCPUs = 0
    self.busName = busName
  }

  /// The name of a recorded object.
  func name(_ record: ObjectRecord) -> String {
    let name = record.name.string
    return name.utf8.first == UInt8(ascii: "%") ? busName(record) : shifted(name)
  }

  /// Whether `recorded` becomes `name`. A bus that is called after its device has its object from the start.
  func isName(_ name: String, _ recorded: CatalogText) -> Bool {
    extraCPUs == 0 ? recorded.equals(name) : shifted(recorded.string) == name
  }

  /// The value of recorded JSON, with its path as it is here; nil for what wasn't recorded.
  func value(_ json: CatalogText) -> Value? {
    guard !json.isEmpty, let value = Value(json: json.bytes) else { return nil }
    guard case .string(let text) = value else { return value }
    if text.hasPrefix("./"), let device { return .string(device.path + text.dropFirst(1)) }
    if text == ".", let device { return .string(device.path) }
    let folder = "/machine/unattached/"
    guard extraCPUs > 0, text.hasPrefix(folder) else { return value }
    let rest = text.dropFirst(folder.utf8.count)
    let name = rest.prefix { $0 != "/" }
    return .string(folder + shifted(String(name)) + rest.dropFirst(name.count))
  }

  private func shifted(_ name: String) -> String {
    guard extraCPUs > 0, name.hasPrefix("device["), let number = Int(name.dropFirst(7).dropLast()), number > 1 else {
      return name
    }
    return "device[\(number + extraCPUs)]"
  }
}
