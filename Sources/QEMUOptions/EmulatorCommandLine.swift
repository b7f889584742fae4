// The emulator's command line as a whole: words in, what they ask for out.
//
// As in QEMU 7.2, all words are looked up first; then the options are read in order; then what they ask for is checked,
// from the process over the machine to its devices. Of several errors the first in that order is told.
import Chardev
import JSON
import OptionText

/// Reads the words behind the program's name. Nothing is touched but the files that `-readconfig` names.
public func readEmulatorCommandLine(_ words: [String]) throws(EmulatorOptionError) -> EmulatorInvocation {
  var reader = CommandLineReader()
  do throws(ReadingEnd) {
    try reader.read(words)
    try reader.finish()
    return .run(reader.configuration)
  } catch {
    switch error {
    case .invocation(let invocation): return invocation
    case .error(let error):
      let configuration = reader.configuration
      throw EmulatorOptionError(configuration.warnings + error.messages, configuration.messageStart)
    }
  }
}

extension CommandLineReader {
  /// Looks all options up, then reads them.
  mutating func read(_ words: [String]) throws(ReadingEnd) {
    var found: [(option: EmulatorOption?, given: GivenOption)] = []
    found.reserveCapacity(words.count)
    var index = 0
    while index < words.count {
      let word = words[index]
      index += 1
      guard word.hasPrefix("-") else {
        found.append((nil, GivenOption(word: word, argument: "")))
        continue
      }
      guard let option = EmulatorOption.named(word.trimmingDashes) else {
        throw end(.words(word), "invalid option")
      }
      var given = GivenOption(word: word, argument: "")
      if option.hasArgument {
        guard index < words.count else { throw end(.words(word), "requires an argument") }
        given.argument = words[index]
        given.hasArgument = true
        index += 1
      }
      found.append((option, given))
    }
    for (option, given) in found { try read(option, given) }
  }

  private mutating func read(_ option: EmulatorOption?, _ given: GivenOption) throws(ReadingEnd) {
    if let option { return try option.read(&self, given) }
    let entries = [OptsEntry(key: "file", value: given.word), OptsEntry(key: "index", value: "0")]
    drives.append(Opts(id: nil, entries: entries, origin: given.origin))
  }

  /// Checks what needs the whole command line, in QEMU's order.
  mutating func finish() throws(ReadingEnd) {
    try finishKernel()
    try finishProcess()
    do throws(Complaint) { try checkRTC(rtc) } catch { throw end(error, .nowhere) }
    for entry in rtc.entries { configuration.rtc[entry.key] = entry.value }
    do throws(Complaint) { try mergeMemoryProperties() } catch { throw end(error, .nowhere) }
    try finishMachineType()
    if let vga = configuration.vga, !isCard(vga) { throw end(.nowhere, "unknown vga type: \(vga)") }
    try addDefaults()
    try finishChardevs()
    try finishSharedFolders()
    try finishDrives()
    try finishMachine()
    try finishInstructionCounter()
    try finishQtest()
    try finishNetwork()
    try finishHub()
    try finishTPM()
    try finishMonitors()
    try finishPorts()
    if configuration.cpu == "help" || configuration.cpu == "?" { throw .invocation(.list(.cpus)) }
    if configuration.cpu == "" { throw end(.nowhere, "-cpu option cannot be empty") }
    try finishMemoryBackend()
    do throws(Complaint) {
      if configuration.machine.hasDies { try checkBootDevicesOfPC(configuration.boot) }
      try checkBootTimes(configuration.boot)
    } catch { throw end(error, .nowhere) }
    try finishFirmware()
    for device in configuration.devices where device.value["driver"] == nil {
      throw end(device.origin, "Parameter 'driver' is missing")
    }
    try finishGdb()
    try finishIncoming()
    try finishVNC()
    if configuration.loadvm != nil && configuration.incoming != nil {
      throw end(.nowhere, "'incoming' and 'loadvm' options are mutually exclusive")
    }
  }

  /// Whether `-vga` names a card; some take how the retrace is timed, which QEMU still accepts.
  private func isCard(_ text: String) -> Bool {
    let cards = ["none", "std", "cirrus", "vmware", "qxl", "virtio", "xenfb", "tcx", "cg3"]
    guard let comma = text.firstIndex(of: ",") else { return cards.contains(text) }
    let suffix = text[comma...]
    return cards.contains(String(text[..<comma])) && (suffix == ",retrace=dumb" || suffix == ",retrace=precise")
  }

  /// Whether there is a transport of that name; what is behind it shows when it is used.
  private func finishIncoming() throws(ReadingEnd) {
    guard let address = configuration.incoming, !address.isEmpty, address != "defer" else { return }
    let transports = ["tcp:", "unix:", "fd:", "exec:", "rdma:", "vsock:"]
    if !transports.contains(where: address.hasPrefix) {
      throw end(.words("-incoming " + address), "unknown migration protocol: \(address)")
    }
  }

  private func finishKernel() throws(ReadingEnd) {
    if configuration.kernel != nil { return }
    if configuration.kernelCommandLine != nil { throw end(.nowhere, "-append only allowed with -kernel option") }
    if configuration.initrd != nil { throw end(.nowhere, "-initrd only allowed with -kernel option") }
  }

  private func finishNetwork() throws(ReadingEnd) {
    for netdev in configuration.netdevs where netdev.value["id"] == nil {
      let isTyped = netdev.value["type"] != nil
      throw end(netdev.origin, "Parameter '\(isTyped ? "id" : "type")' is missing")
    }
    for netdev in configuration.netdevs { try checkWord(netdev, "type", SchemaWords.networkTypes) }
    for nic in configuration.nics {
      // Without a type it is a card on the default network.
      if nic.value["type"] != nil { try checkWord(nic, "type", SchemaWords.networkTypes) }
    }
    for net in configuration.nets { try checkWord(net, "type", SchemaWords.networkTypes) }
    if (configuration.nics + configuration.nets).contains(where: { $0.text("model") == "help" }) {
      throw .invocation(.list(.nicModels))
    }
  }

  private mutating func finishFirmware() throws(ReadingEnd) {
    for opts in firmware {
      let name = opts["name"] ?? ""
      let contents = [opts["file"], opts["string"], opts["gen_id"]].count { $0 != nil }
      if name.isEmpty || contents != 1 {
        throw end(opts.origin, "name, plus exactly one of file, string and gen_id, are needed")
      }
      if name.utf8.count > 55 { throw end(opts.origin, "name too long (max. 55 char)") }
      if !name.hasPrefix("opt/") {
        warn(opts.origin, "warning: externally provided fw_cfg item names should be prefixed with \"opt/\"")
      }
      try checkGenerator(opts)
      configuration.firmwareConfiguration.append(opts.object)
    }
  }
}
