// Reading a command as people type it.
import JSON
import Testing

@testable import qmp_shell

struct RequestLineTests {
  /// The request of a line, as JSON.
  private func request(_ line: String) throws -> String { text(try RequestLine(line)) }

  private func text(_ request: RequestLine) -> String { jsonText(.object(request.members)) }

  private func refusal(_ line: String) -> String {
    do {
      return "no error but \(try request(line))"
    } catch let failure as ShellFailure {
      return "\(failure.description) (\(failure.status))"
    } catch { return "\(error)" }
  }

  @Test(arguments: [
    ("stop now", "'now' is not KEY=VALUE (1)"),
    ("stop =1", "'=1' is not KEY=VALUE (1)"),
    ("balloon value=1 value=2", "'value=2' clashes with another argument (1)"),
    ("x a=1 a.b=2", "'a.b=2' clashes with another argument (1)"),
    ("x a.b=2 a=1", "'a=1' clashes with another argument (1)"),
    ("x a.b=1 a.b=2", "'a.b=2' clashes with another argument (1)"),
    ("x a=[1] a.b=2", "'a.b=2' clashes with another argument (1)"),
    (#"x {"a": 1} b=2"#, #"'{"a": 1}' is not KEY=VALUE (1)"#),
    (#"x b=2 {"a": 1}"#, #"'{"a": 1}' is not KEY=VALUE (1)"#),
  ])
  func whatCantBeReadIsNamed(_ line: String, _ message: String) {
    #expect(refusal(line) == message)
  }

  @Test(arguments: ["{", "{]", #"{"execute": }"#, #"{"execute": "stop"} {"execute": "cont"}"#, "x {", #"x {"a" 1}"#])
  func brokenJSONIsRefused(_ line: String) {
    #expect(refusal(line).hasSuffix(" (1)"))
    #expect(!refusal(line).hasPrefix("no error"))
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
    ("[1, 2]", "[1, 2]"), (#"{"b": [true, "x y"]}"#, #"{"b": [true, "x y"]}"#), ("[", #""[""#), ("a]", #""a]""#),
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
}
