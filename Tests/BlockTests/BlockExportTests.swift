// Exports: what is refused, and in which order. Recorded from QEMU 7.2.
import Event
import JSON
import Testing

@testable import Block

@Suite struct BlockExportTests {
  private let graph: BlockGraph
  private let node: BlockNode

  init() throws {
    graph = BlockGraph(try Loop(pace: .stepped))
    try graph.addAtOnce(BlockTests.node("null-co", "n"))
    node = try #require(graph.node(named: "n"))
  }

  @Test("what can't be exported, and nothing stays of it")
  func refused() throws {
    #expect(throws: Failure("Invalid block export id")) { try graph.checkExport(id: "") }
    #expect(throws: Failure("Cannot find device='x' nor node-name='x'")) { try graph.existing("x") }
    _ = graph.addBackend("d")
    #expect(throws: Failure("Device 'd' has no medium")) { try graph.existing("d") }
    let request = ExportRequest(id: "e", type: "nbd", bitmaps: ["b"])
    #expect(throws: Failure("NBD server not running")) { try graph.export(node, request, hasServer: false) }
    #expect(throws: Failure("Bitmap 'b' is not found")) { try graph.export(node, request, hasServer: true) }
    #expect(throws: Failure("Export 'e' is not found")) { try graph.export("e") }
    #expect(node.parents.isEmpty && graph.exports.isEmpty)
  }

  @Test("a node that is exported stays, and its bitmap is in use, until the export ends")
  func exported() throws {
    let bitmap = BitmapName(node: "n", name: "b")
    try graph.addBitmap(bitmap, granularity: nil, isPersistent: false, isDisabled: true)
    try graph.export(node, ExportRequest(id: "e", type: "nbd", isWritable: true, bitmaps: ["b"]), hasServer: true)
    #expect(throws: Failure("Block export id 'e' is already in use")) { try graph.checkExport(id: "e") }
    #expect(throws: Failure("NBD server already has export named 'e'")) {
      try graph.export(node, ExportRequest(id: "f", type: "nbd", name: "e"), hasServer: true)
    }
    #expect(throws: Failure("Node n is in use")) { try graph.remove(named: "n") }
    #expect(try graph.bitmap(bitmap).bitmap.isBusy)
    #expect(node.use.does == [.consistentRead, .write])
    graph.remove(try graph.export("e"))
    #expect(try !graph.bitmap(bitmap).bitmap.isBusy)
    try graph.remove(named: "n")
  }

  @Test("jobs stop for a moment when an export ends, or fails once it stands on its node, and not when it begins")
  func drains() throws {
    try graph.addAtOnce(BlockTests.node("null-co", "t"))
    var request = MirrorRequest(device: "n", sync: "full")
    request.settings.job.id = "j"
    try graph.mirror(request, to: "t")
    graph.loop.settle()
    var told = 0
    graph.onEvent = { name, _ in if name == "JOB_STATUS_CHANGE" { told += 1 } }
    try graph.export(node, ExportRequest(id: "e", type: "nbd"), hasServer: true)
    #expect(told == 0)
    #expect(throws: Failure("Bitmap 'b' is not found")) {
      try graph.export(node, ExportRequest(id: "f", type: "nbd", bitmaps: ["b"]), hasServer: true)
    }
    #expect(told == 4)
    graph.remove(try graph.export("e"))
    #expect(told == 8)
  }
}
