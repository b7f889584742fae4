// Turns the bytes of a terminal into keys: text, controls and Meta here, function keys and pastes in the extensions.

/// Decodes keys from a stream that may be cut anywhere. Escape sequences that mean nothing are swallowed whole; strings
/// such as OSC aren't known, because they only ever answer a question and the editor asks none.
struct KeyDecoder {
  /// Where in an escape sequence the stream is. `functionKey`: behind `ESC [ [`, Linux's console's own form.
  enum State { case ground, escape, controlSequence, singleShift, functionKey }

  static var escape: UInt8 { 0x1B }

  var state = State.ground
  /// The bytes between `ESC [` and the final one.
  var parameters: [UInt8] = []
  var isPasting = false
  /// How much of the sequence that ends a paste has come.
  var pasteEndMatched = 0
  /// Whether the last byte was a CR, which makes an LF behind it part of the same Enter, also in a paste.
  var isAfterReturn = false
  private var quotesNext = false
  var decoder = UTF8Decoder()

  /// Takes the next character as text, even if it is a control.
  mutating func quoteNext() { quotesNext = true }

  /// The next key in `bytes` from `offset` on, nil when they are used up. Text that stands together is one key.
  mutating func next(_ bytes: UnsafeRawBufferPointer, _ offset: inout Int) -> Key? {
    var text = ""
    while offset < bytes.count {
      let byte = bytes[offset]
      if isPasting {
        if takePasted(byte, &text), !text.isEmpty {
          offset += 1
          return .pasted(text)
        }
      } else if state != .ground {
        var isTaken = true
        let key = takeEscaped(byte, &isTaken)
        if !isTaken { continue }
        if let key {
          offset += 1
          return key
        }
      } else if quotesNext || decoder.isPartial || !Self.isControl(byte) {
        if !takeText(byte, &text) { continue }
      } else if !text.isEmpty {
        return .text(text)
      } else if let key = takeControl(byte) {
        offset += 1
        return key
      }
      offset += 1
    }
    if text.isEmpty { return nil }
    return isPasting ? .pasted(text) : .text(text)
  }

  static func isControl(_ byte: UInt8) -> Bool { byte < 0x20 || byte == 0x7F }

  /// Takes a byte of text. Returns false if the byte was only seen to break what came before.
  mutating func takeText(_ byte: UInt8, _ text: inout String) -> Bool {
    isAfterReturn = false
    switch decoder.take(byte) {
    case .needsMore: return true
    case .scalar(let scalar):
      // C1 controls are no text either.
      if quotesNext || !(0x80..<0xA0 ~= scalar.value) { text.unicodeScalars.append(scalar) }
      quotesNext = false
      return true
    case .broken:
      text.unicodeScalars.append("\u{FFFD}")
      quotesNext = false
      return false
    }
  }

  private mutating func takeControl(_ byte: UInt8) -> Key? {
    let wasAfterReturn = isAfterReturn
    isAfterReturn = byte == 0x0D
    switch byte {
    case 0x00: return nil
    case 0x08, 0x7F: return .backspace
    case 0x09: return .tab
    case 0x0A: return wasAfterReturn ? nil : .enter
    case 0x0D: return .enter
    case Self.escape:
      state = .escape
      return nil
    default: return .control(Self.letter(of: byte))
    }
  }

  /// The key that gives a control together with Control: `a` for 1, `_` for 31.
  static func letter(of control: UInt8) -> Character {
    Character(Unicode.Scalar(control < 0x1B ? control + 0x60 : control ^ 0x40))
  }
}
