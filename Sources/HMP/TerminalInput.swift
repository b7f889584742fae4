// What a terminal in raw mode sends, as a terminal's own line mode would have it: echoed, with Backspace and Return.
import JSON

/// Makes lines of the keys of a terminal that neither echoes nor edits.
enum TerminalInput {
  /// Appends what is typed to `input`: Return ends a line, Backspace takes the last character back. `echo` shows it.
  static func append(_ keys: some Sequence<UInt8>, to input: inout [UInt8], echo: inout Writer) {
    for key in keys {
      switch key {
      case 0x0D, 0x0A:
        input.append(0x0A)
        echo.text("\r\n")
      case 0x08, 0x7F:
        guard let last = input.last, last != 0x0A else { continue }
        // A character of several bytes goes as a whole.
        while let byte = input.popLast(), byte & 0xC0 == 0x80 {}
        echo.text("\u{8} \u{8}")
      case ..<0x20: continue
      default:
        input.append(key)
        withUnsafeBytes(of: key) { echo.bytes($0) }
      }
    }
  }
}
