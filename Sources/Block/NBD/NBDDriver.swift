// An export of an NBD server.
import Event
import Glibc
import JSON

final class NBDDriver: BlockDriver {
  let name = "nbd"
  private var connection: NBDConnection?
  private var dial: NBDDial?
  /// While this goes on what is read is what the export began with.
  private weak var opening: NodeOpening?

  var opensFileFirst: Bool { false }

  func open(_ node: BlockNode, _ opening: NodeOpening) throws(Failure) {
    let target = try NBDTarget(node.options, checkCredentials: opening.graph.checkCredentials)
    let dial = try opening.dial(target)
    let connection = try dial.connection()
    if connection.export.flags.contains(.readOnly), !node.isReadOnly {
      guard node.settings.isReadOnlyIfNeeded else { throw Failure("Could not open image: Permission denied") }
      node.settings.isReadOnly = true
    }
    if connection.export.size > UInt64(Int64.max) - 511 {
      throw Failure("Could not refresh total sector count: File too large")
    }
    dial.isTaken = true
    (self.connection, self.dial, self.opening) = (connection, dial, opening)
  }

  func reopen(_ node: BlockNode, isReadOnly: Bool) throws(Failure) {
    if !isReadOnly, connection?.export.flags.contains(.readOnly) ?? false {
      throw Failure("Can't reopen read-only NBD mount as read/write")
    }
  }

  func close(_ node: BlockNode, _ graph: BlockGraph) {
    dial?.isTaken = false
    guard let connection else { return }
    // The last one who has it ends it, which is the worker: nobody else waits for the server.
    graph.loop.worker.submit({ _ = connection.flush() }) {}
    (self.connection, dial) = (nil, nil)
  }

  func size(of node: BlockNode) -> Int64 { Int64(clamping: connection?.export.size ?? 0) }

  func resize(_ node: BlockNode, to size: Int64) throws(Failure) {
    if size > node.size { throw Failure("Cannot grow NBD nodes") }
  }

  func exactName(of node: BlockNode) -> String? { NBDTarget.name(node.options) }
  func strongOptions(of node: BlockNode) -> [Value.Member] { NBDTarget.strongOptions(node.options) }
  func image(of node: BlockNode) -> ImageInfo { ImageInfo() }

  // MARK: Data

  private func opened() throws(SystemError) -> NBDConnection {
    guard let connection else { throw SystemError(EIO) }
    return connection
  }

  func peek(_ node: BlockNode, _ offset: Int64, _ count: Int) throws(SystemError) -> [UInt8] {
    let count = Int(min(Int64(count), size(of: node) - offset))
    if offset < 0 || count <= 0 { return [] }
    if let opening, let dial {
      let head = try opening.head(of: dial) ?? []
      if offset + Int64(count) <= head.count { return Array(head[Int(offset)...].prefix(count)) }
    }
    return try opened().peek(offset, count)
  }

  func map(_ node: BlockNode, _ offset: Int64, _ count: Int64) -> BlockExtent {
    BlockExtent(content: .data, length: count)
  }

  func read(_ node: BlockNode, _ offset: Int64, _ count: Int64, _ transfer: Transfer) throws(SystemError) -> [Piece] {
    [Piece(source: .file(try opened(), offset), count: count)]
  }

  func write(_ node: BlockNode, _ pieces: [Piece], at offset: Int64, _ transfer: Transfer) throws(SystemError) {
    let connection = try opened()
    dial?.forgetHead()
    var place = offset
    for piece in pieces {
      transfer.move(piece, to: connection, at: place)
      place += piece.count
    }
  }

  func flush(_ node: BlockNode, _ transfer: Transfer) {
    if let connection { transfer.flush(connection) }
  }

  func store(_ node: BlockNode, _ bytes: [UInt8], at offset: Int64) throws(SystemError) {
    let connection = try opened()
    dial?.forgetHead()
    let error = bytes.withUnsafeBytes { connection.write($0, at: offset, onLoop: true) }
    if let error { throw error }
  }
}
