// What `help` lists.
import QEMUOptions
import Testing

@testable import Emulator

@Suite struct ListsTests {
  @Test("a type that isn't there has no properties")
  func unknown() {
    #expect(text(of: .deviceProperties("nope")) == "Device 'nope' not found\n")
    #expect(text(of: .objectProperties("nope")) == "\n")
  }

  @Test("each list has a heading or a name a line, in QEMU's form")
  func lists() {
    #expect(
      text(of: .machines).hasPrefix("Supported machines are:\n")
        && text(of: .machines).contains(
          "pc                   Standard PC (i440FX + PIIX, 1996) (alias of pc-i440fx-7.2)\n")
    )
    #expect(text(of: .cpus).contains("x86 qemu64\n"))
    #expect(text(of: .devices).contains("name \"e1000\", bus PCI, alias \"e1000-82540em\""))
    #expect(!text(of: .devices).contains("no-user"))
    #expect(!text(of: .devices).contains("\"pci-device\""))
    #expect(text(of: .objects).contains("  iothread\n"))
    #expect(text(of: .deviceProperties("e1000")).contains("  autonegotiation=<bool>"))
    #expect(text(of: .machineProperties("pc-i440fx-7.2")).contains("  acpi=<OnOffAuto>"))
    #expect(text(of: .chardevs).contains("  ringbuf\n"))
    #expect(text(of: .netdevs).contains("user\n"))
    #expect(text(of: .blockFormats).contains(" qcow2 "))
    #expect(text(of: .traceEvents).contains("qmp_enter_query_status\n"))
  }
}
