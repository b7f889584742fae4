// Reading a command as people type it.
import JSON
import Testing

@testable import qmp_shell

struct RequestLineTests {
  /// The request of a line, as JSON.
  private func request(_ line: String) throws -> String { text(try RequestLine(line)) }

  private func text(_ request: RequestLine) -> String { json(.object(request.members)) }

  @Test(arguments: [
    ("", "a command's name is expected"),
    ("!", "a command's name is expected behind the ! (column 1)"),
    ("stop now", "'now' is not KEY=VALUE (column 6)"),
    ("  stop now", "'now' is not KEY=VALUE (column 8)"),
    ("stop =1", "'=1' is not KEY=VALUE (column 6)"),
    ("stop :=1", "':=1' is not KEY=VALUE (column 6)"),
    ("x a.=1", "'a.=1' is not KEY=VALUE (column 3)"),
    ("x a..b=1", "'a..b=1' is not KEY=VALUE (column 3)"),
    ("balloon value=1 value=2", "'value=2' clashes with another argument (column 17)"),
    ("x a=1 a.b=2", "'a.b=2' clashes with another argument (column 7)"),
    ("x a.b=2 a=1", "'a=1' clashes with another argument (column 9)"),
    ("x a.b=1 a.b=2", "'a.b=2' clashes with another argument (column 9)"),
    ("x a=[1] a.b=2", "'a.b=2' clashes with another argument (column 9)"),
    ("x a=[1] a.0=2", "'a.0=2' clashes with another argument (column 9)"),
    ("x a.1=2", "'a.1=2': the next element is number 0 (column 3)"),
    (#"x {"a": 1} b=2"#, #"'{"a": 1}' is not KEY=VALUE (column 3)"#),
    (#"x b=2 {"a": 1}"#, #"'{"a": 1}' is not KEY=VALUE (column 7)"#),
    ("x a:=b", "'a:=' wants JSON: JSON parse error, invalid keyword 'b' (column 3)"),
    ("x a:=[True]", "'a:=' wants JSON: JSON parse error, stray 'T' (column 3)"),
    ("x a=@f", "'@f': files can't be read here"),
  ])
  func whatCantBeReadIsNamed(_ line: String, _ message: String) {
    #expect(refusal { try request(line) } == message)
  }

  @Test(arguments: [
    ("x a='", "the quote ' is not closed (column 5)"),
    ("x it's", "the quote ' is not closed (column 5)"),
    (#"x a="b\""#, #"the quote " is not closed (column 5)"#),
    ("x a=[1 b=2", "the bracket [ is not closed (column 5)"),
    ("x a=[{]", "the bracket { is not closed (column 6)"),
    ("x {", "the bracket { is not closed (column 3)"),
    ("x {'a", "the quote ' is not closed (column 4)"),
    (#"x a="\d""#, #"'\d' is no escape: a backslash is written \\ (column 6)"#),
    (#"x a="\u12""#, #"'\u' is followed by four hexadecimal digits of a character (column 6)"#),
    (#"x a="\ud800""#, #"'\u' is followed by four hexadecimal digits of a character (column 6)"#),
  ])
  func whatIsntClosedIsNamed(_ line: String, _ message: String) {
    #expect(refusal { try request(line) } == message)
  }

  @Test(arguments: [
    ("{", "the text ends early: a member's name in quotes, or }, is expected (column 2)"),
    ("{]", "']' is unexpected: a member's name in quotes, or }, is expected (column 2)"),
    (#"{"execute": }"#, "'}' is unexpected: a value is expected (column 13)"),
    (#"{"a": 1} {"b": 2}"#, "'{' is unexpected: nothing may follow the value (column 10)"),
    (#"x {"a" 1}"#, "'1' is unexpected: a : is expected (column 8)"),
    (#"x {"a": 1, "a": 2}"#, "'a' is given twice (column 12)"),
    (#"x {"a": 1}b"#, "'b' is unexpected: nothing may follow the value (column 11)"),
    ("x a={'b': c}", "'c' is no value: a string needs quotes (column 11)"),
    ("x a=[1 2]", "'2' is unexpected: a , or ] is expected (column 8)"),
  ])
  func brokenJSONIsRefused(_ line: String, _ message: String) {
    #expect(refusal { try request(line) } == message)
  }

  @Test(arguments: [
    ("query-status", #"{"execute": "query-status"}"#),
    ("  query-status\t ", #"{"execute": "query-status"}"#),
    ("balloon value=536870912", #"{"execute": "balloon", "arguments": {"value": 536870912}}"#),
    ("x a=1 b=2", #"{"execute": "x", "arguments": {"a": 1, "b": 2}}"#),
    ("x a=b=c", #"{"execute": "x", "arguments": {"a": "b=c"}}"#),
    ("x a=", #"{"execute": "x", "arguments": {"a": ""}}"#),
  ])
  func wordsAreACommandAndItsArguments(_ line: String, _ json: String) throws {
    #expect(try request(line) == json)
  }

  @Test(arguments: [
    ("true", "true"), ("false", "false"), ("null", "null"), ("-5", "-5"), ("1.5", "1.5"), ("1e3", "1000"),
    ("18446744073709551615", "18446744073709551615"),
    ("512M", "536870912"), ("1G", "1073741824"), ("4K", "4096"), ("2T", "2199023255552"), ("-1K", "-1024"),
    ("8388608T", #""8388608T""#), ("M", #""M""#), ("1.5G", #""1.5G""#), ("300ms", #""300ms""#), ("5KK", #""5KK""#),
    ("text", #""text""#), ("True", #""True""#), ("12ab", #""12ab""#), ("ß", #""\u00DF""#),
    (#""512M""#, #""512M""#), (#""two words""#, #""two words""#), ("'two words'", #""two words""#),
    (#""a \" b""#, #""a \" b""#), (#""a\\""#, #""a\\""#), ("'it\\'s here'", #""it's here""#),
    (#"a"b c"d"#, #""ab cd""#), ("json:{'a': [1, 2]}", #""json:{'a': [1, 2]}""#), ("512m", "536870912"),
    ("0x10", #""0x10""#),
    ("1e999", #""1e999""#), (#""\u00e9\ud83d\ude00""#, #""\u00E9\uD83D\uDE00""#), ("[1, 2]", "[1, 2]"),
    (#"{"b": [true, "x y"]}"#, #"{"b": [true, "x y"]}"#), ("a]", #""a]""#),
    ("/dev/null", #""/dev/null""#), ("a,b", #""a,b""#), ("1 ", "1"),
  ])
  func aValueIsWhatItLooksLike(_ typed: String, _ json: String) throws {
    #expect(try request("x a=\(typed)") == #"{"execute": "x", "arguments": {"a": \#(json)}}"#)
  }

  @Test func aStrayBracketDoesntSwallowWhatFollows() throws {
    #expect(try request("x a=b] c=d") == #"{"execute": "x", "arguments": {"a": "b]", "c": "d"}}"#)
  }

  @Test(arguments: [
    ("x a.b=1", #"{"a": {"b": 1}}"#),
    ("x a.b=1 a.c=2 d=3", #"{"a": {"b": 1, "c": 2}, "d": 3}"#),
    ("x a.b.c=1 a.b.d=x a.e=2", #"{"a": {"b": {"c": 1, "d": "x"}, "e": 2}}"#),
    (#"x a={"b":1} a.c=2"#, #"{"a": {"b": 1, "c": 2}}"#),
  ])
  func dotsMakeMembersOfMembers(_ line: String, _ arguments: String) throws {
    #expect(try request(line) == #"{"execute": "x", "arguments": \#(arguments)}"#)
  }

  @Test func argumentsMayBeOneObject() throws {
    #expect(try request(#"balloon {"value": 5}"#) == #"{"execute": "balloon", "arguments": {"value": 5}}"#)
    #expect(try request("x {}") == #"{"execute": "x"}"#)
  }

  @Test func anObjectIsSentAsItIs() throws {
    let line = #"{"exec-oob": "x-cancel", "arguments": {"number": 1}, "id": "a"}"#
    #expect(try request(line) == line)
    #expect(try RequestLine(words: [line]) == RequestLine(line))
    #expect(try RequestLine(line).name == "x-cancel")
    #expect(try RequestLine("{}").name == "request")
    #expect(try RequestLine(#"{"execute": 5}"#).name == "request")
  }

  @Test func wordsOfACommandLineKeepTheirBlanks() throws {
    let request = try RequestLine(words: ["human-monitor-command", "command-line=info status"])
    #expect(text(request) == #"{"execute": "human-monitor-command", "arguments": {"command-line": "info status"}}"#)
    #expect(request.name == "human-monitor-command")
  }

  @Test(arguments: [
    ("{'a': True, 'b': None, 'c': [1, False,],}", #"{"a": true, "b": null, "c": [1, false]}"#),
    (#"{'key':'value','obj'={'prop':"value"}}"#, #"{"key": "value", "obj": {"prop": "value"}}"#),
    ("{ }", "{}"), ("[ ]", "[]"), ("[0x10, 4K, -1.5]", "[16, 4096, -1.5]"),
  ])
  func pythonsNotationIsReadToo(_ typed: String, _ json: String) throws {
    #expect(try request("x a=\(typed)") == #"{"execute": "x", "arguments": {"a": \#(json)}}"#)
  }

  @Test(arguments: [("5", "5"), (#""5""#, #""5""#), ("null", "null"), ("[1, 2]", "[1, 2]"), ("'a b'", #""a b""#)])
  func exactValuesAreJSON(_ typed: String, _ json: String) throws {
    #expect(try arguments("qom-get path:=\(typed)") == #"{"path": \#(json)}"#)
  }

  @Test func numbersInKeysMakeArrays() throws {
    #expect(
      try arguments("guest-exec path=ls arg.0=-l arg.1=/ e.0.a=1 e.0.b=2 e.1.a=3", nil)
        == #"{"path": "ls", "arg": ["-l", "/"], "e": [{"a": 1, "b": 2}, {"a": 3}]}"#)
  }

  @Test func filesAreReadByTheCaller() throws {
    let files: FileReader = { (path) throws(LineError) in
      if path == "no such" { throw LineError("'no such': not there") }
      return "[1,\n2]"
    }
    #expect(refusal { try RequestLine("x a=@'no such'", readFile: files) } == "'no such': not there")
    #expect(text(try RequestLine("x a=@f b:=@f", readFile: files)).hasSuffix(#"{"a": "[1,\n2]", "b": [1, 2]}}"#))
    #expect(text(try RequestLine("x a='@f'", readFile: files)).hasSuffix(#"{"a": "@f"}}"#))
  }

  @Test func anExclamationMarkExecutesOutOfBand() throws {
    #expect(try request("!x a=1") == #"{"exec-oob": "x", "arguments": {"a": 1}}"#)
    #expect(try RequestLine("!x").name == "x")
  }

  @Test func aKeyWithTooManyDotsIsRefused() {
    let deep = String(repeating: "a.", count: 100_000) + "a=1"
    #expect(refusal { try request("x \(deep)") } == "a key has too many dots (column 3)")
  }

  @Test func bracketsNestedTooDeepAreRefused() throws {
    let open = String(repeating: "[", count: 1001)
    let close = String(repeating: "]", count: 1001)
    #expect(refusal { try request("x a=\(open)\(close)") } == "brackets are nested too deep (column 1005)")
    #expect(try request("x a=\(open.dropLast())\(close.dropLast())").hasSuffix("]]]}}"))
  }

  @Test func quotesInAProgramsArgumentsAreThoseOfWholeValues() throws {
    let request = try RequestLine(words: ["x", "a=it's", "b='it is'", "c=[1, 2]", "d=\"5\""])
    #expect(text(request).hasSuffix(#"{"a": "it's", "b": "it is", "c": [1, 2], "d": "5"}}"#))
    #expect(refusal { try RequestLine(words: ["x", "now"]) } == "'now' is not KEY=VALUE")
  }
}
