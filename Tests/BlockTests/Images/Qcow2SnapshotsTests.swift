// Internal snapshots: what they keep, and what is left of an image whose program ends in the middle of a change.
import Event
import JSON
import Testing

@testable import Block

/// A file that remembers what is stored about an image in it.
private final class RememberingDriver: BlockDriver {
  let name = "remembering"
  private let file: BlockNode
  private(set) var stored: [(offset: Int64, bytes: [UInt8])] = []

  init(_ file: BlockNode) { self.file = file }

  func size(of node: BlockNode) -> Int64 { file.size }
  func resize(_ node: BlockNode, to size: Int64) throws(Failure) { try file.resize(to: size) }
  func peek(_ node: BlockNode, _ offset: Int64, _ count: Int) throws(SystemError) -> [UInt8] {
    try file.peek(offset, count)
  }
  func write(_ node: BlockNode, _ pieces: [Piece], at offset: Int64, _ transfer: Transfer) throws(SystemError) {
    try file.write(pieces, at: offset, transfer)
  }
  func store(_ node: BlockNode, _ bytes: [UInt8], at offset: Int64) throws(SystemError) {
    stored.append((offset, bytes))
    try file.store(bytes, at: offset)
  }
}

/// What is done with snapshots.
enum SnapshotChange: CaseIterable, Sendable {
  case create, replace, delete, apply
}

@Suite struct Qcow2SnapshotsTests {
  private let state = (0..<300_000).map { UInt8(truncatingIfNeeded: $0 / 1000 &+ $0) }

  /// An image with a snapshot, and a state in it.
  private func image(_ bench: ImageBench, _ kind: ImageKind) throws -> BlockNode? {
    var options = Qcow2Options(size: 256 << 10)
    kind.change(&options)
    if options.hasDataFile || options.refcountBits == 1 { return nil }
    try bench.make("image", options)
    let node = try bench.open("image", as: "n")
    var writes = RandomWrites(
      seed: 3, model: Array(repeating: 0, count: 256 << 10), grain: min(16384, options.clusterSize))
    for _ in 0..<3 { try writes.batch(node, bench) }
    try create("one", node, bench)
    for _ in 0..<3 { try writes.batch(node, bench) }
    return node
  }

  private func create(_ name: String, _ node: BlockNode, _ bench: ImageBench) throws {
    let image = try bench.image(node)
    let transfer = Transfer()
    var content = SnapshotContent(name, at: 5_000_000_007)
    content.state = try image.store(state: state, transfer)
    try bench.finish(transfer)
    try image.createSnapshot(content)
  }

  @Test("the machine's state belongs to a snapshot", arguments: ImageKind.all)
  func states(_ kind: ImageKind) throws {
    let bench = try ImageBench()
    guard let node = try image(bench, kind) else { return }
    try create("two", node, bench)
    let image = try bench.image(node)
    #expect(try image.state(of: "1") == state && image.state(of: "2") == state)
    #expect(throws: SystemError.self) { try image.state(of: "3") }
    try image.deleteSnapshot("1")
    #expect(try image.state(of: "2") == state)
    #expect(image.snapshots.map(\.stateSize) == [300_000] && image.snapshots.map(\.seconds) == [5])
    try image.applySnapshot("2")
    #expect(try image.state(of: "2") == state)
    #expect(try bench.leaks(image) == [])
  }

  @Test("a state that no snapshot names leaves nothing", arguments: ImageKind.all)
  func lostState(_ kind: ImageKind) throws {
    let bench = try ImageBench()
    guard let node = try image(bench, kind) else { return }
    let image = try bench.image(node)
    let (counts, transfer) = (try image.refcounts(), Transfer())
    let free = try counts.reserve(1)
    counts.giveUp(free)
    do {
      let state = try image.store(state: [1, 2, 3], transfer)
      let next = try withExtendedLifetime(state) { try counts.reserve(1) }
      #expect(next != free)
      counts.giveUp(next)
    }
    try bench.finish(transfer)
    #expect(try counts.take(1) == free)
  }

  @Test("an image left in the middle is the old or the new one", arguments: ImageKind.all, SnapshotChange.allCases)
  func left(_ kind: ImageKind, _ change: SnapshotChange) throws {
    let bench = try ImageBench()
    guard let node = try image(bench, kind), let file = node.child("file") else { return }
    let image = try bench.image(node)
    var content = SnapshotContent("two", at: 0)
    let transfer = Transfer()
    content.state = try image.store(state: state, transfer)
    try bench.finish(transfer)
    let (before, beforeBytes) = (try bench.contents(node), try bench.bytes("image"))
    let remembering = RememberingDriver(file)
    image.storage.file = BlockNode(name: "m", options: .null, driver: remembering, settings: node.settings)
    switch change {
    case .create: try image.createSnapshot(content)
    case .replace:
      (content.name, content.replaces) = ("one", true)
      try image.createSnapshot(content)
    case .delete: try image.deleteSnapshot("1")
    case .apply: try image.applySnapshot("1")
    }
    let after = try bench.contents(node)
    try bench.graph.remove(named: "n")
    let count = remembering.stored.count
    #expect(count > 3)
    var bytes = beforeBytes
    for done in 0...count {
      if done > 0 { bytes.store(remembering.stored[done - 1].bytes, at: Int(remembering.stored[done - 1].offset)) }
      try bench.file("copy", bytes)
      let copy = try bench.open("copy", as: "c", "qcow2", ["read-only": true])
      defer { try? bench.graph.remove(named: "c") }
      let found = try bench.image(copy)
      #expect(try bench.leaks(found) == [], "after \(done) of \(count)")
      let names = change == .create ? ["one", "two"] : change == .delete ? [] : ["one"]
      #expect(found.snapshots.map(\.shown.name) == (done < count ? ["one"] : names))
      if change == .replace { #expect(found.snapshots.map(\.seconds) == [done < count ? 5 : 0]) }
      #expect(try bench.contents(copy) == (done < count ? before : after))
    }
  }
}

extension [UInt8] {
  fileprivate mutating func store(_ bytes: [UInt8], at offset: Int) {
    if count < offset + bytes.count { self += [UInt8](repeating: 0, count: offset + bytes.count - count) }
    replaceSubrange(offset..<offset + bytes.count, with: bytes)
  }
}
