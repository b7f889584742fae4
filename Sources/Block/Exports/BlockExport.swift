// Exports: nodes that programs outside reach, by NBD only. What stands in the way of an export is refused as QEMU 7.2 does, in
// its order.
import Event
import JSON
import OptionText

/// A node that is exported.
public final class BlockExport: BlockRoot {
  /// Its id.
  public let id: String
  /// How it is reached: `nbd`, `vhost-user-blk`, `fuse`.
  public let type: String
  /// The name that NBD's clients ask for.
  let name: String
  /// What people are told of it.
  let description: String?
  /// Whether clients may write it.
  let isWritable: Bool
  /// Whether what is written is safe when that is answered.
  let isWriteThrough: Bool
  /// The drive that it was made of, with whose medium it ends.
  fileprivate weak var drive: BlockBackend?
  /// Whether it takes no clients any more, and ends when what they have asked for is done.
  public fileprivate(set) var isShuttingDown = false
  /// The clients that have it.
  private(set) var clients: [any ExportClient] = []
  /// How many requests of theirs are under way.
  private var requests = 0
  /// Told when none are.
  fileprivate var whenIdle: (() -> Void)?
  /// How it stands on its node; nil when it has ended.
  public fileprivate(set) var edge: BlockEdge?
  /// Its place among all that came.
  public let number: Int
  let bitmaps: [DirtyBitmap]

  /// The exported node.
  public var node: BlockNode? { edge?.child }
  /// A sentence doesn't name it.
  public var shownName: String { "" }

  init(_ request: ExportRequest, number: Int, bitmaps: [DirtyBitmap]) {
    id = request.id
    self.number = number
    type = request.type
    name = request.name
    description = request.description
    (isWritable, isWriteThrough) = (request.isWritable, request.isWriteThrough)
    self.bitmaps = bitmaps
    for bitmap in bitmaps { bitmap.users += 1 }
  }

  deinit { for bitmap in bitmaps { bitmap.users -= 1 } }

  // MARK: Clients

  /// A client has it.
  func join(_ client: any ExportClient) { clients.append(client) }

  /// A client has left. What it has asked for may be under way.
  func leave(_ client: any ExportClient) { clients.removeAll { $0 === client } }

  /// A request is under way.
  func begin() { requests += 1 }

  /// A request is done.
  func finish() {
    requests -= 1
    if requests == 0 { whenIdle.take()?() }
  }

  /// Sends its clients away, and tells when what they have asked for is done: at once if it is.
  fileprivate func shutDown(_ ended: @escaping () -> Void) {
    isShuttingDown = true
    for client in clients { client.sendAway() }
    if requests == 0 { ended() } else { whenIdle = ended }
  }
}

/// Somebody who has an export.
protocol ExportClient: AnyObject {
  /// The export ends.
  func sendAway()
}

/// What is to be exported.
public struct ExportRequest: Sendable {
  /// Its id.
  public var id: String
  /// How it is reached.
  public var type: String
  /// The name that NBD's clients ask for.
  public var name: String
  /// What people are told of it.
  public var description: String?
  /// Whether it may be written.
  public var isWritable: Bool
  /// Whether what is written is safe when that is answered.
  public var isWriteThrough = false
  /// The names of bitmaps that go with it.
  public var bitmaps: [String]

  /// An export.
  public init(id: String, type: String, name: String? = nil, isWritable: Bool = false, bitmaps: [String] = []) {
    self.id = id
    self.type = type
    self.name = name ?? id
    self.isWritable = isWritable
    self.bitmaps = bitmaps
  }
}

extension BlockGraph {
  /// Whether an export may be called so.
  public func checkExport(id: String) throws(Failure) {
    if !isIdentifier(id) { throw Failure("Invalid block export id") }
    if exports.contains(where: { $0.id == id }) { throw Failure("Block export id '\(id)' is already in use") }
  }

