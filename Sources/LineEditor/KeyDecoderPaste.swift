// Bracketed pastes: what stands between CSI 200~ and CSI 201~ is text, and nothing in it is a key.

extension KeyDecoder {
  private static var pasteEnd: [UInt8] { [escape] + "[201~".utf8 }

  /// Takes a byte of a paste. Returns whether it ended the paste.
  mutating func takePasted(_ byte: UInt8, _ text: inout String) -> Bool {
    let end = Self.pasteEnd
    if byte == end[pasteEndMatched] {
      pasteEndMatched += 1
      if pasteEndMatched < end.count { return false }
      pasteEndMatched = 0
      isPasting = false
      isAfterReturn = false
      return true
    }
    // Another sequence: its ESC is dropped like other controls, the rest is text.
    if pasteEndMatched > 0 {
      for byte in end[1..<pasteEndMatched] { appendPasted(byte, &text) }
      pasteEndMatched = 0
      return takePasted(byte, &text)
    }
    appendPasted(byte, &text)
    return false
  }

  private mutating func appendPasted(_ byte: UInt8, _ text: inout String) {
    let wasAfterReturn = isAfterReturn
    if decoder.isPartial, takeText(byte, &text) { return }
    if !Self.isControl(byte) {
      _ = takeText(byte, &text)
      return
    }
    isAfterReturn = byte == 0x0D
    switch byte {
    case 0x09: text.append(" ")
    case 0x0A: if !wasAfterReturn { text.append("\n") }
    case 0x0D: text.append("\n")
    default: break
    }
  }
}
