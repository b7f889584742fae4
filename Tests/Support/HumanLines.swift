// Lines of the human monitor, and what they print.
import HMP
import JSON
import Monitor
import QMP

extension TestCore {
  /// What a line prints on a monitor of its own, with `\n` line ends, or nil as long as its command hasn't ended.
  public func answer(_ line: String, likeQEMU: Bool = true) -> String? {
    var settings = MonitorSettings(name: "lines")
    settings.mimicsQEMU = likeQEMU
    let client = control(settings)
    client.send(call("human-monitor-command", ["command-line": .string(line)]))
    return Self.text(of: client)
  }

  /// What lines print, one after the other.
  public func answers(_ lines: String...) -> [String] { lines.map { answer($0) ?? "no answer" } }

  /// The text that a `human-monitor-command` of a client has returned.
  public static func text(of client: TestClient<QMPSession>) -> String? {
    for message in client.messages() {
      if case .string(let text)? = message["return"] {
        return text.split(separator: "\r\n", omittingEmptySubsequences: false).joined(separator: "\n")
      }
    }
    return nil
  }
}
