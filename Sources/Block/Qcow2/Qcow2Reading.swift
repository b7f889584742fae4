// Where the bytes of a qcow2 image are.
import Deflate
import Event
import Glibc

extension Qcow2Image {
  /// Bytes in a row that are of one kind, and in a row where they are data.
  struct Stretch {
    let content: Qcow2Entry.Content
    /// Where data are, or a compressed cluster's bytes.
    let host: Int64
    /// The most bytes of those of a compressed cluster.
    var packed = 0
    var length: Int64
  }

  /// How many entries are looked at in one go.
  private static let mostEntries: Int64 = 2048

  /// What is at an offset, of at most `limit` bytes.
  private func stretch(_ offset: Int64, _ limit: Int64) throws(SystemError) -> Stretch {
    let span = layout.span
    if try table(offset / span) == nil, pending.isEmpty {
      return Stretch(content: .nothing, host: 0, length: min(limit, span - offset % span))
    }
    let first = try part(offset)
    var stretch = first
    while stretch.length < limit, stretch.length < Self.mostEntries * layout.grain, first.content != .compressed {
      let next = try part(offset + stretch.length)
      if next.content != first.content { break }
      if first.content == .data, next.host != first.host + stretch.length { break }
      stretch.length += next.length
    }
    stretch.length = min(limit, stretch.length)
    return stretch
  }

  /// What is at an offset, up to the end of its cluster or of the part of it that is there or not.
  private func part(_ offset: Int64) throws(SystemError) -> Stretch {
    let entry = try entry(offset >> Int64(layout.clusterBits))
    let inside = offset & (layout.clusterSize - 1)
    guard let content = entry.content(Int(inside / layout.grain), layout) else { throw SystemError(EIO) }
    if content == .compressed {
      let place = entry.compressedPlace(layout)
      return Stretch(
        content: content, host: place.offset, packed: place.length, length: layout.clusterSize - inside)
    }
    let host = content == .data ? (entry.host(layout) ?? 0) + inside : 0
    return Stretch(content: content, host: host, length: layout.grain - offset & (layout.grain - 1))
  }

  /// What the image has itself: see `BlockNode.map`.
  func map(_ offset: Int64, _ count: Int64) throws(SystemError) -> BlockExtent {
    let bound = min(count, max(1, min(Self.mostEntries * layout.clusterSize, layout.span - offset % layout.span)))
    var (kind, length): (BlockExtent.Content?, Int64) = (nil, 0)
    while length < bound {
      let next = try stretch(offset + length, bound - length)
      let content: BlockExtent.Content =
        switch next.content {
        case .nothing: .nothing
        case .zeros: .zeros
        case .data, .compressed: .data
        }
      if let kind, kind != content { break }
      kind = content
      length += next.length
    }
    return BlockExtent(content: kind ?? .nothing, length: length)
  }

  /// The pieces that it shows: see `BlockNode.read`.
  func read(_ offset: Int64, _ count: Int64, _ transfer: Transfer) throws(SystemError) -> [Piece] {
    let hold = holds.hold()
    var pieces: [Piece] = []
    var place = offset
    while place < offset + count {
      let stretch = try stretch(place, offset + count - place)
      switch stretch.content {
      case .nothing: pieces += try readBelow(place, stretch.length, transfer)
      case .zeros: pieces.append(Piece(source: .zeros, count: stretch.length))
      case .data:
        storage.file.happened(.readAio)
        pieces += try data.read(stretch.host, stretch.length, transfer)
      case .compressed: pieces.append(try compressed(stretch, at: place, transfer))
      }
      place += stretch.length
    }
    transfer.afterwards { () throws(SystemError) in withExtendedLifetime(hold) {} }
    return pieces
  }

  /// The bytes that it shows, read at once.
  func peek(_ offset: Int64, _ count: Int) throws(SystemError) -> [UInt8] {
    var bytes: [UInt8] = []
    while bytes.count < count {
      let wanted = bytes.count
      let stretch = try stretch(offset + Int64(wanted), Int64(count - wanted))
      let length = Int(stretch.length)
      switch stretch.content {
      case .nothing: bytes += try backing?.peek(offset + Int64(wanted), length) ?? []
      case .zeros: break
      case .data: bytes += try data.peek(stretch.host, length)
      case .compressed:
        if layout.isZstd { throw SystemError(ENOTSUP) }
        let packed = try storage.file.peek(stretch.host, stretch.packed)
        guard let all = Inflater.inflate(packed, size: Int(layout.clusterSize)) else { throw SystemError(EIO) }
        bytes += all[Int((offset + Int64(wanted)) & (layout.clusterSize - 1))...].prefix(length)
      }
      bytes.pad(to: wanted + length)
    }
    return bytes
  }

  private func readBelow(_ offset: Int64, _ count: Int64, _ transfer: Transfer) throws(SystemError) -> [Piece] {
    guard let backing else { return [Piece(source: .zeros, count: count)] }
    storage.file.happened(.readBackingAio)
    return try backing.read(offset, count, transfer)
  }

  private func compressed(_ stretch: Stretch, at offset: Int64, _ transfer: Transfer) throws(SystemError) -> Piece {
    if layout.isZstd { throw SystemError(ENOTSUP) }
    storage.file.happened(.readCompressed)
    let bytes = try storage.file.read(stretch.host, Int64(stretch.packed), transfer)
    guard let first = bytes.first, case .file(let file, let place) = first.source else { throw SystemError(EIO) }
    let cluster = CompressedCluster(
      file: file, offset: place, length: Int(first.count), size: Int(layout.clusterSize))
    return Piece(source: .compressed(cluster, Int(offset & (layout.clusterSize - 1))), count: stretch.length)
  }
}
