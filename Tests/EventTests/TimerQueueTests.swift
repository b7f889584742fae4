// The heap of timers: order, stale entries, slots that are used again.
import Testing

@testable import Event

struct TimerQueueTests {
  private let loop: Loop
  private let queue = QueueUnderTest()

  init() throws { loop = try Loop(pace: .stepped) }

  /// A timer for the queue; its own clock never hears of it.
  private func timer() -> Timer {
    let timer = Timer(loop.host) {}
    queue.kept.append(timer)
    return timer
  }

  private func timers(_ count: Int) -> [Timer] { (0..<count).map { _ in timer() } }

  @Test func anEmptyQueueHasNothingDue() {
    #expect(queue.earliest() == nil)
    #expect(queue.popDue(at: .max) == nil)
  }

  @Test func aTimerIsntDueBeforeItsTime() {
    let timer = self.timer()
    let slot = queue.register(timer)
    queue.arm(slot, due: 10)
    #expect(queue.popDue(at: 9) == nil)
    #expect(queue.due(slot) == 10)
    #expect(queue.popDue(at: 10) === timer)
    #expect(queue.due(slot) == nil)
    #expect(queue.popDue(at: 10) == nil)
  }

  @Test func timersComeOutByTimeThenByTheOrderOfArming() {
    let timers = self.timers(6)
    let slots = timers.map { queue.register($0) }
    for (slot, due) in zip(slots, [5, 3, 5, 1, 3, 5] as [Nanoseconds]) { queue.arm(slot, due: due) }
    var order: [Int] = []
    while let next = queue.popDue(at: 10) { order.append(timers.firstIndex { $0 === next } ?? -1) }
    #expect(order == [3, 1, 4, 0, 2, 5])
  }

  @Test func armingAgainMovesATimerBehindItsEquals() {
    let first = timer()
    let second = timer()
    let slot = queue.register(first)
    queue.arm(slot, due: 5)
    queue.arm(queue.register(second), due: 5)
    queue.arm(slot, due: 5)
    #expect(queue.popDue(at: 5) === second)
    #expect(queue.popDue(at: 5) === first)
    #expect(queue.popDue(at: 5) == nil)
  }

  @Test func armingAgainForgetsTheEarlierTime() {
    let timer = self.timer()
    let slot = queue.register(timer)
    queue.arm(slot, due: 5)
    queue.arm(slot, due: 50)
    #expect(queue.earliest() == 50)
    #expect(queue.popDue(at: 49) == nil)
    queue.arm(slot, due: 7)
    #expect(queue.earliest() == 7)
  }

  @Test func disarmingTwiceIsOnce() {
    let timer = self.timer()
    let slot = queue.register(timer)
    queue.disarm(slot)
    queue.arm(slot, due: 5)
    queue.disarm(slot)
    queue.disarm(slot)
    #expect(queue.earliest() == nil)
    queue.arm(slot, due: 6)
    #expect(queue.earliest() == 6)
  }

  @Test func aSlotThatIsUsedAgainDoesntInheritATime() {
    let old = timer()
    let slot = queue.register(old)
    queue.arm(slot, due: 5)
    queue.free(slot)
    let new = timer()
    #expect(queue.register(new) == slot)
    #expect(queue.due(slot) == nil)
    #expect(queue.earliest() == nil)
    queue.arm(slot, due: 9)
    #expect(queue.popDue(at: 5) == nil)
    #expect(queue.popDue(at: 9) === new)
  }

  @Test func aHundredThousandDisarmedTimersLeaveAlmostNothing() {
    let timer = self.timer()
    let stay = queue.register(timer)
    queue.arm(stay, due: 1_000_000)
    let slot = queue.register(timer)
    for due: Nanoseconds in 0..<100_000 {
      queue.arm(slot, due: due)
      queue.disarm(slot)
    }
    #expect(queue.entries < 200)
    #expect(queue.earliest() == 1_000_000)
  }

  @Test func compactionKeepsEveryLiveTimerInOrder() {
    let timers = self.timers(3_000)
    let slots = timers.map { queue.register($0) }
    var numbers = SeededNumbers(seed: 1)
    var dues: [Nanoseconds] = []
    for slot in slots {
      let due = Nanoseconds.random(in: 0..<500, using: &numbers)
      dues.append(due)
      queue.arm(slot, due: due)
    }
    for index in slots.indices where index % 3 != 0 { queue.disarm(slots[index]) }
    #expect(queue.entries <= 2 * 1_000 + 1)
    let expected = slots.indices.filter { $0 % 3 == 0 }.sorted { (dues[$0], $0) < (dues[$1], $1) }
    let places = Dictionary(uniqueKeysWithValues: timers.enumerated().map { (ObjectIdentifier($1), $0) })
    var order: [Int] = []
    while let next = queue.popDue(at: .max) { order.append(places[ObjectIdentifier(next)] ?? -1) }
    #expect(order == expected)
  }

  @Test func staleEntriesAreCountedRightThroughEveryKindOfUse() {
    var numbers = SeededNumbers(seed: 2)
    let timers = self.timers(100)
    let slots = timers.map { queue.register($0) }
    var model: [Int: Nanoseconds] = [:]
    for step in 0..<20_000 {
      let index = Int.random(in: slots.indices, using: &numbers)
      switch Int.random(in: 0..<4, using: &numbers) {
      case 0, 1:
        let due = Nanoseconds.random(in: 0..<1_000, using: &numbers)
        queue.arm(slots[index], due: due)
        model[index] = due
      case 2:
        queue.disarm(slots[index])
        model[index] = nil
      default:
        let earliest = model.values.min()
        #expect(queue.earliest() == earliest, "at step \(step)")
        guard let earliest, let popped = queue.popDue(at: earliest) else { continue }
        let place = timers.firstIndex { $0 === popped } ?? -1
        #expect(model.removeValue(forKey: place) == earliest, "at step \(step)")
      }
    }
    #expect(queue.entries <= 2 * model.count + 65)
  }
}

/// A queue at a place of its own, with the timers that it refers to without keeping them.
private final class QueueUnderTest {
  private var queue = TimerQueue()
  var kept: [Timer] = []

  var entries: Int { queue.entries }
  func register(_ timer: Timer) -> Int32 { queue.register(timer) }
  func free(_ slot: Int32) { queue.free(slot) }
  func arm(_ slot: Int32, due: Nanoseconds) { queue.arm(slot, due: due) }
  func disarm(_ slot: Int32) { queue.disarm(slot) }
  func due(_ slot: Int32) -> Nanoseconds? { queue.due(slot) }
  func earliest() -> Nanoseconds? { queue.earliest() }
  func popDue(at now: Nanoseconds) -> Timer? { queue.popDue(at: now) }
}
