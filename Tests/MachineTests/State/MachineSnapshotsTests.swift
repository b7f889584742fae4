// Snapshots of a whole machine: what can't be, what happens meanwhile, and what is there afterwards.
import Event
import JSON
import TestSupport
import Testing

@testable import Block
@testable import Machine

@Suite struct MachineSnapshotsTests {
  private let bench: TestMachine
  private let folder = Folder()
  private var machine: Machine { bench.machine }

  init() throws {
    bench = try TestMachine(MachineOptions(memory: 64 << 20))
    for name in ["a", "b"] { try image(name) }
    _ = bench.take()
  }

  private func image(_ name: String) throws {
    let blocks = machine.blocks
    let file: Value = ["driver": "file", "filename": .string("\(folder.path)/\(name)")]
    try blocks.create(["driver": "file", "filename": .string("\(folder.path)/\(name)"), "size": 0], id: "file\(name)")
    bench.loop.settle()
    guard case .object(let members) = file else { return }
    try blocks.addAtOnce(.object(members + [Value.Member(key: "node-name", value: .string("file\(name)"))]))
    try blocks.create(["driver": "qcow2", "file": .string("file\(name)"), "size": 1_048_576], id: "make\(name)")
    bench.loop.settle()
    try blocks.addAtOnce(["driver": "qcow2", "node-name": .string(name), "file": .string("file\(name)")])
  }

  /// What came of an operation: nil as long as it is on its way, "" for success.
  private final class Result {
    var text: String?
    func take(_ failure: Failure?) { text = failure?.description ?? "" }
  }

  private func save(_ request: SnapshotRequest) -> Result {
    let result = Result()
    machine.saveSnapshot(request, ended: result.take)
    return result
  }

  private func load(_ name: String) -> Result {
    let result = Result()
    machine.loadSnapshot(SnapshotRequest(name), ended: result.take)
    return result
  }

  private func names(_ node: String) -> [String] { machine.blocks.node(named: node)?.snapshots.map(\.name) ?? [] }