  /// Exports a node, which is this machine's from then on if it can be: a machine that waits for a migration may get its data so.
  /// `hasServer` is whether there is an NBD server; one `of` a drive ends with its medium.
  public func export(
    _ node: BlockNode, of drive: BlockBackend? = nil, _ request: ExportRequest, hasServer: Bool
  ) throws(Failure) {
    try? activate(node)
    let edge = BlockEdge("root", node)
    let use = Self.use(request)
    // What others may do is said when it is known that there will be an export.
    try attach(edge, NodeUse(does: use.does, allows: .all))
    do throws(Failure) { try add(edge, use, request, hasServer: hasServer) } catch {
      leave(edge, drains: true)
      throw error
    }
    exports.last?.drive = drive
  }

  private func add(
    _ edge: BlockEdge, _ use: NodeUse, _ request: ExportRequest, hasServer: Bool
  ) throws(Failure) {
    if request.type == "nbd" {
      if !hasServer { throw Failure("NBD server not running") }
      if request.name.utf8.count > NBDHandshake.longestName {
        throw Failure("export name '\(request.name)' too long")
      }
      if let description = request.description, description.utf8.count > NBDHandshake.longestName {
        throw Failure("description '\(description)' too long")
      }
      if exports.contains(where: { $0.type == "nbd" && $0.name == request.name && !$0.isShuttingDown }) {
        throw Failure("NBD server already has export named '\(request.name)'")
      }
    }
    try edge.take(use)
    var bitmaps: [DirtyBitmap] = []
    for name in request.bitmaps {
      let found = edge.child.chain.lazy.compactMap { node in
        node.bitmaps.first { $0.name == name }.map { (node, $0) }
      }.first
      guard let (node, bitmap) = found else { throw Failure("Bitmap '\(name)' is not found") }
      if bitmap.isBusy {
        throw Failure("Bitmap '\(name)' is currently in use by another operation and cannot be used")
      }
      if !request.isWritable, !node.isReadOnly, bitmap.isRecording {
        throw Failure("Enabled bitmap '\(name)' incompatible with readonly export")
      }
      bitmaps.append(bitmap)
    }
    let export = BlockExport(request, number: nextNumber(), bitmaps: bitmaps)
    export.edge = edge
    edge.root = export
    exports.append(export)
  }

  private static func use(_ request: ExportRequest) -> NodeUse {
    NodeUse(
      does: request.isWritable ? [.consistentRead, .write] : .consistentRead,
      allows: request.type == "nbd" ? [.consistentRead, .write, .writeUnchanged] : .all)
  }

  /// The export of that id. Fails if there is none.
  public func export(_ id: String) throws(Failure) -> BlockExport {
    if let found = exports.first(where: { $0.id == id }) { return found }
    throw Failure("Export '\(id)' is not found")
  }

  /// Ends an export: it is gone once what clients have asked for is done. Fails if it has clients, unless they are to be sent away.
  public func end(_ export: BlockExport, isForced: Bool) throws(Failure) {
    if !isForced, !export.clients.isEmpty {
      throw Failure(
        .generic, "export '\(export.id)' still in use", hint: "Use mode='hard' to force client disconnect")
    }
    if export.isShuttingDown { return }
    export.shutDown { [weak self, weak export] in
      if let self, let export, export.edge != nil { remove(export) }
    }
  }

  /// Ends the exports that were made of a drive, which loses its medium.
  func endExports(of drive: BlockBackend) {
    for export in exports where export.drive === drive { try? end(export, isForced: true) }
  }

  /// Ends an export at once, and tells of it.
  public func remove(_ export: BlockExport) {
    exports.removeAll { $0 === export }
    export.isShuttingDown = true
    for client in export.clients { client.sendAway() }
    if let edge = export.edge { leave(edge, drains: true) }
    export.edge = nil
    onEvent("BLOCK_EXPORT_DELETED", [Value.Member(key: "id", value: .string(export.id))])
  }
}
