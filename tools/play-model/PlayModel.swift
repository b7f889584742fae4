// play-model plays random sequences on two machines: of commands, whose messages it compares with the model's, or of migrations.
import ArgumentParser
import Glibc
import ModelTesting

@main
struct PlayModel: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "play-model",
    abstract: "Plays random commands on two machines, whose messages a model predicts, or migrations between them.",
    discussion: """
      A sequence has \(ModelSequence.length) commands, or \(MigrationSequence.length) steps of migrations, and is decided \
      by its seed. One that fails is made shorter and printed, commands as lines of QMP that can be pasted; the status is \
      then 1.
      """)

  @Option(help: "How many steps to play in all.")
  var steps = 100_000

  @Option(help: "Play the sequence of this seed alone.")
  var seed: Int?

  @Flag(help: "Play migrations between two machines, with connections that break.")
  var migrations = false

  @Flag(help: "Say how often each status of a migration was reached.")
  var tally = false

  func validate() throws {
    guard steps > 0 else { throw ValidationError("--steps must be at least 1, not \(steps).") }
  }

  func run() throws {
    let start = now()
    let (count, failed) = try migrations ? playMigrations() : playCommands()
    let tenths = (now() - start) / 100_000_000
    print("\(count - failed) of \(count) sequences agree with the model, in \(tenths / 10).\(tenths % 10) s")
    if failed > 0 { throw ExitCode.failure }
  }

  private func playCommands() throws -> (count: Int, failed: Int) {
    let sequences = seed.map { [ModelSequence(seed: $0)] } ?? ModelSequence.covering(steps: steps)
    var failed = 0
    for sequence in sequences {
      guard let complaint = try sequence.complaint() else { continue }
      failed += 1
      print(complaint)
    }
    return (sequences.count, failed)
  }

  private func playMigrations() throws -> (count: Int, failed: Int) {
    let sequences = seed.map { [MigrationSequence(seed: $0)] } ?? MigrationSequence.covering(steps: steps)
    var tally: [String: Int] = [:]
    var failed = 0
    for sequence in sequences {
      guard let complaint = try sequence.complaint(&tally) else { continue }
      failed += 1
      print(complaint + "\n")
    }
    if self.tally { for (what, count) in tally.sorted(by: { $0.key < $1.key }) { print("\(what): \(count)") } }
    return (sequences.count, failed)
  }
}

/// The monotonic clock, in nanoseconds.
private func now() -> Int {
  var time = timespec()
  clock_gettime(CLOCK_MONOTONIC, &time)
  return time.tv_sec * 1_000_000_000 + time.tv_nsec
}
