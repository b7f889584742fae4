// An expander brings another root bus along: on a host of its own, and on a PC of before PCI Express behind a bridge too.
// The errors are QEMU 7.2's.
import Event
import JSON

/// What the host of an expander's bus knows.
final class ExpanderHost: DevicePart {
  /// The number of its bus.
  let number: Int

  init(number: Int) { self.number = number }

  func unplugged() {}
}

extension Device {
  /// Whether it brings a root bus along.
  var isExpander: Bool { ["pxb", "pxb-pcie"].contains(type.name.string) }

  /// The node of memory that a device without one says.
  private static let noNode: Int64 = 128

  /// An expander is on a root bus of its kind, for a bus and a node that others leave it.
  func checkExpander(on bus: Bus?, of machine: Machine) throws(Failure) {
    guard isExpander, let bus else { return }
    let (name, isExpress) = (type.name.string, bus.type.conforms(to: "PCIE"))
    if name == "pxb", isExpress { throw Failure("pxb devices cannot reside on a PCIe bus") }
    if name == "pxb-pcie", !isExpress { throw Failure("pxb-pcie devices cannot reside on a PCI bus") }
    if bus.device?.type.conforms(to: "pci-device") ?? false {
      throw Failure("PXB devices can be attached only to root bus")
    }
    let node = values["numa_node"]?.integer ?? Self.noNode
    if node != Self.noNode, node >= machine.numa.count { throw Failure("Illegal numa node \(node)") }
    let buses = machine.devices?.rootPCIBuses ?? []
    if buses.contains(where: { $0.expander != nil && $0.number == busNumber }) {
      throw Failure("Bus \(busNumber) is already in use")
    }
    if name == "pxb", busNumber == 0 {
      throw Failure("Bridge chassis not specified. Each bridge is required to be assigned a unique chassis id > 0.")
    }
  }

  /// The number of the bus that an expander brings along.
  fileprivate var busNumber: Int { Int(values["bus_nr"]?.integer ?? 0) }
}

extension DeviceTree {
  /// Adds the host of an expander's bus, and the bridge behind which a bus of before PCI Express is.
  func addBus(of expander: Device) throws(Failure) {
    guard expander.isExpander, let board = objects.machine.child("unattached"), let systemBus else { return }
    let kind = expander.type.name.string
    let host = make(
      try DeviceModel(named: "pxb-host", isHotplug: false), name: nextBoardName(in: board), called: expander.givenID,
      record: kind + " host")
    host.part = ExpanderHost(number: expander.busNumber)
    board.append(host)
    systemBus.plug(host, as: systemBus.nextIndex())
    guard kind == "pxb", let bus = host.buses.first else { return }
    let model = try DeviceModel(named: "pci-bridge", isHotplug: false)
    let bridge = make(model, name: nextBoardName(in: board), called: expander.givenID)
    bridge.values.merge(["chassis_nr": .int(Int64(expander.busNumber)), "shpc": false, "msi": "off", "addr": 0]) { $1 }
    bridge.lentID = expander.givenID
    try realize(bridge, model, on: bus, as: bus.nextIndex(), in: board, isServed: true)
    for bus in bridge.buses { bus.values["hotplug-handler"] = "" }
  }
}

extension Bus {
  /// The kind of expander that has brought it along, nil for another bus.
  var expander: String? { device?.part is ExpanderHost ? (type.name.equals("pxb-bus") ? "pxb" : "pxb-pcie") : nil }

  /// The number of a PCI bus: those behind bridges have none before the firmware gives them one.
  public var number: Int { (device?.part as? ExpanderHost)?.number ?? 0 }
}
