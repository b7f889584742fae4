// `-chardev`, `-mon`, `-monitor`, `-qmp`: character devices and the monitors on them.
import Chardev
import OptionText

extension CommandLineReader {
  /// `-chardev`.
  mutating func readChardev(_ given: GivenOption) throws(ReadingEnd) {
    let opts = try readOpts(given, .chardev)
    if let name = opts["backend"], name == "help" || name == "?" { throw .invocation(.list(.chardevs)) }
    chardevs.append(opts)
  }

  /// `-monitor`, `-qmp` and `-qmp-pretty`.
  mutating func readMonitor(
    _ given: GivenOption, _ mode: EmulatorMonitorMode, isPretty: Bool
  ) throws(ReadingEnd) {
    hasMonitorOption = true
    // QEMU looks at the beginning only.
    if given.argument.hasPrefix("none") && mode == .readline { return }
    let label = "compat_monitor\(compatibilityMonitors)"
    var id = label
    do throws(Complaint) {
      switch try LegacyChardev.read(given.argument, label: label, origin: given.origin) {
      case .none: return
      case .existing(let name): id = name
      case .opts(let opts):
        compatibilityMonitors += 1
        chardevs.append(opts)
        ids["chardev", default: []].append(label)
      }
    } catch {
      throw .error(refusal(error, given.origin, "parse error: \(given.argument)"))
    }
    guard isIdentifier(id) else { throw end(given.origin, Complaint.badIdentifier.text) }
    var entries = [OptsEntry(key: "mode", value: mode.rawValue), OptsEntry(key: "chardev", value: id)]
    if isPretty { entries.append(OptsEntry(key: "pretty", value: "on")) }
    if ids["mon", default: []].contains(id) { throw end(given.origin, "Duplicate ID '\(id)' for mon") }
    ids["mon", default: []].append(id)
    monitors.append(Opts(id: id, entries: entries, origin: given.origin))
  }

  /// A complaint about a legacy form, then what the form was for.
  func refusal(_ complaint: Complaint, _ origin: Origin, _ purpose: String) -> EmulatorOptionError {
    var messages = [EmulatorMessage(origin, purpose)]
    if !complaint.text.isEmpty { messages.insert(contentsOf: complaint.error(origin).messages, at: 0) }
    return EmulatorOptionError(messages)
  }

  // MARK: When everything is read

  /// The character devices of `-chardev` and of monitors.
  mutating func finishChardevs() throws(ReadingEnd) {
    for opts in chardevs { try open(opts, failure: nil) }
  }

  private mutating func open(_ opts: Opts, failure: String?) throws(ReadingEnd) {
    var reader = ChardevReader(opts)
    let outcome: Result<ChardevOptions, Complaint>
    do throws(Complaint) {
      let options = try reader.read()
      try checkCredentials(opts)
      outcome = .success(options)
    } catch {
      outcome = .failure(error)
    }
    if let warning = reader.warning { warn(opts.origin, warning) }
    switch outcome {
    case .failure(let complaint):
      throw .error(failure.map { refusal(complaint, opts.origin, $0) } ?? complaint.error(opts.origin))
    case .success(let options):
      if case .stdio = options.backend, configuration.usesStandardStreams || configuration.daemonizes {
        let reason =
          configuration.daemonizes
          ? "cannot use stdio with -daemonize" : "cannot use stdio by multiple character devices"
        throw .error(
          failure.map { refusal(Complaint(reason), opts.origin, $0) } ?? EmulatorOptionError(opts.origin, reason))
      }
      configuration.chardevs.append(GivenChardev(options: options, origin: opts.origin, failure: failure))
    }
  }

  /// `-mon` and what counts as one.
  mutating func finishMonitors() throws(ReadingEnd) {
    for opts in monitors {
      guard let chardev = opts["chardev"] else { throw end(opts.origin, "Parameter 'chardev' is missing") }
      guard let mode = EmulatorMonitorMode(rawValue: opts["mode"] ?? "readline") else {
        throw end(opts.origin, "Parameter 'mode' does not accept value '\(opts["mode"] ?? "")'")
      }
      let isPretty = opts.bool("pretty") ?? false
      if isPretty && mode == .readline {
        throw end(opts.origin, "'pretty' is not compatible with HMP monitors")
      }
      guard let device = configuration.chardev(chardev) else {
        throw end(opts.origin, "chardev \"\(chardev)\" not found")
      }
      if !device.isMux && configuration.monitors.contains(where: { $0.chardev == chardev }) {
        throw end(opts.origin, "Device '\(chardev)' is in use")
      }
      configuration.monitors.append(
        GivenMonitor(id: opts.id, chardev: chardev, mode: mode, isPretty: isPretty, origin: opts.origin))
    }
  }

