// What drives count: requests, how long they take, what workloads come to, and how limits hold requests back.
import Event
import Glibc
import JSON
import Testing

@testable import Block

@Suite struct BlockAccountingTests {
  private let loop: Loop
  private let graph: BlockGraph
  private let drive: BlockBackend

  init() throws {
    loop = try Loop(pace: .stepped)
    graph = BlockGraph(loop)
    try graph.addAtOnce(node("null-co", "n", ["size": .int(1 << 20)]))
    drive = graph.addBackend("d")
    try graph.insert(try graph.existing("n"), into: drive)
  }

  private func submit(_ request: GuestRequest, counts: Bool = true) -> () -> (isOver: Bool, error: SystemError?) {
    var result: (isOver: Bool, error: SystemError?) = (false, nil)
    graph.submit(request, to: drive, counts: counts) { result = (true, $0) }
    return { result }
  }

  private func limit(_ values: [String: Int64]) throws {
    graph.throttle(drive, try ThrottleLimits { values[$0] }, group: nil, orNew: "d")
  }

  // MARK: Histograms

  @Test("boundaries must be above 0 and ascend", arguments: [[0], [1, 1], [1, 5, 2]] as [[UInt64]])
  func badBoundaries(_ boundaries: [UInt64]) { #expect(LatencyHistogram(boundaries) == nil) }

  @Test("a request is counted in the bin whose boundaries it lies between; the lower one belongs to it")
  func bins() throws {
    var histogram = try #require(LatencyHistogram([10, 20, .max]))
    for latency: Nanoseconds in [-1, 9, 10, 19, 20, .max] { histogram.add(latency, count: 2) }
    #expect(histogram.bins == [4, 4, 4, 0])
    #expect(LatencyHistogram([])?.bins == [0])
  }

  // MARK: Requests

  @Test("what fails is counted apart, without its bytes; what isn't to be counted isn't")
  func failing() {
    #expect(submit(.write(1 << 20..<(1 << 20) + 512, 1))().error == SystemError(EIO))
    #expect(submit(.read(0..<512), counts: false)() == (true, nil))
    let (read, write) = (drive.accounting[.read], drive.accounting[.write])
    #expect(write.failed == 1 && write.operations == 0 && write.bytes == 0 && write.time > 0 && read.operations == 0)
  }

  @Test("what is done is counted with its time, and how long ago that was")
  func counting() throws {
    graph.setHistogram(LatencyHistogram([1]), of: drive, .read)
    #expect(graph.idleTime(of: drive) == nil)
    for request in [GuestRequest.read(0..<4096), .write(0..<512, 1), .zero(0..<512), .flush] {
      #expect(submit(request)() == (true, nil))
    }
    loop.advance(by: .seconds(3))
    #expect(graph.idleTime(of: drive) == .seconds(3))
    let (read, write, flush) = (drive.accounting[.read], drive.accounting[.write], drive.accounting[.flush])
    #expect(read.operations == 1 && read.bytes == 4096 && read.time == 84_096 && read.histogram?.bins == [0, 1])
    #expect(write.operations == 2 && write.bytes == 1024 && flush.operations == 1 && flush.histogram == nil)
    graph.empty(drive)
    #expect(submit(.flush)().error == SystemError(ENOMEDIUM))
  }

  @Test("a write behind the threshold is told once, by how much it goes further")
  func threshold() throws {
    var told: [Value] = []
    graph.onEvent = { told.append(.object([Value.Member(key: $0, value: .object($1))])) }
    try graph.setWriteThreshold(of: "n", to: 1000)
    for end: Int64 in [1000, 4096, 8192] { _ = submit(.write(0..<end, 1)) }
    #expect(
      told == [
        ["BLOCK_WRITE_THRESHOLD": ["node-name": "n", "write-threshold": .uint(1000), "amount-exceeded": .uint(3096)]]
      ])
    #expect(drive.node?.writeThreshold == 0 && drive.node?.highestWritten == 8192)
  }

  // MARK: Limits

  @Test("a request waits for its drive's limits, on the simulated clock")
  func waiting() throws {
    try limit(["iops": 10])
    let requests = (0..<4).map { _ in submit(.read(0..<512)) }
    #expect(requests.map { $0().isOver } == [true, true, false, false])
    loop.advance(by: .milliseconds(100))
    #expect(requests.map { $0().isOver } == [true, true, true, false])
    loop.advance(by: .milliseconds(100))
    #expect(requests.map { $0().isOver } == [true, true, true, true])
  }

  @Test(
    "limits of one direction leave the other one alone; large requests count as several",
    arguments: [
      (["bps_wr": 1000], [true, false], [true, true]), (["iops_rd": 1], [true, true], [true, false]),
      (["bps": 1000], [true, false], [true, false]),
      (["iops_wr": 100, "iops_size": 512], [true, true], [true, true]),
      (["iops_wr": 10, "iops_size": 512], [true, false], [true, true]),
      (["bps_wr": 1000, "bps_wr_max": 5000], [true, true], [true, true]),
      (["bps_wr": 1000, "bps_wr_max": 2000, "bps_wr_max_length": 3], [true, true], [true, true]),
    ] as [([String: Int64], [Bool], [Bool])])
  func directions(_ limits: [String: Int64], _ writes: [Bool], _ reads: [Bool]) throws {
    try limit(limits)
    #expect([submit(.write(0..<4096, 1)), submit(.write(0..<4096, 1))].map { $0().isOver } == writes)
    try limit([:])
    try limit(limits)
    #expect([submit(.read(0..<4096)), submit(.read(0..<4096))].map { $0().isOver } == reads)
  }

