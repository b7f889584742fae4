// What a model and `-cpu` make of a CPU, against what QEMU 7.2 told of its own.
import Event
import JSON
import Testing

@testable import Machine

@Suite struct RealizedCPUTests {
  private func cpu(_ text: String) throws -> RealizedCPU {
    let read = try CPUText(text)
    return RealizedCPU(try #require(CPUModel(named: read.model)).expanded(with: read.settings))
  }

  /// The bits of a word of `feature-words` or `filtered-features`.
  private func bits(_ property: String, _ eax: Int64, _ register: String, of cpu: RealizedCPU) -> Value? {
    guard case .array(let words)? = cpu.value(of: property) else { return nil }
    return words.first { $0["cpuid-input-eax"] == .int(eax) && $0["cpuid-register"] == .string(register) }?["features"]
  }

  @Test(
    "a text that makes no CPU is refused in QEMU's words",
    arguments: [
      ("nope", "unable to find CPU model 'nope'"),
      ("qemu64,foo=on", "can't apply global qemu64-x86_64-cpu.foo=on: Property 'qemu64-x86_64-cpu.foo' not found"),
      ("qemu64,+foo", "Property 'qemu64-x86_64-cpu.foo' not found"),
      ("qemu64,family=abc", "can't apply global qemu64-x86_64-cpu.family=abc: Parameter 'family' expects int64"),
      (
        "qemu64,family=999",
        "can't apply global qemu64-x86_64-cpu.family=999: Property .family doesn't take value 999"
          + " (minimum: 0, maximum: 270)"
      ),
      ("qemu64,lm=maybe", "can't apply global qemu64-x86_64-cpu.lm=maybe: Parameter 'lm' expects 'on' or 'off'"),
    ])
  func refused(text: String, error: String) {
    #expect(throws: Failure(error)) { try CPUText(text) }
  }

  @Test("settings come before features that are turned on and off; both of one feature are warned of")
  func order() throws {
    let text = try CPUText("qemu64,-sse4_1,sse3=off,+sse3,model-id=My CPU")
    #expect(text.settings.map(\.key) == ["sse3", "model-id", "sse3", "sse4-1"])
    #expect(text.warnings.first == #"Ambiguous CPU model string. Don't mix both "+sse3" and "sse3=off""#)
    #expect(try cpu("qemu64,-sse4_1,sse3=off,+sse3").value(of: "pni") == true)
  }

  @Test("what the emulator doesn't have is off under all its names, and told of in order")
  func unavailable() throws {
    let haswell = try cpu("Haswell")
    #expect(
      haswell.value(of: "unavailable-features") == ["pcid", "x2apic", "tsc-deadline", "hle", "invpcid", "rtm"])
    #expect([haswell.value(of: "pcid"), haswell.value(of: "avx2")] == [false, true])
    #expect(haswell.unavailable.first?.place == "CPUID.01H:ECX.pcid [bit 17]")
    #expect(bits("filtered-features", 7, "EBX", of: haswell) == 0xc10)
    #expect(try cpu("EPYC").value(of: "fxsr_opt") == false)
    #expect(try cpu("Haswell,-pcid").unavailable.map(\.name).contains("pcid") == false)
    #expect(try cpu("Denverton").unavailable.last?.place == "MSR(10AH).skip-l1dfl-vmentry [bit 3]")
  }

  @Test("a model's features that stand on another one go with it")
  func bases() throws {
    #expect(try cpu("EPYC").value(of: "npt") == true)
    #expect(try cpu("EPYC,-svm").value(of: "npt") == false)
    #expect(try cpu("EPYC,-svm").unavailable.contains { $0.name == "npt" } == false)
    #expect(try cpu("qemu64,-svm,+npt").value(of: "unavailable-features") == ["npt"])
  }

  @Test("AMD's CPUs tell of features twice; the state that can be saved follows the features")
  func words() throws {
    #expect(bits("feature-words", 0x8000_0001, "EDX", of: try cpu("qemu64")) == 563_346_429)
    #expect(bits("feature-words", 13, "EAX", of: try cpu("base,+xsave,+avx,+mpx,+pku,+amx-tile")) == 0x6_021f)
    guard case .array(let words)? = try cpu("Haswell").value(of: "feature-words") else { throw Failure("no words") }
    #expect(words.contains { $0["cpuid-input-ecx"] == 0 && $0["cpuid-input-eax"] == 13 && $0["features"] == 7 })
  }

  @Test("levels are raised as far as the features need, unless they were given")
  func levels() throws {
    let values = { (text: String) in try ["level", "min-level", "xlevel"].map { try cpu(text).value(of: $0) } }
    #expect(try values("base,+avx2") == [7, 7, 0])
    #expect(try values("base,+xgetbv1,+svm") == [13, 13, 0x8000_000a])
    #expect(try values("base,+md-clear") == [0, 0, 0])
    #expect(try values("base,+avx2,level=3") == [3, 7, 0])
  }

  @Test("address bits follow the features, the microcode the vendor, unless they were given")
  func settled() throws {
    #expect(
      try ["qemu64", "qemu64,-lm", "486", "qemu64,phys-bits=39"].map { try cpu($0).value(of: "phys-bits") } == [
        40, 36, 32, 39,
      ])
    #expect(try cpu("Haswell").value(of: "ucode-rev") == 0x1_0000_0000)
    #expect(try cpu("Haswell,vendor=AuthenticAMD").value(of: "ucode-rev") == 0x0100_0065)
  }

  @Test("each CPU has its place; cores and threads have as many bits of its number as they need")
  func places() throws {
    var options = MachineOptions(balloon: nil)
    (options.cpus, options.topology.maximum, options.topology.cores, options.topology.threads) = (7, 12, 3, 2)
    let machine = Machine(options, try Loop(pace: .stepped))
    let objects = try #require(machine.objects)
    let last = try objects.resolve("/machine/unattached/device[7]")
    let properties = ["socket-id", "core-id", "thread-id", "apic-id", "die-id"]
    #expect(try properties.map { try last.value(of: $0) } == [1, 0, 0, 8, 0])
    #expect(try objects.resolve("/machine/unattached/device[7]/lapic").value(of: "id") == 8)
    #expect(throws: Failure("No crash occurred")) { try last.value(of: "crash-information") }
  }
}
