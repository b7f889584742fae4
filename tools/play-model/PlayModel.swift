// play-model plays random sequences of commands on two machines and compares each message with the model's.
import ArgumentParser
import Glibc
import ModelTesting

@main
struct PlayModel: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "play-model",
    abstract: "Plays random commands on two machines, whose messages a model predicts.",
    discussion: """
      A sequence has \(ModelSequence.length) commands and is decided by its seed. One that fails is made shorter and \
      printed as lines of QMP that can be pasted; the status is then 1.
      """)

  @Option(help: "How many commands to play in all.")
  var steps = 100_000

  @Option(help: "Play the sequence of this seed alone.")
  var seed: Int?

  func validate() throws {
    guard steps > 0 else { throw ValidationError("--steps must be at least 1, not \(steps).") }
  }

  func run() throws {
    let sequences = seed.map { [ModelSequence(seed: $0)] } ?? ModelSequence.covering(steps: steps)
    let start = now()
    var failed = 0
    for sequence in sequences {
      guard let complaint = try sequence.complaint() else { continue }
      failed += 1
      print(complaint)
    }
    let tenths = (now() - start) / 100_000_000
    print(
      "\(sequences.count - failed) of \(sequences.count) sequences agree with the model, "
        + "in \(tenths / 10).\(tenths % 10) s")
    if failed > 0 { throw ExitCode.failure }
  }
}

/// The monotonic clock, in nanoseconds.
private func now() -> Int {
  var time = timespec()
  clock_gettime(CLOCK_MONOTONIC, &time)
  return time.tv_sec * 1_000_000_000 + time.tv_nsec
}
