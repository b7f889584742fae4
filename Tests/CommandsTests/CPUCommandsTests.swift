// The CPUs by command, and registers in expressions.
import JSON
import Machine
import TestSupport
import Testing

@Suite struct CPUCommandsTests {
  private func monitor(_ type: String = "pc", cpus: Int = 1) throws -> TestMonitor {
    var options = MachineOptions(type: type, startsRunning: false)
    options.cpus = cpus
    return try TestMonitor(options)
  }

  @Test("a machine without a chipset has no CPU to tell of")
  func none() throws {
    let none = try monitor("none", cpus: 0)
    #expect(none.answers("info cpus", "info registers -a", "info pic", "info irq") == ["", "", "", ""])
    for item in ["registers", "lapic", "lapic 0", "mem", "tlb"] {
      #expect(none.answer("info \(item)") == "No CPU available\n")
    }
    #expect(
      none.answers("info registers 0", "cpu 0", "print $eax", "nmi", "gva2gpa 0", "mce 0 1 2 3 4 5") == [
        "CPU#0 not available\n", "invalid CPU index\n",
        "unknown register\nTry \"help print\" for more information\n",
        "Error: this feature or command is not currently supported\n", "No cpu\n", "",
      ])
    #expect(none.control().exchange(call("query-cpus-fast")) == [reply([])])
  }

  @Test("what isn't there of a PC is refused")
  func refusals() throws {
    let pc = try monitor()
    #expect(
      pc.answers("cpu 1", "info registers 1", "info lapic 1", "mce 0 1 2 3 4 5", "print $rax + 1") == [
        "invalid CPU index\n", "CPU#1 not available\n", "No CPU available\n", "Invalid MCE status code\n",
        "unknown register\nTry \"help print\" for more information\n",
      ])
  }

  @Test("a monitor's current CPU is what its commands are about")
  func current() throws {
    let human = try monitor(cpus: 2).human()
    human.send("cpu 1\ninfo cpus\ninfo registers\n")
    let text = human.text()
    #expect(text.contains("  CPU #0: thread_id=") && text.contains("* CPU #1: thread_id="))
    #expect(text.contains("CPU#1\r\nEAX=00000000") && text.contains("HLT=1"))
  }

  @Test("registers are those at reset, and expressions know them")
  func registers() throws {
    let pc = try monitor()
    #expect(pc.answers("print $pc", "p/x $edx & 0xff", "info mem") == ["0xfffffff0\n", "0xb1\n", "PG disabled\n"])
    let text = try #require(pc.answer("info registers"))
    #expect(text.hasPrefix("\nCPU#0\nEAX=00000000 EBX=00000000 ECX=00000000 EDX=00060fb1\n"))
    #expect(text.contains("\nCS =f000 ffff0000 0000ffff 00009b00\nSS =0000"))
    #expect(text.hasSuffix("XMM06=0000000000000000 0000000000000000 XMM07=0000000000000000 0000000000000000\n"))
    #expect(pc.answer("info lapic")?.hasPrefix("dumping local APIC state for CPU 0 \n\nLVT0\t 0x00010000") == true)
  }

  @Test("query-cpus-fast tells place, thread and object of each")
  func list() throws {
    let replies = try monitor(cpus: 2).control().exchange(call("query-cpus-fast"))
    guard case .array(let cpus)? = replies.first?["return"] else {
      Issue.record("no list")
      return
    }
    #expect(cpus.map { $0["qom-path"] } == ["/machine/unattached/device[0]", "/machine/unattached/device[2]"])
    #expect(cpus.map { $0["cpu-index"] } == [0, 1])
    #expect(cpus.last?["props"] == ["core-id": 0, "thread-id": 0, "socket-id": 1])
  }
}
