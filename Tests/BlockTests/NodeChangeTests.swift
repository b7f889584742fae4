// What becomes of nodes that are opened, written, reopened and put above each other. Recorded from QEMU 7.2.
import Event
import Glibc
import JSON
import TestSupport
import Testing

@testable import Block

@Suite struct NodeChangeTests {
  private let graph: BlockGraph
  private let folder = Folder()

  init() throws { graph = BlockGraph(try Loop(pace: .stepped)) }

  private func add(_ options: Value...) throws { for one in options { try graph.addAtOnce(one) } }

  @Test("a file is opened before the settings of what is above are looked at, and discards what it is told to")
  func settings() throws {
    let unmap = "setting detect-zeroes to unmap is not allowed without setting discard operation to unmap"
    #expect(throws: Failure("Could not open '/nowhere': No such file or directory")) {
      try add(node("raw", "r", ["detect-zeroes": "unmap", "file": ["driver": "file", "filename": "/nowhere"]]))
    }
    #expect(throws: Failure(unmap)) {
      try add(node("raw", "r", ["detect-zeroes": "unmap", "file": ["driver": "null-co"]]))
    }
    try add(node("raw", "r", ["file": ["driver": "null-co", "detect-zeroes": "unmap"]]))
  }

  @Test("of what is wrong with a part of a file its place is told first, whole sectors last")
  func rawParts() throws {
    try add(node("null-co", "n", ["size": 4096]))
    for (offset, size, expected) in [
      (8192, 100, "Offset (8192) cannot be greater than size of the containing file (4096)"),
      (
        0, 10001,
        "The sum of offset (0) and size (10001) has to be smaller or equal to the  actual size of the containing file"
          + " (4096)"
      ), (0, 100, "Specified size is not multiple of 512"),
    ] as [(Int64, Int64, String)] {
      #expect(throws: Failure(expected)) {
        try add(node("raw", "r", ["file": "n", "offset": .int(offset), "size": .int(size)]))
      }
    }
  }

  @Test("a size may be a text with a unit")
  func sizes() throws {
    try add(node("null-co", "n", ["size": "64M"]))
    #expect(graph.node(named: "n")?.size == 64 << 20)
  }

  @Test("what copies on read needs a node that can be written")
  func copyOnRead() throws {
    try add(node("null-co", "n", ["read-only": true]))
    #expect(throws: Failure("Block node is read-only")) { try add(node("copy-on-read", "c", ["file": "n"])) }
    #expect(throws: Failure("Image is read-only")) { try graph.resize(device: nil, node: "n", to: 512) }
  }

  @Test("only a raw node's size can be changed by reopening")
  func reopening() throws {
    try add(node("null-co", "n", ["size": 1_048_576]), node("raw", "r", ["file": "n"]), node("null-co", "m"))
    #expect(throws: Failure("Cannot change the option 'size'")) {
      try graph.reopen([node("null-co", "n", ["size": 512])])
    }
    try graph.reopen([node("raw", "r", ["file": "n", "size": 512])])
    #expect(graph.node(named: "r")?.size == 512)
    #expect(throws: Failure("Cannot change the option 'force-share'")) {
      try graph.reopen([node("null-co", "m", ["force-share": false])])
    }
  }

  @Test("a write behind the threshold is told of once, and how far a node was written is known")
  func threshold() throws {
    var told: [String] = []
    graph.onEvent = { name, _ in told.append(name) }
    try add(node("null-co", "n", ["size": 1_048_576]))
    #expect(throws: Failure("Device 'x' not found")) { try graph.setWriteThreshold(of: "x", to: 1) }
    try graph.setWriteThreshold(of: "n", to: 1000)
    let written = try #require(graph.node(named: "n"))
    for offset in [Int64(0), 512, 1024] {
      try written.write([Piece(source: .zeros, count: 512)], at: offset, Transfer())
    }
    #expect(told == ["BLOCK_WRITE_THRESHOLD"])
    #expect(written.writeThreshold == 0)
    #expect(written.highestWritten == 1536)
  }

  @Test("a node's snapshots are those of the image that it shows, if there is one only")
  func snapshots() throws {
    try add(node("null-co", "n"), node("null-co", "t"), node("raw", "r", ["file": "n"]))
    #expect(throws: Failure("Need a root block node")) { try graph.deleteSnapshot(of: "n", id: nil, name: nil) }
    #expect(throws: Failure("Failed to get a snapshot list: Operation not supported")) {
      try graph.deleteSnapshot(of: "r", id: nil, name: "s")
    }
  }

  @Test("an overlay that somebody reads can't be one, however far above; one that is only written can")
  func overlayInUse() throws {
    try add(node("null-co", "n"), node("null-co", "o"), node("raw", "r", ["file": "o"]), node("null-co", "t"))
    let unable = Failure("The overlay does not support backing images")
    #expect(throws: unable) { _ = try graph.prepareOverlay(node: "n", overlay: "o") }
    try add(node("copy-before-write", "c", ["file": "n", "target": "t"]))
    #expect(throws: unable) { _ = try graph.prepareOverlay(node: "n", overlay: "t") }
    let device = graph.addBackend()
    try graph.insert(try graph.existing("r"), into: device)
    #expect(throws: Failure("The overlay is already in use")) { _ = try graph.prepareOverlay(node: "n", overlay: "o") }
  }

  @Test("what can't be an overlay, and why")
  func overlays() throws {
    try add(node("null-co", "n"), node("null-co", "f"), node("preallocate", "p", ["file": "f"]), node("null-co", "o"))
    #expect(throws: Failure("Filters cannot be used as overlays")) {
      _ = try graph.prepareOverlay(node: "n", overlay: "p")
    }
    #expect(throws: Failure("The overlay does not support backing images")) {
      _ = try graph.prepareOverlay(node: "n", overlay: "o")
    }
  }

  @Test("a node keeps the size that it was opened with, but for drivers that look each time")
  func knownSizes() throws {
    let path = "\(folder.path)/a.raw"
    try makeEmptyFile(path, shown: path, size: 1 << 20)
    for name in ["a", "b"] { try add(node("file", name, ["filename": .string(path)])) }
    try add(node("blkdebug", "d", ["image": "a"]), node("copy-on-read", "c", ["file": "a"]))
    try graph.resize(device: nil, node: "a", to: 4096)
    #expect(["a", "b", "d", "c"].map { graph.node(named: $0)?.size } == [4096, 1 << 20, 1 << 20, 4096])
  }

  @Test("what is asked for one node twice is asked for once, and what came with a node is reopened with it")
  func reopeningTwice() throws {
    try add(node("null-co", "n"), node("null-co", "m"), node("raw", "r", ["file": "n"]))
    try graph.reopen([node("raw", "r", ["file": "m"]), node("raw", "r", ["read-only": true])])
    #expect(graph.node(named: "r")?.child("file")?.name == "m")
    #expect(graph.node(named: "r")?.isReadOnly == true)
    let options = node("raw", "s", ["file": ["driver": "snapshot-access", "file": "n", "node-name": "a"]])
    try add(options)
    #expect(throws: Failure("Block format 'snapshot-access' used by node 'a' does not support reopening files")) {
      try graph.reopen([options])
    }
  }

  @Test("what moves becomes its parent's newest")
  func moving() throws {
    try add(node("null-co", "n"), node("null-co", "t"), node("null-co", "o"))
    try add(node("copy-before-write", "c", ["file": "n", "target": "t"]))
    try graph.replace(try #require(graph.node(named: "n")), with: try #require(graph.node(named: "o")))
    #expect(graph.node(named: "c")?.children.map(\.name) == ["target", "file"])
  }

  @Test("what a filter stands on can't get another size if it is only read")
  func resizingBelow() throws {
    for name in ["m", "o", "p"] { try add(node("null-co", name)) }
    try add(node("null-co", "n", ["read-only": true]))
    try add(node("blkverify", "v", ["raw": "n", "test": "m"]), node("blkverify", "w", ["raw": "o", "test": "p"]))
    #expect(throws: Failure("Image is read-only")) { try graph.resize(device: nil, node: "v", to: 512) }
    #expect(throws: BlockNode.hasFixedSize) { try graph.resize(device: nil, node: "w", to: 512) }
  }

  @Test("a node grows with what is stored in it, and its bitmaps note that")
  func storing() throws {
    try add(node("null-co", "n", ["size": 0]))
    let name = BitmapName(node: "n", name: "b")
    try graph.addBitmap(name, granularity: 4096, isPersistent: false, isDisabled: false)
    let stored = try #require(graph.node(named: "n"))
    try stored.store(Array(repeating: 0, count: 131_072), at: 65536)
    #expect(stored.size == 196_608)
    #expect(try graph.bitmap(name).bitmap.count == 131_072)
  }

  @Test("a node that doesn't say whether it is shared has that from its parent, and can't be reopened then")
  func inheritedSharing() throws {
    let below = node("null-co", "n")
    try add(node("raw", "r", ["force-share": true, "read-only": true, "file": below]))
    let opened = try #require(graph.node(named: "n"))
    #expect(throws: Failure("Cannot change the option 'force-share'")) {
      try graph.reopen(opened, isReadOnly: false)
    }
  }

  @Test("a quorum can be read if as many of its children as must agree can")
  func quorumReads() throws {
    try add(node("snapshot-access", "s", ["file": node("null-co", nil)]), node("null-co", "n"))
    for (name, threshold, pattern) in [("q", 1, "quorum"), ("r", 2, "quorum"), ("f", 2, "fifo")] {
      try add(
        node(
          "quorum", name,
          ["children": ["s", "n"], "vote-threshold": .int(Int64(threshold)), "read-pattern": .string(pattern)]))
    }
    #expect(try graph.node(named: "q")?.read(0, 512, Transfer()).count == 1)
    #expect(throws: SystemError(ENOTSUP)) { try graph.node(named: "r")?.read(0, 512, Transfer()) }
    #expect(try graph.node(named: "f")?.read(0, 512, Transfer()).count == 1)
    #expect(try graph.node(named: "r")?.map(0, 512).content != .zeros)
  }

  @Test("what comes with a node can't be reopened with it if it says whether it is shared")
  func reopeningParts() throws {
    let part = node("null-co", nil, ["force-share": false])
    try add(node("raw", "r", ["file": part]))
    #expect(throws: Failure("Cannot change the option 'force-share'")) {
      try graph.reopen([node("raw", "r", ["file": part])])
    }
  }
}
