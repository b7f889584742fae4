// The colours of the console's output.
import Glibc

/// How texts look; nothing special without colours.
struct Style {
  let hasColours: Bool

  /// Colours on a terminal, unless the user wants none (`NO_COLOR`).
  init(isTerminal: Bool) {
    let refusal = getenv("NO_COLOR").map { String(cString: $0) } ?? ""
    hasColours = isTerminal && refusal.isEmpty
  }

  /// What happens by itself: events, the wire, remarks.
  func dim(_ text: String) -> String { wrap(text, "2") }
  /// What failed.
  func failed(_ text: String) -> String { wrap(text, "31") }
  /// Which request a reply belongs to.
  func label(_ text: String) -> String { wrap(text, "36") }

  private func wrap(_ text: String, _ code: String) -> String {
    hasColours ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }
}
