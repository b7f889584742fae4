// The command line's own grammar.
import Chardev
import TestSupport
import Testing

@testable import Daemon

struct CommandLineOptionsTests {
  @Test(arguments: [
    (["--bogus"], "unknown option '--bogus'; see --help"),
    ([""], "unknown option ''; see --help"),
    (["--"], "unknown option '--'; see --help"),
    (["-qmp", "stdio"], "unknown option '-qmp', did you mean '--qmp'?"),
    (["--monitr", "stdio"], "unknown option '--monitr', did you mean '--monitor'?"),
    (["--monitr=stdio"], "unknown option '--monitr', did you mean '--monitor'?"),
    (["monitor", "stdio"], "unknown option 'monitor', did you mean '--monitor'?"),
    (["xxmonitor", "stdio"], "unknown option 'xxmonitor', did you mean '--monitor'?"),
    (["--verison"], "unknown option '--verison', did you mean '--version'?"),
    (["--daemon", "log-level=info"], "unknown option '--daemon'; see --help"),
    (["--monitor", "stdio", "extra"], "unknown option 'extra'; see --help"),
    (["--exit-with-parent", "off"], "unknown option 'off'; see --help"),
    (["--monitor"], "--monitor: a value is missing; see --help"),
    (["--config"], "--config: a value is missing; see --help"),
    (["--qmp"], "--qmp: a value is missing; see --help"),
    (["--pid-file"], "--pid-file: a value is missing; see --help"),
    (["--guest", "latency=1s", "--log-level"], "--log-level: a value is missing; see --help"),
    (["--check=on"], "--check: takes no value, not 'on'"),
    (["--print-config="], "--print-config: takes no value, not ''"),
    (["--exit-with-parent=yes"], "--exit-with-parent: exit-with-parent='yes' is not one of on, off"),
    (
      ["--monitor", "--guest"],
      "--monitor: '--guest' is not an address: unix:PATH, tcp:HOST:PORT, telnet:HOST:PORT, pty, pipe:PATH or stdio"
    ),
    (["--qmp", "unix:x,mode=control"], "--qmp: 'mode' is given twice"),
    (["--hmp", "mode=control"], "--hmp: 'mode' is given twice"),
  ])
  func anErrorNamesTheOption(_ words: [String], _ message: String) {
    #expect(refusal(words) == message)
  }

  @Test(arguments: [["--help"], ["-h"], ["--monitor", "nonsense", "--help"], ["--config", "/no/such", "-h"]])
  func helpIsPrintedWhateverElseIsThere(_ words: [String]) throws {
    guard case .print(let text) = try readCommandLine(words, in: home) else {
      Issue.record("not printed")
      return
    }
    #expect(text.hasPrefix("usage: qmond "))
  }

  @Test func theVersionIsPrinted() throws {
    #expect(try printed("--version").contains("QEMU 7.2."))
  }

  @Test(arguments: ["monitor", "machine", "device", "guest"])
  func aGroupSaysWhatItsValuesAre(_ group: String) throws {
    #expect(try printed("--\(group)", "help").hasPrefix("--\(group) "))
    #expect(try printed("--\(group)=help") == printed("--\(group)", "help"))
  }

  @Test func aValueFollowsItsOptionOrAnEqualsSign() throws {
    #expect(try configuration("--machine", "name=a").machines.map(\.name) == ["a"])
    #expect(try configuration("--machine=name=a").machines.map(\.name) == ["a"])
    #expect(try configuration("--machine=").machines.count == 1)
  }

  @Test func aSwitchMayStandAlone() throws {
    #expect(try configuration().process.exitsWithParent == false)
    #expect(try configuration("--exit-with-parent").process.exitsWithParent)
    #expect(try configuration("--exit-with-parent=on").process.exitsWithParent)
    #expect(try !configuration("--exit-with-parent", "--exit-with-parent=off").process.exitsWithParent)
  }

  @Test func aMonitorsModeHasOptionsOfItsOwn() throws {
    let monitors = try configuration("--hmp", "unix:h,name=h", "--qmp", "unix:q,like=qemu", "--qmp=stdio").monitors
    #expect(monitors.map(\.mode) == [.readline, .control, .control])
    #expect(monitors.map(\.address) == [.unix(path: "h"), .unix(path: "q"), .stdio])
    #expect(monitors.map(\.settings.name) == ["h", "monitor1", "monitor2"])
    #expect(monitors[1].likeness == .qemu)
  }

  @Test func aCheckSaysHowMuchThereIs() throws {
    #expect(try printed("--check") == "configuration is right: 1 machine, 2 monitors\n")
    #expect(
      try printed("--qmp", "unix:a", "--check", "--machine", "name=a", "--machine", "name=b")
        == "configuration is right: 2 machines, 1 monitor\n")
    #expect(
      refusal(["--check", "--qmp", "x"])
        == "--qmp: 'x' is not an address: unix:PATH, tcp:HOST:PORT, telnet:HOST:PORT, pty, pipe:PATH or stdio")
  }

  @Test func filesAndOptionsAreTakenTogetherInTheirOrder() throws {
    let folder = Folder()
    let file = try folder.write(
      "conf", "[daemon]\nlog-level = error\n[monitor \"f\"]\naddress = unix:f\n[guest]\nlatency = 1s\nrate = 5")
    let other = try folder.write("other", "[monitor \"g\"]\naddress = unix:g\n")
    let configuration = try configuration(
      "--qmp", "unix:a,name=a", "--config", file, "--guest", "latency=2s", "--config=\(other)", "--qmp",
      "unix:b,name=b")
    #expect(configuration.monitors.map(\.settings.name) == ["a", "f", "g", "b"])
    #expect(configuration.machines.first?.guest.latency == .seconds(2))
    #expect(configuration.machines.first?.guest.rate == 5)
    #expect(configuration.process.logLevel == .error)
  }

  @Test func theLaterOfAFileAndAnOptionCounts() throws {
    let folder = Folder()
    let file = try folder.write("conf", "[daemon]\nlog-level = error\nexit-with-parent = on")
    #expect(try configuration("--config", file, "--log-level", "info").process.logLevel == .info)
    #expect(try configuration("--log-level", "info", "--config", file).process.logLevel == .error)
    #expect(try !configuration("--config", file, "--exit-with-parent=off").process.exitsWithParent)
  }
}
