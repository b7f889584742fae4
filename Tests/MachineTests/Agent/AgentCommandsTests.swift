// What the guest agent's commands answer and do.
import Event
import JSON
import Testing

@testable import Machine

@Suite struct AgentCommandsTests {
  private static func options(cpus: Int = 2) -> MachineOptions {
    var options = MachineOptions(name: "web1", memory: 1 << 30)
    options.cpus = cpus
    return options
  }

  @Test(
    "what can't be done is refused with the words of QEMU 7.2's agent",
    arguments: [
      ("guest-shutdown", "{'mode':'x'}", "mode is invalid (valid values are: halt|powerdown|reboot"),
      ("guest-set-time", "{'time':-1}", "Failed to set time to guest: Invalid argument"),
      ("guest-set-time", "{'time':-1000000000}", "Invalid time"),
      ("guest-set-time", "{'time':3155760000000000000}", "Invalid time"),
      (
        "guest-set-vcpus", "{'vcpus':[{'logical-id':0,'online':false}]}", "logical processor #0 can't be offlined"
      ),
      (
        "guest-set-vcpus", "{'vcpus':[{'logical-id':-1,'online':true}]}",
        "open(\"/sys/devices/system/cpu/cpu-1/\"): No such file or directory"
      ),
      (
        "guest-set-user-password", "{'username':'root','password':'%%','crypted':false}",
        "Base64 data contains invalid characters"
      ),
      (
        "guest-set-user-password", "{'username':'a:b','password':'YQ==','crypted':false}",
        "forbidden characters in username"
      ),
      (
        "guest-set-user-password", "{'username':'root','password':'YQphCg==','crypted':false}",
        "forbidden characters in raw password"
      ),
      (
        "guest-set-user-password", "{'username':'nobody','password':'YQ==','crypted':false}",
        "child process has failed to set user password"
      ),
    ])
  func refused(name: String, arguments: String, expected: String) throws {
    let agent = try TestAgent(Self.options())
    #expect(try agent.call(name, arguments) == .string(expected))
    #expect(agent.agent.isOpen && agent.test.take() == [])
  }