  private func write(_ byte: UInt8) throws {
    guard let node = machine.blocks.node(named: "a") else { return }
    machine.blocks.submit(.write(0..<65536, byte), to: node) { #expect($0 == nil) }
    bench.loop.settle()
  }

  @Test("what can't be is refused in QEMU's words, and nothing has stopped")
  func refused() throws {
    var request = SnapshotRequest("s")
    request.devices = []
    #expect(save(request).text == "At least one device is required for snapshot")
    request.devices = ["none"]
    #expect(save(request).text == "No block device node 'none'")
    request.devices = ["filea"]
    #expect(save(request).text == "Device 'filea' is writable but does not support snapshots")
    (request.devices, request.stateNode) = (["a"], "b")
    #expect(save(request).text == "vmstate block device 'b' does not exist")
    #expect(bench.take() == [] && machine.isRunning && names("a") == [])
  }

  @Test("a machine that ran stays stopped if a snapshot can't be loaded")
  func missing() {
    #expect(load("gone").text == "Snapshot 'gone' does not exist in one or more devices")
    #expect(bench.take() == ["STOP"] && machine.state == .restoreVM)
  }

  @Test("one without the machine's state isn't loaded")
  func diskOnly() throws {
    for node in ["a", "b"] { _ = try machine.blocks.prepareSnapshot(of: node, name: "s") }
    #expect(load("s").text == "This is a disk-only snapshot. Revert to it  offline using qemu-img")
  }

  @Test("a snapshot says how long the guest had run, also one of an image alone")
  func clock() throws {
    bench.loop.advance(by: .seconds(3))
    _ = save(SnapshotRequest("s"))
    bench.loop.settle()
    _ = try machine.blocks.prepareSnapshot(of: "a", name: "t")
    #expect(machine.blocks.node(named: "a")?.snapshots.allSatisfy { $0.clock >= 3_000_000_000 } == true)
  }

  @Test("the machine and its images are what they were")
  func back() throws {
    machine.ram.write([7], at: 4096)
    try write(1)
    let saved = save(SnapshotRequest("s"))
    bench.loop.settle()
    #expect(saved.text == "" && bench.take() == ["STOP", "RESUME"])
    #expect(names("a") == ["s"] && names("b") == ["s"])
    #expect(machine.blocks.node(named: "a")?.snapshots.first?.stateSize ?? 0 > 4096)
    #expect(machine.blocks.node(named: "b")?.snapshots.first?.stateSize == 0)
    machine.ram.write([8], at: 4096)
    try write(2)
    #expect(load("s").text == "" && bench.take() == ["STOP", "RESUME"])
    #expect(machine.ram.read(4096, 1) == [7])
    #expect(try machine.blocks.node(named: "a")?.peek(0, 1) == [1])
    try machine.deleteSnapshot(SnapshotRequest("s"))
    #expect(names("a") + names("b") == [])
  }

  @Test("one that is there is refused, or replaced")
  func replaced() {
    _ = save(SnapshotRequest("s"))
    bench.loop.settle()
    #expect(save(SnapshotRequest("s")).text == "Snapshot 's' already exists in one or more devices")
    var request = SnapshotRequest("s")
    request.replaces = true
    let again = save(request)
    bench.loop.settle()
    #expect(again.text == "" && names("a") == ["s"])
    #expect(machine.blocks.node(named: "a")?.snapshots.map(\.id) == ["1"])
  }

  /// One that takes a while: the guest has dirtied all of its memory.
  private func begin() throws -> Result {
    try machine.guestDoes(.dirty(rate: 1_000_000))
    bench.loop.advance(by: .seconds(1))
    try machine.guestDoes(.dirty(rate: 0))
    _ = bench.take()
    return save(SnapshotRequest("s"))
  }

  @Test("it takes as long as the guest's memory does, and the guest stands still")
  func takesTime() throws {
    let (saved, time) = (try begin(), machine.guestTime)
    bench.loop.advance(by: .milliseconds(62))
    #expect(saved.text == nil && bench.take() == ["STOP"] && machine.state == .saveVM && machine.guestTime == time)
    #expect(load("s").text == "A snapshot is being saved or loaded already")
    #expect(throws: Failure("A snapshot is being saved or loaded already")) {
      try machine.deleteSnapshot(SnapshotRequest("s"))
    }
    bench.loop.advance(by: .milliseconds(1))
    bench.loop.settle()
    #expect(saved.text == "" && bench.take() == ["RESUME"])
  }

  @Test("stop and cont meanwhile say whether it runs afterwards")
  func steered() throws {
    let saved = try begin()
    machine.stop()
    #expect(machine.state == .saveVM)
    bench.loop.advance(by: .milliseconds(70))
    bench.loop.settle()
    #expect(saved.text == "" && !machine.isRunning)
    let loaded = load("s")
    try machine.resume()
    #expect(!machine.isRunning)
    bench.loop.advance(by: .milliseconds(70))
    bench.loop.settle()
    #expect(loaded.text == "" && machine.isRunning)
  }

  @Test("one that is given up leaves nothing, and the machine runs on")
  func givenUp() throws {
    let saved = try begin()
    machine.giveUpSnapshot()
    #expect(machine.isRunning)
    bench.loop.advance(by: .milliseconds(70))
    bench.loop.settle()
    #expect(saved.text == "The snapshot was given up" && names("a") == [])
    let again = save(SnapshotRequest("s"))
    bench.loop.advance(by: .milliseconds(70))
    bench.loop.settle()
    #expect(again.text == "" && names("a") == ["s"])
  }

  @Test("a node of one that is on its way can't be removed")
  func held() throws {
    let saved = try begin()
    #expect(throws: Failure.self) { try machine.blocks.remove(named: "a") }
    bench.loop.advance(by: .milliseconds(70))
    bench.loop.settle()
    #expect(saved.text == "")
    try machine.blocks.remove(named: "a")
  }
}
