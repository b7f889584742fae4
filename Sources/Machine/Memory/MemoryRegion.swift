// A region of memory or ports: a run of addresses, with the regions in it. Regions make the trees that `info mtree` shows.

/// A region.
public final class MemoryRegion {
  /// What is there: `i/o`, `ram`, `rom` and so on, in QEMU 7.2's words.
  public let kind: String
  /// Its name; others may have the same.
  public let name: String
  /// Its first address, in the space of the outermost region that it is in.
  public let first: UInt64
  /// Its last address.
  public let last: UInt64
  /// Which of those that overlap is seen: the highest.
  public let priority: Int
  /// Whether it is there at all.
  public let isEnabled: Bool
  /// Whether nothing answers at its addresses but what is in it.
  let isContainer: Bool
  /// Whose it is: `owner:{dev id=n0}`.
  public let owner: String
  /// The region of which it shows a part, from `offset` on. None shows one that it is in.
  public internal(set) var target: MemoryRegion?
  /// Where the part begins that it shows, from the target's first address on.
  public let offset: UInt64
  /// The regions in it, the one that is seen first; of the same priority the newest comes first.
  private(set) var children: [MemoryRegion] = []

  init(
    _ name: String, _ kind: String, _ addresses: ClosedRange<UInt64>, priority: Int = 0, owner: String,
    isEnabled: Bool = true, isContainer: Bool = false, target: MemoryRegion? = nil, offset: UInt64 = 0
  ) {
    self.name = name
    self.kind = kind
    first = addresses.lowerBound
    last = addresses.upperBound
    self.priority = priority
    self.owner = owner
    self.isEnabled = isEnabled
    self.isContainer = isContainer
    self.target = target
    self.offset = offset
  }

  /// A region of registers or of other regions.
  convenience init(
    _ name: String, _ addresses: ClosedRange<UInt64>, priority: Int = 0, owner: String, isEnabled: Bool = true,
    isContainer: Bool = false, target: MemoryRegion? = nil
  ) {
    self.init(
      name, "i/o", addresses, priority: priority, owner: owner, isEnabled: isEnabled, isContainer: isContainer,
      target: target)
  }

  /// Puts a region in another one's place.
  func replace(_ region: MemoryRegion, by other: MemoryRegion) {
    if let place = children.firstIndex(where: { $0 === region }) { children[place] = other }
  }

  /// Adds a region, which is the newest then.
  func add(_ region: MemoryRegion) {
    let place = children.firstIndex { $0.priority <= region.priority } ?? children.endIndex
    children.insert(region, at: place)
  }

  /// The regions in it by their addresses.
  public var sorted: [MemoryRegion] {
    children.enumerated().sorted { ($0.element.first, $0.offset) < ($1.element.first, $1.offset) }.map(\.element)
  }
}

/// What a processor or a device sees.
public struct MemorySpace {
  /// Its name.
  public let name: String
  /// What is in it.
  public let root: MemoryRegion
}
