// Paths into values: what they can't be, where they lead, and what is said when they lead nowhere.
import JSON
import Testing

@testable import qmp_shell

struct ValuePathTests {
  private let value: Value = ["a": ["b": [1, ["c": "x"]]], "7": true, "list": [], "n": nil]

  private func outcome(_ path: String) -> String {
    do {
      return jsonText(try ValuePath(path).part(of: value))
    } catch { return error.description }
  }

  @Test(arguments: ["", ".", ".a", "a.", "a..b", "a[", "a[x]", "a[-1]", "a[1", "[]", "a[99999999999999999999]"])
  func whatIsNoPathIsRefused(_ path: String) {
    #expect(outcome(path) == "'\(path)' is not a path such as a.b[0]")
  }

  @Test(arguments: [
    ("x", "there is no member 'x'; there are a, 7, list, n"),
    ("a.x", "there is no member 'x'; there are b"),
    ("a.b[2]", "there is no element [2]; there are 2"),
    ("a.b.2", "'2' is looked for in what is no object"),
    ("a.b.c", "'c' is looked for in what is no object"),
    ("a[0]", "[0] is looked for in what is no list"),
    ("a.b[0].c", "'c' is looked for in what is no object"),
    ("list[0]", "there is no element [0]; there are 0"),
    ("n.x", "'x' is looked for in what is no object"),
  ])
  func aStepThatLeadsNowhereIsNamed(_ path: String, _ message: String) {
    #expect(outcome(path) == message)
  }

  @Test(arguments: [
    ("a.b[0]", "1"), ("a.b[1].c", "\"x\""), ("a.b.1.c", "\"x\""), ("7", "true"), ("n", "null"), ("list", "[]"),
    ("a.b", #"[1, {"c": "x"}]"#),
  ])
  func aPathLeadsToItsPart(_ path: String, _ part: String) {
    #expect(outcome(path) == part)
  }

  @Test func aPathMayBeginWithAnElement() throws {
    #expect(try ValuePath("[1].c").part(of: [0, ["c": 5]]) == 5)
    #expect(try ValuePath("[1][0]").part(of: [0, [6]]) == 6)
  }
}
