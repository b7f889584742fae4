// Opening nodes: which mistake is told of first, and that nothing stays of what fails. Recorded from QEMU 7.2.
import Event
import Glibc
import JSON
import TestSupport
import Testing

@testable import Block

@Suite struct NodeOpeningTests {
  private let graph: BlockGraph
  private let folder = Folder()
  private let path: String

  init() throws {
    graph = BlockGraph(try Loop(pace: .stepped))
    path = folder.path + "/a"
    let descriptor = open(path, O_CREAT | O_WRONLY, 0o600)
    let bytes = HeaderBytes().bytes
    _ = write(descriptor, bytes, bytes.count)
    close(descriptor)
  }

  private var file: Value { ["driver": "file", "filename": .string(path)] }

  private func refuse(_ options: Value, _ message: String) {
    #expect(throws: Failure(message)) { try graph.addAtOnce(options) }
    #expect(graph.nodes.isEmpty)
  }

  @Test("what can't be, and in which order")
  func refused() {
    refuse(["driver": "null-co"], "'node-name' must be specified for the root node")
    refuse(
      node("file", "9", ["filename": "/nowhere", "detect-zeroes": "unmap"]),
      "setting detect-zeroes to unmap is not allowed without setting discard operation to unmap")
    refuse(
      node("file", "9", ["filename": "/nowhere", "force-share": true]),
      "force-share=on can only be used with read-only images")
    refuse(node("file", "9", ["filename": "/nowhere"]), "Invalid node-name: '9'")
    refuse(node("file", "f", ["filename": ""]), "The 'file' block driver requires a file name")
    refuse(node("file", "f", ["filename": "/nowhere"]), "Could not open '/nowhere': No such file or directory")
    refuse(node("file", "f", ["filename": .string(folder.path)]), "Could not open '\(folder.path)': Is a directory")
    refuse(
      node("file", "f", ["filename": "/dev/null"]), "'file' driver requires '/dev/null' to be a regular file")
    refuse(
      node("host_device", "f", ["filename": .string(path)]),
      "'host_device' driver requires '\(path)' to be either a character or block device")
    refuse(
      node("file", "f", ["filename": .string(path), "aio": "native"]),
      "aio=native was specified, but it requires cache.direct=on, which was not specified.")
    refuse(node("raw", "9", ["file": ["driver": "null-co", "latency-ns": -1]]), "latency-ns is invalid")
    refuse(node("raw", "r", ["file": file, "size": 100]), "Specified size is not multiple of 512")
    refuse(
      node("raw", "r", ["file": file, "offset": 65537]),
      "Offset (65537) cannot be greater than size of the containing file (65536)")
    refuse(
      node("raw", "r", ["file": file, "offset": 512, "size": 65536]),
      "The sum of offset (512) and size (65536) has to be smaller or equal to the  actual size of the containing file"
        + " (65536)")
    refuse(node("qcow2", "q", ["file": ["driver": "null-co"]]), "Image is not in qcow2 format")
    refuse(
      node("qcow2", "q", ["file": file]),
      "Could not open backing file: Could not open '\(folder.path)/base.qcow2': No such file or directory")
    refuse(node("throttle", "t", ["file": file, "throttle-group": "g"]), "Throttle group 'g' does not exist")
    refuse(
      node("quorum", "q", ["children": [file], "vote-threshold": 2]), "threshold may not exceed children count")
    refuse(node("vmdk", "v", ["file": file]), "The block driver vmdk is not simulated")
  }

  @Test("a name that was drawn for what failed isn't drawn again")
  func drawnNames() throws {
    let bad = node("raw", "r", ["file": ["driver": "null-co", "size": 512], "offset": 1024])
    #expect(throws: Failure.self) { try graph.addAtOnce(bad) }
    try graph.addAtOnce(node("raw", "r", ["file": ["driver": "null-co"]]))
    #expect(graph.nodes.first?.name.hasPrefix("#block1") == true)
  }

  @Test("children are named before formats and filters, after drivers for tests")
  func order() throws {
    try graph.addAtOnce(node("raw", "r", ["file": node("null-co", "rn")]))
    try graph.addAtOnce(node("blkdebug", "d", ["image": node("null-co", "dn")]))
    #expect(graph.nodes.map(\.name) == ["rn", "r", "d", "dn"])
  }

