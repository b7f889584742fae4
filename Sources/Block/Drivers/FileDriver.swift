// A file of the host: `file` a regular one, `host_device` a device, `host_cdrom` a drive for compact discs.
import Event
import Glibc
import JSON

final class FileDriver: BlockDriver {
  let name: String
  private var path = ""
  private var opener = FileOpener()
  private(set) var file: ImageFile?

  init(_ name: String) { self.name = name }

  var opensFileFirst: Bool { false }

  func open(_ node: BlockNode, _ opening: NodeOpening) throws(Failure) {
    path = node.options["filename"]?.text ?? ""
    if path.isEmpty { throw Failure("The '\(name)' block driver requires a file name") }
    opener = opening.graph.opener
    let file = try openFile(node)
    guard let status = file.status else { throw Self.failure(path, O_RDONLY, errno) }
    if node.options["aio"]?.text == "native", !node.settings.isDirect {
      throw Failure("aio=native was specified, but it requires cache.direct=on, which was not specified.")
    }
    let kind = status.st_mode & S_IFMT
    if name == "file", kind != S_IFREG { throw Failure("'file' driver requires '\(path)' to be a regular file") }
    if name != "file", kind != S_IFCHR, kind != S_IFBLK {
      throw Failure("'\(name)' driver requires '\(path)' to be either a character or block device")
    }
    if let handler = node.options["pr-manager"]?.text {
      throw Failure("No persistent reservation manager with id '\(handler)'")
    }
    self.file = file
  }

  func reopen(_ node: BlockNode, isReadOnly: Bool) throws(Failure) {
    let before = file
    try before?.claim(.none)
    do throws(Failure) {
      let opened = try openFile(node)
      if node.options["locking"]?.text != "off" { try opened.claim(node.isInactive ? .none : node.use) }
      file = opened
    } catch {
      try? settle(node, node.use)
      throw error
    }
  }

  /// Opens it for writing, or for reading where that is wanted or has to do.
  private func openFile(_ node: BlockNode) throws(Failure) -> ImageFile {
    if !node.settings.isReadOnly {
      if let file = ImageFile.open(path, isWritable: true, opener) { return file }
      let reason = errno
      // Whether it is a directory is looked at later then.
      guard node.settings.isReadOnlyIfNeeded, [EACCES, EROFS, EISDIR].contains(reason) else {
        throw Self.failure(path, O_RDWR, reason)
      }
      if reason != EISDIR { node.settings.isReadOnly = true }
    }
    guard let file = ImageFile.open(path, isWritable: false, opener) else {
      throw Self.failure(path, O_RDONLY, errno)
    }
    return file
  }

  private static func failure(_ path: String, _ flags: Int32, _ reason: Int32) -> Failure {
    if let text = FileOpener.failure(path, flags, reason) { return Failure(text) }
    return Failure("Could not open '\(path)': \(String(cString: strerror(reason)))")
  }

  func settle(_ node: BlockNode, _ use: NodeUse) throws(Failure) {
    if node.options["locking"]?.text == "off" { return }
    do throws(Failure) { try file?.claim(node.isInactive ? .none : use) } catch {
      let path = node.options["filename"]?.text ?? ""
      throw Failure(error.kind, error.description, hint: "Is another process using the image [\(path)]?")
    }
  }

  func resize(_ node: BlockNode, to size: Int64) throws(Failure) {
    if size > Self.most { throw Failure("offset(\(size)) exceeds maximum(\(Self.most))") }
    guard let file else { return }
    if name != "file" {
      if size > file.size { throw Failure("Cannot grow device files") }
    } else if !file.resize(to: size) {
      throw Failure("Failed to resize the file: \(String(cString: strerror(errno)))")
    }
  }

  /// The greatest size that QEMU 7.2 works with.
  private static let most: Int64 = 9_223_372_035_781_033_984

  func size(of node: BlockNode) -> Int64 { isInserted(node) ? file?.size ?? 0 : 0 }
  func isInserted(_ node: BlockNode) -> Bool { name != "host_cdrom" || file?.hasDisc ?? false }

  func exactName(of node: BlockNode) -> String? { path }

  func strongOptions(of node: BlockNode) -> [Value.Member] {
    [Value.Member(key: "filename", value: .string(path))]
  }

  func image(of node: BlockNode) -> ImageInfo {
    ImageInfo(
      actualSize: file?.status.map { Int64($0.st_blocks) * 512 }, isDirty: name == "host_cdrom" ? nil : false)
  }

  func peek(_ node: BlockNode, _ offset: Int64, _ count: Int) throws(SystemError) -> [UInt8] {
    guard let bytes = file?.read(offset, count) else { throw SystemError(errno == 0 ? EIO : errno) }
    return bytes
  }

  func map(_ node: BlockNode, _ offset: Int64, _ count: Int64) throws(SystemError) -> BlockExtent {
    guard let file else { throw SystemError(EIO) }
    // The last sector may be longer than the file.
    if offset >= file.size, file.writes == 0 { return BlockExtent(content: .zeros, length: count) }
    let (isData, length) = file.extent(at: offset, count)
    return BlockExtent(content: isData ? .data : .zeros, length: length)
  }

  func read(_ node: BlockNode, _ offset: Int64, _ count: Int64, _ transfer: Transfer) throws(SystemError) -> [Piece] {
    guard let file else { throw SystemError(EIO) }
    var (pieces, place): ([Piece], Int64) = ([], offset)
    while place < offset + count {
      // Of a file with very many holes they are read.
      let rest = offset + count - place
      let (isData, length) = pieces.count < 256 ? file.extent(at: place, rest) : (true, rest)
      pieces.append(Piece(source: isData ? .file(file.open, place) : .zeros, count: length))
      place += length
    }
    return pieces
  }

  func write(_ node: BlockNode, _ pieces: [Piece], at offset: Int64, _ transfer: Transfer) throws(SystemError) {
    guard let file else { throw SystemError(EIO) }
    var place = offset
    file.writes += 1
    transfer.whenOver { file.writes -= 1 }
    for piece in pieces {
      transfer.move(piece, to: file.open, at: place)
      place += piece.count
    }
  }

  func flush(_ node: BlockNode, _ transfer: Transfer) {
    if let file { transfer.flush(file.open) }
  }

  func store(_ node: BlockNode, _ bytes: [UInt8], at offset: Int64) throws(SystemError) {
    guard let file else { throw SystemError(EIO) }
    if !file.write(bytes, at: offset) { throw SystemError(errno) }
  }
}
