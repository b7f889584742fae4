// The machine: type, accelerators, CPUs, memory.
import JSON
import Testing

@testable import QEMUOptions

@Suite struct MachineOptionTests {
  @Test(arguments: [
    ("nope", "q: unsupported machine type\nUse -machine help to list supported machines\n"),
    ("pc,accel=nope", "q: invalid accelerator nope\n"), ("pc,memory=1", "q: Parameter 'memory' used inconsistently\n"),
    ("pc,memory-backend=m", "q: Memory backend 'm' not found\n"),
  ])
  func refuses(_ machine: String, _ expected: String) { #expect(refusal("-M", machine) == expected) }

  @Test func resolvesAliases() throws {
    #expect(try configuration("-M", "q35").machine.name == "pc-q35-7.2")
    #expect(try configuration().machine.name == "pc-i440fx-7.2")
    #expect(MachineType.named("pc-i440fx-4.0.1") == nil && MachineType.named("pc-q35-2.3") == nil)
  }

  @Test func mergesRepeatedOptions() throws {
    let machine = try configuration("-machine", "none,usb=on", "-M", "pc,usb=off,hpet=on")
    #expect(machine.machine.name == "pc-i440fx-7.2")
    #expect(machine.machineProperties == (["usb": "off", "hpet": "on"] as JSON.Value))
  }

  @Test func fallsBackToAnAcceleratorThatExists() throws {
    let machine = try configuration("-accel", "nope", "-accel", "tcg,thread=single")
    #expect(machine.accelerators.map(\.name) == ["tcg"])
    #expect(machine.accelerators[0].properties == ["thread": "single"])
    #expect(
      machine.warnings.map { $0.line(program: "q") } == [
        "q: -accel nope: invalid accelerator nope", "q: falling back to tcg",
      ])
  }

  @Test func refusesTopologiesThatDoNotFit() {
    #expect(refusal("-smp", "2,dies=2", "-M", "microvm") == "q: dies not supported by this machine's CPU topology\n")
    #expect(refusal("-smp", "300").hasPrefix("q: Invalid SMP CPUs 300."))
    #expect(refusal("-smp", "1,sockets=65536,cores=65536").hasPrefix("q: Invalid CPU topology"))
  }

  @Test(arguments: [
    ("4", "q35", [4, 4, 1, 1, 4, 1]), ("4", "pc-q35-6.1", [4, 4, 4, 1, 1, 1]),
    ("2,maxcpus=8,sockets=2,threads=2", "pc", [2, 8, 2, 1, 2, 2]), ("cores=2,threads=2", "pc", [4, 4, 1, 1, 2, 2]),
    ("cpus=6,dies=3", "pc", [6, 6, 1, 3, 2, 1]),
  ])
  func arrangesCPUs(_ smp: String, _ machine: String, _ expected: [UInt32]) throws {
    let shape = try configuration("-smp", smp, "-M", machine).topology
    #expect([shape.cpus, shape.maximum, shape.sockets, shape.dies, shape.cores, shape.threads] == expected)
  }

  @Test func readsMemory() throws {
    #expect(try configuration().memory.size == 128 << 20)
    #expect(try configuration("-m", "0").memory.size == 128 << 20)
    #expect(try configuration("-m", "64").memory.size == 64 << 20)
    #expect(try configuration("-m", "1.5G").memory.size == 3 << 29)
    let grown = try configuration("-m", "128", "-m", "slots=3,maxmem=1G").memory
    #expect(grown == EmulatorMemory(size: 128 << 20, maximum: 1 << 30, slots: 3))
    #expect(try configuration("-M", "pc,memory.size=64M").memory.size == 64 << 20)
  }

  @Test func asksForLists() throws {
    for (words, list) in [
      (["-M", "?"], EmulatorList.machines), (["-M", "q35,help"], .machineProperties("pc-q35-7.2")),
      (["-cpu", "help"], .cpus), (["-accel", "help"], .accelerators),
      (["-device", "VGA,help"], .deviceProperties("VGA")),
    ] {
      guard case .list(list) = try readEmulatorCommandLine(words) else {
        Issue.record("\(words)")
        continue
      }
    }
  }
}
