// Adding devices, as far as it is refused; removing them.
import JSON
import Machine
import TestSupport
import Testing

@Suite struct DeviceCommandsTests {
  @Test(
    "on any machine a device needs an identifier or none, and a model that exists",
    arguments: [
      ([:], "Parameter 'driver' is missing"), (["driver": []], "Parameter 'driver' is missing"),
      (["id": "1x"], "Parameter 'id' expects an identifier"),
      (["driver": "e1000", "id": ""], "Parameter 'id' expects an identifier"),
      (["driver": "e1000", "id": "a b"], "Parameter 'id' expects an identifier"),
      (["driver": "e1000", "id": "\u{e9}"], "Parameter 'id' expects an identifier"),
      (["driver": 7], "'7' is not a valid device model name"),
      (["driver": true], "'on' is not a valid device model name"),
      (["driver": 0.1], "'0.10000000000000001' is not a valid device model name"),
      (["driver": 1e30], "'1e+30' is not a valid device model name"),
      (["driver": "a\u{0}b"], "'a\u{0}b' is not a valid device model name"),
      (["driver": "secret"], "'secret' is not a valid device model name"),
      (["driver": "pci-device"], "Parameter 'driver' expects a non-abstract device type"),
      (["driver": "hpet", "bus": "x"], "Parameter 'driver' expects a pluggable device type"),
    ] as [(Value, String)])
  func refused(arguments: Value, expected: String) throws {
    for type in ["none", "pc"] {
      let client = try TestMonitor(MachineOptions(type: type)).control()
      #expect(client.exchange(call("device_add", arguments)) == [failure(expected)])
    }
  }

  @Test("a PC's PCI device has the properties of its model and no others")
  func properties() throws {
    let client = try TestMonitor().control()
    let replies = client.exchange(
      call("device_add", ["driver": "e1000", "bogus": 1]), call("device_add", ["driver": "virtio-net", "bogus": 1]),
      call("device_add", ["driver": "e1000", "mac": "52:54:00:12:34:56", "id": 5]))
    #expect(
      replies == [
        failure("Property 'e1000.bogus' not found"), failure("Property 'virtio-net-pci.bogus' not found"), reply(),
      ])
  }

  @Test(
    "a machine without buses takes nothing",
    arguments: [
      (["driver": "e1000", "bogus": 1], "No 'PCI' bus found for device 'e1000'"),
      (["driver": "virtio-blk"], "No 'PCI' bus found for device 'virtio-blk-pci'"),
      (["driver": "isa-serial"], "No 'ISA' bus found for device 'isa-serial'"),
      (["driver": "virtserialport"], "No 'virtio-serial-bus' bus found for device 'virtserialport'"),
      (["driver": "pc-dimm"], "Device 'pc-dimm' can not be hotplugged on this machine"),
      (["driver": "ramfb"], "Parameter 'driver' expects a dynamic sysbus device type for the machine"),
      (["driver": "e1000", "bus": "pci.0/x"], "Bus 'pci.0' not found"),
      (["driver": "e1000", "bus": ""], "Bus '' not found"),
      (["driver": "e1000", "bus": true], "Bus 'on' not found"),
      (["driver": "e1000", "bus": "main-system-bus"], "Device 'e1000' can't go on System bus"),
      (["driver": "e1000", "bus": "/"], "Device 'e1000' can't go on System bus"),
    ] as [(Value, String)])
  func noBuses(arguments: Value, expected: String) throws {
    let client = try TestMonitor(MachineOptions(type: "none")).control()
    #expect(client.exchange(call("device_add", arguments)) == [failure(expected)])
  }

  @Test("a path that leads to no device names what isn't there")
  func path() throws {
    let client = try TestMonitor(MachineOptions(type: "none")).control()
    let replies = client.exchange(
      call("device_add", ["driver": "e1000", "bus": "//a/b"]),
      call("device_add", ["driver": "e1000", "bus": "main-system-bus/x"]))
    #expect(
      replies == [
        failure("Device 'a' not found", class: "DeviceNotFound"),
        failure("Device 'x' not found", class: "DeviceNotFound"),
      ])
  }

  @Test("what isn't there can't be removed")
  func removing() throws {
    let client = try TestMonitor(MachineOptions(balloon: nil)).control()
    let replies = client.exchange(
      call("device_del", ["id": "x"]), call("device_del", ["id": "balloon0"]), call("device_del", ["id": ""]),
      call("netdev_del", ["id": "nope"]))
    #expect(
      replies == [
        failure("Device 'x' not found", class: "DeviceNotFound"),
        failure("Device 'balloon0' not found", class: "DeviceNotFound"), failure(" is not a hotpluggable device"),
        failure("Device 'nope' not found", class: "DeviceNotFound"),
      ])
  }

  @Test("a device that was plugged is asked of the guest to go, once")
  func plugAndUnplug() throws {
    let test = try TestMonitor()
    let client = test.control()
    let replies = client.exchange(
      call("device_add", ["driver": "virtio-rng-pci", "id": "r1"]), call("device_del", ["id": "r1"]),
      call("device_del", ["id": "r1"]))
    #expect(replies == [reply(), reply(), failure("Device r1 is already in the process of unplug")])
    test.loop.advance(by: .seconds(1))
    let gone = client.messages().compactMap { $0["data"] }
    #expect(
      gone == [
        ["path": "/machine/peripheral/r1/virtio-backend"], ["device": "r1", "path": "/machine/peripheral/r1"],
      ])
    #expect(
      client.exchange(call("device_del", ["id": "r1"])) == [failure("Device 'r1' not found", class: "DeviceNotFound")])
  }

  @Test("a human monitor removes devices")
  func human() throws {
    let human = try TestMonitor().human()
    human.send("device_del\ndevice_del x\n")
    #expect(
      human.text() == "device_del: string expected\r\nusage: device_del device\r\n"
        + "(qmond) Error: Device 'x' not found\r\n(qmond) ")
  }
}
