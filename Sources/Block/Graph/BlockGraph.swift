// The block graph: the nodes of a machine, by name.
//
// A node is added whole or not at all. Adding one may wait: a `blkdebug` whose rules come through a named pipe is there when
// the pipe's writer has closed it, and one on an NBD server when that is connected to.
import Event
import JSON
import OptionText

/// The nodes of one machine.
public final class BlockGraph {
  let loop: Loop
  /// The nodes in the order in which they got their names.
  public private(set) var nodes: [BlockNode] = []
  /// What drives and devices have, in the order in which they came.
  public internal(set) var backends: [BlockBackend] = []
  /// What is exported, in the order in which it came.
  public internal(set) var exports: [BlockExport] = []
  /// The jobs, in the order in which they came.
  public internal(set) var jobs: [Job] = []
  /// Told of each event: its name and its data.
  public var onEvent: (String, [Value.Member]) -> Void = { _, _ in }
  /// The limits of groups of drives, by their names.
  var throttleGroups: [String: ThrottleGroup] = [:]
  private var byName: [String: BlockNode] = [:]
  /// What waits for something, by the request that asked.
  private var additions: [Ticket: Addition] = [:]
  /// How many names were drawn.
  private var drawn = 0
  /// How many drives, exports and what jobs read and write with have come.
  private var came = 0
  /// Whether the machine has a device of that id or at that place.
  public var hasDevice: (String) -> Bool = { _ in false }
  /// Whether images that are opened are another machine's for now: the machine waits for a migration.
  public var opensInactive: () -> Bool = { false }
  /// How long the guest has run.
  public var guestTime: () -> Nanoseconds = { 0 }
  /// The throttle groups that are objects.
  public var objects = ThrottleObjects()

  /// Fails for TLS credentials that a client can't have.
  public var checkCredentials: (String) throws(Failure) -> Void = { (id) throws(Failure) in
    throw Failure("No TLS credentials with id '\(id)'")
  }
  /// The connections that were made for the command at hand.
  var readyDials: [NBDDial] = []
  /// The commands that wait for connections, by their requests.
  var connecting: [Ticket: Connecting] = [:]

  /// Opens the files that nodes name.
  let opener: FileOpener

  /// An empty graph.
  public init(_ loop: Loop, _ opener: FileOpener = FileOpener()) {
    self.loop = loop
    self.opener = opener
  }

  deinit { for job in jobs { job.drop() } }

  /// The node of that name, or nil.
  public func node(named name: String) -> BlockNode? { byName[name] }

  /// The node of that name, or the one that the drive of that name has in it.
  public func find(_ name: String) -> BlockNode? { node(named: name) ?? drive(name)?.node }

  /// The node that a drive of that name has, or that has that name. Fails if there is none. Shown with `device` only, which is
  /// what commands call it.
  public func existing(_ name: String) throws(Failure) -> BlockNode {
    if let node = find(name) { return node }
    if drive(name) != nil { throw Failure("Device '\(name)' has no medium") }
    throw Failure("Cannot find device='\(name)' nor node-name='\(name)'")
  }

  /// The node of that name. Fails if there is none.
  func existingNode(_ name: String) throws(Failure) -> BlockNode {
    if let node = node(named: name) { return node }
    throw Failure("Cannot find device='' nor node-name='\(name)'")
  }

  // MARK: Adding

  /// An addition under way. A class, because its opening and its completion belong together.
  private final class Addition {
    let options: Value
    let opening: NodeOpening
    var completion: Completion<Void>?

    init(_ options: Value, _ opening: NodeOpening, _ completion: consuming Completion<Void>) {
      self.options = options
      self.opening = opening
      self.completion = consume completion
    }
  }

  /// Adds a node and those below it that are new. Errors are QEMU 7.2's.
  public func add(_ options: Value, _ completion: consuming Completion<Void>) throws(Failure) {
    try Self.checkName(options)
    open(options, NodeOpening(self, canWait: true), completion)
  }

  private func open(_ options: Value, _ opening: NodeOpening, _ completion: consuming Completion<Void>) {
    let drawn = drawn
    do throws(Failure) {
      try opening.begin(options).isOwned = true
    } catch {
      guard let awaited = opening.awaited else { return completion.fail(error) }
      // It is tried again from the start, and draws the same names.
      self.drawn = drawn
      let ticket = completion.ticket
      additions[ticket] = Addition(options, opening, completion)
      awaited.begin(loop) { [unowned self] failure in self.goOn(ticket, failure) }
      return
    }
    completion.complete()
  }

  /// Adds a node without waiting: rules in a named pipe are an error.
  public func addAtOnce(_ options: Value) throws(Failure) {
    try Self.checkName(options)
    try NodeOpening(self).begin(options).isOwned = true
  }

