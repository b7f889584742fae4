// One line of a configuration file: each mistake with its place, each form with its meaning.
import Testing

@testable import Options

struct ConfigLineTests {
  private func line(_ text: String) -> ConfigLine { ConfigLine(text, file: "f", number: 7) }

  private func place(_ column: Int) -> Place { .file("f", line: 7, column: column) }

  @Test(arguments: [
    // Sections.
    ("[", "2: a group's name is missing behind '['"),
    ("[]", "2: a group's name is missing behind '['"),
    ("  [ \"id\"]", "5: a group's name is missing behind '['"),
    ("[monitor", "9: ']' is missing: a section is [group] or [group \"id\"]"),
    ("[monitor \"a\"", "13: ']' is missing: a section is [group] or [group \"id\"]"),
    ("[monitor # ]", "10: ']' is missing: a section is [group] or [group \"id\"]"),
    ("[monitor a]", "10: ']' is missing: a section is [group] or [group \"id\"]"),
    ("[monitor \"a\" \"b\"]", "14: ']' is missing: a section is [group] or [group \"id\"]"),
    ("[monitor \"a]", "10: the quote \" is not closed on its line"),
    ("[monitor 'a]", "10: the quote ' is not closed on its line"),
    ("[monitor \"\\q\"]", "11: '\\q' is not an escape: \\\", \\\\, \\n, \\t or \\u{HEX}"),
    ("[monitor] mode = x", "11: 'mode = x' is too much: one value a line, in quotes if it has blanks"),
    ("[monitor]]", "10: ']' is too much: one value a line, in quotes if it has blanks"),
    // Keys.
    ("= 1", "1: a key is expected, or a section such as [monitor \"qmp0\"]"),
    ("\t\"key\" = 1", "2: a key is expected, or a section such as [monitor \"qmp0\"]"),
    ("; comment", "1: a key is expected, or a section such as [monitor \"qmp0\"]"),
    ("\u{feff}key = 1", "1: a key is expected, or a section such as [monitor \"qmp0\"]"),
    ("mode", "5: '=' is missing behind 'mode'"),
    ("mode control", "6: '=' is missing behind 'mode'"),
    ("mode: control", "5: '=' is missing behind 'mode'"),
    ("mode # = control", "6: '=' is missing behind 'mode'"),
    // Values.
    ("mode =", "7: a value is missing behind 'mode ='; an empty one is \"\""),
    ("mode=  ", "8: a value is missing behind 'mode ='; an empty one is \"\""),
    ("mode = # control", "8: a value is missing behind 'mode ='; an empty one is \"\""),
    ("name = \"a", "8: the quote \" is not closed on its line"),
    ("name = \"a\\\"", "8: the quote \" is not closed on its line"),
    ("name = \"", "8: the quote \" is not closed on its line"),
    ("name = 'a\\", "8: the quote ' is not closed on its line"),
    ("name = a\"b\"", "9: a quote inside a bare word: quote the whole value"),
    ("name = it's", "10: a quote inside a bare word: quote the whole value"),
    ("name = a b", "10: 'b' is too much: one value a line, in quotes if it has blanks"),
    ("name = \"a\"b", "11: 'b' is too much: one value a line, in quotes if it has blanks"),
    ("name = \"a\"# b", "11: '# b' is too much: one value a line, in quotes if it has blanks"),
    ("name = 'a''b'", "11: ''b'' is too much: one value a line, in quotes if it has blanks"),
    ("k = e\u{301} b", "8: 'b' is too much: one value a line, in quotes if it has blanks"),
  ])
  func aMistakeIsNamedWithItsColumn(_ text: String, _ message: String) {
    #expect(throws: OptionError("f:7:\(message)")) { try line(text).statement() }
  }

