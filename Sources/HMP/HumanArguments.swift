// Reading the arguments of a line as its command declares them.
import Event
import JSON
import Monitor
import OptionText

/// Reads arguments off a line. Errors are worded as QEMU 7.2's.
struct HumanArguments {
  private var words: HumanWords
  private let parameters: [HumanParameter]
  /// The command's name in messages.
  private let shown: String
  private let session: Session
  private(set) var given: [Value.Member] = []
  /// The names of those that are words by themselves.
  private(set) var wordNames: Set<String> = []

  /// Reads what `face` declares from `words`, up to the end of the line.
  init(_ words: HumanWords, _ face: HumanFace, for session: Session) throws(HumanMistake) {
    let shown = face.name.hasPrefix("info ") ? String(face.name.dropFirst(5)) : face.name
    guard let parameters = HumanParameter.declared(by: face) else {
      throw HumanMistake("\(shown): its arguments are declared wrongly")
    }
    self.words = words
    self.parameters = parameters
    self.shown = shown
    self.session = session
    for place in parameters.indices { try readParameter(place) }
    if !self.words.isAtEnd { throw HumanMistake("\(shown): extraneous characters at the end of line") }
  }

  private mutating func readParameter(_ place: Int) throws(HumanMistake) {
    let parameter = parameters[place]
    if let letter = parameter.optionLetter {
      guard try takeOption(letter, place) else { return }
    } else {
      switch parameter.presence {
      case .always: break
      case .ifNotAtEnd: if words.isAtEnd { return }
      case .ifDotted: if !words.takeDot() { return }
      }
    }
    switch parameter.kind {
    case .format: try readFormat()
    case .options: try readOptions(parameter.name)
    case .word, .optionWithWord:
      wordNames.insert(parameter.name)
      fallthrough
    default: given.append(Value.Member(key: parameter.name, value: try value(parameter.kind)))
    }
  }

  /// Options come in the order of their declarations: whether the one declared at `place` comes next.
  private mutating func takeOption(_ letter: Unicode.Scalar, _ place: Int) throws(HumanMistake) -> Bool {
    guard let next = words.option else { return false }
    if next == letter {
      words.takeOption()
      return true
    }
    if let next, parameters[place...].contains(where: { $0.optionLetter == next }) { return false }
    if session.settings.mimicsQEMU && isInName(next, behind: place) { return false }
    let text = "\(shown): unsupported option -\(next.map(String.init) ?? "")"
    // QEMU's text is cut off where the line is.
    throw HumanMistake(text, asQEMU: next == nil ? text : nil)
  }

  /// Whether a later parameter's name has a dash with that letter behind it, or any dash if the line ends: QEMU takes
  /// those for options too.
  private func isInName(_ letter: Unicode.Scalar?, behind place: Int) -> Bool {
    parameters[(place + 1)...].contains { parameter in
      parameter.name.split(separator: "-", omittingEmptySubsequences: false).dropFirst().contains {
        letter == nil || $0.unicodeScalars.first == letter
      }
    }
  }

  private mutating func value(_ kind: HumanParameter.Kind) throws(HumanMistake) -> Value {
    switch kind {
    case .word, .options, .format: return .string(try word("string expected"))
    case .file: return .string(try word("filename expected"))
    case .device: return .string(try word("block device name expected"))
    case .text:
      if let text = words.remainder() { return .string(text) }
      throw HumanMistake("\(shown): string expected")
    case .option: return .bool(true)
    case .optionWithWord(let letter): return .string(try word("value expected for -\(letter)"))
    case .integer: return .int(try integer())
    case .integer32:
      let number = try integer()
      if UInt32(exactly: number) != nil { return .int(number) }
      throw HumanMistake("'\(shown)' has failed: integer is for 32-bit values")
    case .mebibytes: return .int(try mebibytes())
    case .size:
      if let size = words.size() { return .int(size) }
      throw HumanMistake("invalid size")
    case .seconds:
      if let seconds = words.seconds() { return .double(seconds) }
      throw HumanMistake("invalid time")
    case .onOff:
      switch words.bareWord() {
      case "on": return .bool(true)
      case "off": return .bool(false)
      default: throw HumanMistake("Expected 'on' or 'off'")
      }
    }
  }

  private mutating func word(_ expectation: String) throws(HumanMistake) -> String {
    let missing = "\(shown): \(expectation)"
    var word: String?
    do throws(Failure) {
      word = try words.next()
    } catch {
      throw HumanMistake("\(shown): \(error.description)", asQEMU: missing + "\n")
    }
    guard let word else { throw HumanMistake(missing) }
    return session.settings.mimicsQEMU ? word.cut(to: HumanWords.wordLimit) : word
  }

  private mutating func integer() throws(HumanMistake) -> Int64 {
    do throws(Failure) {
      return try words.expression(session)
    } catch {
      throw HumanMistake(error.description)
    }
  }

  private mutating func mebibytes() throws(HumanMistake) -> Int64 {
    let number = try integer()
    guard number >= 0 else { throw HumanMistake("enter a positive value") }
    // QEMU loses the bits that don't fit.
    if number > Int64.max >> 20 && !session.settings.mimicsQEMU { throw HumanMistake("value out of range") }
    return number << 20
  }

  private mutating func readFormat() throws(HumanMistake) {
    do throws(Failure) {
      given += try words.format(session.core).members
    } catch {
      throw HumanMistake(error.description)
    }
  }

  /// Reads options in the older of QEMU's two grammars.
  private mutating func readOptions(_ impliedKey: String) throws(HumanMistake) {
    if words.isAtEnd { return }
    var text: String
    do throws(HumanMistake) {
      text = try word("string expected")
    } catch {
      throw HumanMistake(error.text, asQEMU: "")
    }
    var scanner = OptsScanner(text)
    var implied: String? = impliedKey
    while let entry = scanner.next(impliedKey: implied) {
      implied = nil
      if entry.key == "id" && !isIdentifier(entry.value) {
        throw HumanMistake(Complaint.badIdentifier.text, asQEMU: "")
      }
      given.append(Value.Member(key: entry.key, value: .string(entry.value)))
    }
  }
}
