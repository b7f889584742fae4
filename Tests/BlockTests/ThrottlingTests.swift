// Limits of drives, and groups that share them. Recorded from QEMU 7.2.
import Event
import JSON
import Testing

@testable import Block

@Suite struct ThrottlingTests {
  private static let both = "bps/iops/max total values and read/write values cannot be used at the same time"
  private static let range = "bps/iops/max values must be within [0, 1000000000000000]"

  @Test(
    "which mistake is told of first",
    arguments: [
      (["bps": 1, "bps_rd": 1, "iops_size": 4096], both), (["bps": -1, "bps_rd": 1], both),
      (["bps": -1, "iops_size": 4096], "iops size requires an iops value to be set"), (["bps": -1], range),
      (["iops_rd": 1_000_000_000_000_001], range),
      (["bps": 1, "bps_max": 2, "bps_max_length": 0], "the burst length cannot be 0"),
      (["bps": 1, "bps_max_length": 2], "burst length set without burst rate"),
      (["bps": 1, "bps_max_length": -1], "burst length set without burst rate"),
      (
        ["bps": 90, "bps_max": 1_000_000, "bps_max_length": 1_000_000_001], "burst length too high for this burst rate"
      ),
      (["bps": 90, "bps_max": 1_000_000, "bps_max_length": 1_000_000_000], nil),
      (["iops_max": 5], "bps_max/iops_max require corresponding bps/iops values"),
      (["iops": 7, "iops_max": 5], "bps_max/iops_max cannot be lower than bps/iops"),
      (["iops": 7, "iops_max": 5, "bps_rd_max": 9], "bps_max/iops_max require corresponding bps/iops values"),
      (["iops": 7, "iops_max": 9, "iops_max_length": 3, "iops_size": 512], nil), ([:], nil),
    ] as [([String: Int64], String?)])
  func checks(_ values: [String: Int64], _ message: String?) {
    do throws(Failure) {
      _ = try ThrottleLimits { values[$0] }
      #expect(message == nil)
    } catch { #expect(error.description == message) }
  }

  @Test("drives of one group have the limits that were set last; without any a drive is in none")
  func groups() throws {
    let graph = BlockGraph(try Loop(pace: .stepped))
    let (a, b) = (graph.addBackend("a"), graph.addBackend("b"))
    func limits(_ count: Int64) throws -> ThrottleLimits { try ThrottleLimits { $0 == "iops" ? count : nil } }
    graph.throttle(a, try limits(5), group: nil, orNew: "a")
    #expect(graph.limits(of: a)?.group == "a")
    graph.throttle(a, try limits(5), group: "g", orNew: "a")
    graph.throttle(b, try limits(7), group: "g", orNew: "b")
    #expect(graph.limits(of: a)?.limits == (try limits(7)))
    graph.throttle(a, try limits(0), group: nil, orNew: "a")
    #expect(graph.limits(of: a) == nil && graph.limits(of: b)?.group == "g")
    graph.throttle(b, try limits(0), group: nil, orNew: "b")
    #expect(graph.throttleGroups.isEmpty)
  }

  @Test("a node can be in a group of drives, which lives as long as one of them is in it")
  func sharedWithNodes() throws {
    let graph = BlockGraph(try Loop(pace: .stepped))
    let drive = graph.addBackend("a")
    let filter = node("throttle", "t", ["throttle-group": "g", "file": node("null-co", nil)])
    #expect(throws: Failure("Throttle group 'g' does not exist")) { try graph.addAtOnce(filter) }
    graph.throttle(drive, try ThrottleLimits { $0 == "iops" ? 5 : nil }, group: "g", orNew: "a")
    try graph.addAtOnce(filter)
    graph.throttle(drive, ThrottleLimits(), group: nil, orNew: "a")
    #expect(graph.sharesThrottleGroup("g") && graph.throttleGroups["g"] != nil)
    try graph.remove(named: "t")
    #expect(!graph.sharesThrottleGroup("g") && graph.throttleGroups.isEmpty)
  }
}
