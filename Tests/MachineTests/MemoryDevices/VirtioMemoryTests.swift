// Memory whose size the guest changes, and persistent memory. What is refused was recorded from QEMU 7.2.
import Event
import JSON
import Testing

@testable import Machine

@Suite struct VirtioMemoryTests {
  /// A running machine with 256 MiB and room for 2 GiB, and with objects for memory by their sizes in MiB.
  private func machine(_ guest: GuestOptions = GuestOptions(), room: Bool = true) throws -> TestMachine {
    let test = try TestMachine(bare: "pc") {
      ($0.memory, $0.memorySlots) = (256 << 20, 4)
      $0.maximumMemory = room ? 2 << 30 : 256 << 20
      $0.guest = guest
      $0.startsRunning = true
    }
    for (id, size) in [("m", 64), ("n", 64), ("odd", 3), ("big", 4096)] {
      try test.object("memory-backend-ram", id, ["size": .int(Int64(size) << 20)])
    }
    return test
  }

  private func request(_ megabytes: Double, _ test: TestMachine, _ id: String = "v") throws {
    try test.devices.device(id).set("requested-size", to: .int(Int64(megabytes * 1_048_576)))
  }

  private func size(_ test: TestMachine, _ id: String = "v") throws -> Value? {
    try test.devices.device(id).value(of: "size")
  }

  private static func changed(_ megabytes: Int64) -> String {
    #"MEMORY_DEVICE_SIZE_CHANGE {"id": "v", "size": \#(megabytes << 20), "qom-path": "/machine/peripheral/v"}"#
  }

  private static let range = "usable range for memory devices [0x100000000:0x170000000]"

  @Test(
    "what it can't be",
    arguments: [
      ("virtio-mem-pci", "'memdev' property must be set"), ("virtio-mem-pci,memdev=nix", "Device 'nix' not found"),
      ("virtio-mem-pci,memdev=m,block-size=4096", "'block-size' property has to be at least 0x100000"),
      ("virtio-mem-pci,memdev=m,block-size=3145728", "'block-size' property has to be a power of two"),
      ("virtio-mem-pci,memdev=m,block-size=134217728", "backend memory size must be multiple of 0x8000000"),
      ("virtio-mem-pci,memdev=odd", "backend memory size must be multiple of 0x200000"),
      (
        "virtio-mem-pci,memdev=big",
        "not enough space, currently 0x0 in use of total space for memory devices 0x70000000"
      ),
      ("virtio-mem-pci,memdev=m,memaddr=0x1000", "address must be aligned to 0x200000 bytes"),
      (
        "virtio-mem-pci,memdev=m,block-size=4194304,memaddr=0x100200000", "address must be aligned to 0x400000 bytes"
      ),
      (
        "virtio-mem-pci,memdev=m,memaddr=0x40000000", "can't add memory device [0x40000000:0x4000000], \(range)"
      ),
      (
        "virtio-mem-pci,memdev=m,requested-size=3145728",
        "'requested-size' property has to be multiples of 'block-size' (0x200000)"
      ),
      ("virtio-mem-pci,memdev=m,node=1", "'node' property has value '1', which exceedsthe number of numa nodes: 1"),
      ("virtio-mem-pci,memdev=m,size=1", "Property 'virtio-mem.size' is not writable"),
      (
        "virtio-mem-pci,memdev=m virtio-mem-pci,memdev=m", "'memdev' property specifies a busy memdev: m"
      ),
      ("virtio-mem-pci,memdev=m virtio-pmem-pci,memdev=m", "can't use already busy memdev: m"),
      ("virtio-mem-pci,memdev=m pc-dimm,memdev=m", "can't use already busy memdev: m"),
      ("virtio-pmem-pci", "'memdev' property must be set"),
      ("virtio-pmem-pci,memdev=odd", "backend memory size must be multiple of 0x200000"),
      ("virtio-pmem-pci,memdev=m,memaddr=5", "address must be aligned to 0x200000 bytes"),
      (
        "virtio-mem-pci,memdev=m,id=v virtio-pmem-pci,memdev=n,memaddr=0x100000000",
        "address range conflicts with memory device id='v'"
      ),
      // Its addresses come before its card's place, which comes before what else it needs.
      ("e1000,addr=5 virtio-mem-pci,memdev=m,memaddr=7,addr=5", "address must be aligned to 0x200000 bytes"),
      (
        "virtio-mem-pci,memdev=m,addr=5,id=v virtio-mem-pci,memdev=m,addr=5",
        "PCI: slot 5 function 0 not available for virtio-mem-pci, in use by virtio-mem-pci,id=v"
      ),
      ("virtio-mem-pci,memdev=m,requested-size=134217728", nil), ("virtio-mem-pci,memdev=m,block-size=1048576", nil),
    ] as [(String, String?)])
  func refused(_ devices: String, _ message: String?) throws {
    #expect(try machine().refusal(of: devices) == message)
  }

