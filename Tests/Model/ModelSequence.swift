// One random sequence of commands, from its seed to what is said of it when it fails.
import TestSupport

/// A sequence of commands on two machines, which its seed alone decides.
public struct ModelSequence: Sendable {
  /// The seed that it is made from.
  public let seed: Int
  /// How many steps a sequence has; the whole trees are looked at when it ends.
  public static let length = 1000

  /// The sequence of a seed.
  public init(seed: Int) { self.seed = seed }

  /// As many sequences as so many steps take, at least one.
  public static func covering(steps: Int) -> [ModelSequence] {
    (0..<max(1, steps / length)).map { ModelSequence(seed: $0) }
  }

  /// Plays it. Of one that fails, returns what is wrong and the shortest sequence that goes wrong too, as lines of QMP
  /// that can be pasted. Throws when a machine can't be made.
  public func complaint() throws -> String? {
    var random = Seeded(seed)
    let run = try ModelRun(seed: seed)
    guard var last = run.play(steps: Self.length, &random) else { return nil }
    let shortest = shrink(run.calls, limit: 1000) { calls in
      guard let complaint = (try? ModelRun(seed: seed))?.play(calls) else { return false }
      last = complaint
      return true
    }
    // What was said last may be of another sequence than the shortest.
    if let said = try ModelRun(seed: seed).play(shortest) { last = said }
    let lines = shortest.map { "machine \($0.machine): \($0.line)" }.joined(separator: "\n")
    return "seed \(seed), \(shortest.count) of \(run.calls.count) steps: \(last)\n\(lines)"
  }
}
