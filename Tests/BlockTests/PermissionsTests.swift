// Who may do what with a node, within one machine and between programs that have one file.
import Event
import Glibc
import JSON
import TestSupport
import Testing

@testable import Block

@Suite struct PermissionsTests {
  private let graph: BlockGraph
  private let folder = Folder()

  init() throws {
    graph = BlockGraph(try Loop(pace: .stepped))
    for name in ["n", "m"] { try graph.addAtOnce(node("null-co", name)) }
  }

  private func disk(
    _ name: String, allows: BlockPermissions = [.consistentRead, .writeUnchanged, .resize],
    worksReadOnly: Bool = true
  ) -> BackendDevice {
    BackendDevice(
      name: name, path: "/machine/\(name)", isRemovable: false, hasTray: false, hasStatus: true, writes: true,
      allows: allows, worksReadOnly: worksReadOnly)
  }

  @discardableResult
  private func plug(_ device: BackendDevice, _ name: String) throws -> BlockBackend {
    let backend = graph.addBackend()
    try graph.connect(device, to: backend)
    do { try graph.insert(try #require(graph.node(named: name)), into: backend) } catch {
      graph.remove(backend)
      throw error
    }
    return backend
  }

  private func image(_ name: String) throws -> String {
    let path = "\(folder.path)/\(name)"
    let descriptor = open(path, O_CREAT | O_WRONLY, 0o600)
    ftruncate(descriptor, 1 << 20)
    close(descriptor)
    return path
  }

  private func conflict(_ node: String, _ old: String, _ new: String) -> Failure {
    Failure(
      "Permission conflict on node '\(node)': permissions 'write' are both required by block device '\(old)' (uses node"
        + " '\(node)' as 'root' child) and unshared by block device '\(new)' (uses node '\(node)' as 'root' child).")
  }

  @Test("two that write and don't share are refused, and nothing changes; whoever is the older is told of first")
  func twoWriters() throws {
    try plug(disk("a"), "n")
    #expect(throws: conflict("n", "a", "b")) { try plug(disk("b"), "n") }
    let shares: BlockPermissions = [.consistentRead, .writeUnchanged, .resize, .write]
    #expect(throws: conflict("n", "b", "a")) { try plug(disk("b", allows: shares), "n") }
    let node = try #require(graph.node(named: "n"))
    #expect(node.parents.count == 1 && graph.backends.count == 1)
    #expect(node.use.does == [.consistentRead, .write])
  }

  @Test("what is done with a node is done with what it stands on, and no longer when it ends")
  func passedDown() throws {
    try graph.addAtOnce(node("raw", "r", ["file": "n"]))
    let below = try #require(graph.node(named: "n"))
    #expect(below.use == .none)
    let backend = try plug(disk("a"), "r")
    #expect(below.use.does == [.consistentRead, .write] && !below.use.allows.contains(.write))
    #expect(throws: Failure.self) { try plug(disk("b"), "n") }
    graph.remove(backend)
    #expect(below.use == .none)
    try plug(disk("b"), "n")
  }

  @Test("a node that takes no writes is read by a disk that can do with that, and refused by one that can't")
  func readOnly() throws {
    try graph.addAtOnce(node("null-co", "ro", ["read-only": true]))
    let backend = try plug(disk("a"), "ro")
    #expect(backend.root?.permissions == .consistentRead)
    graph.remove(backend)
    #expect(throws: Failure("Block node is read-only")) { try plug(disk("a", worksReadOnly: false), "ro") }
  }

  @Test("a file that another program writes is locked, and free again afterwards")
  func locks() throws {
    let path = try image("a.raw")
    // The other program's file is one that was opened on its own.
    let other = try #require(ImageFile.open(path, isWritable: true))
    try other.claim(NodeUse(does: [.consistentRead, .write], allows: [.consistentRead]))
    try graph.addAtOnce(node("file", "f", ["filename": .string(path)]))
    func refused(_ lock: String) -> Failure {
      Failure(.generic, "Failed to get \(lock) lock", hint: "Is another process using the image [\(path)]?")
    }
    #expect(throws: refused("\"write\"")) { try plug(disk("a"), "f") }
    try other.claim(NodeUse(does: [.consistentRead, .write], allows: .all))
    #expect(throws: refused("shared \"write\"")) { try plug(disk("a"), "f") }
    try other.claim(.none)
    let backend = try plug(disk("a"), "f")
    #expect(throws: Failure("Failed to get \"write\" lock")) {
      try other.claim(NodeUse(does: .write, allows: .all))
    }
    graph.remove(backend)
    try other.claim(NodeUse(does: .write, allows: []))
  }

  @Test("locking=off asks nobody")
  func noLocks() throws {
    let path = try image("a.raw")
    let other = try #require(ImageFile.open(path, isWritable: true))
    try other.claim(NodeUse(does: .write, allows: []))
    try graph.addAtOnce(node("file", "f", ["filename": .string(path), "locking": "off"]))
    try plug(disk("a"), "f")
  }

  @Test("of two that one node stands on twice the newer one minds")
  func newestFirst() throws {
    try graph.addAtOnce(node("quorum", "q", ["children": ["n", "n"], "vote-threshold": 1]))
    let expected = Failure(
      "Permission conflict on node 'n': permissions 'write' are both required by node 'q' (uses node 'n' as 'children.0'"
        + " child) and unshared by node 'q' (uses node 'n' as 'children.1' child).")
    #expect(throws: expected) { try plug(disk("a"), "q") }
  }
}
