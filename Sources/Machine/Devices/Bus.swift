// A bus: what devices are plugged into. It lists them by links called `child[N]`; N counts all that ever were there.
import Event
import JSON

/// A bus.
public final class Bus: ObjectNode {
  private var plugged: [(index: Int, device: Device)]?
  private var next = 0
  /// On USB when devices have left which ports, in the machine's own count.
  var freedPorts: [String: Int] = [:]

  /// Its devices in the order in which they came, with their numbers.
  var slots: [(index: Int, device: Device)] {
    if let plugged { return plugged }
    let found = recordedLinks.compactMap { link in
      (names?.value(link.json)?.text).flatMap { (ObjectTree.descend(from: root, $0) as? Device) }
        .map { (index: link.index, device: $0) }
    }.sorted { $0.index < $1.index }
    plugged = found
    for slot in found { slot.device.bus = self }
    next = (found.last?.index ?? -1) + 1
    return found
  }

  /// Its devices in the order in which they came.
  public var devices: [Device] { slots.map(\.device) }

  /// What it is called as a bus: the system bus has a name of its own for that.
  public var busName: String { name == "sysbus" ? "main-system-bus" : name }

  /// The device that it is a bus of, nil for the system bus.
  public var device: Device? { parent as? Device }

  private var recordedLinks: [(index: Int, json: CatalogText)] {
    guard let record else { return [] }
    return record.values.compactMap { value in
      Self.index(ofLink: value.name.string).map { (index: $0, json: value.json) }
    }
  }

  private static func index(ofLink name: String) -> Int? {
    guard name.hasPrefix("child["), let index = Int(name.dropFirst(6).dropLast()), name == "child[\(index)]" else {
      return nil
    }
    return index
  }

  /// Counts a device that is about to be plugged, whether or not it comes to that.
  func nextIndex() -> Int {
    _ = slots
    defer { next += 1 }
    return next
  }

  /// Makes room for a device of the board, of that number: those that come after it move on.
  func makeRoom(for number: Int) -> Int {
    let slots = slots
    next += 1
    guard let place = slots.firstIndex(where: { RecordedNames.number(ofDevice: $0.device.name) ?? -1 > number }) else {
      return next - 1
    }
    plugged = slots[..<place] + slots[place...].map { (index: $0.index + 1, device: $0.device) }
    return slots[place].index
  }

  func plug(_ device: Device, as index: Int) {
    let place = slots.firstIndex { $0.index > index } ?? slots.count
    plugged = slots[..<place] + [(index, device)] + slots[place...]
    device.bus = self
  }

  func unplug(_ device: Device) {
    plugged = slots.filter { $0.device !== device }
    device.bus = nil
  }

  // MARK: Properties

  override var listedProperties: [(name: String, type: String)] {
    super.listedProperties.filter { Self.index(ofLink: $0.name) == nil }
      + slots.map { (name: "child[\($0.index)]", type: "link<\($0.device.type.name.string)>") }
  }

  /// A property's value. A link's is the path of its device.
  public override func value(of property: String) throws(Failure) -> Value {
    if property == "realized" { return .bool(true) }
    // A port may be told to keep what is in it.
    if property == "hotplug-handler", device?.values["hotplug"] == false { return "" }
    guard let index = Self.index(ofLink: property) else { return try super.value(of: property) }
    if let slot = slots.first(where: { $0.index == index }) { return .string(slot.device.path) }
    throw notFound(property)
  }

  /// Sets a property: a bus that is there stays there.
  override func set(_ property: String, to value: Value) throws(Failure) {
    guard property == "realized" else { return try super.set(property, to: value) }
    try keepRealized(value)
  }
}

extension ObjectNode {
  /// Sets `realized` of a device or a bus. To take one apart that way isn't simulated.
  func keepRealized(_ value: Value) throws(Failure) {
    if try PropertyCheck.value(value, of: "realized", type: "bool") == .bool(true) { return }
    throw Failure("Device '\(name)' can't be unrealized: only unplugging it is simulated")
  }
}
