// What a node does, by its driver: one file each.
import Event
import Glibc
import JSON

/// What a node does.
protocol BlockDriver: AnyObject {
  /// Its name in `blockdev-add`.
  var name: String { get }
  /// Whether the node that `file` names is opened before this one has its name.
  var opensFileFirst: Bool { get }
  /// Opens the rest: the node has its name, and its `file` if that is opened first. Errors are QEMU 7.2's.
  func open(_ node: BlockNode, _ opening: NodeOpening) throws(Failure)
  /// Something else is done with the node. Fails if it can't be.
  func settle(_ node: BlockNode, _ use: NodeUse) throws(Failure)
  /// The node is gone.
  func close(_ node: BlockNode, _ graph: BlockGraph)
  /// The size in bytes.
  func size(of node: BlockNode) -> Int64
  /// Whether that can change without it.
  var looksForSize: Bool { get }
  /// Gives it another size.
  func resize(_ node: BlockNode, to size: Int64) throws(Failure)
  /// Gives it other options, of those that can change. Nothing is changed that fails.
  func change(_ node: BlockNode, to options: Value, _ graph: BlockGraph) throws(Failure)
  /// Opens it anew, for writing or no longer. Its `file` has been opened so already.
  func reopen(_ node: BlockNode, isReadOnly: Bool) throws(Failure)
  /// Its image has become this machine's: what is known of it is read anew, as another one has written to it. Its file has been
  /// measured already.
  func activate(_ node: BlockNode) throws(Failure)
  /// Its image becomes another machine's: what isn't stored is stored. A failure leaves it as it was.
  func inactivate(_ node: BlockNode) throws(Failure)
  /// The file of the host that it writes to; nil for none.
  var file: ImageFile? { get }
  /// Stores the name and format of another backing file in the image; nil for none.
  func storeBacking(_ node: BlockNode, name: String?, format: String?) throws(Failure)
  /// Has the image hold nothing of its own.
  func makeEmpty(_ node: BlockNode) throws(SystemError)
  /// Whether it can stand on a backing file.
  var takesBacking: Bool { get }
  /// The node that requests pass on to; nil for one that isn't a filter.
  func filtered(by node: BlockNode) -> BlockNode?
  /// What requests go to: what a filter stands on, or its file.
  func passed(by node: BlockNode) -> BlockNode?
  /// Reads so many bytes, fewer at the end.
  func peek(_ node: BlockNode, _ offset: Int64, _ count: Int) throws(SystemError) -> [UInt8]
  /// What it has itself: see `BlockNode.map`.
  func map(_ node: BlockNode, _ offset: Int64, _ count: Int64) throws(SystemError) -> BlockExtent
  /// The pieces that it shows, which are within its size: see `BlockNode.read`.
  func read(_ node: BlockNode, _ offset: Int64, _ count: Int64, _ transfer: Transfer) throws(SystemError) -> [Piece]
  /// Has pieces written, which go no further than its size: see `BlockNode.write`.
  func write(_ node: BlockNode, _ pieces: [Piece], at offset: Int64, _ transfer: Transfer) throws(SystemError)
  /// Has pieces written that are there already, as who looks at the node sees it.
  func writeUnchanged(_ node: BlockNode, _ pieces: [Piece], at offset: Int64, _ transfer: Transfer) throws(SystemError)
  /// Whether what goes through it can be compressed below, as QEMU 7.2's filters have it.
  var passesCompression: Bool { get }
  /// Whether what is written to the node can be compressed.
  func compresses(_ node: BlockNode) -> Bool
  /// Has pieces written compressed: see `BlockNode.write`.
  func writeCompressed(_ node: BlockNode, _ pieces: [Piece], at offset: Int64, _ transfer: Transfer) throws(SystemError)
  /// Something happens that a rule of `blkdebug` may wait for.
  func happened(_ event: BlkdebugEvent, to node: BlockNode)
  /// Waits for what was written: see `BlockNode.flush`.
  func flush(_ node: BlockNode, _ transfer: Transfer)
  /// Writes bytes at once: see `BlockNode.store`.
  func store(_ node: BlockNode, _ bytes: [UInt8], at offset: Int64) throws(SystemError)
  /// Whether there is something to read: a drive of the host may be empty.
  func isInserted(_ node: BlockNode) -> Bool
  /// A name that says all that it is made of; nil if there is none.
  func exactName(of node: BlockNode) -> String?
  /// The options that decide what is read from it, without those of children.
  func strongOptions(of node: BlockNode) -> [Value.Member]
  /// The options that describe what it stands on, as JSON.
  func childOptions(of node: BlockNode) -> [(key: String, text: String)]
  /// What is stored about the image.
  func image(of node: BlockNode) -> ImageInfo
  /// Whether what is stored about it can be shown.
  func checkImage(_ node: BlockNode) throws(Failure)
  /// The internal snapshots of the image, in their order.
  func snapshots(of node: BlockNode) -> [ImageSnapshot]
  /// Keeps what the image shows now.
  func createSnapshot(_ node: BlockNode, _ content: SnapshotContent) throws(Failure)
  /// Has the bytes of a machine's state moved into the image, for a snapshot that is made afterwards.
  func store(_ node: BlockNode, state: [UInt8], _ transfer: Transfer) throws(SystemError) -> ImageState
  /// The bytes of the machine's state that a snapshot has.
  func state(_ node: BlockNode, of id: String) throws(SystemError) -> [UInt8]
  /// Forgets a snapshot.
  func deleteSnapshot(_ node: BlockNode, id: String) throws(Failure)
  /// Has the image show what it did when a snapshot was made.
  func applySnapshot(_ node: BlockNode, id: String) throws(Failure)
  /// What it does with one of those that it stands on, when so much is done with it.
  func use(of edge: BlockEdge, by node: BlockNode, _ above: NodeUse) -> NodeUse
}

