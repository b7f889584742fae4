// Tables of options: one table reads the command line and files, writes the configuration back, and is the help.

/// One key of a group: how it is read into a `Target`, and what it means.
public struct OptionKey<Target>: Sendable {
  /// The key: `latency`.
  public let name: String
  /// What stands for its value in the help.
  public let placeholder: String
  /// What it means, in one line.
  public let meaning: String
  /// Whether it is on or off, so that on the command line it may stand without a value.
  public var isSwitch: Bool { placeholder == ValueForm.onOff.placeholder }
  /// The words that its value is one of, with their meanings.
  public let words: [(word: String, meaning: String)]
  /// Whether it may be given more than once.
  let isList: Bool
  let read: @Sendable (OptionEntry, inout Target) throws(OptionError) -> Void
  let write: @Sendable (Target) -> [String]

  /// A key with one value, nil while it isn't given. Closures instead of key paths, which cost the start of a program
  /// a third of a millisecond.
  public init<Value>(
    _ name: String, _ get: @escaping @Sendable (Target) -> Value?,
    _ set: @escaping @Sendable (inout Target, Value) -> Void,
    _ form: ValueForm<Value>, _ meaning: String
  ) {
    self.name = name
    placeholder = form.placeholder
    words = form.words
    self.meaning = meaning
    isList = false
    read = { (entry, target) throws(OptionError) in set(&target, try form.read(entry)) }
    write = { target in get(target).map { [form.write($0)] } ?? [] }
  }

  /// A key whose values are a list.
  public init<Value>(
    list name: String, _ get: @escaping @Sendable (Target) -> [Value],
    _ append: @escaping @Sendable (inout Target, Value) -> Void, _ form: ValueForm<Value>, _ meaning: String
  ) {
    self.name = name
    placeholder = form.placeholder
    words = form.words
    self.meaning = meaning
    isList = true
    read = { (entry, target) throws(OptionError) in append(&target, try form.read(entry)) }
    write = { target in get(target).map(form.write) }
  }
}

extension ValueForm {
  fileprivate func read(_ entry: OptionEntry) throws(OptionError) -> Value {
    do throws(OptionError) {
      return try parse(entry.key, entry.value)
    } catch {
      throw OptionError(entry.place, error.description)
    }
  }
}

/// A group of keys, and what it is for.
public struct OptionGroup<Target>: GroupShape, Sendable {
  /// The group's name.
  public let name: String
  /// The key of a first value without a key.
  public let impliedKey: String?
  /// The key of a section's id.
  public let idKey: String?
  /// What it is for, in one line.
  public let meaning: String
  /// The keys, as the help lists them.
  public let keys: [OptionKey<Target>]

  /// A group of `keys`.
  public init(
    _ name: String, impliedKey: String? = nil, idKey: String? = nil, _ meaning: String, keys: [OptionKey<Target>]
  ) {
    self.name = name
    self.impliedKey = impliedKey
    self.idKey = idKey
    self.meaning = meaning
    self.keys = keys
  }

  /// The keys' names.
  public var keyNames: [String] { keys.map(\.name) }

  /// Reads what was given into `target`.
  public func read(_ given: GivenGroup, into target: inout Target) throws(OptionError) {
    var seen: [String: Place] = [:]
    for entry in given.entries {
      guard let key = keys.first(where: { $0.name == entry.key }) else { throw unknown(entry) }
      if let first = seen[entry.key], !key.isList {
        let earlier = first == entry.keyPlace ? "" : ", first at \(first)"
        throw OptionError(entry.keyPlace, "'\(entry.key)' is given twice\(earlier)")
      }
      seen[entry.key] = entry.keyPlace
      try key.read(entry, &target)
    }
  }

  private func unknown(_ entry: OptionEntry) -> OptionError {
    OptionError(
      entry.keyPlace,
      "unknown key '\(entry.key)'\(correction(entry.key, "keys", keyNames))")
  }

  /// The keys that are set in `target`, with their values as text.
  public func write(_ target: Target) -> [(key: String, value: String)] {
    keys.flatMap { key in key.write(target).map { (key.name, $0) } }
  }
}
