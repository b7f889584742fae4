// Where devices go on their buses: what QEMU 7.2 refuses, and what it chooses.
import Event
import JSON
import Testing

@testable import Machine

@Suite struct DevicePlacementTests {
  private let test: TestMachine

  init() throws { test = try TestMachine(bare: "pc") }

  @Test(
    "a slot of PCI has one device, or several functions that all know of it",
    arguments: [
      ("e1000,addr=0", "PCI: slot 0 function 0 not available for e1000, in use by i440FX,id=(null)"),
      ("e1000,addr=3,id=a rtl8139,addr=3", "PCI: slot 3 function 0 not available for rtl8139, in use by e1000,id=a"),
      (
        "e1000,addr=3.1,id=a e1000,addr=3.1",
        "PCI: slot 3 function 1 not available for e1000, in use by e1000,id=a"
      ),
      ("e1000,addr=1f e1000,addr=1f.1", "PCI: single function device can't be populated in function 1f.1"),
      ("e1000,addr=1a.7 e1000,addr=1a", "PCI: 1a.0 indicates single function, but 1a.7 is already populated."),
      ("e1000,addr=1.4", nil), ("e1000,addr=5.1 e1000,addr=5.0,multifunction=on", nil),
      ("e1000,addr=5,multifunction=on e1000,addr=5.7", nil),
    ] as [(String, String?)])
  func functions(_ devices: String, _ message: String?) throws {
    #expect(try test.refusal(of: devices) == message)
  }

