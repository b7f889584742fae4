// Arguments of each kind, as observed on QEMU 7.2.
import JSON
import Monitor
import TestSupport
import Testing

@testable import HMP

@Suite struct HumanArgumentsTests {
  /// Reads `line` as `declaration` says, on a monitor that mimics QEMU or not.
  func read(_ declaration: String, _ line: String, mimicsQEMU: Bool = true) throws -> Value {
    var settings = MonitorSettings(name: "hmp")
    settings.mimicsQEMU = mimicsQEMU
    let face = HumanFace("info x|y", arguments: declaration)
    return .object(try HumanArguments(HumanWords(line), face, for: TestProbe().human(settings).session).given)
  }

  func mistake(_ declaration: String, _ line: String) -> HumanMistake? {
    #expect(throws: HumanMistake.self) { try read(declaration, line) }
  }

  @Test(
    "what doesn't fit is refused",
    arguments: [
      ("a:s", "", "x|y: string expected"), ("a:F", " ", "x|y: filename expected"),
      ("a:S", "\t", "x|y: string expected"),
      ("a:B", "", "x|y: block device name expected"), ("", "x", "x|y: extraneous characters at the end of line"),
      ("a:s", "a b", "x|y: extraneous characters at the end of line"),
      ("a:s", "\"a\"b", "x|y: extraneous characters at the end of line"), ("a:l", "", "unexpected end of expression"),
      ("a:l?", "x", "invalid char 'x' in expression"), ("a:i", "-1", "'x|y' has failed: integer is for 32-bit values"),
      ("a:i", "4294967296", "'x|y' has failed: integer is for 32-bit values"), ("a:M", "-1", "enter a positive value"),
      ("a:l,b:i.", "1.", "unexpected end of expression"),
      ("a:l,b:i.", "1 2", "x|y: extraneous characters at the end of line"), ("a:T", "x", "invalid time"),
      ("a:b", "", "Expected 'on' or 'off'"), ("a:b", "\"on\"", "Expected 'on' or 'off'"),
      ("a:b", "onx", "Expected 'on' or 'off'"), ("a:-f,b:-g", "-h", "x|y: unsupported option -h"),
      ("a:-f,b:-g", "-f -f", "x|y: unsupported option -f"), ("a:-f", "- ", "x|y: unsupported option - "),
      ("a:-fs", "-f", "x|y: value expected for -f"),
      ("a:-fs", "-f x y", "x|y: extraneous characters at the end of line"),
      ("f:/", "/z", "invalid char in format: 'z'"), ("f:/,a:l", "/x", "unexpected end of expression"),
    ])
  func refused(declaration: String, line: String, expected: String) {
    #expect(mistake(declaration, line) == HumanMistake(expected))
  }

  @Test("what QEMU takes for options because of a later name, it takes for words")
  func lettersOfNames() throws {
    let declaration = "a:-f,b:s,c-d:s?"
    #expect(try read(declaration, "-d") == ["b": "-d"])
    #expect(try read(declaration, "-") == ["b": "-"])
    #expect(mistake(declaration, "-c") == HumanMistake("x|y: unsupported option -c"))
    #expect(throws: HumanMistake("x|y: unsupported option -d")) { try read(declaration, "-d", mimicsQEMU: false) }
  }

