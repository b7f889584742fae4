// The help about a request's line.
import Testing

@testable import qmp_shell

struct SyntaxHelpTests {
  @Test func eachExampleCanBeTyped() throws {
    let lines = SyntaxHelp.text.split(separator: "\n")
    #expect(lines.count == 13)
    for line in lines {
      let words = line.drop { $0 == " " }
      let end = words.firstRange(of: "  ")?.lowerBound ?? words.startIndex
      var reader = RequestReader(introspection: qemu)
      let request = try reader.read(String(words[..<end])) { (_) throws(LineError) in "text" }
      #expect((request == nil) == words.hasPrefix("#"), "\(line)")
      #expect(!words[end...].isEmpty && line.count <= 100, "\(line)")
    }
  }
}