  @Test("nodes stand on each other only so deep")
  func depth() throws {
    try graph.addAtOnce(node("null-co", "n0"))
    for number in 1..<200 { try graph.addAtOnce(node("raw", "n\(number)", ["file": .string("n\(number - 1)")])) }
    #expect(throws: Failure("At most 200 nodes can stand on each other")) {
      try graph.addAtOnce(node("raw", "n200", ["file": "n199"]))
    }
    #expect(graph.node(named: "n199")?.size == 1 << 30)
  }

  @Test("ways down don't multiply without a limit, and names are made in no time")
  func ways() throws {
    try graph.addAtOnce(node("null-co", "n0"))
    for number in 1..<10 {
      let below = Value.string("n\(number - 1)")
      try graph.addAtOnce(node("quorum", "n\(number)", ["children": [below, below], "vote-threshold": 1]))
    }
    #expect(throws: Failure("At most 1000 nodes can be below another")) {
      try graph.addAtOnce(node("quorum", "n10", ["children": ["n9", "n9"], "vote-threshold": 1]))
    }
    #expect(graph.node(named: "n9")?.filename.utf8.count == 4095)
    let many = Value.array(Array(repeating: "n0", count: 1001))
    #expect(throws: Failure("Number of provided children must be at most 1000")) {
      try graph.addAtOnce(node("quorum", "q", ["children": many, "vote-threshold": 1]))
    }
  }

  @Test(
    "a node doesn't stand on itself",
    arguments: [
      (node("quorum", "a", ["children": ["a"], "vote-threshold": 1]), "children.0"),
      (node("blkdebug", "a", ["image": "a"]), "image"),
    ])
  func cycle(_ options: Value, _ child: String) {
    refuse(options, "Making 'a' a \(child) child of 'a' would create a cycle")
  }

  @Test("what stands on a node that is being opened can't be what that is opened for")
  func cycleBelow() {
    refuse(
      node("blkdebug", "a", ["image": node("raw", "b", ["file": "a"])]),
      "Making 'b' a image child of 'a' would create a cycle")
  }

  @Test("an image that names itself as its backing file is opened only so often")
  func endless() throws {
    var image = HeaderBytes()
    let name = Array("json:{\"driver\": \"qcow2\", \"file\": \"f\"}".utf8)
    image.set(16, UInt32(name.count))
    image.bytes.replaceSubrange(0x200..<(0x200 + name.count), with: name)
    let descriptor = open(path, O_WRONLY | O_TRUNC)
    _ = write(descriptor, image.bytes, image.bytes.count)
    close(descriptor)
    try graph.addAtOnce(node("file", "f", ["filename": .string(path), "read-only": true]))
    let failure = #expect(throws: Failure.self) {
      try graph.addAtOnce(node("qcow2", "q", ["file": "f", "read-only": true]))
    }
    #expect(failure?.description.hasSuffix("At most 200 nodes can stand on each other") == true)
    #expect(graph.nodes.map(\.name) == ["f"])
  }

  @Test("numbers that no image has", arguments: ["offset", "size"])
  func negative(_ option: String) {
    refuse(
      node("raw", "r", ["file": ["driver": "null-co"], option: .int(.min)]),
      "Parameter '\(option)' expects a non-negative number below 2^64")
  }

  @Test("offsets that add up to more than there is read nothing")
  func offsets() throws {
    let most = Int64.max / 512 * 512
    try graph.addAtOnce(node("null-co", "n", ["size": .int(most)]))
    for (name, offset, below) in [("a", 511, "n"), ("b", 511, "a"), ("c", most, "b")] as [(String, Int64, String)] {
      try graph.addAtOnce(node("raw", name, ["offset": .int(offset), "file": .string(below)]))
    }
    #expect(throws: Failure("Image is not in qcow2 format")) {
      try graph.addAtOnce(node("qcow2", "q", ["file": "c"]))
    }
  }

  @Test("a group of limits is held as often as nodes use it, also after an opening that failed")
  func heldGroups() throws {
    var held = 0
    graph.objects.hold = { _ in
      held += 1
      return true
    }
    graph.objects.release = { _ in held -= 1 }
    let limited: Value = ["driver": "throttle", "throttle-group": "g", "file": ["driver": "null-co"]]
    #expect(throws: Failure.self) { try graph.addAtOnce(node("qcow2", "q", ["file": limited])) }
    #expect(held == 0)
    try graph.addAtOnce(node("raw", "r", ["file": limited]))
    #expect(held == 1)
    try graph.remove(named: "r")
    #expect(held == 0)
  }

  @Test(
    "a name that says everything, or all options that do",
    arguments: [
      (node("null-co", "n"), "null-co://"),
      (node("null-co", "n", ["size": 1000]), #"json:{"driver": "null-co", "size": 1000}"#),
      (node("raw", "r", ["file": ["driver": "null-co"]]), "null-co://"),
      (
        node("raw", "r", ["file": ["driver": "null-co"], "offset": 512]),
        #"json:{"offset": 512, "driver": "raw", "file": {"driver": "null-co"}}"#
      ),
      (node("blkdebug", "d", ["image": ["driver": "null-co"]]), "blkdebug::null-co://"),
      (
        node("blkdebug", "d", ["image": ["driver": "null-co"], "align": 512]),
        #"json:{"image": {"driver": "null-co"}, "driver": "blkdebug", "align": 512}"#
      ),
      (
        node("copy-on-read", "c", ["file": ["driver": "null-co"]]),
        #"json:{"driver": "copy-on-read", "file": {"driver": "null-co"}}"#
      ),
      (
        node("quorum", "q", ["children": [["driver": "null-co"]], "vote-threshold": 1]),
        #"json:{"children": [{"driver": "null-co"}], "driver": "quorum", "vote-threshold": 1}"#
      ),
    ])
  func filename(_ options: Value, _ expected: String) throws {
    try graph.addAtOnce(options)
    #expect(graph.node(named: options["node-name"]?.text ?? "")?.filename == expected)
  }
}
