// One random sequence of migrations, from its seed to what is said of it when it fails.
import TestSupport

/// A sequence of what happens to a source and its destination, which its seed alone decides.
public struct MigrationSequence: Sendable {
  /// The seed that it is made from.
  public let seed: Int
  /// How many steps a sequence has.
  public static let length = 100

  /// The sequence of a seed.
  public init(seed: Int) { self.seed = seed }

  /// As many sequences as so many steps take, at least one.
  public static func covering(steps: Int) -> [MigrationSequence] {
    (0..<max(1, steps / length)).map { MigrationSequence(seed: $0) }
  }

  /// Plays it. Of one that fails, returns what is wrong and the shortest sequence that goes wrong too. Throws when a machine can't be
  /// made. `tally` counts what has happened.
  public func complaint(_ tally: inout [String: Int]) throws -> String? {
    var random = Seeded(seed)
    let run = try MigrationRun(seed: seed)
    let first = run.play(steps: Self.length, &random)
    tally.merge(run.tally) { $0 + $1 }
    guard var last = first else { return nil }
    let shortest = shrink(run.steps, limit: 300) { steps in
      guard let complaint = (try? MigrationRun(seed: seed))?.play(steps) else { return false }
      last = complaint
      return true
    }
    let again = try MigrationRun(seed: seed)
    // What was said last may be of another sequence than the shortest.
    if let said = again.play(shortest) { last = said }
    let lines = shortest.map(\.description).joined(separator: "\n")
    return "seed \(seed), \(again.setup), \(shortest.count) of \(run.steps.count) steps: \(last)\n\(lines)"
  }
}