extension BlockDriver {
  func use(of edge: BlockEdge, by node: BlockNode, _ above: NodeUse) -> NodeUse { above }

  func snapshots(of node: BlockNode) -> [ImageSnapshot] { [] }
  func createSnapshot(_ node: BlockNode, _ content: SnapshotContent) throws(Failure) {
    throw Failure("Operation not supported")
  }
  func store(_ node: BlockNode, state: [UInt8], _ transfer: Transfer) throws(SystemError) -> ImageState {
    throw SystemError(ENOTSUP)
  }
  func state(_ node: BlockNode, of id: String) throws(SystemError) -> [UInt8] { throw SystemError(ENOTSUP) }
  func deleteSnapshot(_ node: BlockNode, id: String) throws(Failure) { throw Failure("Operation not supported") }
  func applySnapshot(_ node: BlockNode, id: String) throws(Failure) { throw Failure("Operation not supported") }

  func makeEmpty(_ node: BlockNode) throws(SystemError) {}
  func happened(_ event: BlkdebugEvent, to node: BlockNode) {}

  var opensFileFirst: Bool { true }
  var takesBacking: Bool { false }
  var passesCompression: Bool { false }
  func open(_ node: BlockNode, _ opening: NodeOpening) throws(Failure) {}
  func settle(_ node: BlockNode, _ use: NodeUse) throws(Failure) {}
  func close(_ node: BlockNode, _ graph: BlockGraph) {}
  func passed(by node: BlockNode) -> BlockNode? { filtered(by: node) ?? node.child("file") }

  func size(of node: BlockNode) -> Int64 { passed(by: node)?.size ?? 0 }
  var looksForSize: Bool { false }
  func filtered(by node: BlockNode) -> BlockNode? { nil }
  func resize(_ node: BlockNode, to size: Int64) throws(Failure) {
    guard let below = filtered(by: node) else { throw BlockNode.hasFixedSize }
    try below.resize(to: size)
  }
  func change(_ node: BlockNode, to options: Value, _ graph: BlockGraph) throws(Failure) {}
  func reopen(_ node: BlockNode, isReadOnly: Bool) throws(Failure) {}
  func activate(_ node: BlockNode) throws(Failure) {}
  func inactivate(_ node: BlockNode) throws(Failure) {}
  var file: ImageFile? { nil }
  func storeBacking(_ node: BlockNode, name: String?, format: String?) throws(Failure) {
    throw Failure("Operation not supported")
  }
  func isInserted(_ node: BlockNode) -> Bool { passed(by: node)?.isInserted ?? true }
  func exactName(of node: BlockNode) -> String? { nil }
  func strongOptions(of node: BlockNode) -> [Value.Member] { [] }

