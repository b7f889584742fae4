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
    #expect(results("[nope,2,3", limits: limits).first == .failure(tokens))
    #expect(
      results("[1,2,3]", limits: limits) == [
        .failure(tokens), .document("3"), .failure("JSON parse error, expecting value"),
      ])
  }

  @Test func textIsLimited() {
    let limits = Limits(nesting: 100, tokens: 100, text: 10)
    #expect(results(#"["abcde"]"#, limits: limits) == [.document(#"["abcde"]"#)])
    #expect(results(#"["abcdef"  ]"#, limits: limits) == [.failure(size)])
    #expect(results(#"  [   "abcdefg" 1 "#, limits: limits).first == .failure(size))
  }

  @Test func theLimitsOfQEMU() {
    let deep = String(repeating: "[", count: 1024) + String(repeating: "]", count: 1024)
    #expect(results(deep) == [.document(deep)])
    #expect(results("[" + deep).first == .failure(nesting))
    let many = "[1" + String(repeating: ",1", count: (1 << 20) - 2) + ",[]"
    #expect(results(many + "]").first == .failure(tokens))
  }

  @Test func memoryPlateausAndIsGivenBack() {
    var parser = Parser()
    let large = Array("[\"\(String(repeating: "x", count: 8 << 20))\"]".utf8)
    var peaks: [Int] = []
    for _ in 0..<6 {
      for at in stride(from: 0, to: large.count, by: 4096) {
        feed(&parser, Array(large[at..<min(at + 4096, large.count)])) { parser, _ in
          #expect(parser.root.elements.first { _ in true }?.bytes?.count == 8 << 20)
        }
      }
      feed(&parser, Array("{}".utf8)) { _, _ in }
      peaks.append(resident())
    }
    #expect(peaks[5] - peaks[0] < 8 << 20)
  }

  /// Resident memory in bytes.
  private func resident() -> Int {
    let statm = (try? String(contentsOfFile: "/proc/self/statm", encoding: .utf8)) ?? ""
    return (Int(statm.split(separator: " ").dropFirst().first ?? "") ?? 0) * 4096
  }
}
