// Opening nodes: from options to a node and those that are made with it, all or none. The order of the checks is QEMU 7.2's.
import Event
import JSON
import OptionText

/// The opening of one node and of those below it.
final class NodeOpening {
  let graph: BlockGraph
  /// The rules that were read, by their files' names.
  private var rules: [String: RuleFile]
  /// A file of rules that has to be waited for; the opening has failed then and can be tried again.
  private(set) var awaited: RuleFile?
  private var awaitedPath = ""
  private var made: [BlockNode] = []
  /// How many nodes are being opened for one another.
  private var level = 0

  init(_ graph: BlockGraph, rules: [String: RuleFile] = [:]) {
    self.graph = graph
    self.rules = rules
  }

  /// Opens a node. A failure leaves none behind; the numbers that nameless ones have had stay taken.
  func begin(_ options: Value) throws(Failure) -> BlockNode {
    do throws(Failure) {
      return try open(options, inheriting: nil)
    } catch {
      for node in made.reversed() { graph.discard(node) }
      throw error
    }
  }

  /// Opens a node that has what isn't said of it from `parent`.
  func open(_ options: Value, inheriting parent: NodeSettings?) throws(Failure) -> BlockNode {
    level += 1
    defer { level -= 1 }
    if level > BlockNode.mostDepth { throw BlockNode.isTooDeep }
    let settings = NodeSettings(options, inheriting: parent)
    var file: BlockNode?
    if options["driver"] == nil, let reference = options["file"] { file = try child(reference, settings) }
    let driver = try driver(options, file)
    if file == nil, driver.opensFileFirst, let reference = options["file"] { file = try child(reference, settings) }
    // While it is opened somebody stands on its file, who does nothing.
    let hold = file.map { BlockEdge("root", $0) }
    if let hold { try graph.attach(hold, .none) }
    defer { if let hold { graph.leave(hold, drains: true) } }
    try settings.check()
    let node = BlockNode(
      name: try graph.newName(options["node-name"]?.text), options: options, driver: driver, settings: settings)
    graph.append(node)
    made.append(node)
    if let file { try graph.attach(file, as: "file", to: node) }
    try driver.open(node, self)
    try node.complete()
    return node
  }

  /// The driver that is asked for, or the one that a file's first bytes are for: what isn't recognized is raw.
  private func driver(_ options: Value, _ file: BlockNode?) throws(Failure) -> any BlockDriver {
    if let file { return try file.peek(0, 4) == Qcow2Header.magic ? Qcow2Driver() : RawDriver() }
    let name = options["driver"]?.text ?? ""
    if let driver = makeDriver(name) { return driver }
    throw Failure(
      otherDrivers.contains(name) ? "The block driver \(name) is not simulated" : "Unknown driver '\(name)'")
  }

  /// A node that options name, or the one that they describe, which is opened.
  func child(_ reference: Value, _ parent: NodeSettings) throws(Failure) -> BlockNode {
    guard case .string(let name) = reference else { return try open(reference, inheriting: parent) }
    return try graph.existing(name)
  }

  /// Opens what an option of a node's describes, and attaches it.
  func attach(_ option: String, to node: BlockNode, _ settings: NodeSettings? = nil) throws(Failure) {
    guard let reference = node.options[option] else { return }
    try graph.attach(try child(reference, settings ?? node.settings), as: option, to: node)
  }

  /// Reads a file of rules, which may have to be waited for.
  func readRules(_ path: String) throws(Failure) {
    if rules[path] != nil { return }
    let file = try RuleFile(path)
    if try !file.readAtOnce() {
      (awaited, awaitedPath) = (file, path)
      throw Failure("Could not read blkdebug config file: a named pipe can't be waited for at start")
    }
    rules[path] = file
  }

  /// The opening that goes on when the file that was awaited has been read.
  func again() -> NodeOpening {
    var known = rules
    if let awaited { known[awaitedPath] = awaited }
    return NodeOpening(graph, rules: known)
  }
}
