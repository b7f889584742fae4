// Writing qcow2 images: at random, against a model that is nothing but bytes.
import Event
import Testing

@testable import Block

/// A kind of image for tests.
struct ImageKind: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let change: @Sendable (inout Qcow2Options) -> Void

  static let all = [
    ImageKind(testDescription: "as usual") { _ in },
    ImageKind(testDescription: "version 2") { $0.version = 2 },
    ImageKind(testDescription: "small clusters, counts of 64 bits") { ($0.clusterSize, $0.refcountBits) = (512, 64) },
    ImageKind(testDescription: "small clusters, counts of a bit") { ($0.clusterSize, $0.refcountBits) = (512, 1) },
    ImageKind(testDescription: "4 KiB, counts of 8 bits") { ($0.clusterSize, $0.refcountBits) = (4096, 8) },
    ImageKind(testDescription: "parts of clusters") { ($0.clusterSize, $0.hasExtendedL2) = (16384, true) },
    ImageKind(testDescription: "parts of great clusters") { ($0.clusterSize, $0.hasExtendedL2) = (2 << 20, true) },
    ImageKind(testDescription: "a data file") { ($0.hasDataFile, $0.dataFileName) = (true, "data") },
    ImageKind(testDescription: "parts of clusters of a data file") {
      ($0.hasDataFile, $0.dataFileName, $0.hasExtendedL2) = (true, "data", true)
    },
  ]
}

extension ImageBench {
  /// Makes an image of a kind.
  func make(_ file: String, _ options: Qcow2Options) throws {
    try self.file(file)
    let dataFile = options.dataFileName ?? "data"
    if options.hasDataFile { try self.file(dataFile) }
    let target = try raw(file, as: "making")
    let data = options.hasDataFile ? try raw(dataFile, as: "making-data") : nil
    let transfer = Transfer()
    try Qcow2Image.create(options, in: target, dataFile: data, transfer)
    try finish(transfer)
    for node in ["making", "making-data"] where graph.node(named: node) != nil { try graph.remove(named: node) }
  }

  /// The image of an open node.
  func image(_ node: BlockNode) throws -> Qcow2Image {
    guard let driver = node.driver as? Qcow2Driver else { throw Failure("no qcow2") }
    return try driver.opened(node)
  }

  /// What is wrong with the counts of an image: each cluster is used as often as its count says.
  func leaks(_ image: Qcow2Image) throws -> [String] {
    let counts = try image.refcounts()
    let bits = Int64(image.layout.clusterBits)
    var used: [Int64: UInt64] = [:]
    func use(_ offset: Int64, _ clusters: Int64) {
      for place in 0..<clusters { used[offset >> bits + place, default: 0] += 1 }
    }
    use(0, 1)
    use(Int64(image.header.refcountTableOffset), Int64(image.header.refcountTableClusters))
    for place in counts.table where place != 0 { use(Int64(place), 1) }
    use(Int64(image.header.l1Offset), image.layout.clusters(Int64(image.l1.count) * 8))
    for cluster in try image.clustersUsed(by: image.l1) { used[cluster, default: 0] += 1 }
    for snapshot in image.snapshots {
      use(snapshot.l1Offset, max(1, image.layout.clusters(Int64(snapshot.l1Size) * 8)))
      let table = try image.storage.bytes(snapshot.l1Offset, snapshot.l1Size * 8).longs
      for cluster in try image.clustersUsed(by: table) { used[cluster, default: 0] += 1 }
    }
    let tables = image.snapshots.reduce(0) { $0 + Int64($1.bytes.count) }
    if tables > 0 { use(Int64(image.header.snapshotsOffset), image.layout.clusters(tables)) }
    var wrong: [String] = []
    for cluster in 0..<(image.storage.file.size >> bits + 1) {
      let count = try counts.count(cluster)
      if count != used[cluster, default: 0] { wrong.append("\(cluster): \(count), not \(used[cluster, default: 0])") }
    }
    return wrong
  }
}

