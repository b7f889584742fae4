// The grammar: which error comes first.

import JSON
import Testing

struct ParserGrammarTests {
  @Test(arguments: [
    (#"{"a":1,"a":nope}"#, "invalid keyword 'nope'"), (#"{"a":1,"a" 2}"#, "missing : in object pair"),
    (#"{"a":1,"a":2,nope}"#, "duplicate key"), (#"{"a":{"b":1,"b":2}}"#, "duplicate key"),
    (#"{{}}"#, "key is not a string in object"), (#"{{nope}:1}"#, "invalid keyword 'nope'"),
    (#"{[[1]]:1}"#, "key is not a string in object"), (#"{true:1}"#, "key is not a string in object"),
    (#"{,}"#, "expecting value"), (#"[1 2 nope]"#, "expected separator in list"),
    (#"{"\x":nope}"#, "invalid escape sequence in string"), (#"[1 "\x"]"#, "expected separator in list"),
  ])
  func theFirstErrorWins(text: String, message: String) {
    #expect(results(text) == [.failure("JSON parse error, " + message)])
  }
}
