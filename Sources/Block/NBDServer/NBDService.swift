// What an NBD server does for a client with the export that they agreed on. Requests are done side by side, and answered as they
// are done. The loop plans, the worker moves bytes.
import Event
import Glibc

/// The requests of one client.
final class NBDService {
  let export: BlockExport
  private let agreement: NBDAgreement
  private let loop: Loop
  /// Sends a reply.
  private let reply: ([UInt8]) -> Void
  private var tray = InputTray()
  /// The request whose bytes are coming.
  private var awaited: NBDRequest?
  private(set) var underWay = 0
  /// How many bytes are kept for them.
  private var weight = 0

  /// The most requests of a client that are under way, as with QEMU 7.2, and the bytes from which on no more are taken.
  private static let (most, mostWeight) = (16, 64 << 20)

  init(_ export: BlockExport, _ agreement: NBDAgreement, _ loop: Loop, reply: @escaping ([UInt8]) -> Void) {
    (self.export, self.agreement, self.loop, self.reply) = (export, agreement, loop, reply)
  }

  enum Outcome { case goesOn, over }

  /// Whether another request is taken. `unsent` are bytes that wait for the client.
  func hasRoom(unsent: Int) -> Bool { underWay < Self.most && weight + unsent < Self.mostWeight }

  /// Goes on with input. Over is what the client has ended, or what has no beginning.
  func take(_ rest: inout UnsafeRawBufferPointer) -> Outcome {
    if let request = awaited {
      guard let bytes = tray.take(request.payload, from: &rest) else { return .goesOn }
      awaited = nil
      perform(request, bytes)
      return .goesOn
    }
    guard let header = tray.take(NBDRequest.headerSize, from: &rest) else { return .goesOn }
    let request = NBDRequest(header)
    if request.command == .disconnect { return .over }
    if !request.isValid || request.payload > NBDRequest.mostBytes {
      // What comes next can't be told.
      refuse(request, "The connection ends")
      return .over
    }
    if request.payload > 0 { awaited = request } else { perform(request, []) }
    return .goesOn
  }

  private func replies(_ request: NBDRequest) -> NBDReplies {
    NBDReplies(handle: request.handle, isStructured: agreement.isStructured)
  }

  private func refuse(_ request: NBDRequest, _ text: String) {
    reply(replies(request).failed(SystemError(EINVAL), text))
  }

  // MARK: Doing it

  private func perform(_ request: NBDRequest, _ payload: [UInt8]) {
    guard let node = export.node, let offer = export.offer else { return refuse(request, "The export ends") }
    if let text = request.refusal(offer, agreement) { return refuse(request, text) }
    underWay += 1
    weight += request.weight
    export.begin()
    do throws(SystemError) { try perform(request, payload, node) } catch { end(request, error) }
  }

  private func perform(_ request: NBDRequest, _ payload: [UInt8], _ node: BlockNode) throws(SystemError) {
    let (offset, count) = (request.offset, Int64(request.length))
    switch request.command {
    case .read: try read(request, node)
    case .write where count > 0: try write(request, Piece(source: .bytes(payload), count: count), node)
    case .writeZeroes where count > 0: try write(request, Piece(source: .zeros, count: count), node)
    case .trim where count > 0 && node.settings.discards: try write(request, Piece(source: .zeros, count: count), node)
    case .flush: flush(request, node)
    case .blockStatus: try tell(request, offset..<offset + count, node)
    default: end(request, nil)
    }
  }

  private func read(_ request: NBDRequest, _ node: BlockNode) throws(SystemError) {
    let (transfer, count) = (Transfer(), Int64(request.length))
    let pieces = count > 0 ? try node.read(request.offset, count, transfer) : []
    let gathered = GatheredBytes(capacity: request.length + 64)
    let whole = request.flags.contains(.whole)
    transfer.gather(replies(request).read(pieces, at: request.offset, whole: whole), into: gathered)
    transfer.run(loop) { [self] error in end(request, error, gathered.bytes) }
  }

  private func write(_ request: NBDRequest, _ piece: Piece, _ node: BlockNode) throws(SystemError) {
    let transfer = Transfer()
    try node.write([piece], at: request.offset, transfer)
    let isSafe = request.flags.contains(.forceAccess) || export.isWriteThrough
    transfer.run(loop) { [self] error in
      if error == nil && isSafe { flush(request, node) } else { end(request, error) }
    }
  }

  private func flush(_ request: NBDRequest, _ node: BlockNode) {
    let transfer = Transfer()
    node.flush(transfer)
    transfer.run(loop) { [self] error in end(request, error) }
  }

  private func tell(_ request: NBDRequest, _ range: Range<Int64>, _ node: BlockNode) throws(SystemError) {
    let most = request.flags.contains(.one) ? 1 : NBDExtent.most
    var bytes: [UInt8] = []
    for context in agreement.contexts {
      let isLast = context == agreement.contexts.last
      bytes += replies(request).status(context, try extents(context, range, most, node), isLast: isLast)
    }
    end(request, nil, bytes)
  }

  private func extents(
    _ context: UInt32, _ range: Range<Int64>, _ most: Int, _ node: BlockNode
  ) throws(SystemError) -> [NBDExtent] {
    if context == NBDContext.allocation { return try node.extents(range, most: most) }
    let index = Int(context) - Int(NBDContext.firstBitmap)
    guard export.bitmaps.indices.contains(index) else { throw SystemError(EINVAL) }
    return export.bitmaps[index].extents(range, most: most)
  }

  /// A request is over: `bytes` is the reply to one that says more than that.
  private func end(_ request: NBDRequest, _ error: SystemError?, _ bytes: [UInt8]? = nil) {
    underWay -= 1
    weight -= request.weight
    let replies = replies(request)
    reply(error.map { replies.failed($0, $0.description) } ?? bytes ?? replies.done)
    export.finish()
  }
}