  @Test(arguments: [
    ("\\q", "'\\q'"), ("\\N", "'\\N'"), ("\\'", "'\\''"), ("\\ ", "'\\ '"), ("\\u", "'\\u'"),
    ("\\u41", "'\\u'"), ("\\u{", "'\\u'"), ("\\u{}", "'\\u'"), ("\\u{g}", "'\\u'"), ("\\u{d800}", "'\\u'"),
    ("\\u{110000}", "'\\u'"), ("\\u{ffffffffff}", "'\\u'"), ("\\u {41}", "'\\u'"), ("\\u{+41}", "'\\u'"),
    ("\\x41", "'\\x'"),
  ])
  func whatIsNoEscapeIsNamedWithItsColumn(_ escape: String, _ quoted: String) {
    #expect(throws: OptionError("f:7:8: \(quoted) is not an escape: \\\", \\\\, \\n, \\t or \\u{HEX}")) {
      try line("k = \"ab\(escape)\"").statement()
    }
  }

  @Test func aBackslashAtTheEndIsNoEscape() {
    #expect(throws: OptionError("f:7:6: '\\' is not an escape: \\\", \\\\, \\n, \\t or \\u{HEX}")) {
      try line("k = \"\\").statement()
    }
  }

  @Test(arguments: ["", "   ", "\t", "#", "# [monitor]", "  # a = b"])
  func blankLinesAndCommentsSayNothing(_ text: String) throws {
    #expect(try line(text).statement() == .nothing)
  }

  @Test(
    arguments: [
      ("[monitor]", 2, nil),
      ("  [ monitor ]  # comment", 5, nil),
      ("[monitor \"qmp 0\"]", 2, ("qmp 0", 10)),
      ("[monitor'a\\b']", 2, ("a\\b", 9)),
      ("[monitor \"\"]", 2, ("", 10)),
      ("[monitor \"a]b\" ] #c", 2, ("a]b", 10)),
      ("[monitor \"\\u{e9}\\\"\"]", 2, ("é\"", 10)),
    ] as [(String, Int, (String, Int)?)])
  func aSectionHasAGroupAndPerhapsAnID(_ text: String, _ column: Int, _ id: (text: String, column: Int)?) throws {
    #expect(
      try line(text).statement()
        == .section(
          ConfigLine.Word(text: "monitor", place: place(column)),
          id: id.map { ConfigLine.Word(text: $0.text, place: place($0.column)) }))
  }

  @Test(arguments: [
    // Bare words.
    ("mode = control", "control", 8),
    ("mode=control", "control", 6),
    ("mode\t=\tcontrol  # comment", "control", 8),
    ("mode = a#b", "a#b", 8),
    ("mode = a=b,c", "a=b,c", 8),
    ("mode = C:\\raw\\n", "C:\\raw\\n", 8),
    ("mode = [x]", "[x]", 8),
    ("mode = é", "é", 8),
    // Double quotes.
    ("mode = \"\"", "", 8),
    ("mode = \"a b # 'c'\" # d", "a b # 'c'", 8),
    ("mode = \"\\\"\\\\\\n\\t\\u{1F600}\"", "\"\\\n\t\u{1F600}", 8),
    ("mode = \"\\u{00041}\"", "A", 8),
    // Single quotes.
    ("mode = ''", "", 8),
    ("mode = 'C:\\raw \"x\"'", "C:\\raw \"x\"", 8),
    // An accent behind a quote, a backslash or a blank is the name's own.
    ("mode = \"\u{301}\\\\\u{301}\\\"\u{301}\"", "\u{301}\\\u{301}\"\u{301}", 8),
    ("mode = \u{301}x", "\u{301}x", 8),
    ("mode = '\u{600}'", "\u{600}", 8),
  ])
  func anEntryHasAKeyAndAValue(_ text: String, _ value: String, _ column: Int) throws {
    guard case .entry(let entry) = try line(text).statement() else {
      Issue.record("no entry")
      return
    }
    #expect(entry.key == "mode" && entry.keyPlace == place(1) && entry.place == place(column))
    // Strings are equal however their accents are composed; these are the same to the byte.
    #expect(Array(entry.value.utf8) == Array(value.utf8))
  }

  @Test func aKeyStandsBehindBlanks() throws {
    let entry = OptionEntry(key: "log-level", value: "x", keyPlace: place(3), place: place(15))
    #expect(try line("  log-level = x").statement() == .entry(entry))
    #expect(line("  log-level").start == place(3))
    #expect(line("").start == place(1))
  }
}
