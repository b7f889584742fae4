// The loop on the host's clock: timers fire, none early, none lost.
import Testing

@testable import Event

struct RealLoopTests {
  // libevent may run its timeout a moment before the time that it was set for, and forgets it then. A loop that
  // takes it for still set waits for ever.
  @Test(.timeLimit(.minutes(1)))
  func timersAtAnyMicrosecondAllFireInOrderAndNoneEarly() throws {
    let loop = try Loop()
    let trace = Trace()
    var numbers = SeededNumbers(seed: 3)
    var early = 0
    var left = 200
    var timers: [(due: Nanoseconds, timer: Timer)] = []
    for index in 0..<200 {
      let clock = index % 2 == 0 ? loop.simulated : loop.host
      let after = Nanoseconds.microseconds(.random(in: 0..<50_000, using: &numbers))
      let timer = Timer(clock) { [unowned clock, unowned loop] in
        trace.note("\(index)")
        if clock.now < (timers[index].due) { early += 1 }
        left -= 1
        if left == 0 { loop.stop() }
      }
      timers.append((clock.now + after, timer))
    }
    for (due, timer) in timers { timer.arm(at: due) }
    loop.run()
    #expect(early == 0)
    #expect(trace.lines.count == 200)
    for parity in [0, 1] {
      let order = trace.lines.compactMap { Int($0) }.filter { $0 % 2 == parity }
      #expect(order == order.sorted { (timers[$0].due, $0) < (timers[$1].due, $1) })
    }
    timers = []
  }

  @Test func aTimerArmedForLongAgoFiresAtOnce() throws {
    let loop = try Loop()
    let timer = Timer(loop.simulated) { [unowned loop] in loop.stop() }
    timer.arm(at: .min)
    loop.run()
    #expect(timer.due == nil)
  }

  @Test func aFarDeadlineDoesntKeepNearerTimersFromFiring() throws {
    let loop = try Loop()
    let far = Timer(loop.simulated) {}
    let farther = Timer(loop.host) {}
    far.arm(at: .max)
    farther.arm(at: .max)
    let timer = Timer(loop.host) { [unowned loop] in loop.stop() }
    timer.arm(after: .microseconds(300))
    loop.run()
    #expect(far.due == .max && farther.due == .max)
  }

  @Test func anEarlierTimerArmedInATurnShortensTheWait() throws {
    let loop = try Loop()
    let far = Timer(loop.host) {}
    far.arm(after: .seconds(3_600))
    let last = Timer(loop.simulated) { [unowned loop] in loop.stop() }
    let first = Timer(loop.host) { last.arm(after: .microseconds(200)) }
    first.arm(after: .microseconds(200))
    loop.run()
    #expect(first.due == nil && last.due == nil && far.due != nil)
  }

  @Test func simulatedTimeFollowsTheHosts() throws {
    let loop = try Loop()
    let (simulated, host) = (loop.simulated.now, loop.host.now)
    let timer = Timer(loop.host) { [unowned loop] in loop.stop() }
    timer.arm(after: .milliseconds(2))
    loop.run()
    #expect(loop.host.now - host >= .milliseconds(2))
    #expect(loop.simulated.now - simulated == loop.host.now - host)
    #expect(simulated > .seconds(1_500_000_000))
  }

  @Test(arguments: [1000, 60, 0.5])
  func scaledTimePassesSoManyTimesAsFast(factor: Double) throws {
    let loop = try Loop(pace: .scaled(factor), startingAt: 0)
    let timer = Timer(loop.simulated) { [unowned loop] in loop.stop() }
    timer.arm(after: Nanoseconds(2_000_000 * factor))
    loop.run()
    #expect(Double(loop.simulated.now) >= 2_000_000 * factor)
    #expect(abs(Double(loop.host.now) * factor - Double(loop.simulated.now)) <= factor)
    #expect(loop.host.now >= .milliseconds(2))
  }

  @Test func aScaledClockThatReachesItsEndStaysThere() throws {
    let loop = try Loop(pace: .scaled(1000), startingAt: .max - 5)
    let timer = Timer(loop.host) { [unowned loop] in loop.stop() }
    timer.arm(after: .microseconds(100))
    loop.run()
    #expect(loop.simulated.now == .max)
  }
}
