// The command line's own grammar.
import Testing

@testable import Daemon

struct CommandLineOptionsTests {
  @Test(arguments: [
    (["--bogus"], "unknown option '--bogus'; see --help"),
    ([""], "unknown option ''; see --help"),
    (["-qmp", "stdio"], "unknown option '-qmp'; see --help"),
    (["--monitr", "stdio"], "unknown option '--monitr', did you mean '--monitor'?"),
    (["--monitr=stdio"], "unknown option '--monitr', did you mean '--monitor'?"),
    (["monitor", "stdio"], "unknown option 'monitor', did you mean '--monitor'?"),
    (["--verison"], "unknown option '--verison', did you mean '--version'?"),
    (["--monitor", "stdio", "extra"], "unknown option 'extra'; see --help"),
    (["--monitor"], "--monitor: a value is missing; see --help"),
    (["--guest", "latency=1s", "--log-level"], "--log-level: a value is missing; see --help"),
    (["--monitor", "--guest"], "--monitor: '--guest' is not an address: unix:PATH, tcp:HOST:PORT or stdio"),
  ])
  func anErrorNamesTheOption(_ words: [String], _ message: String) {
    #expect(refusal(words) == message)
  }

  @Test(arguments: [["--help"], ["-h"], ["--monitor", "nonsense", "--help"]])
  func helpIsPrintedWhateverElseIsThere(_ words: [String]) throws {
    guard case .print(let text) = try readCommandLine(words) else { return #expect(Bool(false)) }
    #expect(text.hasPrefix("usage: qmond "))
    for option in ["--monitor", "--machine", "--device", "--guest", "--log-level", "--version"] {
      #expect(text.contains(option))
    }
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= 120 })
  }

  @Test func theVersionIsPrinted() throws {
    guard case .print(let text) = try readCommandLine(["--version"]) else { return #expect(Bool(false)) }
    #expect(text.contains("QEMU 7.2."))
  }

  @Test func aValueFollowsItsOptionOrAnEqualsSign() throws {
    #expect(try configuration("--machine", "name=a").machines.map(\.name) == ["a"])
    #expect(try configuration("--machine=name=a").machines.map(\.name) == ["a"])
    #expect(try configuration("--machine=").machines.count == 1)
  }
}
