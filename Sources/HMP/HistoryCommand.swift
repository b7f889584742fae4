// `info history`: what was typed on this monitor.
import JSON
import Monitor

extension CommandRow<Session> {
  /// `info history`: the lines that the monitor remembers, oldest first, with their numbers. QEMU 7.2 remembers 64; a line
  /// that is typed again moves to the end. The monitor of a QMP client's line remembers none.
  static let history = Self(
    "info history", help: "show the lines that were typed", parameters: [], flags: [.humanOnly, .allowPreconfig],
    human: HumanFace("info history"),
    encode: { (_: [String], json) in json.null() },
    show: historyText, now: { session, _ in session.typedLines })
}

/// A line for each: its number, and the line in quotes, whatever is in it.
@Sendable func historyText(_ lines: [String]) -> String {
  lines.enumerated().map { "\($0.offset): '\($0.element)'" }.joined(separator: "\n")
}
