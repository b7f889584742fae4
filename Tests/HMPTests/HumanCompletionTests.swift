// What Tab offers at a human monitor.
import LineEditor
import Monitor
import TestSupport
import Testing

@testable import HMP

@Suite struct HumanCompletionTests {
  /// The candidates' texts at the end of `line`, and where they begin.
  private func offered(_ line: String, _ test: TestCore) -> (start: Int, texts: [String]) {
    let session = HMPSession(test.core, MonitorSettings(name: "hmp"))
    let completion = HumanCompletion(line, line.endIndex, on: session).completion
    return (line.distance(from: line.startIndex, to: completion.start), completion.candidates.map(\.text))
  }

  @Test(
    "nothing is offered for what isn't known, or where nothing can follow",
    arguments: ["nope", "nope ", "info nope ", "info nope x", "system_reset ", "\"", "info status x"])
  func nothing(line: String) throws {
    #expect(offered(line, try TestMonitor()).texts == [])
  }

  @Test("commands by any of their names, with what they mean; items behind info")
  func commands() throws {
    let test = try TestMonitor()
    #expect(offered("system_p", test) == (0, ["system_powerdown "]))
    #expect(offered("  conti", test).texts == [])
    #expect(offered("  con", test) == (2, ["cont "]))
    #expect(offered("info stat", test).texts.contains("status "))
    #expect(!offered("", test).texts.contains { $0.hasPrefix("info ") && $0 != "info " })
    let line = "balloo"
    let session = HMPSession(test.core, MonitorSettings(name: "hmp"))
    let candidates = HumanCompletion(line, line.endIndex, on: session).completion.candidates
    #expect(candidates.first?.meaning?.isEmpty == false)
  }

  @Test("only what stands before the cursor counts")
  func inTheMidst() throws {
    let line = "inf status"
    let session = HMPSession(try TestMonitor().core, MonitorSettings(name: "hmp"))
    let completion = HumanCompletion(line, line.index(line.startIndex, offsetBy: 3), on: session).completion
    #expect(completion.candidates.map(\.text) == ["info "])
  }

  @Test("a command's name behind help, and an item's behind help info")
  func help() throws {
    let test = try TestMonitor()
    #expect(offered("help ball", test) == (5, ["balloon "]))
    #expect(offered("help info uui", test) == (10, ["uuid "]))
    #expect(offered("? sto", test).texts.contains("stop "))
  }

  @Test("what a face offers belongs to an argument that it declares")
  func choicesAreOfArguments() throws {
    for face in try TestMonitor().core.commands.all.compactMap(\.human) {
      let names = HumanParameter.declared(by: face)?.map(\.name) ?? []
      #expect(face.choices.keys.allSatisfy(names.contains), "\(face.name)")
    }
  }

  @Test("each argument has its own words: flags, what comes behind them, and a list to its end")
  func arguments() throws {
    let test = try TestMonitor()
    #expect(offered("screendump /nope -", test).texts == ["-f "])
    #expect(offered("screendump /nope -f p", test).texts == ["png ", "ppm "])
    #expect(offered("qom-set -", test).texts == ["-j "])
    #expect(offered("eject ", test).texts == [], "an option is offered to who asks for one")
    #expect(offered("qom-get /objects/", test).texts.contains { $0.hasPrefix("/objects/pc.ram") })
    #expect(offered("qom-get /objects/pc.ram si", test).texts == ["size "])
    #expect(offered("trace-event vfio_pci_i", test).texts.allSatisfy { $0.hasPrefix("vfio_pci_i") })
    #expect(offered("trace-event x o", test).texts == ["off ", "on "])
    #expect(offered("device_add e1000,mac", test).texts.contains("e1000,mac="))
    #expect(
      offered("sendkey ctrl-alt-f1", test).texts == ["ctrl-alt-f1 ", "ctrl-alt-f10 ", "ctrl-alt-f11 ", "ctrl-alt-f12 "])
    #expect(offered("x /4xw ", test).texts == [])
    #expect(offered("migrate_set_parameter max-b", test).texts == ["max-bandwidth "])
  }

  @Test("what must be quoted is, and goes on being completed as it is quoted")
  func quoting() throws {
    let folder = Folder()
    for name in ["a b", "a\tc", "a\"d", "a\\e", "a\nf", "a\u{1}g"] { try folder.write(name, "") }
    let test = try TestMonitor()
    let quoted = ["a\tc", "a\\nf", "a b", "a\\\"d", "a\\\\e"].map { "\"\(folder.path)/\($0)\" " }
    #expect(offered("logfile \(folder.path)/a", test).texts == quoted)
    #expect(offered("logfile \"\(folder.path)/a\\\"", test).texts == [quoted[3]])
    #expect(offered("logfile \"\(folder.path)/a\\\\", test).texts == [quoted[4]])
    for word in quoted { #expect(try folder.files.contains(HumanWords.first(of: word, behind: folder.path))) }
  }

  @Test("of a path only the last part is shown")
  func labels() throws {
    let line = "qom-list /machine/peri"
    let session = HMPSession(try TestMonitor().core, MonitorSettings(name: "hmp"))
    let candidates = HumanCompletion(line, line.endIndex, on: session).completion.candidates
    #expect(candidates.map(\.label) == ["peripheral-anon", "peripheral/"])
  }

  @Test("the values of an enumeration come from the introspection")
  func enumerations() throws {
    #expect(offered("watchdog_action p", try TestMonitor()) == (16, ["pause ", "poweroff "]))
  }
}

extension HumanCompletionTests {
  @Test("files: folders go on, hidden ones are left out, names with blanks are quoted")
  func files() throws {
    let folder = Folder()
    for name in ["a b", "ac", ".hidden", "x\"y"] { try folder.write(name, "") }
    let path = folder.path
    #expect(FileNames.matching("\(path)/").sorted() == ["\(path)/a b", "\(path)/ac", "\(path)/x\"y"])
    #expect(FileNames.matching("\(path)/.").sorted() == ["\(path)/.hidden"])
    #expect(FileNames.matching("\(path)/nope/") == [])
    #expect(FileNames.matching(String(path.dropLast())).contains("\(path)/"))
  }
}

extension HumanWords {
  /// The name in `folder` that a line's first word stands for.
  fileprivate static func first(of line: String, behind folder: String) throws -> String {
    var words = HumanWords(line)
    return String(try (words.next() ?? "").dropFirst(folder.count + 1))
  }
}