  @Test("function 0 comes last to a machine that runs")
  func hotplug() throws {
    try test.add("e1000,addr=6,multifunction=on")
    #expect(
      try test.refusal(of: "e1000,addr=6.1", .deviceAdd)
        == "PCI: slot 6 function 0 already occupied by e1000, new func e1000 cannot be exposed to guest.")
    #expect(try test.refusal(of: "e1000,addr=7.1 e1000,addr=7,multifunction=on", .deviceAdd) == nil)
  }

  @Test("a slot is chosen from the lowest one on, of a bridge and a PCI Express port too")
  func freeSlots() throws {
    for (bridge, path) in [
      ("pci-bridge,chassis_nr=1,id=b,addr=1d", "b"), ("pcie-root-port,chassis=1,id=r,addr=1e", "r"),
    ] {
      try test.add(bridge)
      let cards = try (0..<3).map { _ throws(Failure) in try test.add("e1000,bus=\(path)") }
      #expect(cards.map(\.pciAddress) == [0, 8, 16])
    }
    #expect(try test.add("e1000,bus=r,addr=1f.3").pciAddress == 0xfb)
    // Only its first function makes that a slot isn't free.
    for address in ["2", "3", "4.1"] { try test.add("e1000,bus=pci.0,addr=\(address)") }
    #expect(
      try test.refusal(of: "e1000,bus=pci.0")
        == "PCI: 4.0 indicates single function, but 4.1 is already populated.")
  }

  @Test("a full bus")
  func fullBus() throws {
    let test = test
    try test.add("pci-bridge,chassis_nr=1,id=b")
    for _ in 0..<32 { try test.add("e1000,bus=b") }
    #expect(
      try test.refusal(of: "e1000,bus=b") == "PCI: no slot/function available for e1000, all in use or reserved")
  }

  @Test("a bridge that came to a running machine has a controller of its own, which has no slot 0")
  func standardHotplug() throws {
    try test.plug("pci-bridge,chassis_nr=1,id=b")
    let message = "Unsupported PCI slot 0 for standard hotplug controller. Valid slots are between 1 and 31."
    for device in ["e1000,bus=b", "e1000,bus=b,addr=0"] {
      #expect(try test.refusal(of: device, .deviceAdd) == message)
    }
    #expect(try test.plug("e1000,bus=b,addr=1").pciAddress == 8)
    try test.add("pci-bridge,chassis_nr=1,id=c")
    #expect(try test.plug("e1000,bus=c").pciAddress == 0)
  }

  @Test(
    "ports of a serial bus have numbers and names of their own",
    arguments: [
      (
        "virtio-serial-pci virtserialport,nr=0",
        "Port number 0 on virtio-serial devices reserved for virtconsole devices for backward compatibility."
      ),
      ("virtio-serial-pci virtserialport,nr=31", "virtio-serial-bus: Out-of-range port id specified, max. allowed: 30"),
      (
        "virtio-serial-pci virtserialport,nr=4294967294",
        "virtio-serial-bus: Out-of-range port id specified, max. allowed: 30"
      ),
      ("virtio-serial-pci virtserialport virtserialport,nr=1", "virtio-serial-bus: A port already exists at id 1"),
      ("virtio-serial-pci virtconsole virtconsole,nr=0", "virtio-serial-bus: A port already exists at id 0"),
      (
        "virtio-serial-pci virtserialport,name=x virtserialport,name=x",
        "virtio-serial-bus: A port already exists by name x"
      ),
      (
        "virtio-serial-pci,max_ports=2 virtserialport virtserialport",
        "virtio-serial-bus: Out-of-range port id specified, max. allowed: 1"
      ),
      (
        "virtio-serial-pci,max_ports=40 virtserialport,nr=40",
        "virtio-serial-bus: Out-of-range port id specified, max. allowed: 39"
      ),
      ("virtio-serial-pci,max_ports=0", "Maximum number of serial ports not specified"),
      ("virtio-serial-pci,max_ports=512", "maximum ports supported: 511"),
      ("virtio-serial-pci,max_ports=511 virtserialport,nr=510", nil), ("virtio-serial-pci virtconsole,nr=0", nil),
      ("virtio-serial-pci virtserialport,nr=4294967295", nil),
    ] as [(String, String?)])
  func serialPorts(_ devices: String, _ message: String?) throws {
    #expect(try test.refusal(of: devices) == message)
  }

  @Test("a port that isn't told its number gets the lowest one, a console 0 too, until all are used up")
  func serialNumbers() throws {
    try test.add("virtio-serial-pci")
    let ports = try ["virtserialport", "virtserialport,nr=3", "virtconsole", "virtserialport", "virtconsole"]
      .map { (text) throws(Failure) in try test.add(text) }
    #expect(try ports.map { try $0.value(of: "nr") } == [1, 3, 0, 2, 4])
    for _ in 5...30 { try test.add("virtserialport") }
    #expect(
      try test.refusal(of: "virtserialport")
        == "virtio-serial-bus: Out-of-range port id specified, max. allowed: 30")
  }

  @Test(
    "a controller has two floppy drives",
    arguments: [
      ("floppy,unit=0 floppy,unit=0", "Floppy unit 0 is in use"),
      ("floppy,unit=2", "Can't create floppy unit 2, bus supports only 2 units"),
      ("floppy floppy floppy", "Can't create floppy unit 2, bus supports only 2 units"), ("floppy,unit=1 floppy", nil),
    ] as [(String, String?)])
  func floppies(_ devices: String, _ message: String?) throws { #expect(try test.refusal(of: devices) == message) }

  @Test(
    "an IDE channel has two drives",
    arguments: [
      ("ide-cd,unit=0 ide-cd,unit=0", "IDE unit 0 is in use"),
      ("ide-hd,unit=9", "Can't create IDE unit 9, bus supports only 2 units"), ("ide-hd", "No drive specified"),
      ("ide-cd,unit=5", "Can't create IDE unit 5, bus supports only 2 units"),
      ("ide-cd,unit=4294967294", "Can't create IDE unit -2, bus supports only 2 units"),
      ("ide-cd ide-cd ide-cd", "IDE unit 1 is in use"),
      ("ide-cd,bus=ide.0 ide-cd,bus=ide.0 ide-cd,bus=ide.0", "IDE unit 1 is in use"),
      ("ich9-ahci,id=x ide-cd,bus=x.0,unit=1", "Can't create IDE unit 1, bus supports only 1 units"),
      ("ich9-ahci,id=x ide-cd,bus=x.0 ide-cd,bus=x.0", "Can't create IDE unit 1, bus supports only 1 units"),
      ("ide-cd,unit=1 ide-cd,unit=1,bus=ide.0", nil), ("ide-cd,unit=4294967295", nil),
    ] as [(String, String?)])
  func ide(_ devices: String, _ message: String?) throws { #expect(try test.refusal(of: devices) == message) }

  @Test("a drive's serial number says where it is, unless it was told")
  func driveNumbers() throws {
    let drives = try ["ide-cd", "ide-cd", "ide-cd,serial=x,bus=ide.0", "ide-cd,unit=1,bus=ide.0"]
      .map { (text) throws(Failure) in try test.add(text) }
    #expect(try drives.map { try $0.value(of: "unit") } == [0, 1, 0, 1])
    #expect(try drives.map { try $0.value(of: "serial") } == ["QM00003", "QM00004", "x", "QM00002"])
  }

  @Test(
    "a SCSI device has a channel, an id and a unit of its own",
    arguments: [
      ("virtio-scsi-pci scsi-cd,channel=1", "bad scsi channel id: 1"),
      ("virtio-scsi-pci scsi-cd,channel=4294967295", "bad scsi channel id: -1"),
      ("virtio-scsi-pci scsi-cd,scsi-id=256", "bad scsi device id: 256"),
      ("virtio-scsi-pci scsi-cd,lun=16384", "bad scsi device lun: 16384"),
      ("virtio-scsi-pci scsi-cd,id=c scsi-cd,scsi-id=0,lun=0", "lun already used by 'c'"),
      ("virtio-scsi-pci scsi-cd scsi-cd,scsi-id=0,lun=0", "lun already used by '(null)'"),
      ("virtio-scsi-pci scsi-cd,scsi-id=4294967294", "bad scsi device id: -2"),
      ("virtio-scsi-pci scsi-cd,lun=4294967294", "bad scsi device lun: -2"),
      ("usb-ehci usb-bot scsi-cd,lun=16", "bad scsi device lun: 16"),
      ("usb-ehci usb-uas scsi-cd,scsi-id=1", "bad scsi device id: 1"),
      ("megasas scsi-cd,scsi-id=128", "bad scsi device id: 128"),
      ("mptsas1068 scsi-cd,lun=2", "bad scsi device lun: 2"), ("pvscsi scsi-cd,lun=1", "bad scsi device lun: 1"),
      ("pvscsi scsi-cd,scsi-id=254", "bad scsi device id: 254"), ("am53c974 scsi-cd,lun=8", "bad scsi device lun: 8"),
      ("pvscsi scsi-cd,scsi-id=63", nil), ("mptsas1068 scsi-cd,scsi-id=8,lun=1", nil),
      ("lsi scsi-cd,lun=8", "bad scsi device lun: 8"), ("lsi scsi-cd,scsi-id=8", "bad scsi device id: 8"),
      ("lsi scsi-cd,scsi-id=7", nil), ("virtio-scsi-pci scsi-cd,scsi-id=255,lun=16383", nil),
    ] as [(String, String?)])
  func scsi(_ devices: String, _ message: String?) throws { #expect(try test.refusal(of: devices) == message) }

  @Test("of a SCSI device that isn't told both its id and unit the lowest are taken")
  func scsiNumbers() throws {
    try test.add("virtio-scsi-pci")
    let discs = try ["scsi-cd", "scsi-cd", "scsi-cd,scsi-id=0", "scsi-cd,lun=1", "scsi-cd,scsi-id=5"]
      .map { (text) throws(Failure) in try test.add(text) }
    #expect(try discs.map { try $0.value(of: "scsi-id") } == [0, 1, 0, 1, 5])
    #expect(try discs.map { try $0.value(of: "lun") } == [0, 0, 1, 1, 0])
  }
}
