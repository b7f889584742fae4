// The newer grammar: dotted keys.
import JSON
import Testing

@testable import OptionText

@Suite struct KeyvalGrammarTests {
  private func read(_ text: String, implied: String? = "driver") throws -> JSON.Value {
    var grammar = KeyvalGrammar()
    try grammar.read(text, impliedKey: implied)
    return try grammar.tree.value()
  }

  private func complaint(_ text: String) -> String {
    do {
      _ = try read(text)
      return ""
    } catch {
      return (error as? Complaint)?.text ?? "\(error)"
    }
  }

  @Test(arguments: [
    (".a=1", "Invalid parameter '.a'"), ("x,a..b=1", "Invalid parameter 'a..b'"), ("x,0=1", "Invalid parameter '0'"),
    (",a=1", "Invalid parameter ''"), ("x,a", "Expected '=' after parameter 'a'"),
    ("x,a=1,a.b=2", "Parameters 'a.*' used inconsistently"), ("x,a.b=1,a=2", "Parameters 'a.*' used inconsistently"),
    ("x,a.b.c=1,a.b=2", "Parameters 'a.b.*' used inconsistently"),
    ("x,a.b=2,a.b.c=1", "Parameters 'a.b.*' used inconsistently"),
    ("x,a.0=1,a.b=2", "Parameters 'a.*' used inconsistently"), ("x,a.0=1,a.2=2", "Parameter 'a.1' missing"),
    ("x,a.99999999999999999999999=1", "Parameter 'a.0' missing"), ("x,__com=1", "Invalid parameter '__com'"),
  ])
  func refuses(_ text: String, _ expected: String) { #expect(complaint(text) == expected) }

  @Test func refusesLongFragments() {
    let long = String(repeating: "a", count: 128)
    #expect(complaint("x,\(long)=1") == "Parameter '\(long)' is too long")
    #expect(complaint("x,b.\(long)=1") == "Parameter fragment '\(long)' is too long")
  }

  @Test func nests() throws {
    let value: JSON.Value = ["driver": "qcow2", "file": ["driver": "file", "name": "a,b"], "l": ["x", "y"]]
    #expect(try read("qcow2,file.driver=file,file.name=a,,b,l.1=y,l.0=x,") == value)
    #expect(try read("__com.a_b=1") == (["__com.a_b": "1"] as JSON.Value))
  }

  @Test func takesTheLastValue() throws {
    #expect(try read("a=1,a=2") == (["a": "2"] as JSON.Value))
    #expect(try read("") == .object([]))
  }

  @Test("a key of too many parts is refused, and many keys are read")
  func muchOfIt() throws {
    var grammar = KeyvalGrammar()
    #expect(throws: Complaint.self) { try grammar.read(String(repeating: "a.", count: 32_000) + "a=1") }
    try grammar.read(String(repeating: "a.", count: 63) + "a=1")
    #expect(throws: Complaint.self) { try grammar.read(String(repeating: "a.", count: 64) + "a=1") }
    try grammar.read((0..<1000).map { "k\($0)=1" }.joined(separator: ","))
    #expect(grammar.tree.text("k999") == "1")
  }
}
