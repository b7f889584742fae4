// From a command line to a machine, its objects and its block nodes.
import Event
import Logging
import Machine
import QEMUOptions
import Testing

@testable import Emulator

@Suite struct EmulatorMachineTests {
  private func configuration(_ words: String) throws -> EmulatorConfiguration {
    try configuration(words.split(separator: " ").map(String.init))
  }

  private func configuration(_ words: [String]) throws -> EmulatorConfiguration {
    try emulatorConfiguration(words)
  }

  private func machine(_ words: String) throws -> Machine {
    try machine(words.split(separator: " ").map(String.init))
  }

  private func machine(_ words: [String]) throws -> Machine {
    try emulatedMachine(words)
  }

  @Test(
    "a network or a device that the machine can't come with is refused in QEMU's words",
    arguments: [
      ("-net nic,model=foo", "Unsupported NIC model: foo"),
      ("-machine isapc -nic user,model=e1000", "No primary PCI bus"),
      ("-net nic,macaddr=zz", "-net nic,macaddr=zz: invalid syntax for ethernet address"),
      ("-nic user,addr=5", "-nic user,addr=5: Invalid parameter 'addr'"),
      ("-net nic,addr=99", "Invalid PCI device address 99 for device e1000"),
      ("-nic user,net=foo", "-nic user,net=foo: Failed to parse netmask"),
      ("-nic user,hostfwd=x", "-nic user,hostfwd=x: Invalid host forwarding rule 'x' (No : separators)"),
      ("-net nic " + String(repeating: "-net nic ", count: 8), "-net nic: too many NICs"),
      ("-usbdevice foo", "-usbdevice foo: could not add USB device 'foo'"),
      ("-machine none -debugcon null", "-debugcon null: No 'ISA' bus found for device 'isa-debugcon'"),
      ("-device isa-parallel", "-device isa-parallel: Can't create parallel device, empty char device"),
      ("-cpu Haswell,+foo", "Property 'Haswell-x86_64-cpu.foo' not found"),
    ])
  func refusedWithBoard(words: String, error: String) throws {
    do {
      _ = try machine(words)
      Issue.record("\(words) was accepted")
    } catch let refusal as EmulatorOptionError {
      #expect(refusal.text(program: "q").contains(error + "\n") || refusal.text(program: "q").hasSuffix(error))
    }
  }

  @Test(
    "what is odd about the networks is told, unless they are the machine's own",
    arguments: [
      ("", []), ("-nodefaults", []), ("-net nic", ["hub 0 is not connected to host network"]),
      ("-net user", ["hub 0 with no nics"]), ("-netdev user,id=n", ["netdev n has no peer"]),
      (
        "-machine none -net nic,id=q,model=zz",
        [
          "hub port hub0port0 has no peer", "netdev hub0port0 has no peer",
          "requested NIC (q, model zz) was not created (not supported by this machine?)",
        ]
      ),
    ])
  func networkWarnings(words: String, warnings: [String]) throws {
    let configuration = try configuration(words)
    #expect(try machine(words).warnings(configuration) == warnings)
  }

  @Test(
    "cards are connected to hub 0, or to a backend of their own",
    arguments: [
      ("", "hub0port0", "e1000"), ("-machine q35", "hub0port0", "e1000e"), ("-machine isapc", "hub0port0", "ne2k_isa"),
      ("-nic user,id=n,model=virtio", "n", "virtio-net-device"), ("-netdev user,id=n -net nic,netdev=n", "n", "e1000"),
      ("-nic user,mac=52:54:00:00:00:01", "#net000", "e1000"),
    ])
  func cards(words: String, backend: String, model: String) throws {
    let network = try machine(words).network
    #expect(network.cards.map { $0.backend?.id } == [backend])
    #expect(network.cards.first?.model == (model == "virtio-net-device" ? "virtio-net-pci" : model))
  }

  @Test("a device of its kind stands in for one that the machine comes with")
  func suppressed() throws {
    let kinds = { (words: String) in
      let board = try self.machine(words).objects?.resolve("/machine/unattached")
      return (board?.children ?? []).map(\.type.name.string)
    }
    #expect(try kinds("-device VGA").contains("VGA") == false)
    #expect(try kinds("-device isa-serial").contains("isa-serial") == false)
    #expect(try kinds("-device virtio-scsi-pci -device scsi-cd").contains("ide-cd") == false)
    let optional = ["isa-serial", "isa-parallel", "VGA", "e1000"]
    #expect(try kinds("-serial none -parallel none -vga none -net none").contains { optional.contains($0) } == false)
    #expect(try kinds("-usb").contains("piix3-usb-uhci"))
  }