  private static func checkName(_ options: Value) throws(Failure) {
    if options["node-name"] == nil { throw Failure("'node-name' must be specified for the root node") }
  }

  /// Forgets a request that waits.
  public func forget(_ ticket: Ticket) {
    additions.removeValue(forKey: ticket)?.opening.awaited?.cancel()
    connecting.removeValue(forKey: ticket)?.cancel()
  }

  private func goOn(_ ticket: Ticket, _ failure: Failure?) {
    guard let addition = additions.removeValue(forKey: ticket), let completion = addition.completion.take() else {
      return
    }
    if let failure { return completion.fail(failure) }
    // Others may have taken the name or removed what it stands on meanwhile.
    open(addition.options, addition.opening.again(), completion)
  }

  // MARK: Names and edges

  /// A name that a node may have: `wanted`, or else one that is drawn.
  func newName(_ wanted: String?) throws(Failure) -> String {
    guard let wanted else {
      defer { drawn += 1 }
      let digits = drawn &* 61 % 100
      return "#block\(drawn)\(digits / 10)\(digits % 10)"
    }
    guard isIdentifier(wanted) else { throw Failure("Invalid node-name: '\(wanted)'") }
    if drive(wanted) != nil { throw Failure("node-name=\(wanted) is conflicting with a device id") }
    if wanted.utf8.count > 31 { throw Failure("Node name too long") }
    if byName[wanted] != nil { throw Failure("Duplicate nodes with node-name='\(wanted)'") }
    return wanted
  }

  /// The place of what comes among the drives, exports and the like.
  func nextNumber() -> Int {
    came += 1
    return came
  }

  /// Takes a node in, which has a name that is free.
  func append(_ node: BlockNode) {
    nodes.append(node)
    byName[node.name] = node
  }

  /// Has a node stand on another. Fails if what it does with that doesn't go with what others do.
  func attach(_ child: BlockNode, as name: String, to parent: BlockNode) throws(Failure) {
    // What isn't open yet may be what the parent is opened for, or the parent itself.
    if child.reaches(parent) {
      throw Failure("Making '\(child.name)' a \(name) child of '\(parent.name)' would create a cycle")
    }
    let edge = BlockEdge(name, child, parent: parent)
    parent.children.append(edge)
    do throws(Failure) { try attach(edge, parent.use(of: edge, parent.use)) } catch {
      parent.children.removeAll { $0 === edge }
      throw error
    }
  }

  /// Has somebody stand on a node, who does something with it. Fails if that doesn't go with what others do.
  func attach(_ edge: BlockEdge, _ use: NodeUse) throws(Failure) {
    edge.child.parents.append(edge)
    do throws(Failure) { try edge.take(use) } catch {
      edge.child.parents.removeAll { $0 === edge }
      throw error
    }
  }

  // MARK: Removing

  /// Removes a node that a client has made; those below it that nobody else uses go with it.
  public func remove(named name: String) throws(Failure) {
    guard let node = node(named: name) else { throw Failure("Failed to find node with node-name='\(name)'") }
    if node.parents.contains(where: { $0.root != nil && !($0.root is BlockJob) }) {
      throw Failure("Node \(name) is in use")
    }
    try checkFree(node, orBacking: true)
    if !node.isOwned { throw Failure("Node \(name) is not owned by the monitor") }
    if !node.parents.isEmpty { throw Failure("Block device \(name) is in use") }
    discard(node)
  }

  /// Takes away what stood on a node. One that nobody has is gone.
  func release(_ edge: BlockEdge, keepingUse: Bool = false) {
    let node = edge.child
    node.parents.removeAll { $0 === edge }
    if node.parents.isEmpty, !node.isOwned { discard(node) } else if !keepingUse { node.resettle() }
  }

  /// Takes a node out that nobody stands on and no client has.
  public func discardIfUnused(_ node: BlockNode) {
    if byName[node.name] === node, node.parents.isEmpty, !node.isOwned { discard(node) }
  }

  /// Takes a node out, with those below it that nobody else uses. Chains may be long, so there is no recursion.
  func discard(_ node: BlockNode) {
    var gone = [node]
    while let node = gone.popLast() {
      guard byName[node.name] === node else { continue }
      byName[node.name] = nil
      nodes.removeAll { $0 === node }
      for edge in node.children {
        edge.child.parents.removeAll { $0 === edge }
        if edge.child.parents.isEmpty, !edge.child.isOwned, byName[edge.child.name] === edge.child {
          gone.append(edge.child)
        } else {
          edge.child.resettle()
        }
      }
      node.driver.close(node, self)
      node.children = []
    }
  }
}
