// QEMU's args_type language, in which a face declares its arguments.
//
// A declaration is `name:letter`, and commas separate several. The letters:
//
//   s      a word, which may stand in double quotes
//   F B    a word that names a file or a block device
//   S      the rest of the line as it is
//   O      a word of options, `value,key=value`, each an argument; `name` is the key of a first value without one
//   l i    an integer, of 64 or of 32 bits, as an expression
//   M      an integer in MiB; the value is in bytes
//   o      a size in bytes: a number with a unit from b to E; without one it is in MiB
//   T      a time in seconds, or with the unit ms, us or ns
//   b      on or off
//   /      a format such as `/4xw`, which may be left out: the arguments `count`, `format` and `size`
//   -x     the option -x, given or not
//   -xs    the option -x with a word (or -xS)
//
// Names are QEMU's, dashes and underscores included: its monitor looks for options' letters in names too.
//
// Behind a letter `?` makes the argument optional; `.` makes an integer one that is there if a full stop comes first.
import Event
import Monitor
import QAPI

/// One argument that a face declares.
struct HumanParameter: Equatable {
  /// What is to be typed.
  enum Kind: Equatable {
    case word, file, device, text, options
    case integer, integer32, mebibytes, size, seconds, onOff, format
    case option(Unicode.Scalar)
    case optionWithWord(Unicode.Scalar)
  }

  /// When it is there.
  enum Presence {
    case always
    /// Unless the line ends before it.
    case ifNotAtEnd
    /// If a full stop comes first.
    case ifDotted
  }

  let name: String
  let kind: Kind
  let presence: Presence

  /// The parameters of `face`; nil if its declaration isn't of the language, which a test of the table excludes.
  static func declared(by face: HumanFace) -> [HumanParameter]? {
    var parameters: [HumanParameter] = []
    for declaration in face.arguments.split(separator: ",", omittingEmptySubsequences: false) {
      if face.arguments.isEmpty { break }
      guard let parameter = HumanParameter(declaration) else { return nil }
      parameters.append(parameter)
    }
    return parameters
  }

  /// Reads one declaration.
  init?(_ declaration: Substring) {
    let parts = declaration.split(separator: ":", maxSplits: 1)
    guard parts.count == 2, !parts[0].isEmpty else { return nil }
    name = String(parts[0])
    let letters = parts[1].unicodeScalars
    if letters.first == "-" {
      guard let letter = letters.dropFirst().first else { return nil }
      presence = .always
      switch String(letters.dropFirst(2)) {
      case "": kind = .option(letter)
      case "s", "S": kind = .optionWithWord(letter)
      default: return nil
      }
      return
    }
    guard let kind = letters.first.flatMap(Self.kind) else { return nil }
    self.kind = kind
    switch String(letters.dropFirst()) {
    case "": presence = .always
    case "?" where kind != .options && kind != .format: presence = .ifNotAtEnd
    case "." where kind == .integer || kind == .integer32: presence = .ifDotted
    default: return nil
    }
  }

  private static func kind(_ letter: Unicode.Scalar) -> Kind? {
    switch letter {
    case "s": .word
    case "F": .file
    case "B": .device
    case "S": .text
    case "O": .options
    case "l": .integer
    case "i": .integer32
    case "M": .mebibytes
    case "o": .size
    case "T": .seconds
    case "b": .onOff
    case "/": .format
    default: nil
    }
  }

  /// The letter of an option, nil for another argument.
  var optionLetter: Unicode.Scalar? {
    switch kind {
    case .option(let letter), .optionWithWord(let letter): letter
    default: nil
    }
  }
}

extension HumanFace {
  /// What a row declares whose arguments are as this face makes them of a line: those of a command that only people see.
  /// Options of the rest of a line have names that nobody declares, and a time is no integer, so they are anything.
  public var parameters: [Parameter] {
    (HumanParameter.declared(by: self) ?? []).flatMap { parameter -> [Parameter] in
      if parameter.kind == .format { return GivenFormat.parameters }
      let name = renames[parameter.name] ?? parameter.name
      return [parameter.isAlwaysGiven ? .required(name, parameter.made) : .optional(name, parameter.made)]
    }
  }
}

extension HumanParameter {
  /// Whether a line that was read has it.
  fileprivate var isAlwaysGiven: Bool { presence == .always && optionLetter == nil && kind != .options }

  /// What a line makes of it.
  fileprivate var made: Parameter.Kind {
    switch kind {
    case .word, .file, .device, .text, .optionWithWord: .string
    case .integer, .integer32, .mebibytes, .size: .int
    case .onOff, .option: .bool
    case .options, .seconds, .format: .any
    }
  }
}
