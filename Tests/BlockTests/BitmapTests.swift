// Dirty bitmaps.
import Event
import JSON
import Testing

@testable import Block

@Suite struct BitmapTests {
  private let graph: BlockGraph

  init() throws {
    graph = BlockGraph(try Loop(pace: .stepped))
    for (name, size) in [("n", 1 << 20), ("m", 1 << 20), ("long", 1 << 21)] {
      try graph.addAtOnce(node("null-co", name, ["size": .int(Int64(size))]))
    }
  }

  private func name(_ node: String, _ name: String) -> BitmapName { BitmapName(node: node, name: name) }

  private func add(_ node: String, _ bitmap: String, _ granularity: Int64? = nil, persistent: Bool = false) throws {
    try graph.addBitmap(
      name(node, bitmap), granularity: granularity, isPersistent: persistent, isDisabled: false)
  }

  @Test("what can't be added")
  func refused() throws {
    try add("n", "b")
    func check(_ node: String, _ bitmap: String, _ granularity: Int64?, _ persistent: Bool, _ message: String) {
      #expect(throws: Failure(message)) { try add(node, bitmap, granularity, persistent: persistent) }
    }
    check("x", "", 3, false, "Bitmap name cannot be empty")
    check("x", "b", 3, false, "Cannot find device='x' nor node-name='x'")
    check("n", "b", 3, true, "Granularity must be power of 2 and at least 512")
    check("n", "b", 256, false, "Granularity must be power of 2 and at least 512")
    check("n", "b", 512, true, "Can't store persistent bitmaps to n: Operation not supported")
    check("n", "b", 512, false, "Bitmap already exists: b")
    _ = graph.addBackend("empty")
    check("empty", "b", nil, false, "Device 'empty' has no medium")
  }

  @Test("what isn't there, or is in use, can't be changed")
  func missing() throws {
    #expect(throws: Failure("Node 'x' not found")) { try graph.clearBitmap(name("x", "b")) }
    #expect(throws: Failure("Dirty bitmap 'b' not found")) { try graph.removeBitmap(name("n", "b")) }
    try add("n", "b")
    let bitmap = try graph.bitmap(name("n", "b")).bitmap
    bitmap.users += 1
    let busy = Failure("Bitmap 'b' is currently in use by another operation and cannot be used")
    #expect(throws: busy) { try graph.clearBitmap(name("n", "b")) }
    #expect(throws: busy) { try graph.setRecording(name("n", "b"), false) }
    bitmap.users -= 1
    try graph.setRecording(name("n", "b"), false)
    #expect(!bitmap.isRecording)
    try graph.removeBitmap(name("n", "b"))
    #expect(graph.node(named: "n")?.bitmaps.isEmpty == true)
  }

  @Test("a write makes whole granules dirty, as far as the node goes")
  func marking() throws {
    try add("n", "b", 4096)
    let bitmap = try graph.bitmap(name("n", "b")).bitmap
    bitmap.mark(4095..<4097)
    #expect(bitmap.count == 8192 && bitmap.isDirty(at: 0) && bitmap.isDirty(at: 8191) && !bitmap.isDirty(at: 8192))
    bitmap.mark((1 << 20) - 1..<1 << 30)
    #expect(bitmap.count == 12288)
    bitmap.mark(0..<0)
    bitmap.mark(1 << 40..<1 << 41)
    #expect(bitmap.count == 12288)
    try graph.clearBitmap(name("n", "b"))
    #expect(bitmap.count == 0)
  }