  func childOptions(of node: BlockNode) -> [(key: String, text: String)] {
    node.children.map { ($0.name, $0.child.optionsText) }
  }

  func checkImage(_ node: BlockNode) throws(Failure) {}

  func image(of node: BlockNode) -> ImageInfo {
    passed(by: node)?.image.withoutFormat ?? ImageInfo()
  }

  func peek(_ node: BlockNode, _ offset: Int64, _ count: Int) throws(SystemError) -> [UInt8] {
    try passed(by: node)?.peek(offset, count) ?? []
  }
}

/// What is stored about an image, beside its size.
public struct ImageInfo {
  /// How many bytes it takes on the host; nil for what isn't there.
  public var actualSize: Int64?
  /// The bytes of a cluster.
  public var clusterSize: Int64?
  /// Whether it wasn't closed; nil where nobody knows.
  public var isDirty: Bool?
  /// What its format alone has: `{type, data}`.
  public var specific: Value?
  /// The backing file that it names.
  public var backing: BackingName?

  /// A backing file as an image names it.
  public struct BackingName {
    /// The name that is stored.
    public let name: String
    /// The name as it is opened; nil for one that is relative to what has no folder.
    public let fullName: String?
    /// The format that is stored, if one is.
    public let format: String?
  }
}

extension ImageInfo {
  /// What a filter above shows of it.
  var withoutFormat: ImageInfo { ImageInfo(actualSize: actualSize, clusterSize: clusterSize, isDirty: isDirty) }
}

extension BlockNode {
  /// The internal snapshots that it shows, in their order.
  public var snapshots: [ImageSnapshot] { snapshotImage.map { $0.driver.snapshots(of: $0) } ?? [] }

  /// The image that has its internal snapshots: it, or the only one that it stands on. Nil if none can have any.
  var snapshotImage: BlockNode? {
    var node = self
    while !node.driver.takesBacking {
      guard node.children.count == 1, let below = node.driver.passed(by: node), node.driverName != "quorum" else {
        return nil
      }
      node = below
    }
    return node
  }

  /// Whether there is something to read.
  public var isInserted: Bool { driver.isInserted(self) }

  /// What is stored about its image.
  public var image: ImageInfo { driver.image(of: self) }

  /// Whether what is stored about its image can be shown.
  public func checkImage() throws(Failure) { try driver.checkImage(self) }
}

/// The drivers of QEMU 7.2 that aren't simulated.
let otherDrivers: Set = [
  "blklogwrites", "blkreplay", "bochs", "cloop", "dmg", "ftp", "ftps", "gluster", "http", "https",
  "iscsi",
  "luks", "nfs", "nvme", "parallels", "qcow", "qed", "rbd", "replication", "ssh", "vdi", "vhdx", "vmdk", "vpc",
  "vvfat",
]

/// The driver of that name; nil for one that isn't simulated.
func makeDriver(_ name: String) -> (any BlockDriver)? {
  switch name {
  case "null-co", "null-aio": NullDriver(name)
  case "file", "host_device", "host_cdrom": FileDriver(name)
  case "nbd": NBDDriver()
  case "raw": RawDriver()
  case "qcow2": Qcow2Driver()
  case "throttle": ThrottleDriver()
  case "copy-on-read": CopyOnReadDriver()
  case "preallocate": PreallocateDriver()
  case "compress": CompressDriver()
  case "copy-before-write": CopyBeforeWriteDriver()
  case "snapshot-access": SnapshotAccessDriver()
  case "blkdebug": BlkdebugDriver()
  case "blkverify": BlkverifyDriver()
  case "quorum": QuorumDriver()
  default: nil
  }
}
