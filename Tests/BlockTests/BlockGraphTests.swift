// Adding and removing block nodes.
import Event
import Glibc
import JSON
import TestSupport
import Testing

@testable import Block

/// Remembers how requests ended.
private final class Endings: CompletionSink {
  var all: [String] = []

  override func deliver(_ outcome: Outcome, to ticket: Ticket) {
    switch outcome {
    case .value: all.append("\(ticket.index) done")
    case .failure(let failure): all.append("\(ticket.index) \(failure)")
    case .dropped: all.append("\(ticket.index) dropped")
    }
  }
}

@Suite struct BlockGraphTests {
  private let loop: Loop
  private let graph: BlockGraph
  private let endings = Endings()

  init() throws {
    loop = try Loop(pace: .stepped)
    graph = BlockGraph(loop)
  }

  private func null(_ name: String?) -> Value { node("null-co", name, ["size": 1000]) }

  private func blkdebug(_ name: String, _ image: Value, config: String? = nil) -> Value {
    node("blkdebug", name, config.map { ["config": .string($0), "image": image] } ?? ["image": image])
  }

  private func add(_ options: Value, number: UInt32 = 0) throws {
    try graph.add(options, Completion<Void>(endings, Ticket(index: number, generation: 0)))
  }

  private func pipe(in folder: Folder) -> String {
    let path = folder.path + "/rules"
    mkfifo(path, 0o600)
    return path
  }

  private func write(_ text: String, to path: String) {
    let descriptor = open(path, O_WRONLY)
    let bytes = Array(text.utf8)
    _ = Glibc.write(descriptor, bytes, bytes.count)
    close(descriptor)
    loop.settle()
  }

  @Test("a node that can't be made is refused in QEMU's words, and leaves nothing behind")
  func refused() throws {
    try add(null("n"))
    func check(_ options: Value, _ expected: String) {
      #expect(throws: Failure(expected)) { try graph.addAtOnce(options) }
    }
    check(null(nil), "'node-name' must be specified for the root node")
    check(null("9x"), "Invalid node-name: '9x'")
    check(null(""), "Invalid node-name: ''")
    check(null(String(repeating: "n", count: 32)), "Node name too long")
    check(null("n"), "Duplicate nodes with node-name='n'")
    check(blkdebug("d", "nope"), "Cannot find device='nope' nor node-name='nope'")
    check(blkdebug("d", null("d")), "Duplicate nodes with node-name='d'")
    check(
      blkdebug("d", null(nil), config: "/nonexistent/x"),
      "Could not read blkdebug config file: No such file or directory")
    #expect(graph.nodes.map(\.name) == ["n"])
  }

  @Test("a node stands on one that exists or one that is made with it, and names show what it is made of")
  func added() throws {
    try add(null("n"))
    try add(blkdebug("over", "n"))
    try add(blkdebug("own", null(nil)))
    #expect(graph.nodes.count == 4)
    #expect(
      graph.node(named: "over")?.filename
        == "json:{\"image\": {\"driver\": \"null-co\", \"size\": 1000}, \"driver\": \"blkdebug\"}")
    #expect(graph.node(named: "over")?.size == 1024)
    #expect(graph.node(named: "own")?.child("image")?.name.hasPrefix("#block") == true)
  }

  @Test("what others stand on, or what was made with another, can't be removed; what is alone goes with it")
  func removed() throws {
    try add(null("n"))
    try add(blkdebug("over", "n"))
    try add(blkdebug("own", null("in")))
    #expect(throws: Failure("Failed to find node with node-name='nope'")) { try graph.remove(named: "nope") }
    #expect(throws: Failure("Block device n is in use")) { try graph.remove(named: "n") }
    #expect(throws: Failure("Node in is not owned by the monitor")) { try graph.remove(named: "in") }
    try graph.remove(named: "over")
    try graph.remove(named: "n")
    try graph.remove(named: "own")
    #expect(graph.nodes.isEmpty)
  }

  @Test("rules in a named pipe are waited for; the name may be taken meanwhile")
  func pipeIsWaitedFor() throws {
    let folder = Folder()
    let path = pipe(in: folder)
    try add(blkdebug("a", null(nil), config: path), number: 1)
    try add(null("quick"), number: 2)
    loop.settle()
    #expect(endings.all == ["2 done"])
    write("[inject-error]\nevent = \"read_aio\"\n", to: path)
    #expect(endings.all == ["2 done", "1 done"])
    #expect(graph.node(named: "a") != nil)

    try add(blkdebug("b", null(nil), config: path), number: 3)
    try add(null("b"), number: 4)
    write("", to: path)
    #expect(endings.all.last == "3 Duplicate nodes with node-name='b'")
  }

  @Test("wrong rules end the request that waited; one that was cancelled hears nothing")
  func failedAndForgotten() throws {
    let folder = Folder()
    let path = pipe(in: folder)
    try add(blkdebug("a", null(nil), config: path), number: 1)
    write("garbage\n", to: path)
    #expect(endings.all == ["1 no group defined"])
    try add(blkdebug("a", null(nil), config: path), number: 2)
    graph.forget(Ticket(index: 2, generation: 0))
    write("", to: path)
    #expect(!endings.all.contains("2 done") && graph.nodes.isEmpty)
    #expect(throws: Failure.self) { try graph.addAtOnce(blkdebug("a", null(nil), config: path)) }
  }

  @Test(
    "rules are checked",
    arguments: [
      ("x = \"y\"\n", "no group defined"), ("[foo]\n", "There is no option group 'foo'"),
      ("[inject-error]\nevent = \"nope\"\n", "invalid parameter value: nope"),
      ("[set-state]\nfoo = \"1\"\n", "Invalid parameter 'foo'"), ("[inject-error]\nevent = x\n", "parse error"),
      ("# a comment\n\n[inject-error]\n  event = \"read_aio\"\nerrno = \"5\"\n", nil),
    ] as [(String, String?)])
  func rules(text: String, expected: String?) throws {
    let folder = Folder()
    let path = folder.path + "/file"
    close(open(path, O_CREAT | O_WRONLY, 0o600))
    write(text, to: path)
    let options = blkdebug("a", null(nil), config: path)
    if let expected {
      #expect(throws: Failure(expected)) { try graph.addAtOnce(options) }
    } else {
      try add(options)
      #expect(graph.nodes.count == 2)
    }
  }
}
