// A qcow2 image: clusters that come as they are written, on a backing file that shows where there are none.
import Event
import Glibc
import JSON

final class Qcow2Driver: BlockDriver {
  let name = "qcow2"
  var takesBacking: Bool { true }
  private(set) var image: Qcow2Image?
  var header: Qcow2Header? { image?.header }

  func open(_ node: BlockNode, _ opening: NodeOpening) throws(Failure) {
    guard let file = node.child("file") else { return }
    let image = try read(node, file)
    let header = image.header
    self.image = image
    try openDataFile(node, header, opening)
    if node.options["backing"] == nil, let name = header.backingName, fullName(name, of: node) == nil {
      throw Failure("Cannot generate a base directory for NBD nodes")
    }
    var backing: BlockNode?
    do throws(Failure) {
      backing = try self.backing(of: node, header, opening)
    } catch { throw Failure(error.kind, "Could not open backing file: \(error.description)") }
    if let backing { try opening.graph.attach(backing, as: "backing", to: node) }
  }

  /// The image as its file has it now. One that is another machine's for now stays as it is, though it may not be closed: that
  /// machine has it open. Its bitmaps aren't looked at either.
  private func read(_ node: BlockNode, _ file: BlockNode) throws(Failure) -> Qcow2Image {
    let whole = try reading("Could not read qcow2 header") { () throws(SystemError) in
      try file.peek(0, Qcow2Header.clusterSize(try file.peek(0, Qcow2Header.least)))
    }
    let header = try Qcow2Header(whole, isWritable: !node.isReadOnly)
    try check(node.options, header)
    let image = try reading("Could not read L1 table") { () throws(SystemError) in try Qcow2Image(file, header) }
    _ = try reading("Could not initialize refcount handling") { () throws(SystemError) in
      file.happened(.reftableLoad)
      return try image.refcounts()
    }
    try image.readSnapshots()
    if node.isInactive { return image }
    if !node.isReadOnly { try beginWriting(image) }
    try openBitmaps(node, image)
    return image
  }

  func activate(_ node: BlockNode) throws(Failure) {
    guard let file = node.child("file") else { return }
    let before = node.bitmaps
    do throws(Failure) { image = try read(node, file) } catch {
      node.bitmaps = before
      throw Failure(error.kind, "Could not reopen qcow2 layer: \(error.description)")
    }
  }

  /// The bitmaps are in the image then, and nowhere else.
  func inactivate(_ node: BlockNode) throws(Failure) {
    if !node.isReadOnly {
      try change { (image) throws(SystemError) in
        try image.storeBitmaps(node.bitmaps)
        image.holds.flush()
      }
    }
    node.bitmaps.removeAll { $0.isPersistent && !$0.isBusy }
  }

  private func reading<Result>(
    _ failing: String, _ body: () throws(SystemError) -> Result
  ) throws(Failure) -> Result {
    do throws(SystemError) { return try body() } catch { throw Failure("\(failing): \(error.description)") }
  }

  func change(_ node: BlockNode, to options: Value, _ graph: BlockGraph) throws(Failure) {
    if let header { try check(options, header) }
  }

  /// Bitmaps are stored when nobody writes any more, and are in use from then on that somebody does.
  func reopen(_ node: BlockNode, isReadOnly: Bool) throws(Failure) {
    if node.isInactive { return }
    if let image, !isReadOnly { try beginWriting(image) }
    try change { (image) throws(SystemError) in
      if isReadOnly { try image.storeBitmaps(node.bitmaps) } else { try image.markBitmapsUsed() }
    }
  }

  /// Has an image that is to be written be fit for that. One that is opened anew is repaired too, which QEMU 7.2 doesn't do: what
  /// it writes there then may be lost.
  private func beginWriting(_ image: Qcow2Image) throws(Failure) {
    try reading("Could not update qcow2 header") { () throws(SystemError) in try image.dropUnknownFeatures() }
    try reading("Could not repair dirty image") { () throws(SystemError) in try image.repair() }
  }

  /// The node has the bitmaps that are stored; where it can be written they are marked as in use.
  private func openBitmaps(_ node: BlockNode, _ image: Qcow2Image) throws(Failure) {
    let stored = try image.storedBitmaps()
    try reading("Could not read qcow2 tables") { () throws(SystemError) in
      for bitmap in stored where !node.bitmaps.contains(where: { $0.nameBytes == bitmap.name }) {
        node.bitmaps.append(try image.load(bitmap))
      }
      if !node.isReadOnly { try image.markBitmapsUsed() }
    }
  }

  private func check(_ options: Value, _ header: Qcow2Header) throws(Failure) {
    if let cache = options["cache-size"]?.number, let l2 = options["l2-cache-size"]?.number, l2 > cache {
      throw Failure("l2-cache-size may not exceed cache-size")
    }
    if let entry = options["l2-cache-entry-size"]?.number,
      entry < 512 || entry > header.clusterSize || entry & (entry - 1) != 0
    {
      throw Failure(
        "L2 cache entry size must be a power of two between 512 and the cluster size (\(header.clusterSize))")
    }
    if let interval = options["cache-clean-interval"]?.number, interval > Int64(Int32.max) {
      throw Failure("Cache clean interval too big")
    }
    if header.encryption != 0 {
      throw Failure(
        options["encrypt"]?["key-secret"] == nil
          ? "Parameter 'encrypt.key-secret' is required for cipher" : "Encrypted images are not simulated")
    }
    if let format = options["encrypt"]?["format"]?.text {
      throw Failure("No encryption in image header, but options specified format '\(format)'")
    }
  }

