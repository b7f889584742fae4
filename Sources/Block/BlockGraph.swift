// The block graph: the nodes of a machine, by name.
//
// A node is added whole or not at all. Adding one may wait for a file: a `blkdebug` whose rules come through a named
// pipe is there when the pipe's writer has closed it.
import Event

/// The nodes of one machine.
public final class BlockGraph {
  private let loop: Loop
  /// The nodes that a client made and those below them, oldest first.
  public private(set) var nodes: [BlockNode] = []
  /// What waits for a file, by the request that asked.
  private var additions: [Ticket: Addition] = [:]
  private var made = 0

  /// An empty graph.
  public init(_ loop: Loop) { self.loop = loop }

  /// The node of that name, or nil.
  public func node(named name: String) -> BlockNode? { nodes.first { $0.name == name } }

  // MARK: Adding

  /// An addition under way. A class, because its files and its completion belong together.
  private final class Addition {
    let options: BlockNodeOptions
    /// The files that aren't read yet; nodes with rules may stand on each other.
    var files: ArraySlice<String>
    var reading: RuleFile?
    var completion: Completion<Void>?

    init(_ options: BlockNodeOptions, _ completion: consuming Completion<Void>) {
      self.options = options
      files = options.ruleFiles[...]
      self.completion = consume completion
    }
  }

  /// Adds a node and those below it that are new. Errors are QEMU 7.2's.
  public func add(_ options: BlockNodeOptions, _ completion: consuming Completion<Void>) throws(Failure) {
    guard options.name != nil else { throw Failure("'node-name' must be specified for the root node") }
    try check(options)
    let ticket = completion.ticket
    let addition = Addition(options, completion)
    if try readFiles(of: addition, ticket) { finish(addition) } else { additions[ticket] = addition }
  }

  /// Adds a node without waiting: rules in a named pipe are an error.
  public func addAtOnce(_ options: BlockNodeOptions) throws(Failure) {
    guard options.name != nil else { throw Failure("'node-name' must be specified for the root node") }
    try check(options)
    for path in options.ruleFiles where try !RuleFile(path).readAtOnce() {
      throw Failure("Could not read blkdebug config file: a named pipe can't be waited for at start")
    }
    make(options, isOwned: true)
  }

  /// Forgets a request that waits for a file.
  public func forget(_ ticket: Ticket) { additions.removeValue(forKey: ticket)?.reading?.cancel() }

  /// Reads the files up to one that isn't complete yet; whether all of them are.
  private func readFiles(of addition: Addition, _ ticket: Ticket) throws(Failure) -> Bool {
    while let path = addition.files.popFirst() {
      let file = try RuleFile(path)
      if try file.readAtOnce() { continue }
      addition.reading = file
      file.readLater(loop) { [unowned self] failure in self.fileRead(ticket, failure) }
      return false
    }
    return true
  }

  private func fileRead(_ ticket: Ticket, _ failure: Failure?) {
    guard let addition = additions[ticket] else { return }
    do throws(Failure) {
      if let failure { throw failure }
      guard try readFiles(of: addition, ticket) else { return }
      additions[ticket] = nil
      // Others may have taken the name or removed what it stands on meanwhile.
      try check(addition.options)
      finish(addition)
    } catch {
      additions[ticket] = nil
      addition.completion.take()?.fail(error)
    }
  }

  private func finish(_ addition: Addition) {
    make(addition.options, isOwned: true)
    addition.completion.take()?.complete()
  }

  /// Checks everything that could fail, so that making the node can't.
  private func check(_ options: BlockNodeOptions) throws(Failure) {
    if let name = options.name {
      guard isIdentifier(name) else { throw Failure("Invalid node-name: '\(name)'") }
      if name.utf8.count > 31 { throw Failure("Node name too long") }
      if node(named: name) != nil { throw Failure("Duplicate nodes with node-name='\(name)'") }
    }
    guard case .blkdebug(let image, _) = options.driver else { return }
    switch image {
    case .existing(let name):
      if node(named: name) == nil { throw Failure("Cannot find device='\(name)' nor node-name='\(name)'") }
    case .new(let below):
      if let name = below.name, name == options.name { throw Failure("Duplicate nodes with node-name='\(name)'") }
      try check(below)
    }
  }

  /// Makes a node that has been checked, and those below it.
  @discardableResult
  private func make(_ options: BlockNodeOptions, isOwned: Bool) -> BlockNode? {
    var image: BlockNode?
    // In QEMU a node is there before those that are opened for it.
    let place = nodes.count
    let (driver, filename, ownOptions, size): (String, String?, String, Int64)
    switch options.driver {
    case .null(let name, let bytes, let hasSize):
      driver = name
      filename = hasSize ? nil : "\(name)://"
      ownOptions = "\"driver\": \"\(name)\"" + (hasSize ? ", \"size\": \(bytes)" : "")
      size = (bytes + 511) / 512 * 512
    case .blkdebug(let reference, let config):
      switch reference {
      case .existing(let name): image = node(named: name)
      case .new(let below): image = make(below, isOwned: false)
      }
      guard let image else { return nil }
      driver = "blkdebug"
      filename = image.filename.hasPrefix("json:") ? nil : "blkdebug:\(config ?? ""):\(image.filename)"
      ownOptions = "\"driver\": \"blkdebug\"" + (config.map { ", \"config\": \(quoted($0))" } ?? "")
      size = image.size
    }
    made += 1
    let node = BlockNode(
      name: options.name ?? freeName(), driver: driver, filename: filename, ownOptions: ownOptions, size: size,
      isReadOnly: options.isReadOnly, image: image, isOwned: isOwned, number: made)
    nodes.insert(node, at: place)
    return node
  }

  private func freeName() -> String {
    var number = made * 10
    while node(named: "#block\(number)") != nil { number += 1 }
    return "#block\(number)"
  }

  // MARK: Removing

  /// Removes a node that a client has made; those below it that nobody else uses go with it.
  public func remove(named name: String) throws(Failure) {
    guard let node = node(named: name) else { throw Failure("Failed to find node with node-name='\(name)'") }
    if node.isOwned && node.users > 0 { throw Failure("Block device \(name) is in use") }
    if !node.isOwned { throw Failure("Node \(name) is not owned by the monitor") }
    remove(node)
  }

  private func remove(_ node: BlockNode) {
    nodes.removeAll { $0 === node }
    guard let image = node.image, !image.isOwned, image.users == 1 else { return }
    remove(image)
  }
}

extension BlockNodeOptions {
  /// The files of rules that it and the nodes below it read.
  fileprivate var ruleFiles: [String] {
    guard case .blkdebug(let image, let config) = driver else { return [] }
    let own = config.map { [$0] } ?? []
    if case .new(let below) = image { return own + below.ruleFiles }
    return own
  }
}

/// Whether a name has the form of QEMU's ids: a letter, then letters, digits, `-`, `.` and `_`.
private func isIdentifier(_ name: String) -> Bool {
  guard let first = name.utf8.first, isLetter(first) else { return false }
  return name.utf8.allSatisfy { isLetter($0) || (0x30...0x39).contains($0) || [0x2D, 0x2E, 0x5F].contains($0) }
}

private func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

/// A text as JSON writes it, as far as a path needs that.
private func quoted(_ text: String) -> String {
  let escaped = text.unicodeScalars.map { scalar in
    scalar == "\"" || scalar == "\\" ? "\\\(scalar)" : String(scalar)
  }
  return "\"\(escaped.joined())\""
}
