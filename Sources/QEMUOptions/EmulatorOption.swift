// One option of the command line: its name, whether it has an argument, and what it does.

/// An option that QEMU 7.2's x86_64 emulator takes.
public struct EmulatorOption: Sendable {
  /// Its name without dashes.
  public let name: String
  /// Whether a word follows it.
  public let hasArgument: Bool
  /// What it means, in one line, with a placeholder for its argument.
  public let help: String
  /// Whether it is only accepted: what it configures isn't simulated.
  public let isAcceptedOnly: Bool
  let read: @Sendable (inout CommandLineReader, GivenOption) throws(ReadingEnd) -> Void

  /// An option that is read by a function of its own.
  init(
    _ name: String, hasArgument: Bool = true, _ help: String, isAcceptedOnly: Bool = false,
    _ read: @escaping @Sendable (inout CommandLineReader, GivenOption) throws(ReadingEnd) -> Void
  ) {
    self.name = name
    self.hasArgument = hasArgument
    self.help = help
    self.isAcceptedOnly = isAcceptedOnly
    self.read = read
  }

  /// An option without an argument.
  init(flag name: String, _ help: String, _ set: @escaping @Sendable (inout CommandLineReader) -> Void) {
    self.name = name
    hasArgument = false
    self.help = help
    isAcceptedOnly = false
    read = { (reader, _) throws(ReadingEnd) in set(&reader) }
  }

  /// An option whose argument is any text.
  init(
    text name: String, _ help: String,
    _ set: @escaping @Sendable (inout EmulatorConfiguration, String) -> Void
  ) {
    self.name = name
    hasArgument = true
    self.help = help
    isAcceptedOnly = false
    read = { (reader, given) throws(ReadingEnd) in set(&reader.configuration, given.argument) }
  }

  /// An option without an argument that does nothing here.
  init(acceptedFlag name: String, _ help: String) {
    self.name = name
    hasArgument = false
    self.help = help
    isAcceptedOnly = true
    read = { (reader, given) throws(ReadingEnd) in reader.accept(given) }
  }

  /// An option with an argument that does nothing here. With a group, what QEMU checks of it is checked.
  init(accepted name: String, _ help: String, _ group: OptsGroup? = nil) {
    self.name = name
    hasArgument = true
    self.help = help
    isAcceptedOnly = true
    read = { (reader, given) throws(ReadingEnd) in
      if let group { _ = try reader.readOpts(given, group) }
      reader.accept(given)
    }
  }

  /// An option that QEMU has for other machines than x86_64's.
  init(foreign name: String, hasArgument: Bool) {
    self.name = name
    self.hasArgument = hasArgument
    help = ""
    isAcceptedOnly = true
    read = { (reader, given) throws(ReadingEnd) in
      throw reader.end(given.origin, "Option not supported for this target")
    }
  }
}

extension CommandLineReader {
  mutating func accept(_ given: GivenOption) { configuration.accepted.append(given.word.trimmingDashes) }
}

extension String {
  /// The word of the command line without its one or two dashes.
  var trimmingDashes: String { String(dropFirst(hasPrefix("--") ? 2 : hasPrefix("-") ? 1 : 0)) }
}