@Suite struct Qcow2WritingTests {
  @Test("what was written is read, whatever is below", arguments: ImageKind.all, [nil, 50_176, 400_000] as [Int?])
  func random(_ kind: ImageKind, _ below: Int?) throws {
    let bench = try ImageBench()
    var options = Qcow2Options(size: 300_544)
    kind.change(&options)
    if let below {
      options.backingName = "base"
      options.backingFormat = "raw"
      try bench.file("base", (0..<below).map { UInt8(truncatingIfNeeded: $0 / 512 &* 7 &+ $0) })
    }
    try bench.make("image", options)
    let node = try bench.open("image", as: "n")
    var model = below == nil ? [] : try bench.bytes("base")
    model = Array(model.prefix(Int(options.size))) + Array(repeating: 0, count: max(0, Int(options.size) - model.count))
    #expect(try bench.contents(node) == model)
    var writes = RandomWrites(seed: UInt64(below ?? 1), model: model, grain: min(16384, options.clusterSize))
    for _ in 0..<4 { try writes.batch(node, bench) }
    #expect(try bench.contents(node) == writes.model)
    #expect(try bench.leaks(try bench.image(node)) == [])
    try bench.graph.remove(named: "n")
    let again = try bench.open("image", as: "again")
    #expect(try bench.contents(again) == writes.model)
  }

  @Test("internal snapshots keep what was there", arguments: ImageKind.all)
  func snapshots(_ kind: ImageKind) throws {
    let bench = try ImageBench()
    var options = Qcow2Options(size: 256 << 10)
    kind.change(&options)
    try bench.make("image", options)
    let node = try bench.open("image", as: "n")
    let image = try bench.image(node)
    let grain = min(16384, options.clusterSize)
    var writes = RandomWrites(seed: 5, model: Array(repeating: 0, count: 256 << 10), grain: grain)
    for _ in 0..<3 { try writes.batch(node, bench) }
    if options.hasDataFile || options.refcountBits == 1 {
      #expect(throws: SystemError.self) { try image.createSnapshot(SnapshotContent("one", at: 0)) }
      #expect(try bench.leaks(image) == [])
      #expect(try bench.contents(node) == writes.model)
      return
    }
    let (first, kept) = (try image.createSnapshot(SnapshotContent("one", at: 0)), writes.model)
    for _ in 0..<3 { try writes.batch(node, bench) }
    let (second, later) = (try image.createSnapshot(SnapshotContent("two", at: 0)), writes.model)
    for _ in 0..<3 { try writes.batch(node, bench) }
    #expect(node.driver.snapshots(of: node) == [first, second] && first.id == "1" && second.id == "2")
    #expect(try bench.leaks(image) == [])
    #expect(try bench.contents(node) == writes.model)
    try image.applySnapshot("1")
    #expect(try bench.contents(node) == kept)
    try image.applySnapshot("2")
    #expect(try bench.contents(node) == later)
    try image.deleteSnapshot("1")
    #expect(throws: SystemError(2)) { try image.deleteSnapshot("1") }
    #expect(try bench.leaks(image) == [])
    var more = RandomWrites(seed: 6, model: later, grain: grain)
    for _ in 0..<3 { try more.batch(node, bench) }
    try image.applySnapshot("2")
    #expect(try bench.contents(node) == later)
    try image.deleteSnapshot("2")
    #expect(try bench.leaks(image) == [] && image.snapshots.isEmpty)
  }

