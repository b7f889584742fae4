// A manual page as man reads it.

/// Collects the parts of one page.
struct ManualPage {
  private(set) var text: String

  /// A page that begins with its name and its one line.
  init(_ name: String, section: Int, _ version: String, _ summary: String) {
    text = ".TH \(Self.quoted(name.uppercased())) \(section) \"\" \(Self.quoted(version))\n"
    begin("NAME")
    text += "\(Self.escaped(name)) \\- \(Self.escaped(summary))\n"
  }

  /// Begins a section.
  mutating func begin(_ title: String) { text += ".SH \(Self.quoted(title))\n" }

  /// A paragraph.
  mutating func paragraph(_ words: String) { text += ".PP\n\(Self.escaped(words))\n" }

  /// A term and what it means; `depth` is how far it is indented.
  mutating func item(_ term: String, _ meaning: String, depth: Int = 0) {
    let (begin, end) = depth == 0 ? ("", "") : (".RS \(depth * 4)\n", ".RE\n")
    text += "\(begin).TP\n\\fB\(Self.escaped(term))\\fR\n\(Self.escaped(meaning))\n\(end)"
  }

  /// Lines that stand as they are.
  mutating func example(_ lines: String) {
    text += ".PP\n.RS 4\n.EX\n"
    for line in lines.split(separator: "\n", omittingEmptySubsequences: false) {
      text += "\(Self.escaped(String(line)))\n"
    }
    text += ".EE\n.RE\n"
  }

  /// Text without a meaning for man: no commands at the beginning of lines, no escapes, dashes that can be copied.
  static func escaped(_ text: String) -> String {
    var escaped = ""
    for character in text {
      switch character {
      case "\\": escaped += "\\e"
      case "-": escaped += "\\-"
      case "'": escaped += "\\(aq"
      case "^": escaped += "\\(ha"
      case "~": escaped += "\\(ti"
      case "`": escaped += "\\(ga"
      default: escaped.append(character)
      }
    }
    return escaped.hasPrefix(".") ? "\\&\(escaped)" : escaped
  }

  private static func quoted(_ text: String) -> String {
    "\"\(escaped(text.split(separator: "\"").joined(separator: "\\(dq")))\""
  }
}
