// `-device`, `-object`, `-netdev`, `-drive` and their like: objects whose types are checked by who knows the types.
import JSON

extension CommandLineReader {
  /// `-device`.
  mutating func readDevice(_ given: GivenOption) throws(ReadingEnd) {
    if given.argument.hasPrefix("{") {
      let device = try readRequired(given, impliedKey: "driver", [])
      configuration.devices.append(device)
      // Keeps the order among devices of both forms.
      devices.append(Opts(id: nil, entries: [], origin: given.origin))
      return
    }
    let opts = try readOpts(given, .device)
    if let driver = opts["driver"] {
      if driver == "help" || driver == "?" { throw .invocation(.list(.devices)) }
      if opts.asksForHelp { throw .invocation(.list(.deviceProperties(driver))) }
    }
    devices.append(opts)
    configuration.devices.append(opts.object)
  }

  /// `-object`.
  mutating func readTypedObject(_ given: GivenOption) throws(ReadingEnd) {
    if given.argument.hasPrefix("{") {
      let object = try readObject(given, impliedKey: nil)
      try checkWord(object, "qom-type", SchemaWords.objectTypes)
      if object.value["id"] == nil { throw end(given.origin, "Parameter 'id' is missing") }
      configuration.objects.append(object)
      return
    }
    let opts = try readOpts(given, .object)
    let type = opts["qom-type"]
    if type == "help" || type == "?" { throw .invocation(.list(.objects)) }
    if let type, opts.asksForHelp, SchemaWords.objectTypes.contains(type) {
      throw .invocation(.list(.objectProperties(type)))
    }
    let object = opts.object
    try checkWord(object, "qom-type", SchemaWords.objectTypes)
    if opts.id == nil { throw end(given.origin, "Parameter 'id' is missing") }
    configuration.objects.append(object)
  }

  /// `-netdev`. The types that are younger than the older grammar are read by the newer one.
  mutating func readNetdev(_ given: GivenOption) throws(ReadingEnd) {
    let isYoung = ["stream", "dgram"].contains { given.argument.hasPrefix($0 + ",") }
    if given.argument.hasPrefix("{") || isYoung {
      configuration.netdevs.append(try readRequired(given, impliedKey: "type", ["id"]))
      return
    }
    let netdev = try readNetwork(given, .netdev)
    if let type = netdev.text("type"), type == "help" || type == "?" { throw .invocation(.list(.netdevs)) }
    netdevs.append(Opts(id: netdev.text("id"), entries: [], origin: given.origin))
    configuration.netdevs.append(netdev)
  }

  /// The older grammar of `-netdev`, `-net` and `-nic`: a repeated key is a list.
  mutating func readNetwork(_ given: GivenOption, _ group: OptsGroup) throws(ReadingEnd) -> GivenObject {
    let opts = try readOpts(given, group)
    var object = opts.object
    guard case .object(var members) = object.value else { return object }
    for index in members.indices {
      let values = opts.entries.filter { $0.key == members[index].key }.map { JSON.Value.string($0.value) }
      if values.count > 1 { members[index].value = .array(values) }
    }
    object.value = .object(members)
    return object
  }

  /// `-blockdev`.
  mutating func readBlockNode(_ given: GivenOption) throws(ReadingEnd) -> GivenObject {
    let node = try readObject(given, impliedKey: "driver")
    try checkWord(node, "driver", SchemaWords.blockDrivers)
    return node
  }

  /// The member that says which kind of object it is: it must be there and be one of `words`.
  func checkWord(_ object: GivenObject, _ key: String, _ words: [String]) throws(ReadingEnd) {
    guard object.value[key] != nil else { throw end(object.origin, "Parameter '\(key)' is missing") }
    guard let word = object.text(key) else {
      throw end(object.origin, "Invalid parameter type for '\(key)', expected: string")
    }
    if !words.contains(word) { throw end(object.origin, "Parameter '\(key)' does not accept value '\(word)'") }
  }

