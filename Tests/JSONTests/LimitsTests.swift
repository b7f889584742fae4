// The limits: answered at once, the offending token dropped, and no memory kept behind a large document.

import Foundation
import JSON
import Testing

struct LimitsTests {
  let nesting = "JSON nesting depth limit exceeded"
  let tokens = "JSON token count limit exceeded"
  let size = "JSON token size limit exceeded"

  @Test func nestingIsLimited() {
    let limits = Limits(nesting: 3, tokens: 1000, text: 1000)
    #expect(results("[[{}]]", limits: limits) == [.document("[[{}]]")])
    #expect(results("[[[[", limits: limits) == [.failure(nesting)])
    // The fourth bracket is dropped, the fifth begins a document.
    #expect(results("[[[[[1]", limits: limits) == [.failure(nesting), .document("[1]")])
    #expect(results("[nope[[[", limits: limits) == [.failure(nesting)])
  }

  @Test func tokensAreLimited() {
    let limits = Limits(nesting: 100, tokens: 5, text: 1000)
    #expect(results("[1,2]", limits: limits) == [.document("[1, 2]")])
    #expect(results("[1,2 3]", limits: limits).first == .failure(tokens))
    #expect(results("[nope,2,3 ", limits: limits).first == .failure(tokens))
    // The sixth token is dropped, the seventh begins a document.
    let expected: [Parsed] = [.failure(tokens), .failure("JSON parse error, expecting value")]
    #expect(results("[1,2,3]", limits: limits) == expected)
  }

  @Test func textIsLimited() {
    let limits = Limits(nesting: 100, tokens: 100, text: 10)
    #expect(results(#"["abcde"]"#, limits: limits) == [.document(#"["abcde"]"#)])
    #expect(results(#"["abcdef"  ]"#, limits: limits) == [.failure(size)])
    // Each document, and what follows an error, has the whole limit and no more.
    let later = results(#"1 ["abcdef"  ] ["abcde"] ["abcdef"]"#, limits: limits)
    #expect(later == [.document("1"), .failure(size), .document(#"["abcde"]"#), .failure(size)])
    #expect(results(#"  [   "abcdefg" 1 "#, limits: limits).first == .failure(size))
  }

  @Test func anOverlongTokenIsAnsweredAtItsEndInAnySplit() {
    let limits = Limits(nesting: 100, tokens: 100, text: 10)
    let inputs = [
      "[\"aaaaaaaaaaaaaaaaaaaa\", 1] 2 ", "12345678901234567890 [3]", "abcdefghijklm [4]",
      "\"aaaaaaaaaaaaaaaaaaa\u{1} 5\n[6]",
      "1234567890e- 7\n8 ", "\"\\aaaaaaaaaaaa\" 9 ",
    ]
    for input in inputs {
      let whole = results(input, limits: limits)
      #expect(whole.first == .failure(size) && whole.count > 1)
      #expect(results(input.utf8.map { [$0] }, limits: limits) == whole)
      let bytes = Array(input.utf8)
      for at in bytes.indices {
        #expect(results([Array(bytes[..<at]), Array(bytes[at...])], limits: limits) == whole)
      }
    }
  }

  @Test func theLimitsOfQEMU() {
    let deep = String(repeating: "[", count: 1024) + String(repeating: "]", count: 1024)
    #expect(results(deep) == [.document(deep)])
    #expect(results("[" + deep).first == .failure(nesting))
    let many = "[1" + String(repeating: ",1", count: (1 << 20) - 2) + ",[]"
    #expect(results(many + "]").first == .failure(tokens))
  }

  @Test func aLargeDocumentsMemoryIsGivenBack() {
    let before = resident()
    let large = Array("[\"\(String(repeating: "x", count: 8 << 20))\", \"é".utf8)
    let rest = Array("\"]".utf8)
    var idle: [Idle] = []
    for _ in 0..<64 {
      let holder = Idle()
      feed(&holder.parser, large) { _, _ in }
      feed(&holder.parser, rest) { parser, _ in
        #expect(parser.root.elements.first { _ in true }?.bytes?.count == 8 << 20)
      }
      idle.append(holder)
    }
    // Kept buffers would be a gigabyte. Other tests run beside this one, hence the wide margin.
    #expect(resident() - before < 256 << 20)
    #expect(idle.count == 64)
  }

  private final class Idle {
    var parser = Parser()
  }

  /// Resident memory in bytes.
  private func resident() -> Int {
    let statm = (try? String(contentsOfFile: "/proc/self/statm", encoding: .utf8)) ?? ""
    return (Int(statm.split(separator: " ").dropFirst().first ?? "") ?? 0) * 4096
  }
}
