// What a person does at a keyboard, whatever bytes their terminal sends for it.

/// One key, or a run of typed or pasted text.
enum Key: Equatable {
  /// Typed text without controls.
  case text(String)
  /// Text out of a bracketed paste: line ends are `\n`, tabs are blanks, other controls are gone.
  case pasted(String)
  /// A control key by its letter, those excepted that have a case of their own: `a` for C-a.
  case control(Character)
  /// A key with Meta, or behind ESC; letters are lower case.
  case meta(Character)
  case metaBackspace
  case enter, tab, backTab, backspace, delete
  case left, right, up, down, home, end
  case wordLeft, wordRight
}