  @Test(
    "what isn't there is refused in QEMU's words",
    arguments: [
      ("-device nope", "-device nope: 'nope' is not a valid device model name"),
      ("-device device", "-device device: Parameter 'driver' expects a non-abstract device type"),
      ("-device e1000,bogus=1", "-device e1000,bogus=1: Property 'e1000.bogus' not found"),
      (
        "-device virtio-rng,bogus=1", "-device virtio-rng,bogus=1: Property 'virtio-rng-pci.bogus' not found"
      ),
      ("-device VGA,id=a -device VGA,id=a", "-device VGA,id=a: Duplicate ID 'a' for device"),
      ("-device e1000,addr=0x20", "-device e1000,addr=0x20: Property 'e1000.addr' doesn't take value '0x20'"),
      ("-device e1000,addr=0x1.", "-device e1000,addr=0x1.: Property 'e1000.addr' doesn't take value '0x1.'"),
      ("-device e1000,addr=2.-1", "-device e1000,addr=2.-1: Property 'e1000.addr' doesn't take value '2.-1'"),
      (
        "-device e1000,netdev=n",
        "-device e1000,netdev=n: Property 'e1000.netdev' can't find value 'n'"
      ),
      ("-netdev user,id=n -netdev user,id=n", "-netdev user,id=n: Duplicate ID 'n' for netdev"),
      ("-cpu nope", "unable to find CPU model 'nope'"),
      ("-machine pc,bogus=1", "Property 'pc-i440fx-7.2-machine.bogus' not found"),
      ("-object secret,id=x", "Either 'file' or 'data' must be provided"),
      ("-object rng-builtin,id=x,foo=1", "-object rng-builtin,id=x,foo=1: Invalid parameter 'foo'"),
      ("-blockdev null-co", "-blockdev null-co: 'node-name' must be specified for the root node"),
      (
        "-blockdev null-co,node-name=n -blockdev null-co,node-name=n",
        "-blockdev null-co,node-name=n: Duplicate nodes with node-name='n'"
      ),
    ])
  func refused(words: String, expected: String) throws {
    do {
      _ = try machine(words)
      Issue.record("accepted: \(words)")
    } catch let error as EmulatorOptionError {
      #expect(error.description.hasPrefix("qemu-system-x86_64: \(expected)"), "\(error.description)")
    }
  }

  @Test("a machine has what was asked for")
  func accepted() throws {
    let machine = try machine(
      "-machine q35 -m 64 -smp 2 -name n -uuid 12345678-1234-5678-1234-567812345678 -S -device virtio-balloon-pci,id=b"
        + " -object iothread,id=io -blockdev null-co,node-name=n0,size=1M")
    #expect(machine.options.type == "pc-q35-7.2")
    #expect(machine.options.memory == 64 << 20)
    #expect(machine.options.cpus == 2)
    #expect(machine.options.name == "n")
    #expect(!machine.isRunning)
    #expect(machine.balloon?.options == BalloonOptions(id: "b", query: .host))
    #expect(machine.objects?.objects.map(\.name) == ["pc.ram", "io"])
    #expect(machine.blocks.node(named: "n0")?.size == 1 << 20)
  }

  @Test(
    "the place of a PCI device is a hexadecimal slot and function, with or without 0x",
    arguments: [
      ("6.1", 49), ("0x6.0x1", 49), ("0X1f", 248), ("6.+7", 55), ("6. 0x3", 51),
    ])
  func address(text: String, expected: Int64) throws {
    let json = "{\"driver\":\"e1000\",\"id\":\"n\",\"addr\":\"\(text)\"}"
    let machine = try machine(["-nodefaults", "-device", json])
    #expect(try machine.objects?.resolve("/machine/peripheral/n").value(of: "addr") == .int(expected))
  }

  @Test("devices and objects stand on character devices and network backends wherever those are in the line")
  func backendsFirst() throws {
    let words =
      "-S -display none -object rng-egd,id=r,chardev=c -device e1000,id=card,netdev=n -device isa-serial,chardev=s"
      + " -object filter-dump,id=f,netdev=n,file=/dev/null -netdev user,id=n -chardev null,id=c -chardev null,id=s"
    _ = try Emulator(configuration(words), log: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }) { _ in }
  }

  @Test("the memory may be an object that was asked for, which then can't be deleted")
  func memoryBackend() throws {
    let machine = try machine("-machine pc,memory-backend=pc.ram -m 64 -object memory-backend-ram,id=pc.ram,size=64M")
    #expect(machine.objects?.objects.map(\.name) == ["pc.ram"])
    #expect(throws: Failure.self) { try machine.objects?.remove("pc.ram") }
    #expect(throws: EmulatorOptionError(.nowhere, "Memory backend 'nope' not found")) {
      try self.machine("-machine pc,memory-backend=nope")
    }
  }

  @Test("machine none has no CPU and no balloon; with -preconfig a machine waits to be initialized")
  func none() throws {
    let none = try machine("-machine none")
    #expect(none.options.cpus == 0 && none.balloon == nil && none.isRunning)
    let waiting = try machine("-preconfig")
    #expect(waiting.isInPreconfig && !waiting.isRunning)
  }

  @Test(
    "what the guest's deeds lead to may be chosen, the last word counts",
    arguments: [
      ("", "reset poweroff shutdown reset"), ("-no-shutdown", "reset pause shutdown reset"),
      ("-no-reboot", "shutdown poweroff shutdown reset"),
      ("-action panic=exit-failure,watchdog=inject-nmi", "reset poweroff exit-failure inject-nmi"),
      ("-no-shutdown -action shutdown=poweroff,reboot=shutdown", "shutdown poweroff shutdown reset"),
      ("-action shutdown=poweroff -no-shutdown", "reset pause shutdown reset"),
      ("-watchdog-action none", "reset poweroff shutdown none"),
    ])
  func actions(words: String, expected: String) throws {
    let actions = try machine("-machine pc " + words).actions
    let found = [
      actions.reboot.rawValue, actions.shutdown.rawValue, actions.panic.rawValue, actions.watchdog.rawValue,
    ]
    #expect(found.joined(separator: " ") == expected)
  }

  @Test("with -incoming a machine waits for a migration; whether it runs then is up to -S")
  func incoming() throws {
    let machine = try machine("-machine pc -incoming defer")
    #expect(machine.state == .inmigrate && machine.startsAfterMigration)
    #expect(try !self.machine("-machine pc -incoming defer -S").startsAfterMigration)
  }
}
