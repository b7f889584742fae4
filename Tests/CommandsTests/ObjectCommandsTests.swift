// Creating, reading and deleting objects by command.
import JSON
import Machine
import TestSupport
import Testing

@Suite struct ObjectCommandsTests {
  @Test("errors have QEMU's words and classes")
  func errors() throws {
    let client = try TestMonitor(MachineOptions(type: "none")).control()
    let replies = client.exchange(
      call("qom-list", ["path": "/nope"]), call("qom-get", ["path": "/machine", "property": "nope"]),
      call("qom-set", ["path": "/machine", "property": "usb", "value": 1]), call("object-del", ["id": "x"]),
      call("object-add", ["qom-type": "secret", "id": "x"]), call("object-add", ["qom-type": "iothread"]))
    #expect(
      replies == [
        failure("Device '/nope' not found", class: "DeviceNotFound"),
        failure("Property 'none-machine.nope' not found"),
        failure("Invalid parameter type for 'usb', expected: boolean"), failure("object 'x' not found"),
        failure("Either 'file' or 'data' must be provided"), failure("Parameter 'id' is missing"),
      ])
  }

  @Test("an object is there from its creation to its deletion, and the queries follow")
  func lifetime() throws {
    let client = try TestMonitor(MachineOptions(type: "none")).control()
    let add = call("object-add", ["qom-type": "iothread", "id": "io0", "poll-grow": 2])
    let query = call("query-iothreads")
    #expect(client.exchange(query, add) == [reply([]), reply([:])])
    let thread = client.exchange(query).first?["return"]?[0]
    #expect([thread?["id"], thread?["poll-grow"], thread?["poll-max-ns"]] == ["io0", 2, 32768])
    let set = call("qom-set", ["path": "io0", "property": "poll-grow", "value": 3])
    #expect(client.exchange(set, call("qom-get", ["path": "io0", "property": "poll-grow"])) == [reply([:]), reply(3)])
    #expect(client.exchange(query).first?["return"]?[0]?["poll-grow"] == 3)
    #expect(
      client.exchange(add).first
        == failure("attempt to add duplicate property 'io0' to object (type 'container')"))
    #expect(client.exchange(call("object-del", ["id": "io0"]), query) == [reply([:]), reply([])])
    #expect(client.exchange(call("qom-list", ["path": "/objects"])) == [reply([["name": "type", "type": "string"]])])
  }

  @Test("memory backends are listed with what they were given")
  func memdev() throws {
    let client = try TestMonitor(MachineOptions(type: "none")).control()
    let add = call(
      "object-add",
      [
        "qom-type": "memory-backend-ram", "id": "m", "size": 4096, "share": true, "policy": "bind", "host-nodes": [0],
      ])
    let replies = client.exchange(call("query-memdev"), add, call("query-memdev"))
    #expect(
      replies == [
        reply([]), reply([:]),
        reply([
          [
            "id": "m", "size": 4096, "merge": true, "dump": true, "prealloc": false, "share": true, "reserve": true,
            "host-nodes": [0], "policy": "bind",
          ]
        ]),
      ])
  }

  @Test("objects are listed in the order of QEMU's table")
  func order() throws {
    let client = try TestMonitor(MachineOptions(type: "none")).control()
    for id in ["zz", "aa", "thread-number-1", "mm"] {
      _ = client.exchange(call("object-add", ["qom-type": "iothread", "id": .string(id)]))
    }
    for id in ["m9", "x", "m1", "another"] {
      _ = client.exchange(call("object-add", ["qom-type": "memory-backend-ram", "id": .string(id), "size": 4096]))
    }
    func ids(_ command: String) -> [Value] {
      guard case .array(let list)? = client.exchange(call(command)).first?["return"] else { return [] }
      return list.compactMap { $0["id"] }
    }
    #expect(ids("query-iothreads") == ["thread-number-1", "aa", "zz", "mm"])
    #expect(ids("query-memdev") == ["x", "m1", "m9", "another"])
  }

  @Test("the human monitor shows objects as QEMU's does")
  func human() throws {
    let test = try TestMonitor(MachineOptions(type: "none"))
    _ = test.control().exchange(call("object-add", ["qom-type": "memory-backend-ram", "id": "m", "size": 4096]))
    let human = test.human()
    human.send("qom-list /chardevs\nqom-get m host-nodes\nqom-get m policy\ninfo memdev\nobject_del x\n")
    let text = human.text()
    for part in [
      "type (string)\r\n", "[\r\n]\r\n", "\"default\"\r\n",
      "memory backend: m\r\n  size:  4096\r\n  merge: true\r\n  dump: true\r\n  prealloc: false\r\n  share: false\r\n"
        + "  reserve: true\r\n  policy: default\r\n  host nodes: \r\n\r\n(qmond) ",
      "Error: object 'x' not found\r\n",
    ] { #expect(text.contains(part), "\(part)") }
  }
}
