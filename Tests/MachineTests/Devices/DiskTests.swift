// Devices with drives: what each kind takes, and what becomes of its drive. Recorded from QEMU 7.2.
import Block
import Event
import JSON
import Testing

@testable import Machine

@Suite struct DiskTests {
  private func machine() throws -> TestMachine {
    let test = try TestMachine(bare: "pc")
    let blocks = test.machine.blocks
    for (name, isReadOnly) in [("n", false), ("m", false), ("ro", true)] {
      try blocks.addAtOnce(["driver": "null-co", "node-name": .string(name), "read-only": .bool(isReadOnly)])
    }
    _ = blocks.addBackend("empty")
    try blocks.addDrive(try DriveOptions(["if": "none", "id": "d", "file": "null-co://"], interface: "ide"))
    try test.plug("virtio-scsi-pci,id=s")
    return test
  }

  @Test(
    "what a disk can't have",
    arguments: [
      ("virtio-blk-pci", "drive property not set"), ("scsi-hd", "drive property not set"),
      ("virtio-blk-pci,drive=x", "Property 'virtio-blk-device.drive' can't find value 'x'"),
      ("virtio-blk-pci,drive=empty", "Device needs media, but drive is empty"),
      ("scsi-hd,drive=empty", "Device needs media, but drive is empty"),
      ("scsi-hd,drive=d scsi-hd,drive=d", "Drive 'd' is already in use by another device"),
      (
        "virtio-blk-pci,drive=n,logical_block_size=4096,physical_block_size=512",
        "logical_block_size > physical_block_size not supported"
      ),
      ("scsi-hd,drive=n,min_io_size=100", "min_io_size must be a multiple of logical_block_size"),
      ("scsi-hd,drive=ro", nil), ("scsi-cd", nil), ("scsi-cd,drive=empty", nil), ("floppy,unit=0", nil),
      ("virtio-blk-pci,drive=n,share-rw=on virtio-blk-pci,drive=n,share-rw=on", nil),
    ] as [(String, String?)])
  func refused(_ devices: String, _ message: String?) throws {
    #expect(try machine().refusal(of: devices) == message)
  }

  @Test("a drive that a device couldn't have is as it was")
  func untouched() throws {
    let test = try machine()
    let before = test.machine.blocks.backends.count
    for device in ["virtio-blk-pci,drive=empty", "virtio-blk-pci,drive=empty"] {
      #expect(failure { try test.plug(device) } == Failure("Device needs media, but drive is empty"))
    }
    try test.plug("scsi-hd,drive=n,id=a")
    #expect(failure { try test.plug("scsi-hd,drive=n,id=b") } != nil)
    #expect(test.machine.blocks.drive("empty")?.device == nil)
    #expect(test.machine.blocks.backends.count == before + 1)
  }

  @Test("a device's drive goes with it, a node that a client made stays")
  func unplugged() throws {
    let test = try machine()
    try test.plug("scsi-hd,drive=d,id=a")
    try test.plug("scsi-hd,drive=n,id=b")
    #expect(test.machine.blocks.backends.map { $0.device?.name } == [nil, "a", "b"])
    for id in ["a", "b"] { try test.devices.requestRemoval(id) }
    #expect(test.machine.blocks.backends.count == 3)
    test.loop.settle()
    #expect(test.machine.blocks.backends.map(\.id) == ["empty"])
    #expect(test.machine.blocks.nodes.map(\.name) == ["n", "m", "ro"])
  }

  @Test("a card's drive is that of the device behind it")
  func names() throws {
    let test = try machine()
    try test.plug("virtio-blk-pci,drive=n,id=v")
    try test.plug("virtio-blk-pci,drive=m")
    #expect(
      test.machine.blocks.backends.compactMap { $0.device?.name }
        == ["/machine/peripheral/v/virtio-backend", "/machine/peripheral-anon/device[0]/virtio-backend"])
  }

  @Test("a drive that was taken from its device has nothing, and its name stays taken until the device goes")
  func taken() throws {
    let test = try machine()
    let blocks = test.machine.blocks
    try test.plug("scsi-hd,drive=d,id=a")
    try blocks.removeDrive("d")
    #expect(blocks.drive("d") == nil && test.machine.blocks.backends.map(\.id) == ["empty", ""])
    let again = try DriveOptions(["if": "none", "id": "d"], interface: "ide")
    #expect(failure { try blocks.addDrive(again) } == Failure("Duplicate ID 'd' for drive"))
    try test.devices.requestRemoval("a")
    test.loop.settle()
    try blocks.addDrive(again)
  }

  @Test("a disk says whether its writes are done when they are in a cache, or leaves that to its drive")
  func writeCache() throws {
    let test = try machine()
    try test.plug("scsi-hd,drive=d,id=a,write-cache=off")
    try test.plug("scsi-hd,drive=n,id=b,write-cache=auto")
    let backends = test.machine.blocks.backends
    #expect(backends.first { $0.id == "d" }?.writesBack == false)
    #expect(backends.first { $0.device?.name == "b" }?.writesBack == true)
  }

  @Test("sizes of blocks are looked at with a CD-ROM too, and behind a virtio card once it has its node")
  func blockSizes() throws {
    let sizes = "logical_block_size > physical_block_size not supported"
    #expect(try machine().refusal(of: "scsi-cd,logical_block_size=4096") == sizes)
    #expect(try machine().refusal(of: "scsi-hd,drive=n virtio-blk-pci,drive=n,logical_block_size=4096") != sizes)
  }

  @Test("a drive whose device couldn't be added is free again, and nobody reads it")
  func disconnected() throws {
    let test = try machine()
    let drive = try #require(test.machine.blocks.drive("d"))
    #expect(drive.root?.permissions == .consistentRead)
    #expect(failure { try test.plug("virtio-blk-pci,drive=d,logical_block_size=4096") } != nil)
    #expect(drive.device == nil && drive.root?.permissions == [])
    try test.plug("scsi-hd,drive=d")
  }
}
