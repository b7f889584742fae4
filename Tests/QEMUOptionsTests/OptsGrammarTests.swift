// The older grammar: flat keys.
import OptionText
import Testing

@testable import QEMUOptions

@Suite struct OptsGrammarTests {
  private func entries(_ text: String, implied: String? = "backend") -> [OptsEntry] {
    var scanner = OptsScanner(text)
    var entries: [OptsEntry] = []
    while let entry = scanner.next(impliedKey: entries.isEmpty ? implied : nil) { entries.append(entry) }
    return entries
  }

  @Test func hasNoEntryForNothing() {
    #expect(entries("") == [])
    #expect(entries("null,") == [OptsEntry(key: "backend", value: "null")])
  }

  @Test func readsDoubledCommas() {
    #expect(entries("a,,b,k=,,x,,,l=1").map(\.value) == ["a,b", ",x,", "1"])
  }

  @Test func readsKeysAlone() {
    #expect(
      entries("server,nowait", implied: nil) == [
        OptsEntry(key: "server", value: "on", isShort: true), OptsEntry(key: "wait", value: "off", isShort: true),
      ])
  }

  @Test func seesCommasWhateverAnAccentDoes() {
    #expect(entries("a=x,\u{301}b=y", implied: nil).map(\.key) == ["a", "\u{301}b"])
  }

  @Test func checksInOrder() {
    #expect(
      refusal("-chardev", "null,id=x,foo=1,mux=maybe")
        == "q: -chardev null,id=x,foo=1,mux=maybe: Invalid parameter 'foo'\n")
    #expect(refusal("-name", "a,id=b").contains("Invalid parameter 'id'"))
    #expect(
      refusal("-chardev", "null,id=1x")
        == """
        q: -chardev null,id=1x: Parameter 'id' expects an identifier
        Identifiers consist of letters, digits, '-', '.', '_', starting with a letter.

        """)
    #expect(
      refusal("-chardev", "null,id=x", "-chardev", "pty,id=x") == "q: -chardev pty,id=x: Duplicate ID 'x' for chardev\n"
    )
  }
}
