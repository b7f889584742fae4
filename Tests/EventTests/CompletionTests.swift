// The promise of a result: each way to use it, and that losing it is seen.
import Testing

@testable import Event

struct CompletionTests {
  private let sink = RecordingSink()

  @Test func aDroppedCompletionIsReported() {
    do { _ = sink.completion(1) }
    #expect(sink.lines == ["1 dropped"])
  }

  @Test func aCompletionThatIsNotUsedOnOnePathIsReportedThere() {
    func answer(_ isKnown: Bool, _ completion: consuming Completion<Int>) {
      if isKnown { completion.complete(with: 7) }
    }
    answer(false, sink.completion(1))
    answer(true, sink.completion(2))
    #expect(sink.lines == ["1 dropped", "2 = 7"])
  }

  @Test func aFailureIsDeliveredOnce() {
    sink.completion(1).fail(Failure(.deviceNotActive, "no balloon"))
    #expect(sink.lines == ["1 failed: no balloon"])
  }

  @Test func aValueIsDeliveredOnce() {
    sink.completion(1).complete(with: 42)
    #expect(sink.lines == ["1 = 42"])
  }

  @Test func aCompletionWithoutAResultCompletes() {
    final class Counting: CompletionSink {
      var values = 0
      override func deliver(_ outcome: Outcome, to ticket: Ticket) {
        if case .value = outcome { values += 1 }
      }
    }
    let counting = Counting()
    Completion<Void>(counting, Ticket(index: 1, generation: 0)).complete()
    #expect(counting.values == 1)
  }

  @Test func reportingDoesntUseItUp() {
    let completion = sink.completion(1)
    completion.report(done: 1, total: 4)
    completion.report(done: 4, total: 4)
    completion.complete(with: 0)
    #expect(sink.lines == ["1 at 1/4", "1 at 4/4", "1 = 0"])
  }

  @Test func aTakenCompletionLeavesItsPlaceEmpty() {
    var place: Completion<Int>? = sink.completion(1)
    place.take()?.complete(with: 5)
    place.take()?.complete(with: 6)
    #expect(sink.lines == ["1 = 5"])
  }

  @Test func itIsAsSmallAsTwoWords() {
    #expect(MemoryLayout<Completion<String>>.size == 16)
  }

  @Test func theGenerationTellsTheUsesOfASlotApart() {
    #expect(Ticket(index: 1, generation: 0) != Ticket(index: 1, generation: 1))
    #expect(sink.completion(3).ticket == Ticket(index: 3, generation: 0))
  }
}
