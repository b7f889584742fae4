// A node of the block graph: something that can be read and written, standing on others.
import Event
import JSON

/// A node of the block graph.
public final class BlockNode {
  /// Its name: letters, digits, `-`, `.`, `_`; one that the graph chose begins with `#block`.
  public let name: String
  /// What it was made from, but for its children: a driver's options in `blockdev-add`'s words.
  var options: Value
  /// What it does.
  let driver: any BlockDriver
  /// How it treats what goes through it.
  public internal(set) var settings: NodeSettings
  /// Whether it is a filter that came with a job and was given no name: who looks at drives doesn't see it.
  public internal(set) var isImplicit = false
  /// Whether a client made it by name, and so may remove it.
  public internal(set) var isOwned = false
  /// Whether a client has given it other options.
  var isReopened = false
  /// What it stands on, in the order in which it was attached.
  public internal(set) var children: [BlockEdge] = []
  /// What stands on it, in that order.
  public internal(set) var parents: [BlockEdge] = []
  /// Whether it is open: it has its children then, and others may stand on it.
  private(set) var isComplete = false
  /// What it is called: see `NodeFilename`.
  private(set) var described = NodeDescription()
  /// What it is made of, in one word.
  public var filename: String { described.filename }
  /// All that decides what is read from it, as JSON.
  var optionsText: String { described.options }
  /// How many nodes there are on the longest way down, and how many ways down there are.
  private var (depth, ways) = (1, 1)
  /// Its dirty bitmaps, in the order in which they came.
  public internal(set) var bitmaps: [DirtyBitmap] = []
  /// Whether what it shows of its backing files is written to it when it is read.
  var keepsWhatIsRead = false
  /// From which offset on a write is reported, once; 0 for never.
  public internal(set) var writeThreshold: UInt64 = 0
  /// Told of that write: the threshold, and by how much it goes beyond that.
  var onThreshold: (_ threshold: UInt64, _ excess: UInt64) -> Void = { _, _ in }
  private var knownSize: Int64?
  /// How far it was written.
  public internal(set) var highestWritten: Int64 = 0

  init(name: String, options: Value, driver: any BlockDriver, settings: NodeSettings) {
    self.name = name
    self.options = options
    self.driver = driver
    self.settings = settings
  }

  /// Its driver's name.
  public var driverName: String { driver.name }

  /// Whether what it is asked goes to another node.
  public var isFilter: Bool { driver.filtered(by: self) != nil }

  /// Whether it takes no writes.
  public var isReadOnly: Bool { settings.isReadOnly }

  /// Whether its image is another machine's for now: nothing is written to it, and others' locks aren't minded.
  public internal(set) var isInactive: Bool {
    get { settings.isInactive }
    set { settings.isInactive = newValue }
  }

  /// Whether it takes writes.
  var isWritable: Bool { !isReadOnly && !isInactive }

  /// Its size in bytes, which is whole sectors: what it was when it was opened or got another one, whatever others have done
  /// to its file, unless its driver looks each time.
  public var size: Int64 { driver.looksForSize ? foundSize : knownSize ?? foundSize }

  private var foundSize: Int64 { Self.sectors(driver.size(of: self)) }

  /// So many bytes as whole sectors.
  private static func sectors(_ size: Int64) -> Int64 {
    size > .max - 511 ? .max / 512 * 512 : (size + 511) / 512 * 512
  }

  /// Gives it another size. What a filter stands on is looked at like itself.
  func resize(to size: Int64) throws(Failure) {
    if !isInserted { throw Failure("No medium inserted") }
    if isReadOnly { throw Failure("Image is read-only") }
    if isInactive { throw Failure("Image is inactive: it belongs to another machine") }
    try driver.resize(self, to: size)
    measure()
    for bitmap in bitmaps { bitmap.size = self.size }
  }

  /// Its driver can't give it another size.
  static let hasFixedSize = Failure("Image format driver does not support resize")

  /// Remembers the size that it has now.
  func measure() { knownSize = foundSize }

  /// Has it be at least as long as what was written.
  func grow(past end: Int64) {
    guard let size = knownSize, end > size else { return }
    knownSize = Self.sectors(end)
    for bitmap in bitmaps { bitmap.size = self.size }
  }

  /// It has all that it stands on. What is asked of it goes all ways down, so they are neither long nor many.
  func complete() throws(Failure) {
    depth = 1 + (children.map(\.child.depth).max() ?? 0)
    ways = max(1, children.reduce(0) { $0 + $1.child.ways })
    if depth > Self.mostDepth { throw Self.isTooDeep }
    if ways > Self.mostWays { throw Failure("At most \(Self.mostWays) nodes can be below another") }
    if !isComplete { measure() }
    isComplete = true
    describe()
  }

  /// What it stands on is another: so is what it is called.
  func describe() { described = description }

  static let mostDepth = 200
  static let mostWays = 1000
  static let isTooDeep = Failure("At most \(mostDepth) nodes can stand on each other")

  /// What it stands on under that name: `file`, `backing`, `image`.
  public func child(_ name: String) -> BlockNode? { children.first { $0.name == name }?.child }

  /// What one sees through it where it has nothing itself: the node that a filter passes requests to, or a backing file.
  public var below: BlockNode? { driver.filtered(by: self) ?? child("backing") }

  /// It and what one sees through it, downwards.
  public var chain: some Sequence<BlockNode> { sequence(first: self) { $0.below } }

  /// Which of those that it stands on its data is in; nil if that is several ones' affair, or nobody's.
  public var primary: BlockNode? {
    let named = ["file", "image", "raw"].lazy.compactMap { [self] in child($0) }.first
    return named ?? (children.count == 1 || isFilter ? children.first?.child : nil)
  }

  /// Reads so many bytes, for what is stored about an image; fewer at its end. They should be few: it isn't waited for.
  func peek(_ offset: Int64, _ count: Int) throws(SystemError) -> [UInt8] { try driver.peek(self, offset, count) }
}

/// One node that another, a device or a job stands on.
public final class BlockEdge {
  /// What the parent calls it: `file`, `backing`, `root`.
  public let name: String
  /// What is stood on.
  public internal(set) var child: BlockNode
  /// The node that stands on it; nil for something else.
  public internal(set) weak var parent: BlockNode?
  /// What else stands on it: a drive, a device, an export, a job.
  public internal(set) weak var root: (any BlockRoot)?
  /// What is done with it.
  var use = NodeUse.none
  /// What was done with it before the image became another machine's, with which a device does nothing; nil if it is this one's.
  var useBefore: NodeUse?

  /// What is done with it.
  public var permissions: BlockPermissions { use.does }
  /// What others may do with it.
  public var sharedPermissions: BlockPermissions { use.allows }

  init(_ name: String, _ child: BlockNode, parent: BlockNode? = nil, root: (any BlockRoot)? = nil) {
    self.name = name
    self.child = child
    self.parent = parent
    self.root = root
  }
}

/// What stands on a node without being one.
public protocol BlockRoot: AnyObject {
  /// What it is called; empty without a name.
  var shownName: String { get }
  /// Who it is, in a sentence.
  var words: String { get }
}

extension BlockRoot {
  /// A block device, by its name if it has one.
  public var words: String { shownName.isEmpty ? "an unnamed block device" : "block device '\(shownName)'" }
}
