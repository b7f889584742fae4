// Compressed clusters: written, read again, and counted.
import Event
import Glibc
import JSON
import Testing

@testable import Block

@Suite("compressed clusters")
struct Qcow2CompressionTests {
  /// A cluster that gets much shorter, or one that doesn't.
  private static func cluster(_ number: Int, _ size: Int, isNoise: Bool) -> [UInt8] {
    var numbers = Numbers(UInt64(number + 1))
    if isNoise { return (0..<size).map { _ in UInt8(numbers.next(256)) } }
    return (0..<size).map { UInt8($0 / 100 % 7 + number % 200) }
  }

  private func compress(_ bytes: [UInt8], to node: BlockNode, at offset: Int64, _ bench: ImageBench) throws {
    let transfer = Transfer()
    try node.write(
      [Piece(source: .bytes(bytes), count: Int64(bytes.count))], at: offset, isCompressed: true, transfer)
    try bench.finish(transfer)
  }

  @Test("what is written compressed comes back, also by another", arguments: ImageKind.all)
  func comesBack(_ kind: ImageKind) throws {
    let bench = try ImageBench()
    var options = Qcow2Options(size: 0)
    kind.change(&options)
    let cluster = Int(options.clusterSize)
    let clusters = cluster > 1 << 20 ? 4 : 40
    options.size = Int64(cluster * clusters) - 512
    try bench.make("image", options)
    var node = try bench.open("image", as: "q")
    if options.hasDataFile {
      #expect(throws: SystemError(ENOTSUP)) {
        try compress(Self.cluster(0, cluster, isNoise: false), to: node, at: 0, bench)
      }
      return
    }
    var model = [UInt8](repeating: 0, count: Int(options.size))
    for number in 0..<clusters where number % 5 != 3 {
      let bytes = Self.cluster(number, cluster, isNoise: number % 4 == 2)
      let start = number * cluster
      let end = min(model.count, start + cluster)
      model.replaceSubrange(start..<end, with: bytes.prefix(end - start))
      try compress(Array(bytes.prefix(end - start)), to: node, at: Int64(start), bench)
    }
    #expect(try bench.contents(node) == model)
    #expect(try leaks(bench, node) == [])
    #expect(try bench.bytes("image").count < model.count + 16 * cluster)
    // What is there is written in the usual way, and its room is given back.
    try bench.write([Piece(source: .pattern(9), count: 512)], to: node, at: 512)
    model.replaceSubrange(512..<1024, with: repeatElement(9, count: 512))
    try bench.graph.remove(named: "q")
    node = try bench.open("image", as: "q")
    #expect(try bench.contents(node) == model)
    #expect(try leaks(bench, node) == [])
  }

  private func leaks(_ bench: ImageBench, _ node: BlockNode) throws -> [String] {
    try bench.leaks(try bench.image(node))
  }

  @Test("only whole clusters that hold nothing can be written so")
  func refused() throws {
    let bench = try ImageBench()
    try bench.make("image", Qcow2Options(size: 1 << 20))
    let node = try bench.open("image", as: "q")
    let bytes = Self.cluster(1, 65536, isNoise: false)
    try compress(bytes, to: node, at: 0, bench)
    #expect(throws: SystemError(EIO)) { try compress(bytes, to: node, at: 0, bench) }
    #expect(throws: SystemError(EINVAL)) { try compress(Array(bytes.prefix(4096)), to: node, at: 65536, bench) }
    #expect(throws: SystemError(EINVAL)) { try compress(bytes, to: node, at: 66048, bench) }
    try bench.write([Piece(source: .pattern(1), count: 512)], to: node, at: 131072)
    #expect(throws: SystemError(EIO)) { try compress(bytes, to: node, at: 131072, bench) }
    try bench.write([Piece(source: .zeros, count: 65536)], to: node, at: 196608)
    try compress(bytes, to: node, at: 196608, bench)
    #expect(try leaks(bench, node) == [])
  }

  @Test("what is written while a cluster is packed is newer")
  func overtaken() throws {
    let bench = try ImageBench()
    try bench.make("image", Qcow2Options(size: 1 << 20))
    let node = try bench.open("image", as: "q")
    let (first, second) = (Transfer(), Transfer())
    var endings: [SystemError?] = []
    try node.write([Piece(source: .pattern(1), count: 65536)], at: 0, isCompressed: true, first)
    try node.write([Piece(source: .pattern(2), count: 65536)], at: 0, second)
    first.run(bench.loop) { endings.append($0) }
    second.run(bench.loop) { endings.append($0) }
    bench.loop.settle()
    #expect(endings == [nil, nil])
    #expect(try bench.contents(node)[..<65536].allSatisfy { $0 == 2 })
    #expect(try leaks(bench, node) == [])
  }

  /// An image whose file fails by rules.
  private func imageOverRules(_ rules: [String: Value]) throws -> (ImageBench, BlockNode) {
    let bench = try ImageBench()
    try bench.make("image", Qcow2Options(size: 1 << 20))
    let file: [String: Value] = [
      "driver": "blkdebug", "image": ["driver": "file", "filename": .string("\(bench.path)/image")],
    ]
    let members = file.merging(rules) { $1 }.map { Value.Member(key: $0.key, value: $0.value) }
    try bench.graph.addAtOnce(node("qcow2", "q", ["file": .object(members)]))
    return (bench, try bench.graph.existing("q"))
  }

  @Test("a place that can't be written is given back")
  func failed() throws {
    let (bench, node) = try imageOverRules(["inject-error": [["event": "write_compressed", "errno": 28, "once": true]]])
    let bytes = Self.cluster(1, 65536, isNoise: false)
    #expect(throws: SystemError(ENOSPC)) { try compress(bytes, to: node, at: 0, bench) }
    #expect(try leaks(bench, node) == [])
    try compress(bytes, to: node, at: 0, bench)
    #expect(try bench.contents(node).prefix(65536).elementsEqual(bytes))
  }

  @Test("a cluster that a table names is kept when the next one fails")
  func failedLater() throws {
    let (bench, node) = try imageOverRules([
      "set-state": [["event": "l2_update_compressed", "state": 1, "new_state": 2]],
      "inject-error": [["event": "l2_update_compressed", "state": 2, "errno": 28, "once": true]],
    ])
    let bytes = Self.cluster(1, 131072, isNoise: false)
    #expect(throws: SystemError(ENOSPC)) { try compress(bytes, to: node, at: 0, bench) }
    #expect(try leaks(bench, node) == [])
    #expect(try bench.contents(node).prefix(65536).elementsEqual(bytes.prefix(65536)))
  }

  @Test("a transfer that doesn't wait tells its failure")
  func atOnce() throws {
    let full = try #require(ImageFile.open("/dev/full", isWritable: true)).open
    let transfer = Transfer()
    transfer.move(Piece(source: .pattern(1), count: 512), to: full, at: 0)
    #expect(throws: SystemError(ENOSPC)) { try transfer.runAtOnce() }
  }

  @Test("the compress filter writes so, whole clusters around what is given")
  func filter() throws {
    let bench = try ImageBench()
    try bench.make("image", Qcow2Options(size: 1 << 20))
    let image = try bench.open("image", as: "q")
    try bench.graph.addAtOnce(node("compress", "c", ["file": "q"]))
    let filter = try bench.graph.existing("c")
    try bench.write([Piece(source: .pattern(1), count: 4096)], to: filter, at: 66560)
    #expect(throws: SystemError(EIO)) {
      try bench.write([Piece(source: .pattern(1), count: 4096)], to: filter, at: 65536)
    }
    try bench.write([Piece(source: .zeros, count: 4096)], to: filter, at: 0)
    #expect(try bench.image(image).entry(1).isCompressed)
    let bytes = try bench.contents(image)
    #expect(bytes.enumerated().allSatisfy { $1 == ((66560..<70656).contains($0) ? 1 : 0) })
  }
}
