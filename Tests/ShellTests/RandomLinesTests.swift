// Any line gives a result or an error, and what is suggested can be typed.
import JSON
import TestSupport
import Testing

@testable import qmp_shell

struct RandomLinesTests {
  private static let fragments: [String] =
    qemu.commandNames + qemu.actionNames + [
      "transaction(", ")", ";", "transaction( ", " ; ", " )", "\n", " ", " ", " ", " ", "\t", "\r\n", "#", "!", "=",
      ":=", "@", ".", "..",
      "driver=", "driver=qcow2", "driver=nbd", "driver=file ", "file.", "file=", "backing.", "server.type=inet",
      "server.", "cache.direct=on",
      "keys.", "keys.0.", "keys.1.type=qcode", "capabilities.0.state=", "node=", "name=", "value=", "type=",
      "actions.0.type=abort",
      "512M", "0x", "0xff", "-", "-0x8000000000000000", "9223372036854775808", "9223372036854775807T", "1e999",
      "999999999999999999999", "99999999999999999999.",
      "true", "off", "null", "None", "'", "\"", "\\", "\\u", "\\ud800", "{", "}", "[", "]", ",", ":", "{'a': True}",
      "[1, 2,]", "{\"a\" = 1}",
      "\u{0}", "\u{7F}", "é", "e\u{301}", "\u{301}", "👍🏽", "ß", "\u{202E}", "\u{FFFD}", "\u{2028}", "\u{10FFFF}",
    ]

  private func line(_ random: inout Seeded) -> String {
    (0..<Int.random(in: 0...9, using: &random)).map { _ in Self.fragments.randomElement(using: &random) ?? "" }.joined()
  }

  @Test func anyLineIsReadOrRefused() {
    var random = Seeded(1)
    var reader = RequestReader(introspection: qemu)
    var (requests, errors) = (0, 0)
    for _ in 0..<20_000 {
      let line = line(&random)
      do throws(LineError) {
        if let request = try reader.read(line) {
          requests += 1
          #expect((try? Value.parse(json(.object(request.members)))) != nil)
        }
        _ = try? RequestLine(words: [line])
        _ = try? RequestLine(words: ["x", line])
      } catch {
        errors += 1
        #expect(error.column ?? 0 <= line.unicodeScalars.count + 1)
      }
      if reader.isInBrackets || reader.isInTransaction && Int.random(in: 0..<20, using: &random) == 0 {
        reader.abandon()
      }
    }
    #expect(requests > 1_000 && errors > 1_000)
  }

  @Test func suggestionsCanBeTyped() {
    var random = Seeded(2)
    var followed = 0
    for _ in 0..<20_000 {
      let line = line(&random)
      let cursor = Int.random(in: 0...line.count, using: &random)
      let suggester = Suggester(introspection: qemu, isInTransaction: Bool.random(using: &random))
      _ = suggester.hint(line)
      let found = suggester.suggestions(line, cursor: cursor)
      #expect((0...cursor).contains(found.start))
      // What comes behind the cursor is another matter.
      if follow(String(line.prefix(cursor)), suggester, &random) { followed += 1 }
    }
    #expect(followed > 1_000)
  }

  /// Takes random candidates until a word is complete; the line can then be read if it could without the word.
  private func follow(_ start: String, _ suggester: Suggester, _ random: inout Seeded) -> Bool {
    let before = LineScan(start)
    let word = before.endsInBlank ? before.count : before.words.last?.scalars.startIndex ?? before.count
    guard isReadable(String(start.unicodeScalars.prefix(word)), suggester.isInTransaction) else { return false }
    var line = start
    for _ in 0..<8 {
      let found = suggester.suggestions(line, cursor: line.count)
      guard let candidate = found.candidates.randomElement(using: &random) else { return false }
      line = String(line.prefix(found.start)) + candidate.text
      if candidate.text.hasSuffix(".") { continue }
      let isReadable = isReadable(candidate.endsWord ? line : line + "x", suggester.isInTransaction)
      #expect(isReadable, "\(line.debugDescription) of \(start.debugDescription)")
      return true
    }
    return false
  }

  private func isReadable(_ line: String, _ isInTransaction: Bool) -> Bool {
    var reader = RequestReader(introspection: qemu)
    if isInTransaction { _ = try? reader.read("transaction(") }
    do {
      _ = try reader.read(line)
      return true
    } catch { return false }
  }
}
