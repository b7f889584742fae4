// What the human monitor says of itself.
import Monitor
import TestSupport
import Testing

@testable import HMP

@Suite struct HelpCommandsTests {
  func answer(_ line: String, mimicsQEMU: Bool = true) throws -> String {
    var settings = MonitorSettings(name: "hmp")
    settings.mimicsQEMU = mimicsQEMU
    settings.editing = .off
    let human = try TestMonitor(listsOwnCommands: !mimicsQEMU).human(settings)
    human.send(line + "\n")
    return String(human.text().dropLast(mimicsQEMU ? 7 : 8))
  }

  @Test(
    "what there is no help on",
    arguments: [
      ("help nope nope", "nope"), ("help \"\"", ""), ("help st", "st"), ("help stop|s", "stop|s"),
      ("help stop/s", "stop/s"),
      ("help /stop", "/stop"), ("help/x", "/x"), ("help 'stop'", "'stop'"), ("help info nope x", "info nope"),
      ("help info /x", "info /x"), ("help info sta", "info sta"), ("? nope", "nope"),
    ])
  func unknown(line: String, name: String) throws {
    #expect(try answer(line) == "unknown command: '\(name)'\r\n")
    #expect(try answer(line, mimicsQEMU: false) == "unknown command: '\(name)'\r\n")
  }

  @Test("of bad quotes and more than 16 words QEMU says nothing")
  func silence() throws {
    let many = "help stop" + String(repeating: " a", count: 16)
    #expect(try answer("help \"") == "")
    #expect(try answer("help stop \"x") == "")
    #expect(try answer(many) == "")
    #expect(try answer(String(many.dropLast(2))) == "stop|s  -- stop emulation\r\n")
    #expect(try answer("help \"", mimicsQEMU: false) == "unterminated string\r\n")
    #expect(try answer(many, mimicsQEMU: false) == "stop|s  -- stop emulation\r\n")
  }

  @Test(
    "one command, by any of its names",
    arguments: ["help stop", "help s", "? stop", "help  \"stop\" ", "help stop cont", "help stop /"])
  func one(line: String) throws {
    #expect(try answer(line) == "stop|s  -- stop emulation\r\n")
  }

  @Test("an item of info")
  func item() throws {
    for line in ["help info status", " help\tinfo  status x", "help info \"status\""] {
      #expect(try answer(line) == "info status  -- show the current VM status (running|paused)\r\n")
    }
  }

  @Test("lists are in the order of the names, each command once, without this server's own on QEMU's imitation")
  func lists() throws {
    for line in ["help", "info", "help info"] {
      // A usage of several lines goes on behind a bracket.
      let lines = try answer(line).split(separator: "\r\n").filter { !$0.hasPrefix("[") }
      let names = lines.map { $0.split(separator: " ").prefix(2).joined(separator: " ") }
      #expect(lines.count > 10)
      #expect(names == names.sorted())
      #expect(Set(names).count == names.count)
      #expect(lines.allSatisfy { $0.hasPrefix("info ") == (line != "help" || $0.hasPrefix("info [")) })
    }
    #expect(try answer("help").contains("wait ") == false)
    #expect(try answer("help", mimicsQEMU: false).contains("wait duration -- "))
    #expect(try answer("help wait").hasPrefix("wait duration -- "))
  }

  @Test("a command's own explanation is there when it alone is asked for")
  func explanation() throws {
    let human = try TestProbe().human()
    human.send("help big\nhelp big x\n")
    #expect(human.text() == "as large\r\nas you say\r\n(qmond) big size -- test\r\n(qmond) ")
  }

  @Test("aliases call the same command")
  func aliases() throws {
    let test = try TestMonitor()
    let human = test.human()
    human.send("s\ninfo status\nc\n")
    #expect(human.text() == "(qmond) VM status: paused\r\n(qmond) (qmond) ")
  }
}
