// Messages as people read them.
import Event
import JSON
import Testing

@testable import qmp_shell

struct MessageTextTests {
  @Test func anErrorWithoutItsPartsIsShownWhole() {
    #expect(describeError(.null) == "null")
    #expect(describeError(["class": "GenericError"]) == #"{"class": "GenericError"}"#)
  }

  @Test func anErrorIsItsClassAndDescription() {
    #expect(describeError(["class": "GenericError", "desc": "no"]) == "GenericError: no")
  }

  @Test func aValueIsOneLineUnlessItIsToBeIndented() {
    #expect(jsonText([]) == "[]")
    #expect(jsonText([1, "a\nb", nil]) == #"[1, "a\nb", null]"#)
    #expect(jsonText(["a": 1], isPretty: true) == "{\n    \"a\": 1\n}")
  }

  @Test func whatAServerSaysDoesNothingToATerminal() {
    #expect(visible("a\u{1B}[2Jb\r\n\tc\u{7F}\u{9B}") == #"a\u001B[2Jb\r"# + "\n\tc" + #"\u007F\u009B"#)
    #expect(humanText("x\r\ny\u{7}\r\n") == #"x"# + "\n" + #"y\u0007"# + "\n")
    #expect(describeError(["class": "E", "desc": "\u{1B}c"]) == #"E: \u001Bc"#)
  }

  @Test func aGreetingsVersionIsReadAsFarAsItGoes() {
    #expect(versionText(nil) == nil)
    #expect(versionText(["QMP": ["capabilities": []]]) == nil)
    let version: Value = ["qemu": ["micro": 3, "minor": 2, "major": 7], "package": "x"]
    #expect(versionText(["QMP": ["version": version]]) == "QEMU 7.2.3 (x)")
    #expect(versionText(["QMP": ["version": ["qemu": ["minor": 2, "major": 7]]]]) == "QEMU 7.2")
  }

  @Test(arguments: ["", "x", "-1", "1h", "1 s", ".", "5.s.", "1e3"])
  func whatIsNoTimeIsRefused(_ text: String) { #expect(seconds(text) == nil) }

  @Test(arguments: [
    ("2", Nanoseconds.seconds(2)), ("0.5", .milliseconds(500)), ("300ms", .milliseconds(300)), ("0", 0),
    ("1m", .seconds(60)),
  ])
  func aBareNumberIsSeconds(_ text: String, _ duration: Nanoseconds) { #expect(seconds(text) == duration) }
}
