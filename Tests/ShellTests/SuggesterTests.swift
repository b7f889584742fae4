// What is suggested at the cursor.
import Testing

@testable import qmp_shell

struct SuggesterTests {
  private let suggester = Suggester(introspection: qemu, shellWords: [Suggestion("help", meaning: "about a command")])

  /// The texts that are suggested at the `|` of a line.
  private func texts(_ marked: String, isInTransaction: Bool = false) -> [String] {
    let parts = marked.split(separator: "|", omittingEmptySubsequences: false)
    var suggester = suggester
    suggester.isInTransaction = isInTransaction
    let found = suggester.suggestions(parts.joined(), cursor: parts.first?.count ?? 0)
    return found.candidates.map(\.text)
  }

  @Test(arguments: [
    "zzz|", "# b|", "{\"exec|", "stop |", "no-such a|", "balloon value=|", "balloon value=5 |", "balloon 5 |",
    "balloon 'va|", "set_link name='a' up='t|", "set_link up:=t|", "screendump filename=@f|", "screendump filename=[p|",
    "x {} |", "blockdev-add a..|", "blockdev-add .|", "blockdev-add =|", "blockdev-add file=x file.|",
    "transaction( abort ) |", "transaction( abort |", "!b|",
  ])
  func whereNothingIsKnownNothingIsSuggested(_ marked: String) {
    #expect(texts(marked).isEmpty)
  }

  @Test(arguments: [
    ("|mi", 32), ("ba|lloon", 1), ("b|", 5), ("h|", 2), ("tra|", 2), ("!|", 3), ("  screen|", 1),
  ])
  func commandsBeginALine(_ marked: String, _ count: Int) {
    #expect(texts(marked).count == count)
  }

  @Test func theShellsOwnWordsStandBesideTheCommands() {
    #expect(texts("h|") == ["human-monitor-command", "help"])
    #expect(texts("trans|") == ["transaction", "transaction("])
    #expect(texts("!|") == ["migrate-pause", "migrate-recover", "yank"])
  }

  @Test(arguments: [
    ("resize|", ["block_resize"]), ("block-re|", ["block_resize"]), ("POWER|", []),
    ("BALL|", ["balloon", "query-balloon"]),
  ])
  func withoutABeginningAPartIsEnough(_ marked: String, _ expected: [String]) {
    #expect(texts(marked) == expected)
  }

  @Test(arguments: [
    ("balloon |", ["value="]), ("balloon v|", ["value="]), ("set_link |", ["name=", "up="]),
    ("set_link up=on |", ["name="]), ("set_link | up=on", ["name="]), ("set_link n| name=5", []),
    ("screendump d|", ["device="]), ("blockdev-add driver=nbd server.|", ["type="]),
    ("blockdev-add driver=nbd server.type=inet server.h|", ["host="]),
    ("blockdev-add driver=nbd serv|", ["server."]), ("blockdev-add serv| driver=nbd", ["server."]),
    ("blockdev-add driver=qcow2 fi|", ["file=", "file."]), ("blockdev-add driver=qcow2 file.driver=raw fi|", ["file."]),
    ("blockdev-add driver=qcow2 file.driver=file file.fi|", ["filename="]),
    ("send-key keys.|", ["0."]), ("send-key keys.0.|", ["type="]), ("send-key keys.0.type=qcode keys.|", ["1."]),
    ("send-key keys.0.type=qcode keys.0.d|", ["data="]),
    ("block-latency-histogram-set boundaries.0=1 boundaries.|", ["1="]),
  ])
  func argumentsThatAreMissingAreSuggested(_ marked: String, _ expected: [String]) {
    #expect(texts(marked) == expected)
  }

  @Test(arguments: [
    ("set_link up=|", ["true", "false"]), ("set_link up=f|", ["false"]), ("screendump format=|", ["ppm", "png"]),
    ("blockdev-add driver=qc|", ["qcow", "qcow2"]),
    ("blockdev-add driver=qcow2 file.driver=null|", ["null-aio", "null-co"]),
    ("blockdev-add driver=qcow2 backing=|", ["null"]), ("send-key keys.0.data=5 keys.0.type=|", ["number", "qcode"]),
  ])
  func valuesThatAreKnownAreSuggested(_ marked: String, _ expected: [String]) {
    #expect(texts(marked) == expected)
  }

  @Test func actionsAreSuggestedInATransaction() {
    #expect(texts("|", isInTransaction: true) == qemu.actionNames)
    #expect(texts("transaction( |") == qemu.actionNames)
    #expect(texts("transaction( abort ; ab|") == ["abort"])
    #expect(texts("transaction(\nblock-dirty-bitmap-clear\n |") == qemu.actionNames)
    #expect(texts("transaction(\nabort\n block-dirty-bitmap-m|") == ["block-dirty-bitmap-merge"])
    #expect(texts("block-dirty-bitmap-clear n|", isInTransaction: true) == ["node=", "name="])
    #expect(texts("transaction( block-dirty-bitmap-clear node=5 ; block-dirty-bitmap-clear no|") == ["node="])
    #expect(texts("transaction( block-dirty-bitmap-clear no| ; block-dirty-bitmap-clear node=5") == ["node="])
  }

  @Test func theWordThatIsReplacedBeginsAtItsLastDotOrItsValue() {
    #expect(suggester.suggestions("é👍🏽 = b", cursor: 3).start == 3)
    #expect(suggester.suggestions("set_link name=é up=t", cursor: 20).start == 19)
    #expect(suggester.suggestions("send-key keys.0.ty", cursor: 18).start == 16)
    #expect(suggester.suggestions("!migrate", cursor: 8).start == 1)
    #expect(suggester.suggestions("balloon  ", cursor: 9).start == 9)
    #expect(suggester.suggestions("balloon", cursor: -5).start == 0)
  }

  @Test func aCandidateSaysWhatItIs() {
    let value = suggester.suggestions("balloon ", cursor: 8).candidates.first
    #expect(value == Suggestion("value=", meaning: "int, required", endsWord: false))
    #expect(suggester.suggestions("screendump dev", cursor: 14).candidates.first?.meaning == "str")
    #expect(suggester.suggestions("ballo", cursor: 5).candidates.first?.meaning.contains("memory") == true)
  }

  @Test func commandsAndEventsMayBeAskedForByThemselves() {
    #expect(
      suggester.commands("ball", start: 5)
        == Suggestions(start: 5, candidates: suggester.commands("ball", start: 0).candidates))
    #expect(suggester.commands("ball", start: 5).candidates.map(\.text) == ["balloon"])
    #expect(suggester.events("S", start: 7).candidates.map(\.text) == ["SHUTDOWN", "STOP"])
    #expect(suggester.events("job", start: 7).candidates.map(\.text) == ["BLOCK_JOB_COMPLETED"])
  }

  @Test func withoutIntrospectionOnlyTheShellsWordsAreSuggested() {
    let suggester = Suggester(shellWords: [Suggestion("help")])
    #expect(suggester.suggestions("", cursor: 0).candidates.map(\.text) == ["help"])
    #expect(suggester.suggestions("x a=", cursor: 4).candidates.isEmpty)
  }

  @Test func namesThatCantBeTypedArentSuggested() {
    #expect(
      Suggester(introspection: Introspection(names: ["a b", "it's", "[", "ok"])).commands("", start: 0).candidates == [
        Suggestion("ok")
      ])
  }
}
