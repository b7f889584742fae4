// The reader's state while it goes through the command line: what is complete goes to the configuration at once, what
// later options may change is kept as it was given.
import Chardev
import JSON
import OptionText

/// An option as it stands on the command line.
struct GivenOption {
  /// The word that names it, dashes and all.
  var word: String
  /// Its argument, empty without one.
  var argument: String
  /// Whether it takes one, even if that is empty.
  var hasArgument = false

  /// Where it is, for messages.
  var origin: Origin { .words(hasArgument ? word + " " + argument : word) }
}

/// Why the reading ends.
enum ReadingEnd: Error {
  case error(EmulatorOptionError)
  case invocation(EmulatorInvocation)
}

/// Goes through the options in order.
struct CommandLineReader {
  var configuration = EmulatorConfiguration()

  // MARK: Kept until the end

  var machine = KeyvalGrammar()
  var accelerators: [Opts] = []
  var memory = Opts(id: nil, entries: [], origin: .nowhere)
  var rtc = Opts(id: nil, entries: [], origin: .nowhere)
  var sandboxes: [Opts] = []
  var actions: [Opts] = []
  var descriptors: [Opts] = []
  var chardevs: [Opts] = []
  var monitors: [Opts] = []
  var devices: [Opts] = []
  var sharedFolders: [Opts] = []
  var drives: [Opts] = []
  /// Whether what is written to drives is gone with them, where they don't say.
  var isSnapshot = false
  var netdevs: [Opts] = []
  var ids: [String: [String]] = [:]
  var serials: [GivenOption] = []
  var parallels: [GivenOption] = []
  var debugConsoles: [GivenOption] = []
  var gdb: GivenOption?
  var qtest: String?
  var firmware: [Opts] = []
  var instructionCounter: Opts?
  /// How many monitors have character devices that nobody named.
  var compatibilityMonitors = 0
  var hasMonitorOption = false

  mutating func warn(_ origin: Origin, _ text: String) {
    configuration.warnings.append(EmulatorMessage(origin, text))
  }

  func end(_ complaint: Complaint, _ origin: Origin) -> ReadingEnd { .error(complaint.error(origin)) }

  func end(_ origin: Origin, _ text: String) -> ReadingEnd { .error(EmulatorOptionError(origin, text)) }

  // MARK: The older grammar

  /// Reads an option's argument as options of `group`.
  mutating func readOpts(_ given: GivenOption, _ group: OptsGroup) throws(ReadingEnd) -> Opts {
    try readOpts(given.argument, given.origin, group)
  }

  /// Reads `text` as options of `group` that were given at `origin`.
  mutating func readOpts(_ text: String, _ origin: Origin, _ group: OptsGroup) throws(ReadingEnd) -> Opts {
    var scanner = OptsScanner(text)
    var entries: [OptsEntry] = []
    while let entry = scanner.next(impliedKey: entries.isEmpty ? group.impliedKey : nil) { entries.append(entry) }
    return try check(entries, origin, group)
  }

  /// Checks entries in their order; those that are short are warned of.
  mutating func check(_ entries: [OptsEntry], _ origin: Origin, _ group: OptsGroup) throws(ReadingEnd) -> Opts {
    var opts = Opts(id: nil, entries: [], origin: origin)
    if let id = entries.first(where: { $0.key == "id" })?.value {
      if group.isOneSet { throw end(origin, "Invalid parameter 'id'") }
      if !isIdentifier(id) { throw end(Complaint.badIdentifier, origin) }
      if ids[group.name, default: []].contains(id) { throw end(origin, "Duplicate ID '\(id)' for \(group.name)") }
      ids[group.name, default: []].append(id)
      opts.id = id
    }
    for entry in entries {
      let isHelp = entry.isShort && (entry.key == "help" || entry.key == "?")
      if isHelp && !group.isOpen { throw .invocation(.print(group.help, status: 1)) }
      if entry.isShort && !isHelp {
        let word = entry.value == "off" ? "no" + entry.key : entry.key
        warn(
          origin,
          "warning: short-form boolean option '\(word)' deprecated\nPlease use \(entry.key)=\(entry.value) instead")
      }
      if entry.key == "id" { continue }
      do throws(Complaint) { try group.check(entry) } catch { throw end(error, origin) }
      if group.sizes.contains(entry.key), isHexadecimalWithUnit(entry.value) {
        warn(origin, "warning: Using a multiplier suffix on hex numbers is deprecated: \(entry.value)")
      }
      opts.entries.append(entry)
    }
    return opts
  }

  // MARK: The newer grammar and JSON

  /// Reads an option's argument as JSON if it begins with a brace, else by the newer grammar.
  mutating func readObject(_ given: GivenOption, impliedKey: String?) throws(ReadingEnd) -> GivenObject {
    do throws(Complaint) {
      if given.argument.hasPrefix("{") {
        return GivenObject(value: try readJSONObject(given.argument), origin: given.origin, isJSON: true)
      }
      var grammar = KeyvalGrammar()
      try grammar.read(given.argument, impliedKey: impliedKey)
      if grammar.asksForHelp { throw Complaint("Help is not available for this option") }
      return GivenObject(value: try grammar.tree.value(), origin: given.origin, isJSON: false)
    } catch {
      throw end(error, given.origin)
    }
  }
}

extension Opts {
  /// The options as an object of strings, `id` first; the last value of a key counts.
  var object: GivenObject {
    var members: [JSON.Value.Member] = []
    if let id { members.append(.init(key: "id", value: .string(id))) }
    for entry in entries {
      if let index = members.firstIndex(where: { $0.key == entry.key }) {
        members[index].value = .string(entry.value)
      } else {
        members.append(.init(key: entry.key, value: .string(entry.value)))
      }
    }
    return GivenObject(value: .object(members), origin: origin, isJSON: false)
  }
}

extension GivenObject {
  /// The text of the member `key`, nil if there is none or it isn't text.
  public func text(_ key: String) -> String? {
    guard case .string(let text)? = value[key] else { return nil }
    return text
  }
}
