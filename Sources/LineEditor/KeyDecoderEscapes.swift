// Escape sequences of keys: Meta, and the CSI and SS3 forms that terminals send for cursor and editing keys.

extension KeyDecoder {
  /// Takes a byte behind ESC. `isTaken` becomes false when the byte ends the sequence without being part of it.
  mutating func takeEscaped(_ byte: UInt8, _ isTaken: inout Bool) -> Key? {
    switch state {
    case .ground: return nil
    case .escape: return takeFirst(byte, &isTaken)
    case .functionKey:
      state = .ground
      isTaken = byte >= 0x20
      return nil
    case .controlSequence, .singleShift: break
    }
    switch byte {
    case 0x20...0x3F:
      // Longer ones than any key has are swallowed all the same.
      if parameters.count < 32 { parameters.append(byte) }
      return nil
    case UInt8(ascii: "[") where state == .controlSequence && parameters.isEmpty:
      state = .functionKey
      return nil
    case 0x40...0x7E:
      defer { state = .ground }
      return state == .controlSequence ? controlSequence(byte) : singleShift(byte)
    default:
      // A control, or a character: the sequence was broken off.
      state = .ground
      isTaken = false
      return nil
    }
  }

  private mutating func takeFirst(_ byte: UInt8, _ isTaken: inout Bool) -> Key? {
    parameters = []
    switch byte {
    case UInt8(ascii: "["): state = .controlSequence
    case UInt8(ascii: "O"): state = .singleShift
    case Self.escape: break
    case 0x20...0x7E:
      state = .ground
      return .meta(Character(Character(Unicode.Scalar(byte)).lowercased()))
    case 0x08, 0x7F:
      state = .ground
      return .metaBackspace
    default:
      state = .ground
      isTaken = false
    }
    return nil
  }

  private mutating func controlSequence(_ final: UInt8) -> Key? {
    guard let numbers else { return nil }
    let first = numbers.first ?? 0
    // The modifiers are a sum of bits, plus 1: 2 is Meta, 4 is Control.
    let modifiers = max(0, (numbers.count > 1 ? numbers[1] : 1) - 1)
    switch final {
    case UInt8(ascii: "Z"): return .backTab
    case UInt8(ascii: "~"):
      switch first {
      case 1, 7: return .home
      case 3: return .delete
      case 4, 8: return .end
      case 5: return .up
      case 6: return .down
      case 200:
        isPasting = true
        pasteEndMatched = 0
        isAfterReturn = false
        return nil
      default: return nil
      }
    default: return Self.cursorKey(final, byWord: modifiers & 6 != 0)
    }
  }

  private func singleShift(_ final: UInt8) -> Key? {
    switch final {
    case UInt8(ascii: "M"): .enter
    // rxvt's keys with Control.
    case UInt8(ascii: "c"): .wordRight
    case UInt8(ascii: "d"): .wordLeft
    default: Self.cursorKey(final, byWord: !parameters.isEmpty)
    }
  }

  private static func cursorKey(_ final: UInt8, byWord: Bool) -> Key? {
    switch final {
    case UInt8(ascii: "A"): .up
    case UInt8(ascii: "B"): .down
    case UInt8(ascii: "C"): byWord ? .wordRight : .right
    case UInt8(ascii: "D"): byWord ? .wordLeft : .left
    case UInt8(ascii: "F"): .end
    case UInt8(ascii: "H"): .home
    default: nil
    }
  }

  /// The numbers of the sequence, nil if it has anything else.
  private var numbers: [Int]? {
    var numbers = [0]
    for byte in parameters {
      switch byte {
      case UInt8(ascii: ";"): numbers.append(0)
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        let last = numbers.count - 1
        numbers[last] = min(9999, numbers[last] * 10 + Int(byte - UInt8(ascii: "0")))
      default: return nil
      }
    }
    return numbers
  }
}
