// Images that two machines have, of which one hands them over to the other: two graphs, as locks are those of open files.
import Event
import JSON
import Testing

@testable import Block

@Suite struct ActivationTests {
  private let source: ImageBench
  private let destination: ImageBench
  /// Whether the destination's machine waits for the other's state.
  private let waiting = Flag()

  private final class Flag { var isSet = true }

  private static let size: Int64 = 1 << 20

  init() throws {
    source = try ImageBench()
    destination = try ImageBench(source.path)
    destination.graph.opensInactive = { [waiting] in waiting.isSet }
    try source.make("image", Qcow2Options(size: Self.size))
    try source.file("raw", Array(repeating: 0, count: 1 << 20))
  }

  private static let shared: BlockPermissions = [.consistentRead, .writeUnchanged, .resize]

  private func isLocked(_ image: String) -> Failure {
    Failure(
      .generic, "Failed to get \"write\" lock", hint: "Is another process using the image [\(source.path)/\(image)]?")
  }

  @discardableResult
  private func plug(_ name: String, into bench: ImageBench) throws -> BlockBackend {
    let backend = bench.graph.addBackend()
    let disk = BackendDevice(
      name: "disk", path: "/machine/disk", isRemovable: false, hasTray: false, hasStatus: true, writes: true,
      allows: Self.shared, worksReadOnly: true)
    try bench.graph.connect(disk, to: backend)
    try bench.graph.insert(try #require(bench.graph.node(named: name)), into: backend)
    return backend
  }

  /// Whether somebody else could write to a file of the bench.
  private func isFree(_ file: String) throws -> Bool {
    let other = try ImageBench(source.path)
    let node = try other.open(file, as: "o", "raw")
    defer { other.graph.discard(node) }
    do { try plug("o", into: other) } catch { return false }
    return true
  }

  private func take(_ bench: ImageBench) throws {
    try bench.graph.activate()
    waiting.isSet = false
  }

  @Test("what the source has written since the destination opened the images is seen once they are activated")
  func handedOver() throws {
    let node = try source.open("image", as: "n")
    let raw = try source.open("raw", as: "r", "raw")
    for name in ["n", "r"] { try plug(name, into: source) }
    let later = try destination.open("image", as: "n")
    let laterRaw = try destination.open("raw", as: "r", "raw")
    for name in ["n", "r"] { try plug(name, into: destination) }
    #expect(destination.graph.isInactive && !source.graph.isInactive)
    #expect(later.use == .none && later.child("file")?.use == NodeUse(does: .consistentRead, allows: .all))

    try source.write([Piece(source: .pattern(1), count: 300_032)], to: node, at: 512)
    try source.image(node).createSnapshot(SnapshotContent("s", at: 0))
    try source.graph.resize(device: nil, node: "n", to: 2 * Self.size)
    try source.write([Piece(source: .pattern(2), count: 70_144)], to: node, at: 3 * Self.size / 2)
    try source.write([Piece(source: .pattern(3), count: 512)], to: raw, at: 1024)
    let name = BitmapName(node: "n", name: "b")
    try source.graph.addBitmap(name, granularity: 65536, isPersistent: true, isDisabled: false)
    try source.write([Piece(source: .pattern(4), count: 512)], to: node, at: 131_072)
    let shown = (try source.contents(node), try source.contents(raw))

    #expect(throws: isLocked("image")) { try destination.graph.activate() }
    #expect(later.isInactive && laterRaw.isInactive && later.size == Self.size && later.snapshots.isEmpty)
    try source.graph.inactivate()
    #expect(node.bitmaps.isEmpty && source.graph.isInactive)
    try take(destination)
    #expect(!destination.graph.isInactive && later.size == 2 * Self.size && later.snapshots.map(\.name) == ["s"])
    #expect(later.bitmaps.map(\.name) == ["b"] && later.bitmaps.map(\.count) == [65536] && later.bitmaps[0].isRecording)
    #expect(try destination.contents(later) == shown.0 && destination.contents(laterRaw) == shown.1)

    try destination.write([Piece(source: .pattern(5), count: 200_192)], to: later, at: 400_384)
    #expect(throws: isLocked("image")) { try source.graph.activate() }
    #expect(node.isInactive && !node.isWritable)
    try destination.graph.removeBitmap(name)
    try destination.graph.inactivate()
    // What is left of the bitmap would be told as a leak here.
    #expect(try destination.leaks(destination.image(later)) == [])
    try source.graph.activate()
    #expect(try source.contents(node)[400_384] == 5 && node.bitmaps.isEmpty)
  }

  @Test("a source that gets its images back goes on where it was")
  func takenBack() throws {
    let node = try source.open("image", as: "n")
    let backend = try plug("n", into: source)
    let name = BitmapName(node: "n", name: "b")
    for (bitmap, isPersistent) in [(name, true), (BitmapName(node: "n", name: "c"), false)] {
      try source.graph.addBitmap(bitmap, granularity: nil, isPersistent: isPersistent, isDisabled: false)
    }
    let use = backend.root?.use
    try source.graph.inactivate()
    #expect(backend.root?.use == NodeUse.none && node.bitmaps.map(\.name) == ["c"])
    #expect(try isFree("image"))
    // Twice is as good as once.
    try source.graph.inactivate()
    for _ in 0..<2 { try source.graph.activate() }
    #expect(backend.root?.use == use && Set(node.bitmaps.map(\.name)) == ["b", "c"])
    #expect(try !isFree("image"))
    try source.write([Piece(source: .pattern(5), count: 512)], to: node, at: 0)
    #expect(node.bitmaps.allSatisfy { $0.count == 65536 })
  }

  @Test("all images are activated or none")
  func allOrNone() throws {
    try source.open("image", as: "n")
    try destination.open("raw", as: "r", "raw")
    try destination.open("image", as: "n")
    for name in ["r", "n"] { try plug(name, into: destination) }
    let bytes = try source.bytes("image")
    #expect(throws: isLocked("image")) { try destination.graph.activate() }
    #expect(try destination.graph.nodes.allSatisfy(\.isInactive) && isFree("raw"))
    #expect(try source.bytes("image") == bytes)
    try source.graph.remove(named: "n")
    try source.file("image", [0] + bytes[1...])
    #expect(throws: Failure("Could not reopen qcow2 layer: Image is not in qcow2 format")) {
      try destination.graph.activate()
    }
    #expect(try destination.graph.nodes.allSatisfy(\.isInactive) && isFree("raw"))
    try source.file("image", bytes)
    try destination.graph.activate()
    #expect(try !destination.graph.isInactive && !isFree("raw"))
  }

