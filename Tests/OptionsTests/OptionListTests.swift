// The grammar of option values.
import Testing

@testable import Options

struct OptionListTests {
  @Test(arguments: [
    ("a", "--x: 'a' is not key=value"),
    ("=1", "--x: '=1' is not key=value"),
    ("a=1,", "--x: '' is not key=value"),
    (",a=1", "--x: '' is not key=value"),
    ("a=1,b", "--x: 'b' is not key=value"),
    ("a=1,a=2", "--x: 'a' is given twice"),
    ("a=1,,,b", "--x: 'b' is not key=value"),
  ])
  func anErrorNamesTheOptionAndThePlace(_ text: String, _ message: String) {
    #expect(throws: OptionError(message)) { try OptionList(text, of: "--x") }
  }

  @Test(arguments: [
    ("", []),
    ("a=1", ["a", "1"]),
    ("a=1,b=2", ["a", "1", "b", "2"]),
    ("a=", ["a", ""]),
    ("a=b=c", ["a", "b=c"]),
    ("a=x,,y,b=2", ["a", "x,y", "b", "2"]),
    ("a=x,,", ["a", "x,"]),
    ("a=,,,,", ["a", ",,"]),
    ("a,,b=1", ["a,b", "1"]),
    ("a= 1 ", ["a", " 1 "]),
  ])
  func entriesAreTakenApart(_ text: String, _ expected: [String]) throws {
    let list = try OptionList(text, of: "--x")
    #expect(list.entries.flatMap { [$0.key, $0.value] } == expected)
    #expect(list.head == nil)
  }

  @Test(
    arguments: [
      ("", nil, 0), ("unix:/tmp/a", "unix:/tmp/a", 0), ("unix:/tmp/a,b=1", "unix:/tmp/a", 1),
      ("unix:/a,,b", "unix:/a,b", 0),
      ("k=v,b=1", "k=v", 1), (",b=1", "", 1),
    ] as [(String, String?, Int)])
  func aHeadIsTakenAsItIs(_ text: String, _ head: String?, _ count: Int) throws {
    let list = try OptionList(text, of: "--x", hasHead: true)
    #expect(list.head == head)
    #expect(list.entries.count == count)
  }
}