  private func openDataFile(_ node: BlockNode, _ header: Qcow2Header, _ opening: NodeOpening) throws(Failure) {
    guard header.incompatible.contains(.dataFile) else {
      if node.options["data-file"] == nil { return }
      throw Failure("'data-file' can only be set for images with an external data file")
    }
    if node.options["data-file"] != nil { return try opening.attach("data-file", to: node) }
    guard let name = header.dataFileName else { throw Failure("'data-file' is required for this image") }
    let data = try opening.open(node.fileOptions(fullName(name, of: node) ?? name), inheriting: node.settings)
    try opening.graph.attach(data, as: "data-file", to: node)
  }

  func createSnapshot(_ node: BlockNode, _ content: SnapshotContent) throws(Failure) {
    try change { (image) throws(SystemError) in try image.createSnapshot(content) }
  }

  func store(_ node: BlockNode, state: [UInt8], _ transfer: Transfer) throws(SystemError) -> ImageState {
    try opened(node).store(state: state, transfer)
  }

  func state(_ node: BlockNode, of id: String) throws(SystemError) -> [UInt8] { try opened(node).state(of: id) }

  func deleteSnapshot(_ node: BlockNode, id: String) throws(Failure) {
    try change { (image) throws(SystemError) in try image.deleteSnapshot(id) }
  }

  func applySnapshot(_ node: BlockNode, id: String) throws(Failure) {
    try change { (image) throws(SystemError) in try image.applySnapshot(id) }
  }

  private func change(_ body: (Qcow2Image) throws(SystemError) -> Void) throws(Failure) {
    guard let image else { throw Failure("Operation not supported") }
    do throws(SystemError) { try body(image) } catch { throw Failure(error.description) }
  }

  func storeBacking(_ node: BlockNode, name: String?, format: String?) throws(Failure) {
    try change { (image) throws(SystemError) in try image.setBacking(name: name, format: format) }
  }

  func close(_ node: BlockNode, _ graph: BlockGraph) {
    if let image, node.isWritable {
      // What can't be stored any more is left as it is: the bitmaps are marked as lost then.
      do throws(SystemError) { try image.storeBitmaps(node.bitmaps) } catch {}
      image.holds.flush()
    }
    image = nil
  }

  // MARK: Data

  /// The image with what it stands on now.
  func opened(_ node: BlockNode) throws(SystemError) -> Qcow2Image {
    guard let image, let file = node.child("file") else { throw SystemError(EIO) }
    image.storage.file = file
    (image.backing, image.dataFile) = (node.child("backing"), node.child("data-file"))
    if image.layout.hasDataFile, image.dataFile == nil { throw SystemError(EIO) }
    return image
  }

  func map(_ node: BlockNode, _ offset: Int64, _ count: Int64) throws(SystemError) -> BlockExtent {
    try opened(node).map(offset, count)
  }

  func read(_ node: BlockNode, _ offset: Int64, _ count: Int64, _ transfer: Transfer) throws(SystemError) -> [Piece] {
    try opened(node).read(offset, count, transfer)
  }

  func write(_ node: BlockNode, _ pieces: [Piece], at offset: Int64, _ transfer: Transfer) throws(SystemError) {
    try opened(node).write(pieces, at: offset, transfer)
  }

  func compresses(_ node: BlockNode) -> Bool { true }

  func writeCompressed(
    _ node: BlockNode, _ pieces: [Piece], at offset: Int64, _ transfer: Transfer
  ) throws(SystemError) {
    try opened(node).writeCompressed(pieces, at: offset, transfer)
  }

  func makeEmpty(_ node: BlockNode) throws(SystemError) { try opened(node).makeEmpty() }

  func resize(_ node: BlockNode, to size: Int64) throws(Failure) {
    let opened: Qcow2Image
    do throws(SystemError) { opened = try self.opened(node) } catch { throw Failure(error.description) }
    try opened.resize(to: size)
  }

  func store(_ node: BlockNode, _ bytes: [UInt8], at offset: Int64) throws(SystemError) {
    let transfer = Transfer()
    try opened(node).write([Piece(source: .bytes(bytes), count: Int64(bytes.count))], at: offset, transfer)
    try transfer.runAtOnce()
  }

  func peek(_ node: BlockNode, _ offset: Int64, _ count: Int) throws(SystemError) -> [UInt8] {
    let count = Int(min(Int64(count), node.size - offset))
    return offset < 0 || count <= 0 ? [] : try opened(node).peek(offset, count)
  }

  func snapshots(of node: BlockNode) -> [ImageSnapshot] { image?.snapshots.map(\.shown) ?? [] }

  func use(of edge: BlockEdge, by node: BlockNode, _ above: NodeUse) -> NodeUse {
    switch edge.name {
    case "backing":
      NodeUse(
        does: above.does.intersection(.consistentRead), allows: above.allows.contains(.write) ? .all : .undisturbed)
    case "data-file": NodeUse(does: above.does, allows: [.consistentRead, .write, .writeUnchanged])
    default:
      NodeUse(
        does: node.isReadOnly
          ? .consistentRead : above.does.intersection(.writeUnchanged).union([.consistentRead, .write, .resize]),
        allows: node.settings.isShared
          ? .all : above.allows.contains(.consistentRead) ? .undisturbed : .writeUnchanged)
    }
  }
}

extension BlockNode {
  /// The options of a file of that name.
  fileprivate func fileOptions(_ name: String) -> Value {
    .object([
      Value.Member(key: "driver", value: "file"), Value.Member(key: "filename", value: .string(name)),
    ])
  }
}
