// Reading typed values out of an option, and refusing what is left.
import Event

/// Takes the entries of one option one by one. `finish` refuses those that nobody asked for.
public struct OptionReader {
  private let list: OptionList
  private var known: [String] = []

  /// A reader of that option.
  public init(_ list: OptionList) { self.list = list }

  /// The option's name.
  public var option: String { list.option }

  /// The value of `key` as text, nil when it isn't given.
  public mutating func string(_ key: String) -> String? {
    known.append(key)
    return list.entries.first { $0.key == key }?.value
  }

  /// `on` or `off`.
  public mutating func bool(_ key: String) throws(OptionError) -> Bool? {
    try choice(key, ["on", "off"]).map { $0 == "on" }
  }

  /// One of the accepted words.
  public mutating func choice(_ key: String, _ accepted: [String]) throws(OptionError) -> String? {
    guard let text = string(key) else { return nil }
    if accepted.contains(text) { return text }
    throw OptionError("\(option): \(key)='\(text)' is not one of \(list(accepted))" + suggestion(text, accepted))
  }

  /// A whole number from `range`.
  public mutating func int(_ key: String, _ range: ClosedRange<Int64>) throws(OptionError) -> Int64? {
    guard let text = string(key) else { return nil }
    if let number = Int64(text), range.contains(number) { return number }
    throw OptionError(
      "\(option): \(key)='\(text)' is not a whole number from \(range.lowerBound) to \(range.upperBound)")
  }

  /// A size in bytes: a number with a unit K, M, G or T, or without.
  public mutating func size(_ key: String) throws(OptionError) -> Int64? {
    guard let text = string(key) else { return nil }
    if let bytes = SizeText.parse(text) { return bytes }
    throw OptionError("\(option): \(key)='\(text)' is not a size: \(SizeText.accepted)")
  }

  /// A duration in nanoseconds.
  public mutating func duration(_ key: String) throws(OptionError) -> Nanoseconds? {
    guard let text = string(key) else { return nil }
    if let duration = DurationText.parse(text) { return duration }
    throw OptionError("\(option): \(key)='\(text)' is not a duration: \(DurationText.accepted)")
  }

  /// Refuses keys that weren't asked for, naming those that exist.
  public func finish() throws(OptionError) {
    guard let unknown = list.entries.first(where: { !known.contains($0.key) }) else { return }
    throw OptionError(
      "\(option): unknown key '\(unknown.key)'\(suggestion(unknown.key, known)); the keys are \(list(known))")
  }

  private func list(_ words: [String]) -> String { words.joined(separator: ", ") }
}

/// `, did you mean 'X'?` if a word of `accepted` is near, else nothing.
public func suggestion(_ word: String, _ accepted: [String]) -> String {
  nearest(word, accepted).map { ", did you mean '\($0)'?" } ?? ""
}
