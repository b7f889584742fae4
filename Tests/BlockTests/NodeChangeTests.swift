// What becomes of nodes that are opened, written, reopened and put above each other. Recorded from QEMU 7.2.
import Event
import JSON
import TestSupport
import Testing

@testable import Block

@Suite struct NodeChangeTests {
  private let graph: BlockGraph

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
}
