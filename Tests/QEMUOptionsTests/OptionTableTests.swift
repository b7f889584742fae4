// The table of options against the help of the binary.
import Foundation
import QEMUOptions
import Testing

@Suite struct OptionTableTests {
  @Test func hasEveryOptionOfTheHelp() throws {
    let recorded = try #require(try JSONSerialization.jsonObject(with: fixture("options.json")) as? [String])
    let names = EmulatorOption.all.map(\.name)
    #expect(recorded.filter { !names.contains($0) } == [])
    // QEMU takes these without a word about them in its help.
    #expect(
      Set(names).subtracting(recorded) == [
        "M", "qtest", "qtest-log", "semihosting", "semihosting-config", "prom-env", "old-param",
      ])
  }

  @Test func namesNoOptionTwice() {
    let names = EmulatorOption.all.map(\.name)
    #expect(Set(names).count == names.count)
  }

  @Test func listsWhatIsOnlyAccepted() {
    let names = EmulatorOption.all.filter(\.isAcceptedOnly).map(\.name).sorted()
    print("accepted only: \(names.joined(separator: " "))")
    #expect(
      names == [
        "L", "async-teardown", "dfilter", "dtb", "dump-vmstate", "echr", "enable-sync-profile",
        "full-screen", "icount", "iscsi", "mem-path", "mem-prealloc", "no-acpi", "no-fd-bootchk", "no-hpet",
        "no-user-config", "old-param", "option-rom", "plugin", "portrait", "prom-env", "rotate",
        "seed", "semihosting", "semihosting-config",
        "singlestep", "spice", "win2k-hack", "xen-attach", "xen-domid", "xen-domid-restrict",
      ])
  }

  @Test func givesEachOptionALineOfHelp() {
    for option in EmulatorOption.all where !option.help.isEmpty {
      #expect(EmulatorHelp.text.contains("-\(option.name)"))
    }
  }
}