  @Test("bad quotes, options without a letter and bad identifiers are explained here; QEMU doesn't")
  func unexplained() {
    #expect(mistake("a:s", "\"a") == HumanMistake("x|y: unterminated string", asQEMU: "x|y: string expected\n"))
    #expect(
      mistake("a:-fs", "-f\"") == HumanMistake("x|y: unterminated string", asQEMU: "x|y: value expected for -f\n"))
    #expect(mistake("a:-f", "-") == HumanMistake("x|y: unsupported option -", asQEMU: "x|y: unsupported option -"))
    #expect(mistake("a:O", "\"a") == HumanMistake("x|y: unterminated string", asQEMU: ""))
    #expect(mistake("a:O", "x,id=1") == HumanMistake("Parameter 'id' expects an identifier", asQEMU: ""))
  }

  @Test(
    "sizes that are none",
    arguments: [
      "", "x", "-1", "-0", ".5", "8E", "8796093022208", "9223372036854775808B", "99999999999999999999", "(1)", "\"1\"",
      "nan",
      "1.5B", "0x1.5", "1.5e3", "++1",
    ])
  func badSizes(text: String) {
    #expect(mistake("a:o", text) == HumanMistake("invalid size"))
    #expect(mistake("a:o?", "x" + text) == HumanMistake("invalid size"))
  }

  @Test(
    "behind a size nothing may stand", arguments: ["1x", "1kb", "1 k", "1+1", "1e3", "1,", "0x", "0xg", "1..5", "1e10"])
  func restOfSizes(text: String) {
    #expect(mistake("a:o", text) == HumanMistake("x|y: extraneous characters at the end of line"))
  }

  @Test(
    "sizes are in MiB without a unit",
    arguments: [
      ("1", 1 << 20), ("+1", 1 << 20), ("1.5", 3 << 19), ("1.", 1 << 20), ("010", 10 << 20), ("0x10", 16 << 20),
      ("0x10k", 16 << 10), ("1k", 1 << 10), ("1K", 1 << 10), ("1.5G", 3 << 29), ("1e", 1 << 60), ("7B", 7), ("7b", 7),
      ("9223372036854775807B", .max), ("8796093022207", 8_796_093_022_207 << 20), ("1.0B", 1),
    ] as [(String, Int64)])
  func sizes(text: String, bytes: Int64) throws {
    #expect(try read("a:o", text) == ["a": .int(bytes)])
  }

  @Test("times are in seconds without a unit")
  func times() throws {
    for (text, seconds) in [("2", 2), ("1.5", 1.5), ("5ms", 0.005), ("5us", 0.000005), ("2ns", 0.000000002)] {
      #expect(try read("a:T", text) == ["a": .double(seconds)])
    }
  }

  @Test(
    "what fits is read",
    arguments: [
      ("a:s,b:s?", "a/b\t", ["a": "a/b"]), ("a:F,b:B?", "\"a b\" c", ["a": "a b", "b": "c"]),
      ("a:s,b:S?", "a  \"b c\" ", ["a": "a", "b": "\"b c\" "]), ("a:S?", " ", [:]), ("a:s?,b:s?", "\"\"", ["a": ""]),
      ("a:l?", "1+1", ["a": 2]), ("a:i", "4294967295", ["a": 4_294_967_295]), ("a:M", "2", ["a": 2_097_152]),
      ("a:b,b:b", "on off", ["a": true, "b": false]), ("a:l,b:i.", "1 . 2", ["a": 1, "b": 2]),
      ("a:l,b:i.", "1", ["a": 1]),
      ("a:-f,b:-g,c:s?", "-f-g x", ["a": true, "b": true, "c": "x"]),
      ("a:-f,b:-g,c:s?", "-g -g", ["b": true, "c": "-g"]),
      ("a:-f,c:s", "\"-f\"", ["c": "-f"]), ("a:-f,c:s?", "-fx", ["a": true, "c": "x"]),
      ("c:F,a:-fs,d:s?", "x -fpng", ["c": "x", "a": "png"]), ("c:F,a:-fs,d:s?", "-f x", ["c": "-f", "d": "x"]),
      ("c:F,a:-fS,d:s?", "x -f \"p q\"r", ["c": "x", "a": "p q", "d": "r"]),
    ] as [(String, String, Value)])
  func accepted(declaration: String, line: String, expected: Value) throws {
    #expect(try read(declaration, line) == expected)
  }

  @Test(
    "options become an argument each",
    arguments: [
      ("", [:]), ("e1000", ["d": "e1000"]), ("e1000,id=a", ["d": "e1000", "id": "a"]),
      ("d=x,id=a", ["d": "x", "id": "a"]),
      ("a,,b,k=,,c", ["d": "a,b", "k": ",c"]), ("x,on,nooff,nope", ["d": "x", "on": "on", "off": "off", "pe": "off"]),
      ("id=a,x", ["id": "a", "x": "on"]), ("\"x,k=a b\"", ["d": "x", "k": "a b"]), (",x", ["d": "", "x": "on"]),
    ] as [(String, Value)])
  func options(text: String, expected: Value) throws {
    #expect(try read("d:O", text) == expected)
  }

  @Test("QEMU cuts long words and loses bits of mebibytes, this server doesn't")
  func limits() throws {
    let long = String(repeating: "a", count: 1024)
    #expect(try read("a:s", long) == ["a": .string(String(long.dropLast()))])
    #expect(try read("a:s", long, mimicsQEMU: false) == ["a": .string(long)])
    #expect(try read("a:M", "17592186044417") == ["a": 1_048_576])
    #expect(throws: HumanMistake("value out of range")) { try read("a:M", "17592186044417", mimicsQEMU: false) }
  }
}
