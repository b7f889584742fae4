// The record of a conversation: `-l FILE`.
//
// One line of JSON a message, in the format of the daemon's `--trace-wire`:
// `{"t": NS, "dir": "in"|"out", "monitor": ADDRESS, "msg": MESSAGE}`, seen from the monitor: "in" is what it gets.
import Event
import Glibc
import JSON

/// Appends the messages of a conversation to a file.
final class WireLog {
  private let clock: Clock
  private let descriptor: Int32

  /// Opens the file, which is made for its owner only. `clock` counts from 1970.
  init(_ path: String, _ clock: Clock) throws(ShellFailure) {
    self.clock = clock
    descriptor = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o600)
    if descriptor < 0 {
      throw ShellFailure("cannot write '\(path)': \(String(cString: strerror(errno)))", .failed)
    }
  }

  deinit { close(descriptor) }

  /// Records a message that leaves for the monitor, or came from it.
  func record(_ message: Value, toMonitor: Bool, _ address: ServerAddress) {
    let line: Value = [
      "t": .int(clock.now), "dir": toMonitor ? "in" : "out", "monitor": .string(address.description), "msg": message,
    ]
    _ = writeAll(jsonText(line) + "\n", to: descriptor)
  }
}