  @Test("bitmaps of one size are merged, whatever their granularities; of several all or none")
  func merging() throws {
    try add("n", "coarse", 65536)
    try add("m", "fine", 4096)
    try add("long", "other")
    let (coarse, fine) = (try graph.bitmap(name("n", "coarse")).bitmap, try graph.bitmap(name("m", "fine")).bitmap)
    fine.mark(65536..<65537)
    #expect(throws: Failure.self) {
      try graph.mergeBitmaps([name("m", "fine"), name("long", "other")], into: name("n", "coarse"))
    }
    #expect(coarse.count == 0)
    try graph.mergeBitmaps([name("m", "fine"), name("n", "coarse")], into: name("n", "coarse"))
    #expect(coarse.count == 65536 && coarse.isDirty(at: 131071) && !coarse.isDirty(at: 65535))
    try graph.mergeBitmaps([name("n", "coarse")], into: name("m", "fine"))
    #expect(fine.count == 65536)
    try graph.mergeBitmaps([], into: name("m", "fine"))
  }

  @Test("what a transaction did is taken back, and what it is to remove stays until its end")
  func transaction() throws {
    try add("n", "b")
    let bitmap = try graph.bitmap(name("n", "b")).bitmap
    bitmap.mark(0..<1)
    let removal = try graph.prepare(.remove, name("n", "b"))
    #expect(throws: Failure("Bitmap already exists: b")) {
      try graph.prepare(.add(granularity: nil, isPersistent: false, isDisabled: false), name("n", "b"))
    }
    #expect(throws: Failure("Bitmap 'b' is currently in use by another operation and cannot be used")) {
      try graph.prepare(.clear, name("n", "b"))
    }
    removal.undo()
    let actions = [
      try graph.prepare(.clear, name("n", "b")), try graph.prepare(.disable, name("n", "b")),
      try graph.prepare(.add(granularity: nil, isPersistent: false, isDisabled: false), name("n", "c")),
    ]
    #expect(bitmap.count == 0 && !bitmap.isRecording)
    for action in actions.reversed() { action.undo() }
    #expect(bitmap.count == 65536 && bitmap.isRecording)
    #expect(graph.node(named: "n")?.bitmaps.map(\.name) == ["b"])
    try graph.prepare(.remove, name("n", "b")).commit()
    #expect(graph.node(named: "n")?.bitmaps.isEmpty == true)
  }

  @Test(
    "a sum is the SHA-256 of the bits, as QEMU 7.2 has it",
    arguments: [
      (512, "06d8a0233d4a4d1bfa1067602418653147748f5d7ea39a6a674a1fd84a84fccd"),
      (4096, "3fbe6ee0603881d9363cbcdd6ed9d20017021c56ef7bdadb30294704a8c2ef79"),
    ] as [(Int64, String)])
  func sums(_ granularity: Int64, _ sum: String) {
    let bitmap = DirtyBitmap("b", granularity: granularity, size: 3 << 20)
    for range in [0..<512, 69632..<74752, 1 << 20..<(1 << 20) + (300 << 10), (3 << 20) - 512..<3 << 20]
      as [Range<Int64>]
    {
      bitmap.mark(range)
    }
    #expect(bitmap.bits.sum == sum)
  }

  @Test("nothing that is dirty is nothing to store; a part of a byte is set as well as whole ones")
  func bits() {
    let bitmap = DirtyBitmap("b", granularity: 512, size: 1 << 20)
    #expect(bitmap.bits.bytes(from: 0, count: 8) == nil)
    bitmap.mark(3 * 512..<18 * 512)
    #expect(bitmap.bits.bytes(from: 0, count: 4) == [0xf8, 0xff, 0x03, 0])
    #expect(bitmap.bits.bytes(from: 16, count: 1) == [0x03])
  }

  @Test("behind the end of a node nothing is dirty, and what is cut off isn't any more")
  func end() {
    let bitmap = DirtyBitmap("b", granularity: 65536, size: 65536 + 512)
    bitmap.mark(0..<65536 + 512)
    #expect(bitmap.firstDirty(from: 65536) == 65536..<66048)
    #expect(bitmap.firstDirty(from: 65536 + 512) == nil)
    bitmap.size = 65536
    #expect(bitmap.count == 65536)
  }
}
