// Devices that stand on other options: modules that keep their memory, folders of the host, expanders, defaults.
import Chardev
import Event
import JSON
import Machine
import QEMUOptions
import Testing

@testable import Emulator

@Suite struct EmulatorDevicesTests {
  private let loop: Loop

  init() throws { loop = try Loop(pace: .stepped) }

  private func machine(_ words: String) throws -> Machine {
    try emulatedMachine(("-nodefaults " + words).split(separator: " ").map(String.init), on: loop)
  }

  /// What is said of a command line; nil if it is taken.
  private func refusal(_ words: String) throws -> String? {
    do {
      _ = try machine(words)
      return nil
    } catch let error as EmulatorOptionError {
      return error.messages.first?.text
    }
  }

  /// What is said of a command; nil if it is taken.
  private func refusal(_ act: () throws(Failure) -> Void) -> String? {
    do throws(Failure) {
      try act()
      return nil
    } catch { return error.description }
  }

  private func add(_ driver: String, id: String, on bus: String, to machine: Machine) -> String? {
    let request = DeviceRequest(driver: driver, id: id, bus: bus, origin: .deviceAdd)
    return refusal { () throws(Failure) in _ = try machine.devices?.add(request) }
  }

  // MARK: Modules

  private static let memory =
    "-m 256,slots=4,maxmem=4G -object memory-backend-ram,id=m,size=128M -object memory-backend-ram,id=n,size=127M"

