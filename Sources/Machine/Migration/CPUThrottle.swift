// Slowing a guest down that dirties memory faster than it can be sent: auto-converge.
import Event

/// How much a guest is slowed down. It is slowed down more each time that it has dirtied too much twice.
struct CPUThrottle {
  /// How much of its time the guest doesn't run, in percent; 0 as long as it isn't slowed down.
  private(set) var percentage: Int64 = 0
  private var offences = 0

  /// Looks at a pass: so many bytes were dirtied while so many were sent. Whether it changes anything.
  mutating func judge(dirtied: Int64, sent: Int64, _ parameters: MigrationParameters) -> Bool {
    let limit = sent / 100 * parameters.number("throttle-trigger-threshold")
    if dirtied <= limit { return false }
    offences += 1
    if offences < 2 { return false }
    offences = 0
    let wanted =
      percentage == 0
      ? parameters.number("cpu-throttle-initial") : percentage + parameters.number("cpu-throttle-increment")
    let before = percentage
    percentage = min(wanted, parameters.number("max-cpu-throttle"))
    return percentage != before
  }
}
