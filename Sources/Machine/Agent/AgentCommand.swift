// The commands of the guest agent, in the order in which `guest-info` of QEMU 7.2 lists them.
import Event
import JSON

/// One command of the agent's.
struct AgentCommand: Sendable {
  /// What running it leads to.
  enum Result {
    case value(Value)
    case action(GuestAgent.Action)
  }

  typealias Body = @Sendable (GuestSystem, AgentArguments) throws(Failure) -> Result

  let name: String
  var parameters: [AgentParameter] = []
  /// Whether it is done here; one that isn't is disabled, as the agent's own administrator could have done.
  var isSimulated = true
  /// Whether it is done while the file systems are frozen.
  var worksWhileFrozen = false
  /// Whether it answers when it succeeds.
  var answersSuccess = true
  /// What stands before its answer when it succeeds.
  var delimiter: [UInt8] = []
  let run: Body

  /// A command that answers with a value.
  static func value(
    _ name: String, _ parameters: [AgentParameter] = [], whileFrozen: Bool = false, delimiter: [UInt8] = [],
    _ body: @escaping @Sendable (GuestSystem, AgentArguments) throws(Failure) -> Value
  ) -> AgentCommand {
    AgentCommand(
      name: name, parameters: parameters, worksWhileFrozen: whileFrozen, delimiter: delimiter,
      run: { (system, arguments) throws(Failure) in .value(try body(system, arguments)) })
  }

  /// A command that makes the guest do something, and answers only if it can't.
  static func action(
    _ name: String, _ parameters: [AgentParameter] = [],
    _ body: @escaping @Sendable (AgentArguments) throws(Failure) -> GuestAgent.Action
  ) -> AgentCommand {
    AgentCommand(
      name: name, parameters: parameters, answersSuccess: false,
      run: { (_, arguments) throws(Failure) in .action(try body(arguments)) })
  }

  /// A command that the real agent has.
  static func disabled(_ name: String) -> AgentCommand {
    AgentCommand(
      name: name, isSimulated: false,
      run: { (_, _) throws(Failure) in throw Failure(.commandNotFound, "Command \(name) has been disabled") })
  }

  static func named(_ name: String) -> AgentCommand? { all.first { $0.name == name } }

  static let all: [AgentCommand] = [
    .disabled("guest-get-cpustats"), .disabled("guest-get-diskstats"), .disabled("guest-ssh-remove-authorized-keys"),
    .disabled("guest-ssh-add-authorized-keys"), .disabled("guest-ssh-get-authorized-keys"),
    .disabled("guest-get-devices"), getOSInfo, getTimezone, getUsers, getHostName, .disabled("guest-exec"),
    .disabled("guest-exec-status"), getMemoryBlockInfo, setMemoryBlocks, getMemoryBlocks, setUserPassword, getFSInfo,
    getDisks, setVCPUs, getVCPUs, getInterfaces, suspendHybrid, suspendRAM, suspendDisk, fstrim, fsfreezeThaw,
    fsfreezeFreezeList, fsfreezeFreeze, fsfreezeStatus, .disabled("guest-file-flush"), .disabled("guest-file-seek"),
    .disabled("guest-file-write"), .disabled("guest-file-read"), .disabled("guest-file-close"),
    .disabled("guest-file-open"), shutdown, info, setTime, getTime, ping, sync, syncDelimited,
  ]
}

// MARK: The conversation

extension AgentCommand {
  static let ping = value("guest-ping", whileFrozen: true) { _, _ in [:] }

  static let sync = value("guest-sync", [AgentParameter(name: "id", kind: .integer)], whileFrozen: true) {
    .int($1.int("id") ?? 0)
  }

  static let syncDelimited = value(
    "guest-sync-delimited", [AgentParameter(name: "id", kind: .integer)], whileFrozen: true, delimiter: [0xff]
  ) { .int($1.int("id") ?? 0) }

  static let info = value("guest-info", whileFrozen: true) { system, _ in
    let commands: [Value] = all.map { command in
      [
        "enabled": .bool(command.isSimulated && (command.worksWhileFrozen || !system.isFrozen)),
        "name": .string(command.name), "success-response": .bool(command.answersSuccess),
      ]
    }
    return ["version": "7.2.22", "supported_commands": .array(commands)]
  }
}

// MARK: The guest's end

extension AgentCommand {
  static let shutdown = action(
    "guest-shutdown", [AgentParameter(name: "mode", kind: .string, isOptional: true)]
  ) { (arguments) throws(Failure) in
    switch arguments.string("mode") {
    case nil, "powerdown": return .powerDown
    case "halt": return .halt
    case "reboot": return .reboot
    // QEMU's sentence lacks its end.
    default: throw Failure("mode is invalid (valid values are: halt|powerdown|reboot")
    }
  }

  static let suspendRAM = action("guest-suspend-ram") { _ in .suspendToRAM }
  static let suspendDisk = action("guest-suspend-disk") { _ in .suspendToDisk }
  static let suspendHybrid = action("guest-suspend-hybrid") { _ in .suspendHybrid }
}