  @Test("a throttle node holds back what goes through it by the limits of its object, jobs as well")
  func nodes() throws {
    let limits = try ThrottleLimits { ["bps": 1 << 20][$0] }
    graph.objects.hold = { $0 == "g" }
    graph.objects.limits = { $0 == "g" ? limits : nil }
    try graph.addAtOnce(
      node("throttle", "slow", ["throttle-group": "g", "file": ["driver": "null-co", "size": .int(4 << 20)]]))
    try graph.addAtOnce(node("null-co", "copy", ["size": .int(4 << 20)]))
    var request = BackupRequest(device: "slow", sync: "full")
    request.settings.job = JobSettings(id: "j", finalizesItself: false)
    try graph.perform(count: 1) { (_, group) throws(Failure) in try graph.prepareBackup(request, to: "copy", group) }
    loop.advance(by: .seconds(2))
    let job = try #require(graph.job("j"))
    #expect(job.status == .running && job.progress.done < 4 << 20)
    loop.advance(by: .seconds(3))
    #expect(job.status == .pending)
  }

  @Test("a drive can join the group of an object, which has its limits then")
  func joining() throws {
    var (held, shared) = (0, ThrottleLimits())
    graph.objects.hold = { name in
      held += name == "g" ? 1 : 0
      return name == "g"
    }
    graph.objects.release = { _ in held -= 1 }
    graph.objects.limits = { $0 == "g" ? shared : nil }
    graph.objects.setLimits = { shared = $1 }
    graph.throttle(drive, try ThrottleLimits { ["iops": 5][$0] }, group: "g", orNew: "d")
    #expect(held == 1 && shared.limits[3].average == 5)
    shared = try ThrottleLimits { ["iops": 7][$0] }
    #expect(graph.limits(of: drive)?.limits.limits[3].average == 7)
    graph.throttle(drive, ThrottleLimits(), group: nil, orNew: "d")
    #expect(held == 0 && graph.limits(of: drive) == nil)
  }

  // MARK: Workloads

  @Test("a workload goes on while its clock runs, and no request of it is lost however often one looks")
  func workload() throws {
    let guest = Clock(following: loop.simulated)
    graph.setWorkload(WorkloadRates(reads: 100, writes: 3, size: 512), of: drive, on: guest)
    loop.advance(by: .seconds(5))
    graph.countWorkloads()
    #expect(drive.accounting[.read].operations == 0 && graph.idleTime(of: drive) == nil)
    guest.resume()
    for _ in 0..<1000 {
      loop.advance(by: .milliseconds(1))
      graph.countWorkloads()
    }
    #expect((99...100).contains(drive.accounting[.read].operations))
    #expect((2...3).contains(drive.accounting[.write].operations))
    #expect(drive.accounting[.read].bytes == drive.accounting[.read].operations * 512)
    graph.setWorkload(nil, of: drive, on: guest)
    loop.advance(by: .seconds(5))
    graph.countWorkloads()
    #expect(graph.idleTime(of: drive) == .seconds(5))
  }

  @Test("limits hold a workload back; drives of one group share them")
  func sharing() throws {
    let other = graph.addBackend("e")
    let limits = try ThrottleLimits { ["iops": 100][$0] }
    for drive in [drive, other] {
      graph.throttle(drive, limits, group: "g", orNew: "d")
      graph.setWorkload(WorkloadRates(reads: 300, writes: 100), of: drive, on: loop.simulated)
    }
    loop.advance(by: .seconds(8))
    graph.countWorkloads()
    for drive in [drive, other] {
      #expect(drive.accounting[.read].operations == 300 && drive.accounting[.write].operations == 100)
    }
    graph.setWorkload(nil, of: other, on: loop.simulated)
    loop.advance(by: .seconds(8))
    graph.countWorkloads()
    #expect(drive.accounting[.read].operations == 900 && other.accounting[.read].operations == 300)
  }

  @Test("many requests take as long together as one by one")
  func times() {
    var (one, many) = (BlockAccounting(), BlockAccounting())
    one.set(LatencyHistogram([100_000, 200_000]), for: .write)
    many.set(LatencyHistogram([100_000, 200_000]), for: .write)
    for _ in 0..<53 { one.done(.write, bytes: 512, took: one.serviceTime(.write, bytes: 512), at: 0) }
    for count: Int64 in [7, 0, 41, 5] { many.done(.write, count: count, size: 512, at: 0) }
    #expect(one[.write].time == many[.write].time && one[.write].bytes == many[.write].bytes)
    #expect(
      one[.write].histogram == many[.write].histogram && one[.write].histogram?.bins.allSatisfy { $0 > 0 } == true)
  }
}