  @Test("a machine without room for memory says so", arguments: ["virtio-mem-pci", "virtio-pmem-pci"])
  func noRoom(_ type: String) throws {
    #expect(
      try machine(room: false).refusal(of: "\(type),memdev=m")
        == "memory devices (e.g. for memory hotplug) are not enabled, please specify the maxmem option")
  }

  @Test(
    "what can't be asked for",
    arguments: [
      ("requested-size", .int(5 << 20), "'requested-size' has to be multiples of 'block-size' (0x200000)"),
      ("requested-size", -1, "'requested-size' has to be multiples of 'block-size' (0x200000)"),
      ("requested-size", .int(66 << 20), "'requested-size' cannot exceed the memory backend size(0x4000000)"),
      ("requested-size", "8M", "Parameter 'requested-size' expects uint64"),
      ("size", 1, "Property 'virtio-mem.size' is not writable"), ("block-size", 1, "'block-size' cannot be changed"),
      (
        "memaddr", 1,
        "Attempt to set property 'memaddr' on anonymous device (type 'virtio-mem') after it was realized"
      ),
    ] as [(String, Value, String)])
  func refusedSetting(_ property: String, _ value: Value, _ message: String) throws {
    let test = try machine()
    try test.plug("virtio-mem-pci,memdev=m,id=v")
    #expect(failure { try test.devices.device("v").set(property, to: value) } == Failure(message))
    test.loop.advance(by: .seconds(1))
    #expect(try size(test) == 0)
  }

  @Test("the guest gets round to what it is asked for, and says so")
  func growing() throws {
    let test = try machine()
    try test.plug("virtio-mem-pci,memdev=m,id=v,requested-size=4194304")
    #expect(try size(test) == 0 && test.machine.pluggedMemory == 0)
    test.loop.advance(by: .milliseconds(20))
    #expect(test.take() == [Self.changed(4)])
    #expect(try size(test) == .int(4 << 20) && test.machine.pluggedMemory == 4 << 20)
    try request(16, test)
    try request(8, test)
    try request(8, test)
    #expect(try test.devices.device("v").value(of: "requested-size") == .int(8 << 20))
    test.loop.advance(by: .seconds(1))
    #expect(test.take() == [Self.changed(8)])
    try request(2, test)
    test.loop.advance(by: .seconds(1))
    #expect(test.take() == [Self.changed(2)])
  }

  @Test("it has no more than there is, whatever the device was made with")
  func tooMuch() throws {
    let test = try machine()
    try test.plug("virtio-mem-pci,memdev=m,id=v,requested-size=134217728")
    test.loop.advance(by: .seconds(1))
    #expect(test.take() == [Self.changed(64)])
  }

  @Test(
    "a guest that holds on to its devices holds on to its memory", arguments: [GuestOptions.Unplug.refuse, .ignore])
  func shrinking(_ unplug: GuestOptions.Unplug) throws {
    var guest = GuestOptions()
    guest.unplug = unplug
    let test = try machine(guest)
    try test.plug("virtio-mem-pci,memdev=m,id=v,requested-size=8388608")
    test.loop.advance(by: .seconds(1))
    try request(2, test)
    test.loop.advance(by: .seconds(1))
    #expect(test.take() == [Self.changed(8)])
    #expect(try size(test) == .int(8 << 20))
  }

  @Test(
    "without a driver, or with one that is stuck, nothing comes",
    arguments: [GuestOptions(hasDriver: false), GuestOptions(isStuck: true)])
  func noDriver(_ guest: GuestOptions) throws {
    let test = try machine(guest)
    try test.plug("virtio-mem-pci,memdev=m,id=v,requested-size=8388608")
    test.loop.advance(by: .seconds(9))
    #expect(try test.take().isEmpty && size(test) == 0)
  }

  @Test("a machine that stands still changes nothing, and goes on when it runs")
  func stopped() throws {
    let test = try machine()
    try test.plug("virtio-mem-pci,memdev=m,id=v")
    try request(8, test)
    try test.machine.stop()
    test.loop.advance(by: .seconds(9))
    #expect(test.take() == ["STOP"])
    try test.machine.resume()
    test.loop.advance(by: .milliseconds(20))
    #expect(test.take() == ["RESUME", Self.changed(8)])
  }

  @Test("a reset takes it all away, until the driver is there again; persistent memory stays")
  func reset() throws {
    let test = try machine()
    try test.plug("virtio-mem-pci,memdev=m,id=v,requested-size=8388608")
    try test.plug("virtio-pmem-pci,memdev=n,id=p")
    test.loop.advance(by: .seconds(1))
    #expect(test.machine.pluggedMemory == 72 << 20)
    _ = test.take()
    test.machine.reset(.hostQMPSystemReset)
    #expect(try size(test) == 0 && test.machine.pluggedMemory == 64 << 20)
    test.loop.advance(by: .seconds(1))
    #expect(test.take().last == Self.changed(8))
  }

  @Test(
    "neither can be unplugged, and their objects can't be deleted", arguments: ["virtio-mem-pci", "virtio-pmem-pci"])
  func unplugging(_ type: String) throws {
    let test = try machine()
    try test.plug("\(type),memdev=m,id=v")
    #expect(
      failure { try test.devices.requestRemoval("v") }
        == Failure("virtio based memory devices cannot be unplugged."))
    #expect(try test.machine.objects?.resolve("/objects/m").isInUse == true)
    #expect(failure { try test.machine.objects?.remove("m") } == Failure("object 'm' is in use, can not be deleted"))
  }

  @Test("each finds the next gap that its blocks allow")
  func placement() throws {
    let test = try machine()
    try test.plug("virtio-pmem-pci,memdev=m")
    try test.plug("virtio-mem-pci,memdev=n,block-size=67108864")
    #expect(test.machine.memoryDevices.map(\.address) == [0x1_0000_0000, 0x1_0400_0000])
  }
}
