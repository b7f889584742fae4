// Nodes on an NBD server: how they come and go, and what is asked of the server for what is read and written.
import Event
import Foundation
import JSON
import TestSupport
import Testing

@testable import Block

/// A server with one export in memory. It notes what it is asked for: each command's number, offset and length.
private final class Server: @unchecked Sendable {
  let path: String
  private let listener: Int32
  private let lock = NSLock()
  private var bytes: [UInt8]
  private var noted: [[Int]] = []
  private let smallest: UInt64

  /// With blocks of so many bytes; one that `isSilent` takes connections and says nothing.
  init(_ folder: Folder, _ bytes: [UInt8], smallest: UInt64 = 1, isSilent: Bool = false) {
    (path, self.bytes, self.smallest) = (folder.path + "/nbd", bytes, smallest)
    listener = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: path.utf8) }
    _ = withUnsafeBytes(of: address) { bytes in
      bytes.withMemoryRebound(to: sockaddr.self) { bind(listener, $0.baseAddress, socklen_t(bytes.count)) }
    }
    listen(listener, 4)
    if !isSilent {
      Thread.detachNewThread { [listener, weak self] in while self?.serve(accept(listener, nil, nil)) ?? false {} }
    }
  }

  /// Whoever waits for a connection or is connected is told.
  func close() { shutdown(listener, Int32(SHUT_RDWR)) }

  var asked: [[Int]] { lock.withLock { noted } }
  var content: [UInt8] { lock.withLock { bytes } }

  private func serve(_ client: Int32) -> Bool {
    if client < 0 { return false }
    defer { _ = Glibc.close(client) }
    func say(_ bytes: [UInt8]) { _ = send(client, bytes, bytes.count, Int32(MSG_NOSIGNAL)) }
    func hear(_ count: Int) -> BigEndian? {
      var bytes = [UInt8](repeating: 0, count: count)
      return recv(client, &bytes, count, Int32(MSG_WAITALL)) == count ? BigEndian(bytes) : nil
    }
    func reply(_ kind: UInt64, _ data: [UInt8] = []) {
      say(
        nbdBytes(0x0003_E889_0455_65A9, 8) + nbdBytes(7, 4) + nbdBytes(kind, 4) + nbdBytes(UInt64(data.count), 4) + data
      )
    }
    say(Array("NBDMAGICIHAVEOPT".utf8) + [0, 3])
    guard hear(4) != nil, let option = hear(16), hear(Int(option.word(12))) != nil else { return true }
    reply(3, nbdBytes(3, 2) + nbdBytes(smallest, 4) + nbdBytes(4096, 4) + nbdBytes(1 << 25, 4))
    reply(3, nbdBytes(0, 2) + nbdBytes(UInt64(bytes.count), 8) + nbdBytes(0x45, 2))
    reply(1)
    while let request = hear(28) {
      let (command, offset, count) = (Int(request.word(4) & 0xFFFF), Int(request.long(16)), Int(request.word(24)))
      let data = command == 1 ? hear(count) : nil
      lock.withLock {
        noted.append([command, offset, count])
        for place in 0..<(command == 6 || data != nil ? count : 0) { bytes[offset + place] = data?.byte(place) ?? 0 }
      }
      if command == 2 { break }
      say(nbdBytes(0x6744_6698, 4) + nbdBytes(0, 4) + nbdBytes(request.long(8), 8))
      if command == 0 { say(Array(bytes[offset..<offset + count])) }
    }
    return true
  }
}

/// Remembers how requests ended.
private final class Endings: CompletionSink {
  var all: [String] = []

  override func deliver(_ outcome: Outcome, to ticket: Ticket) {
    switch outcome {
    case .value: all.append("done")
    case .failure(let failure): all.append(failure.description)
    case .dropped: all.append("dropped")
    }
  }
}

@Suite struct NBDNodeTests {
  private let loop: Loop
  private let graph: BlockGraph
  private let endings = Endings()
  private let folder = Folder()
  private let ticket = Ticket(index: 0, generation: 0)

  init() throws {
    loop = try Loop()
    graph = BlockGraph(loop)
  }

