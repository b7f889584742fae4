// Integer expressions, as observed on QEMU 7.2.
import Event
import Testing

@testable import HMP

@Suite struct ExpressionTests {
  func value(_ text: String) throws(Failure) -> (Int64, String) {
    var line = text.unicodeScalars[...]
    let value = try Expression.read(&line) { ["pc": 0xffff0, "cs.base": 16, "r_8": -1][$0] }
    return (value, String(line))
  }

  @Test(
    "what isn't an expression is refused",
    arguments: [
      ("", "unexpected end of expression"), ("  ", "unexpected end of expression"),
      ("1+", "unexpected end of expression"),
      ("(1+", "unexpected end of expression"), ("a", "invalid char 'a' in expression"),
      ("()", "invalid char ')' in expression"), ("1**2", "invalid char '*' in expression"), ("(1", "')' expected"),
      ("(1 2)", "')' expected"), ("1/0", "division by zero"), ("1%(2-2)", "division by zero"),
      ("'", "character constant expected"),
      ("'a", "missing terminating ' character"), ("''", "missing terminating ' character"),
      ("'\u{e9}'", "missing terminating ' character"), ("'\\n'", "missing terminating ' character"),
      ("$reg", "unknown register"), ("1+$", "unknown register"), ("$ pc", "unknown register"),
      ("$PC", "unknown register"),
      ("$pc.", "unknown register"), ("$pc_1", "unknown register"), ("($pc", "')' expected"),
      ("18446744073709551616", "number too large"),
      ("0x10000000000000000", "number too large"), ("99999999999999999999999999", "number too large"),
    ])
  func refused(text: String, expected: String) {
    #expect(throws: Failure(expected)) { try value(text) }
  }

  @Test(
    "operators bind as QEMU's do: products, then bits, then sums; equals from the left",
    arguments: [
      ("1+2*3", 7), ("(1+2)*3", 9), ("10-2-3", 5), ("100/7%4", 2), ("1+2&4", 1), ("1+2|4", 7), ("6&3+1", 3),
      ("2*3&4", 4),
      ("1^3|4", 6), ("1|3^3", 0), ("4&6^2", 6), ("--1", 1), ("-~5", 6), ("2*-3", -6), ("1++2", 3), ("1 -2", -1),
      ("~0", -1),
      ("-7/2", -3), ("-7%2", -1), ("7/-2", -3),
    ] as [(String, Int64)])
  func operators(text: String, expected: Int64) throws {
    #expect(try value(text) == (expected, ""))
  }

  @Test(
    "numbers are decimal, hexadecimal, octal or a character, and wrap",
    arguments: [
      ("0x1F", 31), ("0Xff", 255), ("010", 8), ("'a'+1", 98), ("' '", 32), ("'\\'", 92), ("18446744073709551615", -1),
      ("0x7fffffffffffffff+1", .min), ("0x8000000000000000/-1", .min), ("0x8000000000000000%-1", 0),
      ("-0x8000000000000000", .min), ("0x7fffffffffffffff*3", 9_223_372_036_854_775_805),
    ] as [(String, Int64)])
  func numbers(text: String, expected: Int64) throws {
    #expect(try value(text) == (expected, ""))
  }

  @Test(
    "registers are asked for by name: letters, digits, full stops and underscores",
    arguments: [
      ("$pc", 0xffff0, ""), ("$pc-1", 0xfffef, ""), ("-$r_8", 1, ""), ("$cs.base*2 ", 32, ""), ("$pc:1", 0xffff0, ":1"),
      ("$pc$pc", 0xffff0, "$pc"), ("$pc pc", 0xffff0, "pc"),
    ] as [(String, Int64, String)])
  func registers(text: String, expected: Int64, left: String) throws {
    #expect(try value(text) == (expected, left))
  }

  @Test(
    "what follows stays",
    arguments: [
      ("08", 0, "8"), ("0x", 0, "x"), ("0xg", 0, "xg"), ("12a", 12, "a"), ("1 2", 1, "2"), ("1)", 1, ")"),
      ("1<<2", 1, "<<2"),
      (" (1)\t 'a'", 1, "'a'"), ("1,2", 1, ",2"),
    ] as [(String, Int64, String)])
  func rest(text: String, expected: Int64, left: String) throws {
    #expect(try value(text) == (expected, left))
  }

  @Test("deep nesting is refused and doesn't exhaust the stack")
  func depth() throws {
    for sign in ["(", "-", "~", "+"] {
      #expect(throws: Failure("expression nested too deeply")) {
        try value(String(repeating: sign, count: 60000) + "1")
      }
    }
    let nested = String(repeating: "(", count: 100) + "7" + String(repeating: ")", count: 100)
    #expect(try value(nested) == (7, ""))
  }
}
