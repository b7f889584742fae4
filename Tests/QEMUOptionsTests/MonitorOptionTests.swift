// Character devices and monitors, those that nobody asked for among them.
import Chardev
import Testing

@testable import QEMUOptions

@Suite struct MonitorOptionTests {
  @Test func refusesMonitorsOnWhatIsNotThere() {
    #expect(refusal("-mon", "foo") == "q: -mon foo: chardev \"foo\" not found\n")
    #expect(
      refusal("-chardev", "null,id=x", "-mon", "x", "-mon", "x,mode=control")
        == "q: -mon x,mode=control: Device 'x' is in use\n")
    #expect(
      refusal("-qmp", "none") == "q: -qmp none: 'none' is not a valid char driver\nq: -qmp none: parse error: none\n")
    #expect(
      refusal("-serial", "tcp:localhost")
        == "q: -serial tcp:localhost: could not connect serial device to character backend 'tcp:localhost'\n")
    #expect(refusal("-monitor", "stdio", "-serial", "stdio").contains("cannot use stdio by multiple character devices"))
  }

  @Test func numbersMonitorsWithoutNames() throws {
    let given = try configuration("-nodefaults", "-monitor", "null", "-qmp", "pty", "-qmp-pretty", "null")
    #expect(given.monitors.map(\.chardev) == ["compat_monitor0", "compat_monitor1", "compat_monitor2"])
    #expect(given.monitors.map(\.mode) == [.readline, .control, .control])
    #expect(given.monitors.map(\.isPretty) == [false, false, true])
    #expect(given.chardevs.map(\.options.backend) == [.null, .pty, .null])
  }

  @Test func putsPortsAndAMonitorOnConsoles() throws {
    let given = try configuration("-display", "none")
    #expect(given.chardevs.map(\.options.id).sorted() == ["compat_monitor0", "parallel0", "serial0"])
    #expect(given.chardevs.allSatisfy { $0.options.backend == .inert(kind: "vc") })
    #expect(given.monitors.map(\.chardev) == ["compat_monitor0"])
  }

  @Test func sharesStandardStreamsWithoutADisplay() throws {
    let given = try configuration("-nographic")
    #expect(given.chardev("serial0")?.isMux == true)
    #expect(given.chardev("serial0")?.backend == .stdio(handlesSignals: false))
    #expect(given.chardev("parallel0")?.backend == .null)
    #expect(given.monitors.map(\.chardev) == ["serial0"])
    let apart = try configuration("-nographic", "-serial", "null")
    #expect(apart.chardev("compat_monitor0")?.backend == .stdio(handlesSignals: true))
    let quiet = try configuration("-nographic", "-monitor", "none")
    #expect(quiet.chardev("serial0")?.isMux == false && quiet.monitors.isEmpty)
  }

  @Test func hasNothingWithoutDefaults() throws {
    let given = try configuration("-nodefaults", "-nographic")
    #expect(given.chardevs.isEmpty && given.monitors.isEmpty && given.serials.isEmpty)
    #expect(given.defaults == DefaultDevices(network: false, vga: false, cdrom: false, floppy: false))
    #expect(try configuration("-M", "none").serials.isEmpty)
  }

  @Test func countsPortsThatAreNotThere() throws {
    let given = try configuration("-serial", "none", "-serial", "null")
    #expect(given.serials.map(\.chardev) == [nil, "serial1"])
  }

  @Test func leavesASerialPortToItsDevice() throws {
    let given = try configuration("-chardev", "null,id=y", "-device", "isa-serial,chardev=y")
    #expect(given.serials.isEmpty && given.parallels.count == 1)
  }
}
