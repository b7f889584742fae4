// Random sequences of commands on two machines, whose messages a model predicts one by one.
//
// A sequence that fails is made shorter and printed as lines of QMP that can be pasted; with its seed it is played again:
//
//     QMOND_MODEL_SEED=17 swift test --filter ModelBasedTests
//
// QMOND_MODEL_STEPS says how many steps there are in all.
import Foundation
import TestSupport
import Testing

@Suite struct ModelBasedTests {
  /// How many steps a sequence has; the whole trees are looked at when it ends.
  private static let length = 1000
  private static let seeds: [Int] = {
    let environment = ProcessInfo.processInfo.environment
    if let seed = environment["QMOND_MODEL_SEED"].flatMap({ Int($0) }) { return [seed] }
    let steps = environment["QMOND_MODEL_STEPS"].flatMap { Int($0) } ?? 20_000
    return Array(0..<max(1, steps / length))
  }()

  @Test("two machines say what the model says, message by message, and their tables agree with it", arguments: seeds)
  func sequence(seed: Int) throws {
    var random = Seeded(seed)
    let run = try ModelRun(seed: seed)
    guard let complaint = run.play(steps: Self.length, &random) else { return }
    var last = complaint
    let shortest = shrink(run.calls, limit: 1000) { calls in
      guard let complaint = (try? ModelRun(seed: seed))?.play(calls) else { return false }
      last = complaint
      return true
    }
    // What was said last may be of another sequence than the shortest.
    if let said = try ModelRun(seed: seed).play(shortest) { last = said }
    let lines = shortest.map { "machine \($0.machine): \($0.line)" }.joined(separator: "\n")
    Issue.record("seed \(seed), \(shortest.count) of \(run.calls.count) steps: \(last)\n\(lines)")
  }
}
