// The agent's commands about the guest's system: its name and users, its time, its CPUs, memory and network.
import Event
import JSON

extension AgentCommand {
  static let getOSInfo = value("guest-get-osinfo") { _, _ in
    [
      "name": "Simulated Guest", "kernel-release": "1.0", "version": "1.0", "pretty-name": "Simulated Guest 1.0",
      "version-id": "1.0", "kernel-version": "#1 no code runs", "machine": "x86_64", "id": "simulated-guest",
    ]
  }

  static let getTimezone = value("guest-get-timezone") { _, _ in ["zone": "UTC", "offset": 0] }
  static let getUsers = value("guest-get-users") { _, _ in [] }
  static let getHostName = value("guest-get-host-name") { system, _ in ["host-name": .string(system.facts.hostName)] }

  /// There is one user, root, whose password nobody asks for.
  static let setUserPassword = value(
    "guest-set-user-password",
    [
      AgentParameter(name: "username", kind: .string), AgentParameter(name: "password", kind: .string),
      AgentParameter(name: "crypted", kind: .boolean),
    ]
  ) { (_, arguments) throws(Failure) in
    guard let password = Base64.decode(Array((arguments.string("password") ?? "").utf8)) else {
      throw Failure("Base64 data contains invalid characters")
    }
    let user = arguments.string("username") ?? ""
    if user.utf8.contains(UInt8(ascii: ":")) || user.utf8.contains(UInt8(ascii: "\n")) {
      throw Failure("forbidden characters in username")
    }
    if password.contains(UInt8(ascii: "\n")) { throw Failure("forbidden characters in raw password") }
    if user != "root" { throw Failure("child process has failed to set user password") }
    return [:]
  }
}

// MARK: Time

extension AgentCommand {
  static let getTime = value("guest-get-time") { system, _ in .int(system.time) }

  /// The first time that is too late: the year 2070.
  private static let endOfTime: Int64 = 3_155_760_000

  static let setTime = value(
    "guest-set-time", [AgentParameter(name: "time", kind: .integer, isOptional: true)]
  ) { (system, arguments) throws(Failure) in
    guard let time = arguments.int("time") else {
      system.readMachineClock()
      return [:]
    }
    guard (0..<endOfTime).contains(time / .seconds(1)) else { throw Failure("Invalid time") }
    if time < 0 { throw Failure("Failed to set time to guest: Invalid argument") }
    system.time = time
    return [:]
  }
}

// MARK: CPUs and memory

extension AgentCommand {
  static let getVCPUs = value("guest-get-vcpus") { system, _ in
    .array(
      (0..<Int64(system.facts.cpus())).map { number in
        [
          "online": .bool(!system.offlineCPUs.contains(number)), "can-offline": .bool(number != 0),
          "logical-id": .int(number),
        ]
      })
  }

  private static func switches(_ list: String, _ number: AgentParameter) -> [AgentParameter] {
    let members = [
      number, AgentParameter(name: "online", kind: .boolean),
      AgentParameter(name: "can-offline", kind: .boolean, isOptional: true),
    ]
    return [AgentParameter(name: list, kind: .list(.object(members)))]
  }

  /// Answers how many of the list were set, fewer than there are if one can't; fails if that is the first.
  static let setVCPUs = value("guest-set-vcpus", switches("vcpus", AgentParameter(name: "logical-id", kind: .integer)))
  {
    (system, arguments) throws(Failure) in
    var done: Int64 = 0
    for entry in arguments.list("vcpus") ?? [] {
      do throws(Failure) { try set(entry, system) } catch {
        if done == 0 { throw error }
        break
      }
      done += 1
    }
    return .int(done)
  }

  private static func set(_ entry: View, _ system: GuestSystem) throws(Failure) {
    let (number, isOnline) = (entry["logical-id"]?.int ?? 0, entry["online"]?.bool ?? true)
    guard (0..<Int64(system.facts.cpus())).contains(number) else {
      throw Failure("open(\"/sys/devices/system/cpu/cpu\(number)/\"): No such file or directory")
    }
    if number == 0 && !isOnline { throw Failure("logical processor #0 can't be offlined") }
    if isOnline { system.offlineCPUs.remove(number) } else { system.offlineCPUs.insert(number) }
  }

  static let getMemoryBlockInfo = value("guest-get-memory-block-info") { system, _ in ["size": .int(system.blockSize)] }

  static let getMemoryBlocks = value("guest-get-memory-blocks") { system, _ in
    .array(
      (0..<system.blocks).map { number in
        ["online": .bool(!system.offlineBlocks.contains(number)), "can-offline": true, "phys-index": .int(number)]
      })
  }

  static let setMemoryBlocks = value(
    "guest-set-memory-blocks", switches("mem-blks", AgentParameter(name: "phys-index", kind: .unsigned))
  ) {
    system, arguments in
    .array(
      (arguments.list("mem-blks") ?? []).map { entry in
        let isOnline = entry["online"]?.bool ?? true
        guard let number = entry["phys-index"]?.int, (0..<system.blocks).contains(number) else {
          return ["response": "not-found", "error-code": 2, "phys-index": entry["phys-index"]?.value() ?? 0]
        }
        if isOnline { system.offlineBlocks.remove(number) } else { system.offlineBlocks.insert(number) }
        return ["response": "success", "phys-index": .int(number)]
      })
  }
}

// MARK: Network

extension AgentCommand {
  static let getInterfaces = value("guest-network-get-interfaces") { system, _ in
    let loop = interface(
      "lo", "00:00:00:00:00:00", [address("ipv4", "127.0.0.1", 8), address("ipv6", "::1", 128)])
    return .array(
      [loop]
        + system.facts.interfaces().map { given in
          interface(given.name, given.hardwareAddress, given.address.map { [address("ipv4", $0, 24)] } ?? [])
        })
  }

  private static func address(_ type: String, _ text: String, _ prefix: Int64) -> Value {
    ["ip-address-type": .string(type), "ip-address": .string(text), "prefix": .int(prefix)]
  }

  /// Nothing goes over its network.
  private static func interface(_ name: String, _ hardwareAddress: String, _ addresses: [Value]) -> Value {
    let counters = [
      "tx-packets", "tx-errs", "rx-bytes", "rx-dropped", "rx-packets", "rx-errs", "tx-bytes", "tx-dropped",
    ]
    var members = [Value.Member(key: "name", value: .string(name))]
    if !addresses.isEmpty {
      members.append(Value.Member(key: "ip-addresses", value: .array(addresses)))
      members.append(
        Value.Member(key: "statistics", value: .object(counters.map { Value.Member(key: $0, value: 0) })))
    }
    members.append(Value.Member(key: "hardware-address", value: .string(hardwareAddress)))
    return .object(members)
  }
}
