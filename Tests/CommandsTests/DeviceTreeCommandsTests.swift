// Trees and lists of devices and objects.
import JSON
import Machine
import TestSupport
import Testing

@Suite struct DeviceTreeCommandsTests {
  @Test("a path that leads nowhere, or to several objects, isn't resolved")
  func unresolved() throws {
    let test = try TestMonitor(MachineOptions(type: "none"))
    let human = test.human()
    human.send("info qom-tree /nope\ninfo qom-tree \"\"\ninfo qom-tree type\n")
    let failures = ["/nope", "", "type"].map { "Path '\($0)' could not be resolved.\r\n" }
    #expect(human.text() == failures.map { $0 + "(qmond) " }.joined())
  }

  @Test("the tree begins at a path, and is sorted by the bytes of the names")
  func tree() throws {
    let test = try TestMonitor(MachineOptions(type: "none"))
    let objects = try #require(test.machine.objects)
    for id in ["t1", "t0"] { try objects.add("iothread", id: id, []) }
    try objects.add("memory-backend-ram", id: "m", [Value.Member(key: "size", value: .int(4096))])
    let human = test.human()
    human.send("info qom-tree /objects\ninfo qom-tree m\n")
    #expect(
      human.text().split(separator: "\r\n") == [
        "/objects (container)", "  /m (memory-backend-ram)", "    /m[0] (memory-region)", "  /t0 (iothread)",
        "  /t1 (iothread)", "(qmond) /m (memory-backend-ram)", "  /m[0] (memory-region)", "(qmond) ",
      ])
    human.send("info qom-tree /\n")
    #expect(human.text().hasPrefix("/ (container)\r\n  /chardevs (container)\r\n  /machine (none-machine)\r\n"))
  }

  @Test("a machine without a chipset has neither PCI buses nor firmware")
  func firmware() throws {
    let none = try TestMonitor(MachineOptions(type: "none")).control()
    #expect(
      none.exchange(call("query-pci"), call("x-query-roms")) == [reply([]), reply(["human-readable-text": ""])])
  }

  @Test("CPUs are listed, the highest first, those that are there with their paths")
  func cpus() throws {
    var options = MachineOptions()
    (options.cpus, options.topology.maximum, options.topology.cores, options.topology.threads) = (3, 8, 2, 2)
    let client = try TestMonitor(options).control()
    guard case .array(let slots)? = client.exchange(call("query-hotpluggable-cpus")).first?["return"] else {
      return #expect(Bool(false))
    }
    #expect(slots.first?["props"] == ["core-id": 1, "thread-id": 1, "socket-id": 1])
    let paths = slots.compactMap { $0["qom-path"] }
    #expect(slots.count == 8)
    #expect(paths == [3, 2, 0].map { .string("/machine/unattached/device[\($0)]") })
    let none = try TestMonitor(MachineOptions(type: "none")).control()
    #expect(
      none.exchange(call("query-hotpluggable-cpus")).errors
        == ["The feature 'query-hotpluggable-cpus' is not enabled"])
  }

  @Test("VirtIO devices: the balloon is listed, others aren't VirtIO devices")
  func virtio() throws {
    let client = try TestMonitor().control()
    let path: Value = "/machine/peripheral/balloon0/virtio-backend"
    #expect(client.exchange(call("x-query-virtio")) == [reply([["path": path, "name": "virtio-balloon"]])])
    let replies = client.exchange(
      call("x-query-virtio-status", ["path": "foo"]), call("x-query-virtio-status", ["path": path]),
      call("x-query-virtio-queue-element", ["path": "foo", "queue": 0]))
    #expect(
      replies.errors == [
        "Path foo is not a VirtIODevice", "The command x-query-virtio-status is not simulated",
        "Path foo is not a VirtIO device",
      ])
    let none = try TestMonitor(MachineOptions(type: "none", balloon: nil)).control()
    #expect(none.exchange(call("x-query-virtio")) == [reply([])])
  }
}
