// What the sections of a machine's state are called, and which devices have none that could be sent.
import Event
import JSON
import Testing

@testable import Machine

@Suite struct SavedPartTests {
  @Test("what can't be sent is told, the newest device first")
  func blockers() throws {
    let bench = try TestMachine(MachineOptions(memory: 64 << 20, balloon: nil))
    for slot in ["10", "11"] {
      let address = Value.Member(key: "addr", value: .string(slot))
      let serial = Value.Member(key: "serial", value: "s")
      try bench.machine.devices?.add(DeviceRequest(driver: "nvme", properties: [address, serial]))
    }
    #expect(
      bench.machine.migrationBlockers == [
        "non-migratable device: 0000:00:11.0/nvme", "non-migratable device: 0000:00:10.0/nvme",
      ])
    #expect(throws: Failure("State blocked by non-migratable device '0000:00:10.0/nvme'")) {
      try bench.machine.checkMigratable()
    }
  }

  @Test("sections are called as QEMU calls them: where the device is, and what it is")
  func names() throws {
    let bench = try TestMachine(MachineOptions(memory: 64 << 20, balloon: nil))
    func add(_ driver: String, _ properties: [String: String]) throws {
      let members = properties.map { Value.Member(key: $0.key, value: .string($0.value)) }
      try bench.machine.devices?.add(
        DeviceRequest(
          driver: driver, id: properties["id"], bus: properties["bus"],
          properties: members.filter { !["id", "bus"].contains($0.key) }))
    }
    try add("pci-bridge", ["id": "b", "addr": "10", "chassis_nr": "1"])
    try add("e1000", ["bus": "b", "addr": "2"])
    try add("virtio-rng-pci", ["addr": "11"])
    try add("piix3-usb-uhci", ["id": "u", "addr": "12"])
    try add("usb-tablet", ["bus": "u.0"])
    let names = bench.machine.savedSections.filter { $0.name.contains("/") }.map(\.name)
    #expect(
      names.suffix(5) == [
        "0000:00:10.0/pci_bridge", "0000:00:10.0:02.0/e1000", "0000:00:11.0/virtio-rng", "0000:00:12.0/uhci",
        "0000:00:12.0/1/usb-ptr",
      ])
  }
}
