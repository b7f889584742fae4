// The nearest right spelling of a word.
import Testing

@testable import Options

struct NearestTests {
  @Test(arguments: [
    ("", ["mode", "name"]), ("colour", ["mode", "name"]), ("x", ["y"]), ("a", [""]), ("mode", []),
    ("latency", ["rate", "driver"]), ("--verbose", ["--monitor", "--machine"]),
  ])
  func aWordThatIsNothingLikeTheOthersHasNoNearOne(_ word: String, _ accepted: [String]) {
    #expect(nearest(word, accepted) == nil)
  }

  @Test(arguments: [
    ("mod", "mode"), ("modes", "mode"), ("mdoe", "mode"), ("mide", "mode"), ("nmae", "name"), ("dedaline", "deadline"),
    ("deadlin", "deadline"), ("inflght", "inflight"), ("mode", "mode"), ("Mode", "mode"),
  ])
  func aSlipOfTheHandIsSeenThrough(_ word: String, _ meant: String) {
    #expect(nearest(word, ["mode", "name", "deadline", "inflight", "order"]) == meant)
  }

  @Test func theBeginningOfOneWordIsNear() {
    #expect(nearest("in", ["inflight", "order"]) == "inflight")
    #expect(nearest("in", ["inflight", "interval"]) == nil)
    #expect(nearest("i", ["inflight"]) == nil)
  }

  @Test func ofTwoEquallyNearTheFirstIsTaken() {
    #expect(nearest("bat", ["cat", "hat"]) == "cat")
  }

  @Test(arguments: [
    ("", "", 0), ("", "abc", 3), ("abc", "", 3), ("abc", "abc", 0), ("abc", "abd", 1), ("abc", "acb", 1),
    ("kitten", "sitting", 3), ("ab", "ba", 1), ("abcd", "badc", 2), ("flaw", "lawn", 2), ("é", "e", 1),
  ])
  func theDistanceCountsSlips(_ a: String, _ b: String, _ distance: Int) {
    #expect(editDistance(a, b) == distance)
    #expect(editDistance(b, a) == distance)
  }

  @Test func aSuggestionIsPartOfASentence() {
    #expect(suggestion("zzz", ["mode"]).isEmpty)
    #expect(suggestion("mdoe", ["mode"]) == ", did you mean 'mode'?")
  }
}