  @Test("a module that keeps what is in it comes to a machine that takes those, and stays")
  func persistentModules() throws {
    let words = "-device nvdimm,memdev=m,id=a,label-size=128K -device nvdimm,memdev=n"
    #expect(
      try refusal("-machine pc \(Self.memory) \(words)") == "nvdimm is not enabled: missing 'nvdimm' in '-M'")
    let machine = try machine("-machine q35,nvdimm=on \(Self.memory) \(words)")
    // Whole huge pages are left of it beside its label.
    #expect(machine.memoryModules.map(\.size) == [126 << 20, 126 << 20])
    #expect(machine.memoryModules.map(\.isPersistent) == [true, true])
    #expect(machine.memorySlots.compactMap(\.device) == [])
    #expect(
      refusal { () throws(Failure) in try machine.devices?.requestRemoval("a") }
        == "nvdimm device hot unplug is not supported yet.")
  }

  @Test(
    "what such a module can't be, with QEMU's words",
    arguments: [
      ("label-size=127K", "Property 'nvdimm.label-size' (0x1fc00) is required at least 0x20000"),
      ("label-size=x", "Parameter 'label-size' expects size"), ("uuid=x", "Property 'nvdimm.uuid' has invalid value"),
      (
        "memdev=m,label-size=200M",
        "the size of memdev m (0x8000000) is too small to contain nvdimm label (0xc800000) and aligned PMEM (0x200000)"
      ),
      ("slot=9", "invalid slot number 9, valid range is [0-3]"), ("slot=1", "'memdev' property must be set"),
    ])
  func refusedModules(words: String, error: String) throws {
    #expect(try refusal("-machine pc,nvdimm=on \(Self.memory) -device nvdimm,\(words)") == error)
  }

  // MARK: Folders

  @Test(
    "a 9p device has a folder that is there, and a name for it",
    arguments: [
      ("fsdev=f,mount_tag=t", nil), ("fsdev=f,mount_tag=", nil), ("fsdev=s,mount_tag=t", nil),
      ("mount_tag=t", "9pfs device couldn't find fsdev with the id = NULL"),
      ("fsdev=x,mount_tag=t", "9pfs device couldn't find fsdev with the id = x"),
      ("fsdev=f", "fsdev with id f needs mount_tag arguments"),
      (
        "fsdev=f,mount_tag=01234567890123456789012345678901",
        "mount tag '01234567890123456789012345678901' (32 bytes) is longer than maximum (31 bytes)"
      ),
      ("fsdev=g,mount_tag=t", "cannot initialize fsdev 'g': failed to open '/none': No such file or directory"),
      ("fsdev=h,mount_tag=t", "cannot initialize fsdev 'h': failed to open '/dev/null': Not a directory"),
      (
        "fsdev=p,mount_tag=t",
        "cannot initialize fsdev 'p': failed to connect to '/none': No such file or directory"
      ),
    ] as [(String, String?)])
  func folders(words: String, error: String?) throws {
    let local = { (id: String, path: String) in "-fsdev local,security_model=mapped,id=\(id),path=\(path) " }
    let folders = local("f", "/") + local("g", "/none") + local("h", "/dev/null")
    #expect(
      try refusal(folders + "-fsdev synth,id=s -fsdev proxy,id=p,socket=/none -device virtio-9p-pci,\(words)") == error)
  }

  @Test("-virtfs is a folder with its device")
  func virtfs() throws {
    let machine = try machine("-virtfs local,security_model=none,path=/,mount_tag=t")
    #expect(machine.devices?.added.map(\.type.name.string) == ["virtio-9p-pci"])
    #expect(
      try refusal("-virtfs local,security_model=none,path=/none,mount_tag=t")
        == "cannot initialize fsdev 't': failed to open '/none': No such file or directory")
  }

  @Test(
    "a folder that a process serves stands on a socket, and has a name",
    arguments: [
      ("tag=t", nil), ("num-request-queues=1", "missing tag property"),
      ("tag=", "tag property cannot be empty"),
      ("tag=0123456789012345678901234567890123456", "tag property must be 36 bytes or less"),
      ("tag=t,queue-size=1000", "queue-size property must be a power of 2"),
      ("tag=t,queue-size=2048", "queue-size property must be 1024 or smaller"),
      ("tag=t,num-request-queues=0", "num-request-queues property must be larger than 0"),
    ] as [(String, String?)])
  func servedFolders(words: String, error: String?) throws {
    let place = SocketOptions.Place.unix(
      path: "folder-\(UInt64.random(in: 0...(.max)))", isAbstract: true, isTight: true)
    let socket = ChardevBackend.socket(SocketOptions(place, isServer: true, waits: false))
    #expect(try folderRefusal("chardev=c,\(words)", on: socket) == error)
    #expect(try folderRefusal("chardev=c,tag=t", on: .null) == "vhost_backend_init failed: Protocol error")
    #expect(try folderRefusal("tag=t", on: .null) == "missing chardev")
  }

  private func folderRefusal(_ words: String, on backend: ChardevBackend) throws -> String? {
    let configuration = try emulatorConfiguration(["-nodefaults", "-device", "vhost-user-fs-pci,\(words)"])
    let machine = Machine(MachineOptions(configuration), loop)
    defer { machine.chardevs.closeAll() }
    try machine.chardevs.add(ChardevOptions(id: "c", backend: backend))
    do throws(EmulatorOptionError) { try machine.makeDevices(configuration) } catch {
      return error.messages.first?.text
    }
    #expect(machine.chardevs.device(named: "c")?.isBusy == true)
    return nil
  }

  // MARK: Expanders

  @Test("what is behind an expander is on a bus of its name and number")
  func expanders() throws {
    let express = "-machine q35 -device pxb-pcie,bus_nr=254,id=x -device pcie-root-port,id=y,bus=x,chassis=1"
    let machine = try machine(express)
    #expect(machine.devices?.rootPCIBuses.map(\.number) == [254, 0])
    #expect(add("e1000e", id: "e", on: "y", to: machine) == nil)
    #expect(add("e1000e", id: "f", on: "x", to: machine) == "Bus 'x' does not support hotplugging")
    let old = try self.machine("-machine pc -device pxb,bus_nr=254,id=x -device e1000,bus=x,addr=3,id=e")
    #expect(old.devices?.rootPCIBuses.map(\.busName) == ["pxb-internal", "pci.0"])
    #expect(try old.devices?.device("e").bus?.busName == "x")
    #expect(add("e1000", id: "f", on: "x", to: old) == "Bus 'x' does not support hotplugging")
  }

  @Test(
    "where an expander can't be, and what can't be behind it",
    arguments: [
      ("pc", "-device pxb-pcie,bus_nr=5", "pxb-pcie devices cannot reside on a PCI bus"),
      ("q35", "-device pxb,bus_nr=5", "pxb devices cannot reside on a PCIe bus"),
      (
        "pc", "-device pci-bridge,id=b,chassis_nr=1 -device pxb,bus_nr=5,bus=b",
        "PXB devices can be attached only to root bus"
      ),
      ("q35", "-device pxb-pcie,bus_nr=5,numa_node=3", "Illegal numa node 3"),
      (
        "q35", "-device pxb-pcie,bus_nr=5 -device pxb-pcie,bus_nr=5,bus=pcie.0", "Bus 5 is already in use"
      ),
      (
        "q35", "-device pxb-pcie,bus_nr=5,id=x -device e1000,bus=x",
        "PCI: Only PCI/PCIe bridges can be plugged into pxb-pcie"
      ),
      (
        "pc", "-device pxb",
        "Bridge chassis not specified. Each bridge is required to be assigned a unique chassis id > 0."
      ),
    ])
  func refusedExpanders(board: String, words: String, error: String) throws {
    #expect(try refusal("-machine \(board) \(words)") == error)
  }

  // MARK: Defaults

  @Test("a default is what devices of a type are unless they are told otherwise")
  func defaults() throws {
    let machine = try machine(
      "-global e1000.autonegotiation=off -device e1000,id=a -device e1000,id=b,autonegotiation=on")
    #expect(try ["a", "b"].map { try machine.devices?.device($0).value(of: "autonegotiation") } == [false, true])
    let hotplug = "-global PIIX4_PM.acpi-root-pci-hotplug=off"
    #expect(
      add("e1000", id: "e", on: "pci.0", to: try self.machine(hotplug)) == "Bus 'pci.0' does not support hotplugging")
    #expect(add("e1000", id: "e", on: "pci.0", to: try self.machine("")) == nil)
    let port = "-machine q35 -device pcie-root-port,id=p,chassis=1,hotplug=off"
    #expect(add("e1000e", id: "e", on: "p", to: try self.machine(port)) == "Bus 'p' does not support hotplugging")
  }

  @Test(
    "a default that can't be is refused with its device",
    arguments: [
      ("e1000.nope=1 -device e1000", "can't apply global e1000.nope=1: Property 'e1000.nope' not found"),
      (
        "PIIX4_PM.acpi-root-pci-hotplug=x",
        "can't apply global PIIX4_PM.acpi-root-pci-hotplug=x: Parameter 'acpi-root-pci-hotplug' expects 'on' or 'off'"
      ),
      (
        "virtio-net-device.mrg_rxbuf=x -device virtio-net-pci",
        "can't apply global virtio-net-device.mrg_rxbuf=x: Parameter 'mrg_rxbuf' expects 'on' or 'off'"
      ), ("e1000.nope=1", nil), ("foo.bar=1", nil),
    ] as [(String, String?)])
  func refusedDefaults(words: String, error: String?) throws {
    #expect(try refusal("-global \(words)") == error)
  }

  @Test(
    "a default that no device has got is told of if none could",
    arguments: [
      ("foo.bar=1", ["global foo.bar has invalid class name"]), ("e1000.nope=1", []),
      ("PIIX4_PM.smb_io_base=1 -machine q35", ["global PIIX4_PM.smb_io_base=1 not used"]),
      ("PIIX4_PM.smb_io_base=1", []),
    ])
  func unusedDefaults(words: String, warnings: [String]) throws {
    let machine = try machine("-global \(words)")
    #expect(machine.devices?.defaultsWarnings == warnings)
  }

  // MARK: Displays

  @Test("a ROM that isn't on the bus needn't be there; an adapter with OpenGL needs that")
  func cards() throws {
    #expect(try refusal("-device e1000,romfile=/none") == "failed to find romfile \"/none\"")
    #expect(try refusal("-device e1000,rombar=0,romfile=/none") == nil)
    for adapter in ["virtio-gpu-gl-pci", "virtio-gpu-gl", "virtio-vga-gl"] {
      #expect(try refusal("-device \(adapter)") == "opengl is not available")
      #expect(try refusal("-display egl-headless -device \(adapter)") == nil)
    }
  }

  @Test("a VNC server has the keyboard layout that was asked for, if there is one")
  func layouts() throws {
    let configuration = try emulatorConfiguration(["-vnc", "none", "-k", "xx-yy"])
    let machine = try machine("")
    let server = try #require(configuration.vnc.first)
    do throws(EmulatorOptionError) {
      try machine.addVNC(server, layout: configuration.keyboardLayout)
      Issue.record("it was taken")
    } catch { #expect(error.text(program: "q") == "q: -vnc none: could not read keymap file: 'xx-yy'\n") }
    for layout in [nil, "de", "", "/dev/null"] { try machine.addVNC(server, layout: layout) }
  }
}