  @Test("it grows, and shrinks, and what is new reads as zeros", arguments: ImageKind.all)
  func resized(_ kind: ImageKind) throws {
    let bench = try ImageBench()
    var options = Qcow2Options(size: 256 << 10)
    kind.change(&options)
    (options.backingName, options.backingFormat) = ("base", "raw")
    try bench.file("base", Array(repeating: 3, count: 768 << 10))
    try bench.make("image", options)
    let node = try bench.open("image", as: "n")
    try bench.write([Piece(source: .pattern(7), count: 100 << 10)], to: node, at: 150 << 10)
    try node.resize(to: 1 << 20)
    let grown = try bench.contents(node)
    #expect(Array(grown.prefix(150 << 10)) == Array(repeating: 3, count: 150 << 10))
    #expect(grown.count == 1 << 20 && grown[200 << 10] == 7)
    #expect(Array(grown.dropFirst(256 << 10)) == Array(repeating: 0, count: 768 << 10))
    try node.resize(to: 128 << 10)
    #expect(try bench.contents(node) == Array(repeating: 3, count: 128 << 10))
    #expect(try bench.leaks(try bench.image(node)) == [])
    #expect(throws: Failure("The new size must be a multiple of 512")) { try node.resize(to: 100) }
    let failure = #expect(throws: Failure.self) { try node.resize(to: 1 << 61) }
    #expect(failure?.description.hasSuffix("File too large") == true)
  }

  @Test("a transfer that fails, or is dropped, leaves the image as it was")
  func failed() throws {
    let bench = try ImageBench()
    try bench.make("image", Qcow2Options(size: 1 << 20))
    let node = try bench.open("image", as: "n")
    let image = try bench.image(node)
    for isDropped in [true, false] {
      do {
        let transfer = Transfer()
        try node.write([Piece(source: .pattern(1), count: 4096)], at: 0, transfer)
        #expect(image.pending.count == 1)
        if !isDropped {
          transfer.afterwards { () throws(SystemError) in throw SystemError(5) }
          let later = Transfer()
          try node.write([Piece(source: .pattern(2), count: 4096)], at: 65536, later)
          later.onFailure {}
        }
        if isDropped { continue }
        #expect(throws: SystemError(5)) { try bench.finish(transfer) }
      }
    }
    bench.loop.settle()
    #expect(image.pending.isEmpty)
    #expect(try bench.leaks(image) == [])
  }

  @Test("the backing file of an image changes, and what else its header has stays")
  func rebased() throws {
    let bench = try ImageBench()
    try bench.make("image", Qcow2Options(size: 1 << 20))
    let node = try bench.open("image", as: "n")
    let image = try bench.image(node)
    try image.setBacking(name: "other", format: "raw")
    #expect(node.image.backing?.name == "other" && node.image.backing?.format == "raw")
    let names = Qcow2HeaderCluster(try image.storage.bytes(0, 65536), image.header).extensions
    #expect(names.map(\.kind) == [.backingFormat, .features])
    #expect(throws: SystemError(22)) { try image.setBacking(name: String(repeating: "x", count: 1024), format: nil) }
    try image.setBacking(name: nil, format: nil)
    #expect(node.image.backing == nil)
  }

  @Test("dirty bitmaps are stored with the image, and lost if it isn't closed")
  func bitmaps() throws {
    let bench = try ImageBench()
    try bench.make("image", Qcow2Options(size: 1 << 20))
    let node = try bench.open("image", as: "n")
    for (name, isDisabled) in [("one", false), ("two", true)] {
      try bench.graph.addBitmap(
        BitmapName(node: "n", name: name), granularity: 4096, isPersistent: true, isDisabled: isDisabled)
    }
    try bench.write([Piece(source: .pattern(1), count: 8192)], to: node, at: 65536)
    try bench.graph.remove(named: "n")
    let again = try bench.open("image", as: "again")
    #expect(again.bitmaps.map(\.name) == ["one", "two"] && again.bitmaps.map(\.count) == [8192, 0])
    #expect(again.bitmaps.map(\.isRecording) == [true, false] && again.bitmaps[0].isDirty(at: 65536))
    try bench.file("copy", try bench.bytes("image"))
    let copy = try bench.open("copy", as: "copy")
    #expect(copy.bitmaps.map(\.isInconsistent) == [true, true])
    try bench.graph.removeBitmap(BitmapName(node: "again", name: "one"))
    try bench.graph.remove(named: "again")
    #expect(try bench.open("image", as: "last").bitmaps.map(\.name) == ["two"])
  }
}
