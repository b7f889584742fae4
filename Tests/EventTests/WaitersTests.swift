// The line of those who wait for the same answer.
import Testing

@testable import Event

struct WaitersTests {
  private let sink = RecordingSink()
  private let device = Device()

  private func wait(_ indexes: UInt32...) {
    for index in indexes { device.waiters.append(sink.completion(index)) }
  }

  @Test func forgettingAStrangerChangesNothing() {
    wait(1, 2)
    #expect(!device.forget(9))
    #expect(!device.forget(1, generation: 1))
    #expect(device.count == 2)
    device.answer(5)
    #expect(sink.lines == ["1 = 5", "2 = 5"])
  }

  @Test func forgettingOneKeepsTheOrderOfTheOthers() {
    wait(1, 2, 3, 4)
    #expect(device.forget(2))
    #expect(device.count == 3)
    device.answer(0)
    #expect(sink.lines == ["2 dropped", "1 = 0", "3 = 0", "4 = 0"])
  }

  @Test func theLastOneToLeaveLeavesAnEmptyLine() {
    wait(1)
    #expect(device.forget(1))
    #expect(device.isEmpty)
    #expect(!device.forget(1))
  }

  @Test func everybodyFailsInOrder() {
    wait(3, 1, 2)
    device.waiters.takeAll().fail(Failure("gone"))
    #expect(sink.lines == ["3 failed: gone", "1 failed: gone", "2 failed: gone"])
  }

  @Test func droppingTheLineIsSeenByEverybody() {
    wait(1, 2)
    do { _ = device.waiters.takeAll() }
    #expect(sink.lines == ["1 dropped", "2 dropped"])
  }

  @Test func everybodyGetsTheSameValueInOrder() {
    wait(2, 3, 1)
    device.answer(8)
    #expect(sink.lines == ["2 = 8", "3 = 8", "1 = 8"])
    #expect(device.isEmpty)
  }

  @Test func aWaiterWhoComesWhileTheLineIsAnsweredBelongsToTheNextAnswer() {
    wait(1, 2, 3)
    var nextIndex: UInt32 = 10
    sink.onDelivery = { [sink, device] in
      guard nextIndex < 13 else { return }
      device.waiters.append(sink.completion(nextIndex))
      nextIndex += 1
    }
    device.answer(1)
    #expect(sink.lines == ["1 = 1", "2 = 1", "3 = 1"])
    #expect(device.count == 3)
    device.answer(2)
    #expect(sink.lines.suffix(3) == ["10 = 2", "11 = 2", "12 = 2"])
    #expect(device.isEmpty)
    sink.onDelivery = nil
  }
}

/// A device as they are written: take first, then complete.
private final class Device {
  var waiters = Waiters<Int>()
  var isEmpty: Bool { waiters.isEmpty }
  var count: Int { waiters.count }

  func answer(_ value: Int) {
    let everybody = waiters.takeAll()
    everybody.complete(with: value)
  }

  func forget(_ index: UInt32, generation: UInt32 = 0) -> Bool {
    waiters.forget(Ticket(index: index, generation: generation))
  }
}