  @Test("nothing is written to an image that is inactive, though it isn't closed")
  func untouched() throws {
    var options = Qcow2Options(size: Self.size)
    options.hasLazyRefcounts = true
    try source.make("lazy", options)
    var bytes = try source.bytes("lazy")
    bytes[79] |= 1
    try source.file("lazy", bytes)
    let node = try destination.open("lazy", as: "n")
    let backend = try plug("n", into: destination)
    #expect(node.image.isDirty == true)
    for write in [GuestRequest.write(0..<512, 1), .zero(0..<512)] {
      var failure: SystemError?
      destination.graph.submit(write, to: backend, counts: false) { failure = $0 }
      #expect(failure?.description == "Input/output error")
      #expect(throws: Failure("Block node is read-only")) { try destination.graph.check(write, of: backend) }
    }
    #expect(throws: Failure("Image is inactive: it belongs to another machine")) {
      try destination.graph.resize(device: nil, node: "n", to: 2 << 20)
    }
    #expect(throws: Failure("Block format 'qcow2' used by device 'n' does not support internal snapshots")) {
      try destination.graph.prepareSnapshot(of: "n", name: "s")
    }
    #expect(throws: Failure("Device 'n' is writable but does not support snapshots")) {
      try destination.graph.writableImages()
    }
    #expect(throws: Failure("no block device can store vmstate for snapshot")) {
      try destination.graph.snapshotImages().stateHolder()
    }
    try destination.graph.reopen(node, isReadOnly: true)
    try destination.graph.reopen(node, isReadOnly: false)
    #expect(try source.bytes("lazy") == bytes && node.isInactive)
    destination.graph.remove(backend)
    try destination.graph.remove(named: "n")
    #expect(try source.bytes("lazy") == bytes)
    try destination.open("lazy", as: "n")
    try destination.graph.activate()
    #expect(destination.graph.node(named: "n")?.image.isDirty == false)
  }

  @Test("an export activates its node, if nobody else has it; the guest's disk minds writers once the machine runs")
  func exported() throws {
    try source.open("image", as: "n")
    let node = try destination.open("image", as: "n")
    let raw = try destination.open("raw", as: "r", "raw")
    let disk = try plug("n", into: destination)
    let request = ExportRequest(id: "e", type: "nbd", isWritable: true)
    #expect(throws: Failure("Block node is read-only")) {
      try destination.graph.export(node, request, hasServer: true)
    }
    #expect(node.isInactive && destination.graph.exports.isEmpty)
    try destination.graph.export(node, ExportRequest(id: "r", type: "nbd"), hasServer: true)
    #expect(node.isInactive)
    try source.graph.remove(named: "n")
    try destination.graph.export(node, request, hasServer: true)
    #expect(!node.isInactive && raw.isInactive)
    try destination.write([Piece(source: .pattern(1), count: 512)], to: node, at: 0)
    try take(destination)
    #expect(disk.root?.use == NodeUse(does: [.consistentRead, .write], allows: .all))
    for export in destination.graph.exports { destination.graph.remove(export) }
    destination.graph.machineRuns()
    #expect(disk.root?.use == NodeUse(does: [.consistentRead, .write], allows: Self.shared))
  }

  @Test("images aren't handed over while an export or a job writes to them; nothing has changed then")
  func inUse() throws {
    let node = try source.open("image", as: "n")
    let export = ExportRequest(id: "e", type: "nbd", isWritable: true)
    try source.graph.export(node, export, hasServer: true)
    #expect(throws: Failure("bdrv_inactivate_all() failed (-1)")) { try source.graph.inactivate() }
    #expect(!source.graph.isInactive)
    source.graph.remove(try source.graph.export("e"))
    try source.graph.export(node, ExportRequest(id: "e", type: "nbd"), hasServer: true)
    try source.graph.inactivate()
    #expect(try isFree("image"))
  }

  @Test("a mirror that is ready stays so, and goes on when the images are back")
  func mirror() throws {
    let node = try source.open("image", as: "n")
    try source.write([Piece(source: .pattern(1), count: 65536)], to: node, at: 0)
    let backend = try plug("n", into: source)
    let target = try source.open("raw", as: "t", "raw")
    var request = MirrorRequest(device: "n", sync: "full")
    request.settings.job.id = "j"
    try source.graph.mirror(request, to: "t")
    source.loop.settle()
    #expect(source.graph.job("j")?.status == .ready)
    try source.graph.inactivate()
    source.loop.settle()
    #expect(try source.graph.job("j")?.status == .ready && isFree("image") && isFree("raw"))
    try source.graph.activate()
    #expect(try !isFree("image") && !isFree("raw") && backend.root?.use.does == [.consistentRead, .write])
    try source.write([Piece(source: .pattern(2), count: 512)], to: try #require(backend.node), at: 512)
    source.loop.settle()
    try source.graph.job("j")?.complete()
    source.loop.settle()
    #expect(backend.node === target)
    #expect(try source.bytes("raw")[512] == 2)
  }

  @Test("what is copied from an image that is inactive is read; what would be written to is refused")
  func jobs() throws {
    let node = try destination.open("image", as: "n")
    try plug("n", into: destination)
    var mirror = MirrorRequest(device: "n", sync: "full")
    mirror.settings.job.id = "j"
    let file = ImageRequest(file: "\(destination.path)/copy", format: "raw")
    #expect(throws: Failure("Block node is read-only")) { try destination.graph.mirror(mirror, toFile: file) }
    var stream = StreamRequest(device: "n")
    stream.settings.job.id = "j"
    #expect(throws: Failure("Could not create node: Block node is read-only")) { try destination.graph.stream(stream) }
    #expect(destination.graph.jobs.isEmpty && node.isInactive)
    // An overlay belongs to whom the image does.
    let overlay = ImageRequest(file: "\(destination.path)/overlay", format: "qcow2", nodeName: "o")
    _ = try destination.graph.prepareOverlay(OverlayRequest(device: nil, node: "n", image: overlay))
    #expect(destination.graph.node(named: "o")?.isInactive == true)
    #expect(try source.bytes("overlay").starts(with: Qcow2Header.magic))
    try destination.graph.activate()
    #expect(destination.graph.node(named: "o")?.isWritable == true)
  }

  @Test("a device that a job's filter has come to stand between goes on when all images are active")
  func filtered() throws {
    let node = try destination.open("image", as: "n")
    let backend = try plug("n", into: destination)
    waiting.isSet = false
    try destination.open("raw", as: "t", "raw")
    var request = MirrorRequest(device: "n", sync: "full")
    request.settings.job.id = "j"
    try destination.graph.mirror(request, to: "t")
    destination.loop.settle()
    #expect(backend.node !== node && backend.root?.use == NodeUse.none)
    try destination.graph.export(node, ExportRequest(id: "e", type: "nbd"), hasServer: true)
    #expect(!destination.graph.isInactive && backend.root?.use == NodeUse.none)
    try destination.graph.activate()
    #expect(backend.root?.use.does == [.consistentRead, .write])
  }

  @Test("images are handed over when what is under way to them is there")
  func underWay() throws {
    let node = try source.open("raw", as: "r", "raw")
    var ended = false
    source.graph.submit(.write(0..<65536, 7), to: node) { _ in ended = true }
    #expect(throws: Failure("Writes to the images are under way")) { try source.graph.inactivate() }
    var isTold = false
    source.graph.whenWritten { isTold = ended }
    #expect(!isTold && !source.graph.isInactive)
    source.loop.settle()
    #expect(isTold)
    isTold = false
    source.graph.whenWritten { isTold = true }
    #expect(isTold)
    try source.graph.inactivate()
    #expect(try source.bytes("raw").prefix(65536).allSatisfy { $0 == 7 })
  }
}
