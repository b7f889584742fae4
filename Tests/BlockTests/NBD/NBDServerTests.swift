// What the NBD server does for its clients: requests, replies in either form, what is held back, and how it ends.
import Chardev
import Event
import Foundation
import JSON
import TestSupport
import Testing

@testable import Block

private func request(
  _ command: UInt64, _ handle: UInt64 = 1, _ offset: UInt64 = 0, _ length: UInt64 = 0, flags: UInt64 = 0,
  magic: UInt64 = 0x2560_9513
) -> [UInt8] {
  nbdBytes(magic, 4) + nbdBytes(flags, 2) + nbdBytes(command, 2) + nbdBytes(handle, 8) + nbdBytes(offset, 8)
    + nbdBytes(length, 4)
}

private func simple(_ error: UInt64, _ handle: UInt64 = 1) -> [UInt8] {
  nbdBytes(0x6744_6698, 4) + nbdBytes(error, 4) + nbdBytes(handle, 8)
}

private func chunk(_ kind: UInt64, _ data: [UInt8], isLast: Bool = true) -> [UInt8] {
  nbdBytes(0x668E_33EF, 4) + nbdBytes(isLast ? 1 : 0, 2) + nbdBytes(kind, 2) + nbdBytes(1, 8)
    + nbdBytes(UInt64(data.count), 4) + data
}

/// Everything that a server says to a client.
private final class Heard { var bytes: [UInt8] = [] }

@Suite struct NBDServerTests {
  private let loop: Loop
  private let graph: BlockGraph
  private let folder = Folder()
  private let size: Int64 = 1 << 20

  init() throws {
    loop = try Loop()
    graph = BlockGraph(loop)
    let path = folder.path + "/image"
    FileManager.default.createFile(atPath: path, contents: Data())
    truncate(path, off_t(size))
    try graph.addAtOnce(BlockTests.node("file", "f", ["filename": .string(path)]))
  }

  private func export(_ name: String = "f", isWritable: Bool = true, bitmaps: [String] = []) throws -> BlockExport {
    let node = try #require(graph.node(named: name))
    let request = ExportRequest(id: "e", type: "nbd", isWritable: isWritable, bitmaps: bitmaps)
    try graph.export(node, request, hasServer: true)
    return try graph.export("e")
  }

  private func service(
    _ export: BlockExport, isStructured: Bool = false, contexts: [UInt32] = []
  ) -> (NBDService, Heard) {
    let (heard, agreement) = (Heard(), NBDAgreement(export: "e", isStructured: isStructured, contexts: contexts))
    return (NBDService(export, agreement, loop) { heard.bytes += $0 }, heard)
  }

  /// Has requests done, and waits for all of them. False if the server has ended it.
  @discardableResult private func perform(_ bytes: [UInt8], _ service: NBDService) -> Bool {
    var goesOn = true
    bytes.withUnsafeBytes { all in
      var rest = all
      while !rest.isEmpty, goesOn {
        if service.hasRoom(unsent: 0) {
          if service.take(&rest) == .over { goesOn = false }
        } else {
          loop.turn(waiting: true)
        }
      }
    }
    turn { service.underWay == 0 }
    return goesOn
  }

  private func turn(until isDone: () -> Bool) {
    for _ in 0..<4000 where !isDone() {
      loop.turn(waiting: false)
      usleep(500)
    }
  }

  @Test("what is written is read, and noted by bitmaps")
  func written() throws {
    try graph.addBitmap(BitmapName(node: "f", name: "b"), granularity: 4096, isPersistent: false, isDisabled: false)
    let (service, heard) = service(try export())
    perform(request(1, 1, 5000, 4, flags: 1) + [1, 2, 3, 4], service)
    perform(request(0, 1, 4999, 6), service)
    perform(request(6, 1, 5001, 2) + request(3) + request(4, 1, 0, 4096) + request(5, 1, 0, 9), service)
    perform(request(0, 1, 5000, 4) + request(0), service)
    let read = simple(0) + [0, 1, 2, 3, 4, 0]
    let after = simple(0) + simple(0) + simple(0) + simple(0)
    #expect(heard.bytes == simple(0) + read + after + simple(0) + [1, 0, 0, 4] + simple(0))
    #expect(try graph.bitmap(BitmapName(node: "f", name: "b")).bitmap.count == 4096)
  }

