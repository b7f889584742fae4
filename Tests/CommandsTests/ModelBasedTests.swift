// Random sequences of commands on two machines, whose messages a model predicts one by one, and of migrations between them, after each
// step of which the machine must be on one side: `Tests/Model`.
//
// They are few here; `play-model`, which a release build makes, plays many, or one alone by its seed.
import Foundation
import ModelTesting
import Testing

@Suite struct ModelBasedTests {
  /// QMOND_MODEL_STEPS says how many steps there are in all.
  private static let steps = ProcessInfo.processInfo.environment["QMOND_MODEL_STEPS"].flatMap { Int($0) } ?? 20_000

  @Test(
    "two machines say what the model says, message by message, and their tables agree with it",
    arguments: ModelSequence.covering(steps: steps).map(\.seed))
  func sequence(seed: Int) throws {
    if let complaint = try ModelSequence(seed: seed).complaint() { Issue.record("\(complaint)") }
  }

  @Test(
    "a machine that migrates is on one side, whatever breaks, and every command has its one reply",
    arguments: MigrationSequence.covering(steps: steps / 10).map(\.seed))
  func migrations(seed: Int) throws {
    var tally: [String: Int] = [:]
    if let complaint = try MigrationSequence(seed: seed).complaint(&tally) { Issue.record("\(complaint)") }
  }
}
