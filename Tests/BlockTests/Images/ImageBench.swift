// What the tests of images share: nodes on files of a folder, written and read through transfers, beside a model that is nothing
// but bytes.
import Event
import Foundation
import JSON
import TestSupport

@testable import Block

/// Nodes on files of one folder.
final class ImageBench {
  let loop: Loop
  let graph: BlockGraph
  private let own = Folder()
  /// Where the files are.
  let path: String

  /// A bench with a folder of its own, or one that is there.
  init(_ path: String? = nil) throws {
    loop = try Loop(pace: .stepped)
    graph = BlockGraph(loop)
    self.path = path ?? own.path
  }

  /// Opens a file with a driver.
  @discardableResult
  func open(_ file: String, as name: String, _ driver: String = "qcow2", _ options: [String: Value] = [:]) throws
    -> BlockNode
  {
    let filename = Value.string("\(path)/\(file)")
    let own: [String: Value] =
      driver == "file" ? ["filename": filename] : ["file": ["driver": "file", "filename": filename]]
    try graph.addAtOnce(BlockTests.node(driver, name, own.merging(options) { $1 }))
    guard let node = graph.node(named: name) else { throw Failure("no node") }
    return node
  }

  /// Makes an image on another one, of the same size.
  func makeOverlay(_ file: String, on backing: String, size: Int64) throws {
    var options = Qcow2Options(size: size)
    (options.backingName, options.backingFormat) = (backing, "qcow2")
    try make(file, options)
  }

  /// Opens a file as it is; nobody is told of its use.
  func raw(_ file: String, as name: String) throws(Failure) -> BlockNode {
    try graph.addAtOnce(
      BlockTests.node("file", name, ["filename": .string("\(path)/\(file)"), "locking": "off"]))
    guard let node = graph.node(named: name) else { throw Failure("no node") }
    return node
  }

  /// Makes a file of so many bytes, or of these.
  func file(_ name: String, _ bytes: [UInt8] = []) throws {
    try Data(bytes).write(to: URL(fileURLWithPath: "\(path)/\(name)"))
  }

  /// A file's bytes.
  func bytes(_ name: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: URL(fileURLWithPath: "\(path)/\(name)")))
  }

  /// Writes pieces, and waits.
  func write(_ pieces: [Piece], to node: BlockNode, at offset: Int64) throws {
    let transfer = Transfer()
    try node.write(pieces, at: offset, transfer)
    try finish(transfer)
  }

  /// Runs a transfer to its end.
  func finish(_ transfer: Transfer) throws {
    var ended = false
    var failure: SystemError?
    transfer.run(loop) {
      failure = $0
      ended = true
    }
    loop.settle()
    if let failure { throw failure }
    if !ended { throw Failure("the transfer has no end") }
  }

  /// All that a node shows.
  func contents(_ node: BlockNode) throws -> [UInt8] {
    try file("out")
    let target = try open("out", as: "out", "file")
    defer { try? graph.remove(named: "out") }
    let transfer = Transfer()
    let pieces = try node.read(0, node.size, transfer)
    try target.resize(to: node.size)
    try target.write(pieces, at: 0, transfer)
    try finish(transfer)
    return try bytes("out")
  }
}

/// Random writes into a node, and what it should show.
struct RandomWrites {
  private var random: Numbers
  private(set) var model: [UInt8]
  private let grain: Int64

  init(seed: UInt64, model: [UInt8], grain: Int64) {
    (random, self.model, self.grain) = (Numbers(seed), model, grain)
  }

  /// Some writes at once, which are run in the order in which they were planned.
  mutating func batch(_ node: BlockNode, _ bench: ImageBench) throws {
    var failure: SystemError?
    for _ in 0..<(1 + random.next(4)) {
      let transfer = Transfer()
      let (offset, pieces) = next(node.size)
      try node.write(pieces, at: offset, transfer)
      transfer.run(bench.loop) { failure = failure ?? $0 }
      if random.next(3) == 0 { bench.loop.settle() }
    }
    bench.loop.settle()
    if let failure { throw failure }
  }

  private mutating func next(_ size: Int64) -> (Int64, [Piece]) {
    let offset = Int64(random.next(Int(size / 512))) * 512
    let limit = min(size - offset, grain * Int64(1 + random.next(8)))
    var (pieces, count): ([Piece], Int64) = ([], 0)
    repeat {
      let length = min(limit - count, Int64(1 + random.next(Int(max(1, limit / 512)))) * 512)
      let piece = piece(length)
      pieces.append(piece)
      let byte: UInt8 = if case .pattern(let byte) = piece.source { byte } else { 0 }
      let start = Int(offset + count)
      model.replaceSubrange(start..<start + Int(length), with: repeatElement(byte, count: Int(length)))
      count += length
    } while count < limit && random.next(2) == 0
    return (offset, pieces)
  }

  private mutating func piece(_ length: Int64) -> Piece {
    random.next(3) == 0
      ? Piece(source: .zeros, count: length)
      : Piece(source: .pattern(UInt8(1 + random.next(255))), count: length)
  }
}

/// Numbers that look random, and are the same each time.
struct Numbers {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }

  /// A number below `limit`.
  mutating func next(_ limit: Int) -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return Int(truncatingIfNeeded: (state >> 16) % UInt64(max(1, limit)))
  }
}
