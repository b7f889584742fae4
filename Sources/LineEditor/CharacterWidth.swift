// How many columns a character takes on a terminal.
//
// Facts are Unicode's (East Asian Width, general category, emoji presentation); those the standard library knows are
// asked of it, and the table has the rest. Unassigned code points inside a wide block count as wide, as Unicode advises.

/// The columns `character` takes: 0, 1 or 2. Controls count as 0: what is shown instead of them isn't theirs.
func columnWidth(of character: Character) -> Int {
  var width = 0
  for scalar in character.unicodeScalars {
    // A variation selector asks for the emoji's coloured, wide form.
    if scalar == "\u{FE0F}", width > 0 { return 2 }
    width += columnWidth(of: scalar)
    // Sequences of emoji are one picture, and no terminal gives a cluster more than two columns.
    if width >= 2 { return 2 }
  }
  return width
}

/// The columns a scalar takes on its own.
func columnWidth(of scalar: Unicode.Scalar) -> Int {
  if scalar.value < 0x300 { return scalar.value < 0x20 || 0x7F..<0xA0 ~= scalar.value ? 0 : 1 }
  // Vowels and final consonants of Hangul are drawn into the syllable that the wide first consonant begins.
  if 0x1160...0x11FF ~= scalar.value || 0xD7B0...0xD7FF ~= scalar.value { return 0 }
  switch scalar.properties.generalCategory {
  case .nonspacingMark, .enclosingMark, .format, .lineSeparator, .paragraphSeparator: return 0
  default: return isWide(scalar.value) || scalar.properties.isEmojiPresentation ? 2 : 1
  }
}

/// Whether the table of East Asian wide and full-width blocks has `value`.
private func isWide(_ value: UInt32) -> Bool {
  var low = 0
  var high = wideBlocks.count
  while low < high {
    let middle = (low + high) / 2
    if wideBlocks[middle].upperBound < value { low = middle + 1 } else { high = middle }
  }
  return low < wideBlocks.count && wideBlocks[low].contains(value)
}

/// East Asian Width W and F, without what is an emoji anyway; ascending.
private let wideBlocks: [ClosedRange<UInt32>] = [
  0x1100...0x115F,  // Hangul first consonants
  0x2329...0x232A,  // angle brackets
  0x2630...0x2637, 0x268A...0x268F,  // trigrams and monograms
  0x2E80...0x303E,  // radicals, ideographic punctuation
  0x3041...0x3247, 0x3250...0xA4CF,  // kana, bopomofo, ideographs, Yi
  0xA960...0xA97F, 0xAC00...0xD7A3,  // Hangul
  0xF900...0xFAFF,  // compatibility ideographs
  0xFE10...0xFE1F, 0xFE30...0xFE6F,  // vertical and small forms
  0xFF01...0xFF60, 0xFFE0...0xFFE6,  // full-width forms
  0x16FE0...0x18DFF, 0x1AFF0...0x1B2FF,  // Tangut, Khitan, rare kana, Nushu
  0x1D300...0x1D356, 0x1D360...0x1D376,  // Tai Xuan Jing, counting rods
  0x1F200...0x1F265,  // squared ideographs
  0x20000...0x3FFFD,  // ideographs
]
