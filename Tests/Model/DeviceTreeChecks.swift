// Whether the tree of devices and buses is consistent, and what the model expects.
import JSON
import Machine
import QMP
import TestSupport

extension DeviceFamily {
  /// What is wrong with the devices that were added, and with the place of the newest one at least.
  func addedComplaints(about test: TestMonitor, isThorough: Bool) -> [String] {
    let added = test.machine.devices?.added ?? []
    if added.map({ $0.id ?? "" }) != devices.map(\.id) {
      return ["the devices are \(added.map { $0.id ?? "" }), not \(devices.map(\.id))"]
    }
    var complaints: [String] = []
    for (device, wanted) in zip(added, devices) {
      let listed = device.bus?.devices.count { $0 === device } ?? 0
      if listed != (wanted.kind.bus == nil ? 0 : 1) { complaints.append("\(wanted.id) is listed \(listed) times") }
      if let above = wanted.above, let bus = device.bus, bus.device?.id ?? bus.device?.parent?.name != above.id {
        complaints.append("\(wanted.id) is on \(bus.busName), not on one of \(above.id)")
      }
      guard isThorough || wanted === devices.last, wanted.kind.bus == .pci, let slot = Int(wanted.place) else {
        continue
      }
      if device.pciAddress != slot << 3 {
        complaints.append("\(wanted.id) is at \(device.pciAddress), not in slot \(slot)")
      }
    }
    return complaints
  }

  /// What is wrong with the tree of buses, and with what commands show of it.
  func treeComplaints(about test: TestMonitor) -> [String] {
    guard let system = test.machine.devices?.systemBus else { return ["there is no system bus"] }
    var complaints: [String] = []
    var found: [ObjectIdentifier: Device] = [:]
    var buses = [system]
    while let bus = buses.popLast() {
      var addresses: Set<Int> = []
      for device in bus.devices {
        if found.updateValue(device, forKey: ObjectIdentifier(device)) != nil {
          complaints.append("\(device.path) is on two buses")
        }
        if device.bus !== bus { complaints.append("\(bus.busName) lists \(device.path)") }
        if device.parent == nil { complaints.append("\(bus.busName) lists \(device.name), which is gone") }
        if bus.type.conforms(to: "PCI"), !addresses.insert(device.pciAddress).inserted {
          complaints.append("two devices are at \(device.pciAddress)")
        }
        buses += device.buses
      }
    }
    complaints += objectComplaints(test.machine.objects?.machine, found)
    return complaints + shownComplaints(about: test)
  }

  private func objectComplaints(_ root: ObjectNode?, _ found: [ObjectIdentifier: Device]) -> [String] {
    var complaints: [String] = []
    var nodes = root.map { [$0] } ?? []
    while let node = nodes.popLast() {
      for child in node.children {
        if child.parent !== node { complaints.append("\(child.name) isn't a child of \(node.path)") }
        nodes.append(child)
      }
      if let device = node as? Device, device.bus != nil, found[ObjectIdentifier(device)] == nil {
        complaints.append("\(device.path) is on a bus that isn't in the tree")
      }
    }
    return complaints
  }

  /// What commands show that isn't so.
  private func shownComplaints(about test: TestMonitor) -> [String] {
    var complaints: [String] = []
    let client = test.control()
    func ask(_ name: String, _ arguments: Value? = nil) -> [Value] {
      guard case .array(let list)? = client.exchange(call(name, arguments)).first?["return"] else { return [] }
      return list
    }
    func names(_ list: [Value], _ key: String) -> [String] {
      list.compactMap { if case .string(let name)? = $0[key] { name } else { nil } }
    }
    let cards = ask("query-pci").flatMap { (bus: Value) -> [Value] in
      if case .array(let list)? = bus["devices"] { list } else { [] }
    }
    let wanted = devices.filter { $0.kind.bus == .pci }.map(\.id)
    let shown = names(cards, "qdev_id").filter { !$0.isEmpty }
    if shown.sorted() != wanted.sorted() { complaints.append("query-pci shows \(shown), not \(wanted)") }
    let objects = names(ask("qom-list", ["path": "/machine/peripheral"]), "name").filter { $0 != "type" }
    if objects != devices.map(\.id) { complaints.append("qom-list shows \(objects), not \(devices.map(\.id))") }
    let tree = qtree(client)
    let ids = tree.split(whereSeparator: \.isNewline).compactMap { line in
      line.contains("dev: ") ? line.split(separator: "\"").dropFirst().first.map(String.init) : nil
    }.filter { !$0.isEmpty }
    let onBuses = devices.filter { $0.kind.bus != nil }.map(\.id)
    if ids.sorted() != onBuses.sorted() { complaints.append("info qtree shows \(ids), not \(onBuses)") }
    client.transport.hangUp()
    return complaints
  }

  private func qtree(_ client: TestClient<QMPSession>) -> String {
    let reply = client.exchange(call("human-monitor-command", ["command-line": "info qtree"])).first
    if case .string(let text)? = reply?["return"] { return text }
    return ""
  }
}
