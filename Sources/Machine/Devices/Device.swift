// A device: an object that sits on a bus, and may have buses of its own.
import Event
import JSON

/// What a device does beside being there: a balloon, a network card, a serial port. It sees the properties of its device
/// first.
protocol DevicePart: AnyObject {
  /// A property's value, nil for one that isn't its own.
  func value(of property: String) throws(Failure) -> Value?
  /// Sets a property; false for one that isn't its own.
  func set(_ property: String, to value: Value) throws(Failure) -> Bool
  /// Whether it lacks what the recorded object has.
  func hides(_ child: ObjectRecord) -> Bool
  /// The device is gone: what waits on it fails.
  func unplugged()
}

extension DevicePart {
  /// Most have no properties of their own.
  func value(of property: String) throws(Failure) -> Value? { nil }

  /// Most are as they were recorded.
  func hides(_ child: ObjectRecord) -> Bool { false }

  /// Most have none to set.
  func set(_ property: String, to value: Value) throws(Failure) -> Bool { false }
}

/// A device.
public final class Device: ObjectNode {
  /// The bus it is plugged into, nil without one.
  public internal(set) var bus: Bus? {
    get {
      if !knowsBus { (knowsBus, busPlace) = (true, recordedBus) }
      return busPlace
    }
    set {
      knowsBus = true
      busPlace = newValue
    }
  }
  private weak var busPlace: Bus?
  private var knowsBus = false
  /// What it does.
  var part: (any DevicePart)?
  /// Where it is on USB.
  var usbPlace: USBPlace?
  /// Whether it came to a machine that was there already.
  public internal(set) var isHotplugged = false
  /// The guest's answer to the request to let it go, nil if nobody has asked.
  var unplugRequest: Timer?
  /// Whether the guest has been asked to let it go.
  var isBeingUnplugged = false

  /// The id that the user gave it, or what it came with; nil for another one.
  public var id: String? { parent?.name == "peripheral" ? name : lentID }

  /// The id of what it came with and is called as.
  var lentID: String?

  /// The id that it is made with; it may not be in the tree yet.
  var givenID: String? { name.hasPrefix("device[") ? nil : name }

  /// Its buses, in the order in which they came with it; every search for a bus asks for them.
  public private(set) lazy var buses = recordedChildren(of: "bus").compactMap { $0 as? Bus }

  /// The devices that came with it: a virtio device's transport has it below.
  var backend: Device? { child("virtio-backend") as? Device }

  /// Without interrupt vectors there is no table of them; a companion controller's ports are on its master's bus.
  override func hides(_ child: ObjectRecord) -> Bool {
    if part?.hides(child) ?? false { return true }
    if hasNoVectors { return child.name.string.contains("msix") }
    return values["masterbus"].map { $0 != "" } ?? false && child.typeName.equals("usb-bus")
  }

  /// Whether it was told to do without interrupt vectors.
  var hasNoVectors: Bool { values["vectors"] == 0 }

  /// The bus that a device of the board came on.
  private var recordedBus: Bus? {
    guard let link = record?.value("parent_bus"), let path = names?.value(link.json)?.text, !path.isEmpty else {
      return nil
    }
    return ObjectTree.descend(from: root, path) as? Bus
  }

  // MARK: Properties

  /// A property's value.
  public override func value(of property: String) throws(Failure) -> Value {
    switch property {
    case "hotplugged": return .bool(isHotplugged)
    // One that nobody has looked for on its bus is where the record says.
    case "parent_bus" where bus != nil || record?.value(property) == nil: return .string(bus?.path ?? "")
    default: break
    }
    if let value = try owner?.value(of: property) { return value }
    // What it was linked to may be gone.
    if let target = values[property], target != "",
      type.deviceProperties?[property]?.type.string.hasPrefix("link<") == true,
      ObjectTree.descend(from: root, target.text) == nil
    {
      return ""
    }
    if values[property] == nil {
      if let value = backend?.values[property] { return value }
      if let value = transport?.values[property], type.deviceProperties?[property] != nil { return value }
    }
    return try super.value(of: property)
  }

  /// The device that it came with and that passes its properties on: a transport, or a port on the ISA bus.
  private var transport: Device? { name == "virtio-backend" || name == "serial" ? parent as? Device : nil }

  /// What it does; what comes with a transport does what that does.
  private var owner: (any DevicePart)? { part ?? (parent as? Device)?.part }

  /// Sets a property of a device that is there: only few can be.
  override func set(_ property: String, to value: Value) throws(Failure) {
    if child(property) != nil || property == "type" { throw isNot("writable", property) }
    guard let declared = typeOfProperty(property) else { throw notFound(property) }
    if try owner?.set(property, to: value) ?? false { return }
    if property == "realized" { return try keepRealized(value) }
    if property == "bootindex", type.deviceProperties?[property] != nil {
      let checked = try PropertyCheck.value(value, of: property, type: declared)
      if let index = checked.integer { try root.child("machine")?.checkBootIndex(index) }
      values[property] = checked
      return
    }
    // Nothing is linked to nothing.
    if declared.hasPrefix("link<irq>"), value == "" { return }
    // A transport passes a property of its backend on.
    if let backend, type.deviceProperties?[property] == nil || backend.typeOfProperty(property) != nil,
      backend.type.deviceProperties?[property] != nil
    {
      return try backend.set(property, to: value)
    }
    guard type.deviceProperties?[property] != nil else { throw isNot("writable", property) }
    let name = id.map { "device '\($0)'" } ?? "anonymous device"
    throw Failure(
      "Attempt to set property '\(property)' on \(name) (type '\(type.name.string)') after it was realized")
  }
}

extension ObjectNode {
  /// No device of the machine boots at that number yet: not even the one that is to get it, as in QEMU 7.2.
  func checkBootIndex(_ index: Int64) throws(Failure) {
    if index < 0 { return }
    let added = ["peripheral", "peripheral-anon"].flatMap { child($0)?.children ?? [] }
    if added.contains(where: { $0.values["bootindex"]?.integer == index }) {
      throw Failure("The bootindex \(index) has already been used")
    }
  }
}
