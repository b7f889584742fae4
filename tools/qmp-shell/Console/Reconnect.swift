// Reaching a lost server again.
import Event

/// Tries to reach a lost server again, less and less often.
final class Reconnect {
  /// Whether it is lost.
  private(set) var isTrying = false
  /// A command isn't started again unasked: it may be a machine.
  var isAutomatic: Bool { if case .command = client.address { false } else { true } }

  private let client: QMPClient
  private let timer: Timer
  private var delay = shortest

  private static let shortest: Nanoseconds = .milliseconds(250)
  private static let longest: Nanoseconds = .seconds(5)

  init(_ loop: Loop, _ client: QMPClient) {
    self.client = client
    timer = Timer(loop.host) { [unowned client] in client.connect() }
  }

  /// The server is lost.
  func begin() {
    isTrying = true
    delay = Self.shortest
    failed()
  }

  /// An attempt has failed, or none was made yet.
  func failed() {
    guard isAutomatic else { return }
    timer.arm(after: delay)
    delay = min(delay * 2, Self.longest)
  }

  /// Tries at once.
  func now() {
    timer.disarm()
    client.connect()
  }

  /// The server is there, or isn't wanted any more.
  func end() {
    isTrying = false
    timer.disarm()
  }
}
