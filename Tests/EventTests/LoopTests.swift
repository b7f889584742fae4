// A loop whose clock moves only when told: turns, what waits for their end, and input before time.
import Glibc
import Testing

@testable import Event

struct LoopTests {
  private let loop: Loop
  private let trace = Trace()

  init() throws { loop = try Loop(pace: .stepped) }

  /// Work for the end of a turn.
  private final class Work: Deferred {
    private let body: (Work) -> Void
    init(_ body: @escaping (Work) -> Void) { self.body = body }
    func endOfTurn() { body(self) }
  }

  /// An object that notes its end.
  private final class Mortal {
    private let whenFreed: () -> Void
    init(_ whenFreed: @escaping () -> Void) { self.whenFreed = whenFreed }
    deinit { whenFreed() }
  }

  @Test func nothingHappensByItself() {
    let start = loop.simulated.now
    loop.settle()
    loop.turn(waiting: true)
    #expect(loop.simulated.now == start && loop.host.now == 0)
  }

  @Test func deferredWorkRunsOnceAtTheEndOfItsTurn() {
    loop.atEndOfTurn(Work { [trace] _ in trace.note("work") })
    #expect(trace.lines.isEmpty)
    loop.turn()
    loop.turn()
    #expect(trace.lines == ["work"])
  }

  @Test func workRunsAfterTheTimersOfItsTurn() {
    let timer = Timer(loop.simulated) { [trace] in trace.note("timer") }
    timer.arm(after: 0)
    loop.atEndOfTurn(Work { [trace] _ in trace.note("work") })
    loop.turn()
    #expect(trace.lines == ["timer", "work"])
  }

  @Test func workThatDefersItselfRunsInTheNextTurn() {
    loop.atEndOfTurn(
      Work { [trace, loop] work in
        trace.note("work")
        if trace.lines.count < 3 { loop.atEndOfTurn(work) }
      })
    loop.turn()
    #expect(trace.lines.count == 1)
    loop.turn()
    #expect(trace.lines.count == 2)
    loop.settle()
    loop.settle()
    #expect(trace.lines.count == 3)
  }

  @Test func aRetiredObjectLivesToTheEndOfTheTurn() {
    do { loop.retire(Mortal { [trace] in trace.note("freed") }) }
    loop.atEndOfTurn(Work { [trace] _ in trace.note("work") })
    #expect(trace.lines.isEmpty)
    loop.turn()
    #expect(trace.lines == ["work", "freed"])
  }

  @Test func whatIsFreedMayRetireAnother() {
    do {
      loop.retire(
        Mortal { [trace, unowned loop] in
          trace.note("first")
          loop.retire(Mortal { trace.note("second") })
        })
    }
    loop.turn()
    #expect(trace.lines == ["first"])
    loop.turn()
    #expect(trace.lines == ["first", "second"])
  }

  @Test func inputThatHasArrivedIsHandledBeforeTheClockMoves() throws {
    let pair = SocketPair()
    let watch = Watch(loop, descriptor: pair.ours) { [trace, loop] _ in
      trace.note("input at \(loop.host.now) \(pair.receive())")
    }
    let timer = Timer(loop.host) { [trace, loop] in
      trace.note("timer at \(loop.host.now)")
      pair.send("two")
    }
    timer.arm(at: 5)
    pair.send("one")
    loop.advance(by: 10)
    #expect(trace.lines == ["input at 0 one", "timer at 5", "input at 5 two"])
    withExtendedLifetime(watch) {}
  }

  @Test func eachTimerSeesItsOwnTime() {
    let start = loop.simulated.now
    let timers = [30, 10, 20, 10].map { due in
      Timer(loop.simulated) { [trace, loop] in trace.note("\(due) at \(loop.simulated.now - start)") }
    }
    for (timer, due) in zip(timers, [30, 10, 20, 10] as [Nanoseconds]) { timer.arm(after: due) }
    loop.advance(by: 25)
    #expect(trace.lines == ["10 at 10", "10 at 10", "20 at 20"])
    #expect(loop.simulated.now == start + 25)
  }

  @Test func manySmallStepsGiveTheTraceOfOneBigStep() throws {
    func run(_ steps: [Nanoseconds]) throws -> [String] {
      let loop = try Loop(pace: .stepped)
      let trace = Trace()
      var timers: [Timer] = []
      for period: Nanoseconds in [7, 11, 13] {
        var timer: Timer?
        timer = Timer(loop.simulated) { [unowned loop] in
          trace.note("\(period) at \(loop.host.now)")
          timer?.arm(after: period)
        }
        timer?.arm(after: period)
        if let timer { timers.append(timer) }
      }
      for step in steps { loop.advance(by: step) }
      for timer in timers { timer.disarm() }
      return trace.lines
    }
    let whole = try run([100])
    #expect(whole.count == 14 + 9 + 7)
    #expect(try run(Array(repeating: 1, count: 100)) == whole)
    #expect(try run([33, 0, 60, 7]) == whole)
  }
}
