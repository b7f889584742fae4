// Reading lines of the human monitor: words, arguments, commands.
import Commands
import Event
import JSON
import Monitor
import TestSupport
import Testing

@testable import HMP

@Suite struct HumanCallTests {
  /// What a line prints, on QEMU's imitation or here.
  func answer(_ line: String, mimicsQEMU: Bool = false) throws -> String {
    var settings = MonitorSettings(name: "hmp")
    settings.mimicsQEMU = mimicsQEMU
    settings.editing = .off
    let human = try TestMonitor().human(settings)
    human.send(line + "\n")
    return String(human.text().dropLast(mimicsQEMU ? 7 : 8))
  }

  func line(_ line: String) throws -> String {
    try answer(line).split(separator: "\r\n").first.map(String.init) ?? ""
  }

  @Test(
    "QEMU's imitation points to the help on what was typed, here the usage follows",
    arguments: [
      ("balloon 1 2", "balloon: extraneous characters at the end of line", "balloon", "balloon target"),
      ("  s x", "stop|s: extraneous characters at the end of line", "  s", "stop|s"),
      ("info\t  status x", "status: extraneous characters at the end of line", "info\t  status", "info status"),
      ("getfd", "getfd: string expected", "getfd", "getfd name"),
      ("p/x", "unexpected end of expression", "p", "print|p /fmt expr"),
    ])
  func hints(line: String, mistake: String, typed: String, usage: String) throws {
    #expect(try answer(line, mimicsQEMU: true) == "\(mistake)\r\nTry \"help \(typed)\" for more information\r\n")
    #expect(try answer(line) == "\(mistake)\r\nusage: \(usage)\r\n")
  }

  @Test("an unknown name is shown as it was typed, with the blanks before it")
  func unknownNames() throws {
    for (line, shown) in [
      (" nope x", " nope"), ("\tnope", "\tnope"), ("info  nope/x", "info  nope"), ("info /", "info "), (" / x", " "),
      ("info/status", "info"), ("sto", "sto"), ("Stop", "Stop"), ("stop;cont", "stop;cont"), ("# x", "#"),
    ] {
      #expect(try answer(line, mimicsQEMU: true) == "unknown command: '\(shown)'\r\n")
    }
  }

  @Test("before the machine is initialized a command says that it isn't available, whatever its arguments are")
  func preconfig() throws {
    let test = try TestProbe()
    let human = test.human()
    test.probe.isInPreconfig = true
    human.send(" echo\n")
    let refusal = "not available until machine initialization has completed.\r\n(qmond) "
    #expect(human.text() == "Command ' echo' \(refusal)")
    human.send("help echo\nearly a b\nhelp early\n")
    #expect(
      human.text() == "unknown command: 'echo'\r\n(qmond) early: extraneous characters at the end of line\r\n"
        + "usage: early\r\n(qmond) early  -- test\r\n(qmond) ")
  }

  @Test("a word that isn't among those that are taken has an error of its own")
  func unacceptedWords() throws {
    #expect(try answer("set_password x y") == "Error: invalid parameter value: x\r\n")
    #expect(try answer("watchdog_action FOO") == "Error: invalid parameter value: foo\r\n")
    #expect(try answer("watchdog_action PAUSE") == "")
  }

  @Test("whatever is typed is read or refused", arguments: 0..<4)
  func anyLine(seed: Int) throws {
    var random = Seeded(seed)
    let test = try TestMonitor()
    let session = test.human().session
    let names = test.core.commands.all.compactMap(\.human).flatMap(\.names)
    let parts = [
      " ", "\t", "\"", "\\", "-", "-d", "/", "/4xg", "(", "1", "+", "0x", "'", "$", "e1000", ",", "=", ".", "\u{e9}",
      "\0",
    ]
    var (read, refused) = (0, 0)
    for _ in 0..<2000 {
      let name = names.randomElement(using: &random).map(String.init) ?? ""
      let line = (0..<Int.random(in: 0..<12, using: &random)).reduce(into: name + " ") { line, _ in
        line += parts.randomElement(using: &random) ?? ""
      }
      if (try? HumanCall(line, on: session)?.document()) != nil { read += 1 } else { refused += 1 }
    }
    #expect(read > 100)
    #expect(refused > 100)
  }

  @Test("long lines of many parts are read in one go")
  func longLines() throws {
    for part in ["a=1,", "\"a\" ", "1+", "-", "a/", "\t", "\\", "'a"] {
      let line = String(repeating: part, count: 60000 / part.utf8.count)
      for name in ["p ", "help ", "migrate ", "set_password ", "p /", "info "] {
        #expect(try answer(name + line) != "", "\(name)\(part)")
      }
    }
    let options = (0..<8000).map { "k\($0)=1" }.joined(separator: "," as String)
    let session = try TestProbe().human().session
    #expect(try HumanArguments(HumanWords(options), HumanFace("x", arguments: "a:O"), for: session).given.count == 8000)
  }

  @Test("what a face finds wrong fails as its command does; of an argument given twice the last counts")
  func translation() throws {
    #expect(try answer("migrate_set_capability foo on") == "Error: invalid parameter value: foo\r\n")
    #expect(try answer("watchdog_action pause") == "")
  }

  @Test(
    "malformed arguments are refused",
    arguments: [
      ("balloon", "unexpected end of expression"), ("balloon x", "invalid char 'x' in expression"),
      ("balloon -1", "enter a positive value"), ("balloon 99999999999999", "value out of range"),
      ("balloon 1 2", "balloon: extraneous characters at the end of line"),
      ("info status x", "status: extraneous characters at the end of line"), ("wait", "wait: string expected"),
      ("info nope", "unknown command: 'info nope'"), ("info /status", "unknown command: 'info '"),
      ("\"stop\"", "unknown command: '\"stop\"'"), ("stop/x", "stop|s: extraneous characters at the end of line"),
      ("balloon 09", "balloon: extraneous characters at the end of line"),
    ])
  func malformedArguments(line: String, expected: String) throws {
    #expect(try self.line(line) == expected)
  }

  @Test(
    "integers are expressions: decimal, hexadecimal, octal and more",
    arguments: ["512", "0x200", "01000", " +512 ", "2*(0x100 )"])
  func integers(number: String) throws {
    let test = try TestMonitor()
    let human = test.human()
    human.send("balloon \(number)\n")
    #expect(human.text() == "(qmond) ")
    #expect(test.machine.balloon?.target == 512 << 20)
  }
}