  private static let mostParallels = 3

  /// The serial and parallel ports and the debug console.
  mutating func finishPorts() throws(ReadingEnd) {
    for (index, given) in serials.enumerated() {
      let failure = "could not connect serial device to character backend '\(given.argument)'"
      configuration.serials.append(try port(given, "serial\(index)", failure))
    }
    for (index, given) in parallels.enumerated() {
      if index == Self.mostParallels { throw end(given.origin, "too many parallel ports") }
      let failure = "could not connect parallel device to character backend '\(given.argument)'"
      configuration.parallels.append(try port(given, "parallel\(index)", failure))
    }
    for given in debugConsoles {
      let failure = "invalid character backend '\(given.argument)'"
      let console = try port(given, "debugcon", failure, allowsNone: false)
      if configuration.debugConsole != nil {
        let reason = "attempt to add duplicate property 'debugcon' to object (type 'container')"
        throw .error(refusal(Complaint(reason), given.origin, failure))
      }
      configuration.debugConsole = console
    }
  }

  private mutating func port(
    _ given: GivenOption, _ label: String, _ failure: String, allowsNone: Bool = true
  ) throws(ReadingEnd) -> GivenPort {
    let origin: Origin = given.word.isEmpty ? .nowhere : given.origin
    if given.argument == "none" && allowsNone { return GivenPort(chardev: nil, origin: origin) }
    let form: LegacyChardev
    do throws(Complaint) {
      form = try LegacyChardev.read(given.argument, label: label, origin: origin)
      if case .existing(let id) = form, configuration.chardev(id) == nil { throw Complaint("") }
    } catch {
      throw .error(refusal(error, origin, failure))
    }
    switch form {
    case .none: return GivenPort(chardev: nil, origin: origin)
    case .existing(let id): return GivenPort(chardev: id, origin: origin)
    case .opts(let opts): return try portOfItsOwn(opts, label, failure, origin)
    }
  }

  /// A multiplexed device has a human monitor beside the port.
  private mutating func portOfItsOwn(
    _ opts: Opts, _ label: String, _ failure: String, _ origin: Origin
  ) throws(ReadingEnd) -> GivenPort {
    try open(opts, failure: failure)
    if opts.bool("mux") ?? false {
      configuration.monitors.append(GivenMonitor(chardev: label, mode: .readline, origin: origin))
    }
    return GivenPort(chardev: label, origin: origin)
  }

  /// gdb's and the qtest protocol's devices, which are no entries of the list.
  mutating func finishQtest() throws(ReadingEnd) {
    guard let form = qtest else { return }
    let failure = "Failed to initialize device for qtest: \"\(form)\""
    configuration.qtest = try special(form, "qtest", .nowhere, failure)
  }

  /// gdb's device; a TCP one listens.
  mutating func finishGdb() throws(ReadingEnd) {
    guard let gdb, gdb.argument != "none" else { return }
    let isTCP = gdb.argument.hasPrefix("tcp:")
    let form = isTCP ? gdb.argument + ",wait=off,nodelay=on,server=on" : gdb.argument
    configuration.gdb = try special(form, "gdb", gdb.argument == "tcp::1234" ? .words(gdb.word) : gdb.origin, nil)
  }

  private func special(
    _ form: String, _ label: String, _ origin: Origin, _ failure: String?
  ) throws(ReadingEnd) -> GivenChardev? {
    do throws(Complaint) {
      guard case .opts(let opts) = try LegacyChardev.read(form, label: label, origin: origin) else {
        throw Complaint("")
      }
      var reader = ChardevReader(opts)
      return GivenChardev(options: try reader.read(), origin: origin, failure: failure)
    } catch {
      throw .error(
        failure.map { refusal(error, origin, $0) }
          ?? EmulatorOptionError(error.text.isEmpty ? [] : error.error(origin).messages))
    }
  }
}

extension EmulatorConfiguration {
  /// The character device called `id`.
  public func chardev(_ id: String) -> ChardevOptions? { chardevs.first { $0.options.id == id }?.options }

  /// Whether a character device is on standard input and output.
  public var usesStandardStreams: Bool {
    chardevs.contains { if case .stdio = $0.options.backend { true } else { false } }
  }
}
