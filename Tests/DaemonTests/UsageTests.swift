// The help: it lists what the tables of options hold, and fits a terminal.
import Monitor
import Options
import Testing

@testable import Daemon

struct UsageTests {
  /// The keys of a table with what the help says of them.
  private func terms<Given>(_ group: OptionGroup<Given>) -> [(term: String, meaning: String, words: [String])] {
    group.keys.map { ("\($0.name)=\($0.placeholder)", $0.meaning, $0.words.flatMap { [$0.word, $0.meaning] }) }
  }

  @Test func everyKeyOfEveryGroupIsInTheHelpAndInItsGroups() {
    let groups = [
      ("monitor", terms(GivenMonitor.options)), ("machine", terms(GivenMachine.options)),
      ("device", terms(GivenDevice.options)), ("guest", terms(GivenGuest.options)),
    ]
    for (name, keys) in groups {
      let text = helpText(of: name)
      #expect(text.hasPrefix("--\(name) ") && usage.contains("\n  --\(name) "))
      #expect(!keys.isEmpty)
      for key in keys {
        // A long one has its meaning on the next line.
        let ends = [" ", "\n"]
        #expect(ends.contains { text.contains("    \(key.term)\($0)") }, "\(name), \(key.term)")
        #expect(ends.contains { usage.contains("      \(key.term)\($0)") }, "\(key.term)")
        #expect(text.contains(key.meaning) && usage.contains(key.meaning), "\(name), \(key.term)")
        for word in key.words { #expect(text.contains(word), "\(name), \(key.term), \(word)") }
      }
    }
    #expect(groups.map(\.0) + ["daemon"] == Configuration.shapes.map(\.name))
  }

  @Test func everyOptionOfTheProcessIsInTheHelp() {
    for key in GivenProcess.options.keys {
      let term = "--\(key.name)" + (key.placeholder == "on|off" ? "" : " \(key.placeholder)")
      // A long one has its meaning on the next line.
      #expect(usage.contains("\n  \(term) ") || usage.contains("\n  \(term)\n"), "\(term)")
      #expect(usage.contains(key.meaning), "\(term)")
    }
    for option in ["--qmp", "--hmp", "--config", "--check", "--print-config", "--help, --version"] {
      #expect(usage.contains("\n  \(option) "), "\(option)")
    }
  }

  @Test(arguments: ["monitor", "machine", "device", "guest", ""])
  func noLineIsLongerThanATerminalIsWide(_ group: String) {
    let lines = helpText(of: group).split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.filter { $0.count > 120 || $0.hasSuffix(" ") } == [])
  }

  @Test func suggestionsAreOptionsThatThereAre() {
    for name in ["--monitor", "--qmp", "--log-level", "--trace-wire", "--check", "--help", "--version"] {
      #expect(optionNames.contains(name))
    }
    #expect(Set(optionNames).count == optionNames.count)
    #expect(optionNames.allSatisfy { $0.hasPrefix("--") && !$0.contains(" ") })
  }

  @Test func theDefaultsThatTheHelpNamesAreInForce() throws {
    let monitor = try #require(try configuration("--qmp", "unix:x").monitors.first)
    #expect(usage.contains("0 is for ever (default: 5s)") && monitor.settings.deadline == .seconds(5))
    #expect(usage.contains("(default: 1024; 8 with order=issue)") && monitor.settings.inflight == 1024)
    #expect(usage.contains("in which order commands run (default: completion)"))
    #expect(monitor.settings.order == .completion)
  }
}
