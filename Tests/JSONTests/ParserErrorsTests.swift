// Where a document with an error ends.

import JSON
import Testing

struct ParserErrorsTests {
  @Test func anErrorSwallowsUntilBothCountsAreZero() {
    #expect(results("[nope {[}] x ") == [])
    #expect(results("[nope {[}]] 7 ").count == 2)
    #expect(results("[nope {}] 7 ") == [.failure("JSON parse error, invalid keyword 'nope'"), .document("7")])
  }

  @Test func anErrorEndsWhenACountGoesNegative() {
    #expect(results("[1}").count == 1)
    #expect(results(#"{"a" ]}"#).map(\.description).count == 2)
  }

  @Test func anErrorInsideOfClosedContainersCountsTheOpenOnes() {
    #expect(results(#"{"a":[{"b":[1]}, nope], "c":{}} 5 "#).count == 2)
    #expect(results(#"[[[[],[]],nope],[[]]] 5 "#).count == 2)
  }
}
