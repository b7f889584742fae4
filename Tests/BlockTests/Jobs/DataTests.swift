// Jobs that move data of files: what is copied is what was there.
import Event
import JSON
import Testing

@testable import Block

@Suite struct DataTests {
  private let bench: ImageBench
  private let base: [UInt8]

  init() throws {
    bench = try ImageBench()
    base = (0..<600 << 10).map { UInt8(truncatingIfNeeded: $0 / 4096 &+ 1) }
    try bench.file("base", base)
    try bench.make("mid", with("base", "raw"))
    try bench.make("top", with("mid", "qcow2"))
  }

  private func with(_ name: String, _ format: String) -> Qcow2Options {
    var options = Qcow2Options(size: 600 << 10)
    (options.backingName, options.backingFormat) = (name, format)
    return options
  }

  /// The top of the chain, with something of its own in each image; what it shows.
  private func open() throws -> (top: BlockNode, shown: [UInt8]) {
    let mid = try bench.open("mid", as: "m")
    try bench.write([Piece(source: .pattern(0xAA), count: 100_000)], to: mid, at: 70_000)
    try bench.graph.remove(named: "m")
    let top = try bench.open("top", as: "top")
    try bench.write([Piece(source: .pattern(0xBB), count: 3000)], to: top, at: 169_000)
    var shown = base
    shown.replaceSubrange(70_000..<170_000, with: repeatElement(0xAA, count: 100_000))
    shown.replaceSubrange(169_000..<172_000, with: repeatElement(0xBB, count: 3000))
    return (top, shown)
  }

  @Test("a stream brings what is below into the top, which shows the same alone")
  func stream() throws {
    let (top, shown) = try open()
    var request = StreamRequest(device: "top")
    request.settings.job.id = "j"
    try bench.graph.stream(request)
    bench.loop.settle()
    #expect(bench.graph.jobs.isEmpty && top.below == nil && top.image.backing == nil)
    #expect(try bench.contents(top) == shown)
    #expect(try bench.leaks(bench.image(top)) == [])
  }

  @Test("a commit brings what is above a base into it; the base was read-only and is again")
  func commit() throws {
    let (top, shown) = try open()
    var request = CommitRequest(device: "top")
    request.top = top.below?.filename
    request.settings.job.id = "j"
    try bench.graph.commit(request)
    bench.loop.settle()
    #expect(bench.graph.jobs.isEmpty && top.below?.driverName == "raw" && top.below?.isReadOnly == true)
    #expect(try bench.contents(top) == shown)
    #expect(Array(try bench.bytes("base")[70_000..<169_000]) == Array(repeating: 0xAA, count: 99_000))
  }

  @Test("a commit opens the image above for as long as it takes to name the base there")
  func commitBelowReadOnly() throws {
    let (top, shown) = try open()
    try bench.graph.remove(named: top.name)
    try bench.make("active", with("top", "qcow2"))
    let active = try bench.open("active", as: "active")
    let overlay = try #require(active.below)
    var request = CommitRequest(device: "active")
    request.top = overlay.below?.filename
    request.settings.job.id = "j"
    var failures: [String] = []
    bench.graph.onEvent = { _, data in failures += data.filter { $0.key == "error" }.compactMap(\.value.string) }
    try bench.graph.commit(request)
    bench.loop.settle()
    #expect(failures == [] && overlay.isReadOnly && overlay.child("file")?.isReadOnly == true)
    #expect(overlay.image.backing?.name == overlay.below?.filename && overlay.below?.driverName == "raw")
    #expect(try bench.contents(active) == shown)
  }

  @Test("a commit opens the data file of its base for writing", arguments: [true, false])
  func commitIntoDataFile(isActive: Bool) throws {
    var options = Qcow2Options(size: 600 << 10)
    (options.hasDataFile, options.dataFileName) = (true, "data")
    try bench.make("low", options)
    try bench.make("middle", with("low", "qcow2"))
    let middle = try bench.open("middle", as: "middle")
    try bench.write([Piece(source: .pattern(4), count: 100_000)], to: middle, at: 70_000)
    var device = middle
    if !isActive {
      try bench.graph.remove(named: "middle")
      try bench.make("high", with("middle", "qcow2"))
      device = try bench.open("high", as: "high")
    }
    let shown = try bench.contents(device)
    var request = CommitRequest(device: device.name)
    if !isActive { request.top = device.below?.filename }
    request.settings.job.id = "j"
    let data = try #require(isActive ? device.below?.child("data-file") : device.below?.below?.child("data-file"))
    try bench.graph.commit(request)
    #expect(!data.isReadOnly)
    bench.loop.settle()
    try bench.graph.job("j")?.complete()
    bench.loop.settle()
    #expect(bench.graph.jobs.isEmpty && data.isReadOnly == !isActive)
    #expect(try bench.bytes("data") == shown)
  }

