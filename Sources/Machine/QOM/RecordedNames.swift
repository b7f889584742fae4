// What the names and paths of recorded objects are on one machine: buses are called after their device, and a machine with
// more CPUs or other devices than the recorded one numbers those that come after them from there on.
import JSON

/// The names of a machine's or a device's recorded objects.
final class RecordedNames {
  /// The object whose record the paths are relative to, nil for a machine's.
  weak var device: ObjectNode?
  private let extraCPUs: Int
  /// The recorded numbers of the devices that others were put before, once for each, in order.
  private var insertions: [Int] = []
  private let busName: (ObjectRecord) -> String
  /// The type of the machine's CPUs, nil for the recorded one.
  let cpuType: String?
  /// A device's name and what stands for it: for a copy of that device.
  private var copy: (name: String, stand: String)?

  /// Those of a machine with so many CPUs beyond the recorded one, of that type.
  init(extraCPUs: Int, cpuType: String) {
    self.extraCPUs = extraCPUs
    self.cpuType = cpuType
    busName = { $0.name.string }
  }

  /// Those of a device, of whose buses `busName` says the names.
  init(busName: @escaping (ObjectRecord) -> String) {
    extraCPUs = 0
    self.busName = busName
    cpuType = nil
  }

  /// These names for a copy of the board's device called `name`.
  func copied(from name: String, to stand: String) -> RecordedNames {
    let names = RecordedNames(extraCPUs: extraCPUs, cpuType: cpuType ?? "")
    names.insertions = insertions
    names.copy = (name, stand)
    return names
  }

  /// Puts a device before the recorded one of that number; the number that it gets. They come in order.
  func insert(before number: Int) -> Int {
    defer { insertions.append(number) }
    return moved(number)
  }

  /// The name of a recorded object.
  func name(_ record: ObjectRecord) -> String {
    let name = record.name.string
    return name.utf8.first == UInt8(ascii: "%") ? busName(record) : shifted(name)
  }

  /// Whether `recorded` becomes `name`. A bus that is called after its device has its object from the start.
  func isName(_ name: String, _ recorded: CatalogText) -> Bool {
    movesNone || !name.hasPrefix("device[") ? recorded.equals(name) : shifted(recorded.string) == name
  }

  /// The value of recorded JSON, with its path as it is here; nil for what wasn't recorded.
  func value(_ json: CatalogText) -> Value? {
    guard !json.isEmpty, let value = Value(json: json.bytes) else { return nil }
    guard case .string(let text) = value else { return value }
    if let copy, text.hasPrefix("/machine/unattached/\(copy.name)/") {
      return .string(text.replacing("/\(copy.name)/", with: "/\(copy.stand)/", maxReplacements: 1))
    }
    if text.hasPrefix("./"), let device { return .string(device.path + text.dropFirst(1)) }
    if text == ".", let device { return .string(device.path) }
    let folder = "/machine/unattached/"
    guard !movesNone, text.hasPrefix(folder) else { return value }
    let rest = text.dropFirst(folder.utf8.count)
    let name = rest.prefix { $0 != "/" }
    return .string(folder + shifted(String(name)) + rest.dropFirst(name.count))
  }

  private var movesNone: Bool { extraCPUs == 0 && insertions.isEmpty }

  /// What becomes of a recorded device's number.
  private func moved(_ number: Int) -> Int {
    // The first two are a CPU and what comes with it.
    number + (number > 1 ? extraCPUs : 0) + insertions.count { $0 <= number }
  }

  /// The number of a device of the board, nil for another object.
  static func number(ofDevice name: String) -> Int? {
    name.hasPrefix("device[") ? Int(name.dropFirst(7).dropLast()) : nil
  }

  private func shifted(_ name: String) -> String {
    guard !movesNone, let number = Self.number(ofDevice: name) else { return name }
    return "device[\(moved(number))]"
  }
}