  @Test("what is refused, in either form")
  func refused() throws {
    let export = try export()
    let (plain, heard) = service(export)
    let wrong = [
      request(0, 1, 1 << 20, 1), request(1, 1, (1 << 20) - 4, 8) + [UInt8](repeating: 1, count: 8),
      request(0, 1, .max, 8), request(77), request(7, 1, 0, 8), request(0, 1, 0, 8, flags: 4),
      request(4, 1, 0, 8, flags: 2), request(0, 1, 0, (32 << 20) + 1), request(6, 1, 0, 1 << 31),
    ]
    for bytes in wrong { #expect(perform(bytes, plain)) }
    #expect(heard.bytes == wrong.flatMap { _ in simple(22) })
    let (structured, chunks) = service(export, isStructured: true)
    perform(request(0, 1, 1 << 20, 4), structured)
    let text = Array("operation past EOF; From: 1048576, Len: 4, Size: 1048576".utf8)
    #expect(chunks.bytes == chunk(0x8001, nbdBytes(22, 4) + nbdBytes(UInt64(text.count), 2) + text))
  }

  @Test("nothing is written to what is only read")
  func readOnly() throws {
    let (service, heard) = service(try export(isWritable: false))
    perform(request(1, 1, 0, 2) + [1, 2] + request(6, 1, 0, 8) + request(4, 1, 0, 8) + request(0, 1, 0, 1), service)
    #expect(heard.bytes == simple(22) + simple(22) + simple(22) + simple(0) + [0])
  }

  @Test("what has no beginning or is too long ends it, and so does the client")
  func ended() throws {
    let export = try export()
    for (bytes, said) in [
      (request(0, magic: 5), simple(22)), (request(1, 1, 0, (32 << 20) + 1), simple(22)), (request(2), []),
    ] {
      let (service, heard) = service(export)
      #expect(!perform(bytes, service))
      #expect(heard.bytes == said)
    }
  }

  @Test("holes are told of, unless all is wanted in one piece")
  func holes() throws {
    let (service, heard) = service(try export(), isStructured: true, contexts: [0])
    perform(request(1, 1, 65536, 4096) + [UInt8](repeating: 7, count: 4096), service)
    heard.bytes = []
    let data = [UInt8](repeating: 7, count: 4096)
    perform(request(0, 1, 61440, 12288), service)
    let hole = { (offset: UInt64, isLast: Bool) in
      chunk(2, nbdBytes(offset, 8) + nbdBytes(4096, 4), isLast: isLast)
    }
    #expect(heard.bytes == hole(61440, false) + chunk(1, nbdBytes(65536, 8) + data, isLast: false) + hole(69632, true))
    heard.bytes = []
    perform(request(0, 1, 61440, 8192, flags: 4), service)
    #expect(heard.bytes == chunk(1, nbdBytes(61440, 8) + [UInt8](repeating: 0, count: 4096) + data))
    heard.bytes = []
    perform(request(7, 1, 1000, 70000) + request(7, 1, 0, 4096, flags: 8) + request(0), service)
    let extents = [(64536, 3), (4096, 0), (1368, 3)].flatMap { nbdBytes($0.0, 4) + nbdBytes($0.1, 4) }
    let first = chunk(5, nbdBytes(0, 4) + nbdBytes(4096, 4) + nbdBytes(3, 4))
    #expect(heard.bytes == chunk(5, nbdBytes(0, 4) + extents) + first + chunk(0, []))
  }

  @Test("what a bitmap says is told of, its numbers as many as there are contexts")
  func dirty() throws {
    let name = BitmapName(node: "f", name: "b")
    try graph.addBitmap(name, granularity: 4096, isPersistent: false, isDisabled: true)
    try graph.bitmap(name).bitmap.mark(4096..<8192)
    let (service, heard) = service(try export(isWritable: false, bitmaps: ["b"]), isStructured: true, contexts: [0, 2])
    perform(request(7, 1, 0, 1 << 20), service)
    let all = nbdBytes(0, 4) + nbdBytes(1 << 20, 4) + nbdBytes(3, 4)
    let dirty = [(4096, 0), (4096, 1), ((1 << 20) - 8192, 0)].flatMap { nbdBytes($0.0, 4) + nbdBytes($0.1, 4) }
    #expect(heard.bytes == chunk(5, all, isLast: false) + chunk(5, nbdBytes(2, 4) + dirty))
  }

  @Test("only so much is under way at once")
  func bounded() throws {
    let (service, _) = service(try export())
    let many = (0..<40).flatMap { request(0, $0, 0, 512) }
    let left = many.withUnsafeBytes { all in
      var rest = all
      while !rest.isEmpty, service.hasRoom(unsent: 0) { _ = service.take(&rest) }
      return rest.count / NBDRequest.headerSize
    }
    #expect(left == 24 && service.underWay == 16)
    turn { service.underWay == 0 }
    #expect(service.hasRoom(unsent: 0) && !service.hasRoom(unsent: 64 << 20))
  }

  @Test("an export with requests under way ends when they are done")
  func shutDown() throws {
    try graph.addAtOnce(BlockTests.node("null-co", "n", ["latency-ns": 50_000_000, "size": 4096]))
    let export = try export("n")
    let (service, heard) = service(export)
    request(0, 1, 0, 4).withUnsafeBytes { bytes in
      var rest = bytes
      _ = service.take(&rest)
    }
    var isGone = false
    graph.onEvent = { name, _ in isGone = name == "BLOCK_EXPORT_DELETED" }
    try graph.end(export, isForced: false)
    #expect(!isGone && export.isShuttingDown && export.offer == nil)
    turn { isGone }
    #expect(isGone && graph.exports.isEmpty && heard.bytes.count == 20)
  }

  @Test("any requests are answered or end it")
  func damaged() throws {
    let export = try export()
    var random = Seeded(1)
    let writing = request(1, 1, 4096, 4) + [1, 2, 3, 4]
    let whole =
      writing + request(0, 2, 0, 9000) + request(7, 1, 0, 4096) + request(6, 1, 8, 99) + request(3)
      + request(4, 1, 0, 4)
    for turn in 0..<200 {
      var bytes = whole
      for _ in 0...turn % 5 {
        bytes[.random(in: 0..<bytes.count, using: &random)] = .random(in: 0...255, using: &random)
      }
      let (service, heard) = service(export, isStructured: turn % 2 == 0, contexts: turn % 4 == 0 ? [0] : [])
      perform(bytes, service)
      #expect(heard.bytes.count < 40 << 20)
    }
    #expect(export.node?.size == size)
  }

  @Test("a node on the export of another machine has its bytes")
  func connected() throws {
    _ = try export()
    let path = folder.path + "/socket"
    let server = try NBDServer(graph, at: .unix(path: path, isAbstract: false, isTight: true), mostClients: 1)
    #expect(server.places.map(\.service) == [path])
    let remote = Remote(path)
    Thread.detachNewThread { remote.run() }
    turn { remote.isDone }
    #expect(remote.error == nil && remote.read == [9, 9, 9, 0])
    #expect(throws: Failure.self) { try graph.end(graph.export("e"), isForced: false) }
    try graph.end(graph.export("e"), isForced: true)
    #expect(graph.exports.isEmpty)
    server.stop()
    #expect(access(path, F_OK) != 0)
  }
}

/// A client on another thread.
private final class Remote: @unchecked Sendable {
  private let path: String
  private let lock = NSLock()
  private var connection: NBDConnection?
  private var found: (isDone: Bool, read: [UInt8], error: SystemError?) = (false, [], nil)

  init(_ path: String) { self.path = path }

  var isDone: Bool { lock.withLock { found.isDone } }
  var read: [UInt8] { lock.withLock { found.read } }
  var error: SystemError? { lock.withLock { found.error } }

  func run() {
    var (bytes, error) = ([UInt8](repeating: 1, count: 4), SystemError?.none)
    do {
      let options: Value = ["path": .string(path), "export": "e"]
      let target = try NBDTarget(options) { _ in }
      let connection = try NBDConnection(target, Patience(.seconds(5)))
      error = [UInt8](repeating: 9, count: 3).withUnsafeBytes { connection.write($0, at: 100) }
      error = error ?? connection.flush() ?? connection.read(100, 4, into: &bytes)
      lock.withLock { self.connection = connection }
    } catch { lock.withLock { found.error = SystemError(ENOTCONN) } }
    lock.withLock { found = (true, bytes, error ?? found.error) }
  }
}
