// What the emulator offers, and what depends on the machine's type and accelerator.
import JSON
import Machine
import TestSupport
import Testing

@Suite struct PlatformCommandsTests {
  @Test(
    "the recorded answers are whole",
    arguments: [("query-machines", 50), ("query-cpu-definitions", 132), ("query-command-line-options", 30)])
  func recorded(command: String, least: Int) throws {
    let client = try TestMonitor().control()
    guard case .array(let all)? = client.exchange(call(command)).first?["return"] else {
      Issue.record("\(command) answers no array")
      return
    }
    #expect(all.count >= least)
  }

  @Test("one option of the command line, and one that isn't there")
  func commandLineOption() throws {
    let client = try TestMonitor().control()
    let replies = client.exchange(
      call("query-command-line-options", ["option": "nope"]), call("query-command-line-options", ["option": "netdev"]))
    #expect(replies == [failure("invalid option name: nope"), reply([["parameters": [], "option": "netdev"]])])
  }

  @Test("what isn't there is none, or refused")
  func absent() throws {
    let client = try TestMonitor().control()
    let replies = client.exchange(
      call("query-tpm"), call("query-tpm-models"), call("query-vnc"), call("query-vnc-servers"),
      call("query-vm-generation-id"), call("query-sev-launch-measure"), call("query-sgx-capabilities"))
    #expect(
      replies == [
        reply([]), reply(["tpm-crb", "tpm-tis"]), reply(["enabled": false]), reply([]),
        failure("VM Generation ID device not found"), failure("SEV launch measurement is not available"),
        failure("SGX is not enabled in KVM"),
      ])
  }

  @Test("a machine without a chipset has no ACPI and no SGX")
  func machineType() throws {
    let commands = [call("query-acpi-ospm-status"), call("query-sgx")].joined()
    let (pc, none) = (try TestMonitor().control(), try TestMonitor(MachineOptions(type: "none")).control())
    #expect(pc.exchange(commands) == [reply([]), failure("No EPC regions defined, SGX not available")])
    #expect(
      none.exchange(commands) == [
        failure("command is not supported, missing ACPI device"), failure("SGX is only supported on PC machines"),
      ])
  }

  @Test("KVM is enabled if the machine was asked to use it and it works here")
  func accelerator() throws {
    let commands = [call("query-kvm"), call("query-sev-capabilities")].joined()
    let tcg = try TestMonitor(MachineOptions(accelerators: [.tcg, .kvm])).control()
    #expect(tcg.exchange(commands) == [reply(["enabled": false, "present": true]), failure("KVM not enabled")])
    let kvm = try TestMonitor(MachineOptions(accelerators: [.kvm, .tcg])).control()
    let works = Accelerator.kvm.isUsable
    #expect(
      kvm.exchange(commands) == [
        reply(["enabled": .bool(works), "present": true]),
        failure(works ? "SEV is not enabled in KVM" : "KVM not enabled"),
      ])
  }

  @Test("the human monitor shows what QEMU's does")
  func human() throws {
    let human = try TestMonitor().human()
    human.send("info tpm\ninfo sev\ninfo vnc\ninfo vm-generation-id\n")
    let lines = human.text().split(separator: "\r\n").map { String($0) }
    #expect(lines.map { $0.split(separator: ") ").last.map(String.init) ?? "" }.contains("SEV is not enabled"))
    #expect(lines.contains { $0.hasSuffix("Error: VM Generation ID device not found") })
  }
}
