// `-numa`: nodes, how fast they reach each other's memory, and which caches are in front of it.
import Event
import Machine
import QEMUOptions
import Testing

@testable import Emulator

@Suite struct EmulatorNUMATests {
  private static let memory =
    "-m 256 -smp 2 -object memory-backend-ram,id=m0,size=128M -object memory-backend-ram,id=m1,size=128M"
  private static let nodes = "-numa node,cpus=0-1,memdev=m0 -numa node,memdev=m1,initiator=0"

  /// What is said of a machine with two nodes of which the first has the CPUs; nil if it is taken.
  private func refusal(_ words: String, machine: String = "q35,hmat=on", nodes: String = nodes) throws -> String? {
    let line = "-machine \(machine) \(Self.memory) \(nodes) \(words)"
    do {
      let configuration = try emulatorConfiguration(line.split(separator: " ").map(String.init))
      let machine = Machine(MachineOptions(configuration), try Loop(pace: .stepped))
      try machine.makeObjects(configuration)
      return nil
    } catch let error as EmulatorOptionError {
      return error.messages.first?.text
    }
  }

  private func speed(_ value: String, kind: String = "access-latency", from: Int = 0, to: Int = 0) -> String {
    "-numa hmat-lb,initiator=\(from),target=\(to),hierarchy=memory,data-type=\(kind),\(value) "
  }

  private func cache(_ node: Int = 0, size: String = "10K", level: Int = 1) -> String {
    "-numa hmat-cache,node-id=\(node),size=\(size),level=\(level),associativity=direct,policy=write-back,line=8 "
  }

  private var speeds: String { speed("latency=5") + speed("bandwidth=200M", kind: "access-bandwidth") }

  @Test("a machine with the table of its memory's attributes takes speeds and caches, another one doesn't")
  func taken() throws {
    #expect(try refusal(speeds + speed("latency=9", to: 1) + cache() + cache(size: "20K", level: 2)) == nil)
    for words in [speeds, cache()] {
      let disabled = "ACPI Heterogeneous Memory Attribute Table (HMAT) is disabled, enable it with -machine hmat=on"
      let plain = "-numa node,cpus=0-1,memdev=m0 -numa node,memdev=m1"
      #expect(try refusal(words, machine: "q35", nodes: plain)?.hasPrefix(disabled) == true)
      #expect(try refusal("", machine: "q35")?.hasPrefix(disabled) == true)
    }
  }

  @Test("the CPUs nearest to a node's memory are its own, or those of a node that has some")
  func initiators() throws {
    let own = "The initiator of CPU NUMA node 0 should be itself (got 1)"
    #expect(try refusal("", nodes: "-numa node,cpus=0-1,memdev=m0,initiator=1") == own)
    #expect(try refusal("", nodes: "-numa node,memdev=m0,initiator=1 -numa cpu,node-id=0") == own)
    let alone = "-numa node,cpus=0-1,memdev=m0 -numa node,memdev=m1,initiator="
    #expect(try refusal("", nodes: alone + "1") == "The initiator of NUMA node 1 is invalid")
    #expect(
      try refusal("", nodes: alone + "5")
        == "NUMA node 5 is missing, use '-numa node' option to declare it first")
    #expect(try refusal("", nodes: alone + "128") == "The initiator id 128 expects an integer between 0 and 127")
    #expect(try refusal("", nodes: "-numa node,nodeid=3") == "numa: Node ID missing: 2")
  }

  @Test("what a speed can't be, with QEMU's words")
  func refusedSpeeds() throws {
    #expect(try refusal(speed("latency=5", from: 9)) == "Invalid initiator=9, it should be less than 2")
    #expect(try refusal(speed("latency=5", from: 1)) == "Invalid initiator=1, it isn't an initiator proximity domain")
    #expect(try refusal(speed("latency=5", to: 9)) == "Invalid target=9, it should be less than 2")
    #expect(try refusal(speed("latency=5", to: 2)) == "The target=2 should point to an existing node")
    #expect(try refusal(speed("bandwidth=5M")) == "Missing 'latency' option")
    #expect(
      try refusal(speed("latency=3,bandwidth=5M")) == "Invalid option 'bandwidth' since the data type is latency")
    #expect(
      try refusal(speed("bandwidth=1", kind: "access-bandwidth"))
        == "Bandwidth 1 between initiator=0 and target=0 should be 1MB aligned")
    #expect(
      try refusal(speed("latency=0") + speed("latency=5"))
        == "Duplicate configuration of the latency for initiator=0 and target=0")
    #expect(
      try refusal(speed("latency=10") + speed("latency=655350", to: 1))
        == "Latency 655350 between initiator=0 and target=1 should not differ from previously entered min or max values"
        + " on more than 65534")
    #expect(try refusal(speed("latency=10") + speed("latency=655340", to: 1)) == nil)
    let kind = "read-bandwidth"
    #expect(try refusal(speed("bandwidth=2M", kind: kind) + speed("bandwidth=131068M", kind: kind, to: 1)) == nil)
    #expect(
      try refusal(speed("bandwidth=1M", kind: kind) + speed("bandwidth=131068M", kind: kind, to: 1))
        == "Bandwidth 137434759168 between initiator=0 and target=1 should not differ from previously entered values"
        + " on more than 65534")
  }

  @Test("what a cache can't be, with QEMU's words")
  func refusedCaches() throws {
    #expect(try refusal(speeds + cache(2)) == "Invalid node-id=2, it should be less than 2")
    #expect(try refusal(speeds + cache(1))?.hasPrefix("The latency and bandwidth information of node-id=1") == true)
    #expect(
      try refusal(speeds + cache(level: 4)) == "Invalid level=4, it should be larger than 0 and less than or equal to 3"
    )
    #expect(try refusal(speeds + cache(level: 2)) == "Cache level=1 shall be defined first")
    #expect(
      try refusal(speeds + cache() + cache())
        == "Duplicate configuration of the side cache for node-id=0 and level=1")
    #expect(
      try refusal(speeds + cache() + cache(size: "5K", level: 2))
        == "Invalid size=5120, the size of level=2 should be larger than the size(10240) of level=1")
  }

  @Test(
    "texts that aren't what they stand for are refused",
    arguments: [
      ("node,nodeid=x", "Parameter 'nodeid' expects a uint64 value"),
      ("node,mem=x", "Parameter 'mem' expects a size value"),
      ("node,nodeid=70000", "Parameter 'nodeid' expects uint16_t"),
      ("cpu,node-id=x", "Parameter 'node-id' expects an int64 value"),
      ("dist,src=0", "Parameter 'dst' is missing"), ("hmat-lb,initiator=0", "Parameter 'target' is missing"),
      ("dist,src=0,dst=300,val=10", "Parameter 'dst' expects an integer between 0 and 127"),
    ])
  func refusedTexts(words: String, error: String) throws {
    #expect(try refusal("-numa " + words) == error)
  }
}