  private func add(_ options: Value) throws {
    try graph.add(options, Completion<Void>(endings, ticket))
    turn { !endings.all.isEmpty }
  }

  /// Has the loop turn until that is so, for a while at most.
  private func turn(until isDone: () -> Bool) {
    for _ in 0..<2000 where !isDone() {
      loop.turn(waiting: false)
      usleep(1000)
    }
  }

  private func remote(_ path: String) -> Value {
    ["driver": "nbd", "server": ["type": "unix", "path": .string(path)]]
  }

  private func perform(_ request: GuestRequest, _ node: BlockNode) -> SystemError? {
    var ended: SystemError??
    graph.submit(request, to: node) { ended = .some($0) }
    turn { ended != nil }
    return ended ?? SystemError(EAGAIN)
  }

  @Test("what is read and written goes over the connection, in blocks of the server's")
  func data() throws {
    let server = Server(folder, [UInt8](repeating: 7, count: 8192), smallest: 1024)
    defer { server.close() }
    try add(node("raw", "n", ["file": remote(server.path)]))
    #expect(endings.all == ["done"])
    let node = try #require(graph.node(named: "n"))
    #expect(node.size == 8192 && node.child("file")?.filename == "nbd+unix://?socket=\(server.path)")
    #expect(perform(.read(0..<512), node) == nil)
    #expect(perform(.write(1000..<2000, 9), node) == nil)
    #expect(perform(.zero(4096..<8192), node) == nil)
    #expect(perform(.flush, node) == nil)
    #expect(server.asked == [[0, 0, 1024], [0, 0, 2048], [1, 0, 2048], [6, 4096, 4096], [3, 0, 0]])
    #expect(server.content.firstIndex(of: 9) == 1000 && server.content.lastIndex(of: 9) == 1999)
    #expect(server.content[1000..<2000].allSatisfy { $0 == 9 })
    #expect(server.content[4096...].allSatisfy { $0 == 0 })
    #expect(perform(.write(8000..<8704, 1), node) == SystemError(EIO))
    try graph.remove(named: "n")
    turn { server.asked.last == [2, 0, 0] }
    #expect(server.asked.suffix(2) == [[3, 0, 0], [2, 0, 0]])
  }

  @Test("the format of what is on a server is found before the node is there")
  func found() throws {
    let server = Server(folder, HeaderBytes().bytes + [UInt8](repeating: 0, count: 1 << 20))
    defer { server.close() }
    try add(["node-name": "n", "file": remote(server.path)])
    #expect(endings.all == ["Cannot generate a base directory for NBD nodes"])
    endings.all = []
    try add(["node-name": "n", "file": remote(server.path), "backing": .null])
    #expect(endings.all == ["done"])
    #expect(graph.node(named: "n")?.driverName == "qcow2")
    #expect(server.asked.first == [0, 0, 64 << 10])
  }

  @Test("a server that isn't there is told of in its place, and nothing stays")
  func refused() throws {
    try add(node("raw", "n", ["file": remote(folder.path + "/gone")]))
    #expect(endings.all == ["Failed to connect to '\(folder.path)/gone': No such file or directory"])
    endings.all = []
    try add(node("nbd", "9", ["server": remote(folder.path + "/gone")["server"] ?? .null]))
    #expect(endings.all == ["Invalid node-name: '9'"])
    #expect(graph.nodes.isEmpty)
  }

  @Test("a server that says nothing is waited for by nobody else, and no longer when the request is forgotten")
  func silent() throws {
    let server = Server(folder, [], isSilent: true)
    defer { server.close() }
    try graph.add(node("raw", "n", ["file": remote(server.path)]), Completion<Void>(endings, ticket))
    for _ in 0..<50 {
      loop.turn(waiting: false)
      usleep(1000)
    }
    #expect(endings.all.isEmpty && graph.nodes.isEmpty)
    graph.forget(ticket)
    #expect(endings.all == ["dropped"])
    try graph.add(node("null-co", "n"), Completion<Void>(endings, ticket))
    #expect(endings.all == ["dropped", "done"])
  }
}