  @Test("a commit without a job leaves the top empty, which shows the same")
  func commitAtOnce() throws {
    let (top, shown) = try open()
    var told: [String?] = []
    bench.graph.commit(try #require(top.child("file"))) { told.append($0) }
    bench.graph.commit(top) { told.append($0) }
    bench.loop.settle()
    #expect(told == ["Operation not supported", nil])
    let image = try bench.image(top)
    #expect(try image.map(0, top.size).content == .nothing && image.map(0, top.size).length == top.size)
    #expect(top.child("backing")?.isReadOnly == true)
    #expect(try bench.contents(top) == shown && bench.contents(try #require(top.below)) == shown)
    #expect(try bench.leaks(image) == [])
  }

  @Test("a backup is what was there in the beginning, whatever is written meanwhile")
  func backup() throws {
    let (top, shown) = try open()
    try bench.make("copy", Qcow2Options(size: 600 << 10))
    let copy = try bench.open("copy", as: "copy")
    var request = BackupRequest(device: "top", sync: "full")
    request.settings.job.id = "j"
    request.settings.filterName = "filter"
    request.settings.speed = 1
    try bench.graph.perform(count: 1) { (_, group) throws(Failure) in
      try bench.graph.prepareBackup(request, to: "copy", group)
    }
    let filter = try #require(bench.graph.node(named: "filter"))
    try bench.write([Piece(source: .pattern(0xCC), count: 400_000)], to: filter, at: 1000)
    try bench.graph.job("j")?.block?.setSpeed(0)
    bench.loop.settle()
    #expect(bench.graph.jobs.isEmpty)
    #expect(try bench.contents(copy) == shown)
    #expect(Array(try bench.contents(top)[1000..<401_000]) == Array(repeating: 0xCC, count: 400_000))
  }

  @Test("a mirror copies what is written after it was ready")
  func mirror() throws {
    let (top, _) = try open()
    try bench.file("copy", Array(repeating: 9, count: 600 << 10))
    let copy = try bench.open("copy", as: "copy", "raw")
    var request = MirrorRequest(device: "top", sync: "full")
    request.settings.job.id = "j"
    request.settings.filterName = "filter"
    try bench.graph.mirror(request, to: "copy")
    bench.loop.settle()
    let filter = try #require(bench.graph.node(named: "filter"))
    try bench.write([Piece(source: .pattern(0xDD), count: 5000)], to: filter, at: 300_000)
    bench.loop.settle()
    #expect(try bench.contents(copy) == bench.contents(top))
    try bench.graph.job("j")?.cancel(isForced: true)
    bench.loop.settle()
    #expect(bench.graph.jobs.isEmpty && bench.graph.node(named: "filter") == nil)
  }

  @Test("an active commit that is cancelled leaves its base writable")
  func cancelledCommit() throws {
    let top = try open().top
    var request = CommitRequest(device: "top")
    request.settings.job.id = "j"
    try bench.graph.commit(request)
    bench.loop.settle()
    try bench.graph.job("j")?.cancel(isForced: true)
    bench.loop.settle()
    #expect(bench.graph.jobs.isEmpty && top.below?.below?.isReadOnly == false)
  }

  @Test("a commit into what can't get longer fails as the system does")
  func shortBase() throws {
    try bench.graph.addAtOnce(node("null-co", "short", ["size": 65536]))
    try bench.make("over", Qcow2Options(size: 600 << 10))
    try bench.open("over", as: "o", "qcow2", ["backing": "short"])
    var request = CommitRequest(device: "o")
    request.settings.job = JobSettings(id: "j", dismissesItself: false)
    try bench.graph.commit(request)
    bench.loop.settle()
    #expect(bench.graph.job("j")?.failure?.description == "Operation not supported")
  }

  @Test("a backup of the top sees the rest through its image's own backing file")
  func topOnly() throws {
    let top = try open().top
    var request = BackupRequest(device: "top", sync: "top")
    request.settings.job.id = "j"
    request.settings.speed = 1
    let image = ImageRequest(file: bench.path + "/copy", format: "qcow2")
    try bench.graph.perform(count: 1) { (_, group) throws(Failure) in
      try bench.graph.prepareBackup(request, toFile: image, group)
    }
    let target = try #require(bench.graph.nodes.first { $0.filename == image.file && $0.driverName == "qcow2" })
    #expect(target.below?.filename == top.below?.filename && target.below !== top.below)
  }

  @Test("an image isn't made in the place of its backing file")
  func ownBacking() throws {
    try bench.graph.addAtOnce([
      "driver": "file", "node-name": "f", "filename": .string(bench.path + "/base"),
    ])
    let request = OverlayRequest(
      device: nil, node: "f", image: ImageRequest(file: bench.path + "/base", nodeName: "o"))
    #expect(throws: Failure("Error: Trying to create an image with the same filename as the backing file")) {
      _ = try bench.graph.prepareOverlay(request)
    }
  }

  @Test("a backing file whose format is none is the file itself")
  func protocolBacking() throws {
    try bench.make("over", with("base", "file"))
    let over = try bench.open("over", as: "o")
    #expect(over.below?.driverName == "file" && over.below?.child("file") == nil)
    #expect(try bench.contents(over) == base)
  }

  @Test("an image that has lost its list of bitmaps can't be shown")
  func lostBitmaps() throws {
    let image = try bench.open("top", as: "t", "qcow2", ["backing": .null])
    let name = BitmapName(node: "t", name: "b")
    try bench.graph.addBitmap(name, granularity: nil, isPersistent: true, isDisabled: false)
    try bench.graph.remove(named: "t")
    let again = try bench.open("top", as: "t", "qcow2", ["backing": .null])
    try again.checkImage()
    #expect(image !== again)
    try bench.graph.addAtOnce(node("null-co", "n", ["size": 1_048_576]))
    try bench.graph.setChild("file", of: again, to: bench.graph.node(named: "n"))
    #expect(throws: Failure("Bitmap '' doesn't satisfy the constraints")) { try again.checkImage() }
  }
}