  /// An object that must have some members.
  mutating func readRequired(
    _ given: GivenOption, impliedKey: String, _ required: [String]
  ) throws(ReadingEnd) -> GivenObject {
    let object = try readObject(given, impliedKey: impliedKey)
    for key in required where object.value[key] == nil {
      throw end(given.origin, "Parameter '\(key)' is missing")
    }
    return object
  }

  /// `-display`.
  mutating func readDisplay(_ given: GivenOption) throws(ReadingEnd) {
    if given.argument == "help" || given.argument == "?" { throw .invocation(.list(.displays)) }
    if given.argument.hasPrefix("vnc") {
      guard given.argument.hasPrefix("vnc=") else {
        throw end(given.origin, "VNC requires a display argument vnc=<display>")
      }
      let server = String(given.argument.dropFirst(4))
      configuration.vnc.append(try readOpts(server, given.origin, .vnc).object)
      return
    }
    let display = try readRequired(given, impliedKey: "type", ["type"])
    let types = ["none", "gtk", "sdl", "egl-headless", "curses", "spice-app", "dbus", "default"]
    if let type = display.text("type"), !types.contains(type) {
      throw end(given.origin, "Parameter 'type' does not accept value '\(type)'")
    }
    try check(
      display,
      [
        "type", "full-screen", "window-close", "show-cursor", "gl", "grab-on-hover", "zoom-to-fit", "show-tabs",
        "show-menubar", "grab-mod", "charset", "rendernode", "p2p", "audiodev", "addr",
      ])
    configuration.display = display
  }

  /// `-audiodev`.
  mutating func readAudiodev(_ given: GivenOption) throws(ReadingEnd) {
    if given.argument == "help" || given.argument == "?" { throw .invocation(.list(.audiodevs)) }
    let device = try readRequired(given, impliedKey: "driver", ["id", "driver"])
    try checkAudioDriver(device)
    configuration.audiodevs.append(device)
  }

  /// `-audio`.
  mutating func readAudio(_ given: GivenOption) throws(ReadingEnd) {
    if given.argument == "help" || given.argument == "?" { throw .invocation(.list(.audiodevs)) }
    let device = try readRequired(given, impliedKey: "driver", ["model"])
    try checkAudioDriver(device)
    configuration.audiodevs.append(device)
  }

  private func checkAudioDriver(_ device: GivenObject) throws(ReadingEnd) {
    let drivers = [
      "none", "alsa", "coreaudio", "dbus", "dsound", "jack", "oss", "pa", "sdl", "sndio", "spice", "wav",
    ]
    if let driver = device.text("driver"), !drivers.contains(driver) {
      throw end(device.origin, "Parameter 'driver' does not accept value '\(driver)'")
    }
  }

  /// Refuses members that aren't among `keys`.
  private func check(_ object: GivenObject, _ keys: [String]) throws(ReadingEnd) {
    guard case .object(let members) = object.value else { return }
    for member in members where !keys.contains(member.key) {
      throw end(object.origin, "Parameter '\(member.key)' is unexpected")
    }
  }

  /// `-compat`.
  mutating func readCompatibility(_ given: GivenOption) throws(ReadingEnd) {
    let object = try readObject(given, impliedKey: nil)
    let inputs = ["accept", "reject", "crash"]
    let outputs = ["accept", "hide"]
    guard case .object(let members) = object.value else { return }
    for member in members {
      switch member.key {
      case "deprecated-input", "unstable-input", "deprecated-output", "unstable-output":
        let accepted = member.key.hasSuffix("input") ? inputs : outputs
        guard let word = object.text(member.key), accepted.contains(word) else {
          throw end(
            given.origin, "Parameter '\(member.key)' does not accept value '\(object.text(member.key) ?? "null")'")
        }
      default: throw end(given.origin, "Parameter '\(member.key)' is unexpected")
      }
    }
    configuration.compatibility = object.value
  }
}
