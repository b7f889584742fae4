// NUMA nodes, described before a machine is initialized.
import JSON
import Machine
import TestSupport
import Testing

@Suite struct NUMACommandTests {
  private func machine() throws -> TestMonitor {
    var options = MachineOptions(memory: 64 << 20, isPreconfigured: true)
    options.cpus = 4
    options.topology.cores = 2
    options.topology.maximum = 4
    return try TestMonitor(options)
  }

  @Test("what can't be a node, with QEMU's words")
  func refused() throws {
    let client = try machine().control()
    func set(_ arguments: Value) -> String? { client.exchange(call("set-numa-node", arguments)).errors.first }
    #expect(set(["type": "node", "mem": 1048576])?.contains("node,mem is not supported") == true)
    #expect(set(["type": "node", "memdev": "nope"]) == "memdev=nope is ambiguous")
    #expect(set(["type": "node", "nodeid": 200]) == "Max number of NUMA nodes reached: 200")
    #expect(set(["type": "node", "cpus": [9]]) == "CPU index (9) should be smaller than maxcpus (4)")
    #expect(set(["type": "node", "cpus": [3]]) == nil)
    #expect(set(["type": "node", "nodeid": 0]) == "Duplicate NUMA nodeid: 0")
    #expect(set(["type": "node", "cpus": [3]]) == "CPU is already assigned to node-id: 0")
    #expect(set(["type": "cpu", "node-id": 5])?.hasPrefix("Invalid node-id=5, ") == true)
    #expect(set(["type": "cpu", "node-id": 0, "socket-id": 7]) == "no match found")
    #expect(set(["type": "dist", "src": 0, "dst": 1, "val": 20])?.hasPrefix("Source/Destination") == true)
    #expect(set(["type": "dist", "src": 0, "dst": 0, "val": 9])?.contains("shouldn't be less than 10") == true)
    #expect(set(["type": "dist", "src": 0, "dst": 0, "val": 11]) == "Local distance of node 0 should be 10.")
    #expect(
      client.exchange(call("x-exit-preconfig")).errors.first?.hasPrefix("total memory for NUMA nodes (0x0)") == true)
  }

  @Test("a machine shows its nodes; initialized, it takes no more")
  func shown() throws {
    let client = try machine().control()
    for id in ["m0", "m1"] {
      _ = client.exchange(
        call("object-add", ["qom-type": "memory-backend-ram", "id": .string(id), "size": 33_554_432]))
    }
    let replies = client.exchange(
      call("set-numa-node", ["type": "node", "memdev": "m0"]), call("set-numa-node", ["type": "node", "memdev": "m1"]),
      call("set-numa-node", ["type": "cpu", "node-id": 1, "socket-id": 1]),
      call("set-numa-node", ["type": "dist", "src": 0, "dst": 1, "val": 20]), call("x-exit-preconfig"))
    #expect(replies.filter { $0["event"] == nil } == Array(repeating: reply(), count: 5))
    let text = client.exchange(call("human-monitor-command", ["command-line": "info numa"])).last?["return"]
    #expect(
      text
        == .string(
          "2 nodes\r\nnode 0 cpus: 0 1\r\nnode 0 size: 32 MB\r\nnode 0 plugged: 0 MB\r\n"
            + "node 1 cpus: 2 3\r\nnode 1 size: 32 MB\r\nnode 1 plugged: 0 MB\r\n"))
    let cpus = client.exchange(call("query-cpus-fast")).last?["return"]?.elements ?? []
    #expect(cpus.map { $0["props"]?["node-id"] } == [0, 0, 1, 1])
    #expect(
      client.exchange(call("set-numa-node", ["type": "node"])).errors == [
        "The command is permitted only before the machine has been created"
      ])
  }
}