  @Test("while the file systems are frozen little else is done")
  func frozen() throws {
    let agent = try TestAgent()
    #expect(try agent.call("guest-fsfreeze-thaw") == 0)
    #expect(try agent.call("guest-fsfreeze-freeze-list", "{'mountpoints':['/nope']}") == 0)
    #expect(try agent.call("guest-fsfreeze-status") == "thawed")
    #expect(try agent.call("guest-fsfreeze-freeze-list") == 1)
    #expect(try agent.call("guest-fsfreeze-status") == "frozen")
    for name in ["guest-get-time", "guest-fsfreeze-freeze", "guest-shutdown", "guest-fstrim"] {
      #expect(
        try agent.call(name) == .string("Command \(name) has been disabled: the agent is in frozen state"))
    }
    #expect(try agent.call("guest-ping") == [:])
    guard case .array(let commands)? = try agent.call("guest-info")["supported_commands"] else {
      return #expect(Bool(false))
    }
    let enabled = commands.compactMap { $0["enabled"] == true ? $0["name"] : nil }
    #expect(
      enabled == [
        "guest-fsfreeze-thaw", "guest-fsfreeze-status", "guest-info", "guest-ping", "guest-sync",
        "guest-sync-delimited",
      ])
    #expect(try agent.call("guest-fsfreeze-thaw") == 1)
    #expect(try agent.call("guest-fsfreeze-status") == "thawed")
  }

  @Test("a shutdown isn't answered: the port closes, then the machine ends", arguments: ["", "{'mode':'powerdown'}"])
  func powerDown(arguments: String) throws {
    let agent = try TestAgent()
    let given = arguments.isEmpty ? "" : ",'arguments':\(arguments)"
    #expect(agent.answer("{'execute':'guest-shutdown'\(given)}") == "")
    #expect(agent.openings == [true, false])
    #expect(
      agent.test.take() == [
        "(shutting down)", "SHUTDOWN {\"guest\": true, \"reason\": \"guest-shutdown\"}", "(ended)",
      ])
  }

  @Test("a reboot resets the machine, and the agent comes back; a halted guest says nothing any more")
  func reboot() throws {
    let agent = try TestAgent()
    #expect(agent.answer("{'execute':'guest-shutdown','arguments':{'mode':'reboot'}}") == "")
    #expect(agent.openings == [true, false, true])
    #expect(agent.test.take() == ["RESET {\"guest\": true, \"reason\": \"guest-reset\"}"])
    #expect(agent.answer("{'execute':'guest-shutdown','arguments':{'mode':'halt'}}") == "")
    #expect(agent.openings == [true, false, true, false])
    #expect(agent.test.take() == [] && agent.answer("{'execute':'guest-ping'}") == "")
  }

  @Test("the guest's time of day falls behind while it is paused, and can be set")
  func time() throws {
    let agent = try TestAgent(MachineOptions(guest: GuestOptions(latency: 0)))
    let start = Loop.steppedStart
    #expect(try agent.call("guest-get-time") == .int(start))
    agent.test.machine.stop()
    agent.test.loop.advance(by: .seconds(100))
    try agent.test.machine.resume()
    #expect(try agent.call("guest-get-time") == .int(start + .seconds(10)))
    #expect(try agent.call("guest-set-time") == [:])
    #expect(try agent.call("guest-get-time") == .int(start + .seconds(130)))
    #expect(try agent.call("guest-set-time", "{'time':5000001234}") == [:])
    #expect(try agent.call("guest-get-time") == .int(.seconds(15) + 1000))
  }

  @Test("CPUs and blocks of memory are those of the machine, and can be taken offline")
  func hardware() throws {
    let agent = try TestAgent(Self.options())
    let first: Value = ["online": true, "can-offline": false, "logical-id": 0]
    #expect(
      try agent.call("guest-get-vcpus") == [first, ["online": true, "can-offline": true, "logical-id": 1]])
    let change = "{'vcpus':[{'logical-id':1,'online':false},{'logical-id':9,'online':true}]}"
    #expect(try agent.call("guest-set-vcpus", change) == 1)
    #expect(
      try agent.call("guest-get-vcpus") == [first, ["online": false, "can-offline": true, "logical-id": 1]])
    #expect(try agent.call("guest-get-memory-block-info") == ["size": .int(128 << 20)])
    #expect(
      try agent.call(
        "guest-set-memory-blocks",
        "{'mem-blks':[{'phys-index':7,'online':false},{'phys-index':8,'online':true}]}") == [
          ["response": "success", "phys-index": 7], ["response": "not-found", "error-code": 2, "phys-index": 8],
        ])
    let blocks = try agent.call("guest-get-memory-blocks")
    #expect(blocks[7] == ["online": false, "can-offline": true, "phys-index": 7] && blocks[8] == nil)
  }

  @Test("a machine of any size has a bounded list of memory blocks", arguments: [1, 1 << 30, 1 << 40, Int64.max])
  func manyBlocks(memory: Int64) throws {
    let agent = try TestAgent(MachineOptions(memory: memory))
    guard case .array(let blocks) = try agent.call("guest-get-memory-blocks") else { return #expect(Bool(false)) }
    #expect((1...1025).contains(blocks.count))
  }

  @Test("the system has the machine's name, and tells that it is simulated")
  func system() throws {
    let agent = try TestAgent(Self.options())
    #expect(try agent.call("guest-get-host-name") == ["host-name": "web1"])
    #expect(try TestAgent().call("guest-get-host-name") == ["host-name": "guest"])
    #expect(try agent.call("guest-get-osinfo")["pretty-name"] == "Simulated Guest 1.0")
    #expect(try agent.call("guest-get-timezone") == ["zone": "UTC", "offset": 0])
    #expect(try agent.call("guest-get-users") == [])
    #expect(try agent.call("guest-get-disks") == [])
    #expect(try agent.call("guest-get-fsinfo")[0]?["mountpoint"] == "/")
    #expect(try agent.call("guest-fstrim")["paths"]?[0]?["path"] == "/")
    let interfaces = try agent.call("guest-network-get-interfaces")
    #expect(interfaces[0]?["name"] == "lo" && interfaces[1]?["hardware-address"] == "52:54:00:12:34:56")
    #expect(interfaces[1]?["ip-addresses"]?[0]?["ip-address"] == "10.0.2.15")
    #expect(
      try agent.call("guest-set-user-password", "{'username':'root','password':'YQ==','crypted':false}") == [:])
  }
}
