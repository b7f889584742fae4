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
    guard case .run(let configuration) = try readEmulatorCommandLine(words)
    else {
      throw EmulatorOptionError(.nowhere, "nothing to run")
    }
    return configuration
  }

  private func machine(_ words: String) throws -> Machine {
    try machine(words.split(separator: " ").map(String.init))
  }

  private func machine(_ words: [String]) throws -> Machine {
    let configuration = try configuration(words)
    let machine = Machine(MachineOptions(configuration), try Loop(pace: .stepped))
    try machine.makeObjects(configuration)
    try machine.makeDevices(configuration)
    return machine
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
