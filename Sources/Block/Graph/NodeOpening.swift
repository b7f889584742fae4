// Opening nodes: from options to a node and those that are made with it, all or none. The order of the checks is QEMU 7.2's.
import Event
import Glibc
import JSON
import OptionText

/// What an opening waits for. It is tried again from the start afterwards, and finds what it waited for then.
protocol Awaited: AnyObject {
  /// Begins; `whenDone` is told from the loop, with a failure that is the opening's.
  func begin(_ loop: Loop, whenDone: @escaping (Failure?) -> Void)
  func cancel()
}

/// The opening of one node and of those below it.
final class NodeOpening {
  let graph: BlockGraph
  /// The rules that were read, by their files' names.
  private var rules: [String: RuleFile]
  /// The connections that nodes are opened with.
  private var dials: [NBDDial]
  /// Whether it may fail for something that it has to wait for; else that blocks.
  private let canWait: Bool
  /// Whether the images are another machine's for now.
  private let isInactive: Bool
  /// What has to be waited for; the opening has failed then and can be tried again.
  private(set) var awaited: (any Awaited)?
  private var made: [BlockNode] = []
  /// How many nodes are being opened for one another.
  private var level = 0

  /// What is opened is another machine's for now if `isInactive`; if that isn't said, if the machine waits for a migration.
  init(_ graph: BlockGraph, canWait: Bool = false, isInactive: Bool? = nil) {
    self.graph = graph
    self.canWait = canWait
    self.isInactive = isInactive ?? graph.opensInactive()
    (rules, dials) = ([:], graph.readyDials)
  }

  /// Opens a node. A failure leaves none behind; the numbers that nameless ones have had stay taken.
  func begin(_ options: Value) throws(Failure) -> BlockNode {
    do throws(Failure) {
      return try open(options, inheriting: nil)
    } catch {
      for node in made.reversed() { graph.discard(node) }
      // Their files are closed, for those that are opened when it is tried again.
      made = []
      throw error
    }
  }

  /// Opens a node that has what isn't said of it from `parent`.
  func open(_ options: Value, inheriting parent: NodeSettings?) throws(Failure) -> BlockNode {
    level += 1
    defer { level -= 1 }
    if level > BlockNode.mostDepth { throw BlockNode.isTooDeep }
    var settings = NodeSettings(options, inheriting: parent)
    settings.isInactive = isInactive
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
    if let file {
      do throws(SystemError) { return try file.peek(0, 4) == Qcow2Header.magic ? Qcow2Driver() : RawDriver() } catch {
        throw Failure("Could not read image for determining its format: \(error.description)")
      }
    }
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

  /// The rules of a file, which may have to be waited for.
  func readRules(_ path: String) throws(Failure) -> [BlkdebugRule] {
    if let known = rules[path] { return known.rules }
    let file = try RuleFile(path)
    if try !file.readAtOnce() {
      awaited = file
      rules[path] = file
      throw Failure("Could not read blkdebug config file: a named pipe can't be waited for at start")
    }
    rules[path] = file
    return file.rules
  }

  /// A connection that no other node has: one that there is, or one that is still to be made.
  func dial(_ target: NBDTarget) throws(Failure) -> NBDDial {
    if let known = dials.first(where: { !$0.isTaken && $0.target == target }) { return known }
    let dial = NBDDial(target)
    dials.append(dial)
    if canWait {
      awaited = dial
      throw Failure("The server isn't connected yet")
    }
    return dial
  }

  /// The first bytes of what is connected to; nil where they should be read at once.
  func head(of dial: NBDDial) throws(SystemError) -> [UInt8]? {
    if canWait, dial.head == nil {
      awaited = NBDHead(dial)
      throw SystemError(EAGAIN)
    }
    return dial.head
  }

  /// The opening that goes on when what was awaited is there.
  func again() -> NodeOpening {
    let next = NodeOpening(graph, canWait: canWait, isInactive: isInactive)
    (next.rules, next.dials) = (rules, dials)
    return next
  }
}
