// The registers of CPUs at reset.
import Testing

@testable import Machine

@Suite struct CPUTests {
  private func cpu(_ model: String = "qemu64") -> CPU? {
    var options = MachineOptions()
    options.cpuModel = model
    return CPU.all(options) { _ in 5 }.first
  }

  @Test(
    "what isn't a register's name isn't known", arguments: ["", "rip", "rax", "ax", "cr0", "EAX", "cs.", "tr.base"])
  func unknown(name: String) { #expect(cpu()?.register(name) == nil) }

  @Test(
    "registers have their values at reset",
    arguments: [
      ("eax", 0), ("edx", 0x60fb1), ("eip", 0xfff0), ("pc", 0xffff_fff0), ("eflags", 2), ("cs", 0xf000),
      ("cs.base", 0xffff_0000), ("ds.limit", 0xffff), ("sp", 0), ("r15", 0),
    ] as [(String, Int64)])
  func known(name: String, value: Int64) { #expect(cpu()?.register(name) == value) }

  @Test(
    "EDX tells the model",
    arguments: [
      ("max", 0x60fb1), ("486", 0x480), ("n270", 0x106c2), ("EPYC", 0x800f12), ("Haswell", 0x306c4), ("base", 0),
      ("Icelake-Server", 0x80660), ("nope", 0),
    ] as [(String, Int64)])
  func version(model: String, value: Int64) { #expect(cpu(model)?.register("edx") == value) }

  @Test("CPUs fill threads, then cores, then sockets; only the first isn't halted")
  func places() {
    var options = MachineOptions()
    options.cpus = 5
    (options.topology.cores, options.topology.threads) = (2, 2)
    let cpus = CPU.all(options) { _ in 1 }
    #expect(
      cpus.map { [$0.place.socket, $0.place.core, $0.place.thread] } == [
        [0, 0, 0], [0, 0, 1], [0, 1, 0], [0, 1, 1], [1, 0, 0],
      ])
    #expect(
      cpus.map(\.path).map { $0.dropFirst(19) } == [
        "/device[0]", "/device[2]", "/device[3]", "/device[4]", "/device[5]",
      ])
    #expect(cpus.map { $0.registers.contains("HLT=1") } == [false, true, true, true, true])
  }
}
