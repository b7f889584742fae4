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
    ("a=1,,,b", "--x: 'b' is not key=value"),
  ])
  func anErrorNamesTheOptionAndThePlace(_ text: String, _ message: String) {
    #expect(throws: OptionError(message)) { try GivenGroup(text, of: Sample.bare, option: "--x") }
  }

  @Test(arguments: [
    ("", []),
    ("a=1", ["a", "1"]),
    ("a=1,b=2", ["a", "1", "b", "2"]),
    ("a=1,a=2", ["a", "1", "a", "2"]),
    ("a=", ["a", ""]),
    ("a=b=c", ["a", "b=c"]),
    ("a=x,,y,b=2", ["a", "x,y", "b", "2"]),
    ("a=x,,", ["a", "x,"]),
    ("a=,,,,", ["a", ",,"]),
    ("a,,b=1", ["a,b", "1"]),
    ("a= 1 ", ["a", " 1 "]),
    // Accents that would join what is before them.
    ("a=\u{301}x,\u{301}b=\r\n,c=1", ["a", "\u{301}x", "\u{301}b", "\r\n", "c", "1"]),
  ])
  func entriesAreTakenApart(_ text: String, _ expected: [String]) throws {
    let group = try GivenGroup(text, of: Sample.bare, option: "--x")
    #expect(group.entries.flatMap { [$0.key, $0.value] } == expected)
    #expect(group.name == "bare" && group.place == .option("--x"))
    #expect(group.entries.allSatisfy { $0.place == .option("--x") && $0.keyPlace == .option("--x") })
  }

  @Test(arguments: [
    ("", []),
    ("unix:/tmp/a", ["text", "unix:/tmp/a"]),
    ("unix:/tmp/a,on=1", ["text", "unix:/tmp/a", "on", "1"]),
    ("unix:/a,,b", ["text", "unix:/a,b"]),
    // A key that the group doesn't have is part of the value, one that it has isn't.
    ("unix:/a=b,on=1", ["text", "unix:/a=b", "on", "1"]),
    ("on=1,text=a", ["on", "1", "text", "a"]),
    (",on=1", ["text", "", "on", "1"]),
    // Only the first part may go without.
    ("a,k=v", ["text", "a", "k", "v"]),
  ])
  func aFirstPartWithoutAKeyIsTheImpliedKeysValue(_ text: String, _ expected: [String]) throws {
    let group = try GivenGroup(text, of: Sample.options, option: "--x")
    #expect(group.entries.flatMap { [$0.key, $0.value] } == expected)
  }

  @Test func onlyTheFirstPartMayGoWithoutAKey() {
    #expect(throws: OptionError("--x: 'b' is not key=value")) {
      try GivenGroup("a,b", of: Sample.options, option: "--x")
    }
  }
}
