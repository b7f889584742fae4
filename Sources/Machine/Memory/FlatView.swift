// What is seen of a tree of regions: at each address the one that answers.

/// A run of addresses at which one region answers.
public struct FlatRange {
  /// Its first address.
  public let first: UInt64
  /// Its last address.
  public internal(set) var last: UInt64
  /// The region.
  public let region: MemoryRegion
  /// How far behind the region's beginning the run begins.
  public let offset: UInt64
  /// What memory is by the regions through which it is seen: `rom` if it can only be read there.
  let memoryKind: String

  /// What is there, in QEMU 7.2's words.
  public var kind: String { region.kind == "ram" ? memoryKind : region.kind }
}

/// What is seen of a region.
public struct FlatView {
  /// The runs in order of their addresses.
  public private(set) var ranges: [FlatRange] = []

  init(_ root: MemoryRegion) {
    render(root, root.first...root.last, at: 0, memoryKind: "ram")
    ranges = Self.joined(ranges)
  }

  /// The region whose view `root` has: what shows all of one region and nothing else is that one's. Nil if nothing is
  /// in it.
  static func origin(of root: MemoryRegion) -> MemoryRegion? {
    var region = root
    while region.isEnabled {
      if let target = region.target {
        guard region.offset == 0, region.size >= target.size else { return region }
        region = target
        continue
      }
      if !region.isContainer { return region }
      let enabled = region.children.filter(\.isEnabled)
      guard let only = enabled.first else { return nil }
      guard enabled.count == 1, only.first == 0, region.size >= only.size else { return region }
      region = only
    }
    return nil
  }

  /// Adds what is seen of `region` in `limits`, addresses of its own space that are `shift` below those of the view.
  private mutating func render(
    _ region: MemoryRegion, _ limits: ClosedRange<UInt64>, at shift: UInt64, memoryKind: String
  ) {
    let (first, last) = (max(region.first, limits.lowerBound), min(region.last, limits.upperBound))
    guard region.isEnabled, first <= last else { return }
    let memoryKind = memoryKind == "ram" && ["rom", "nv-ram"].contains(region.kind) ? region.kind : memoryKind
    if let target = region.target {
      // A window of a bridge that isn't set has no address, though it is listed with one.
      if region.first == region.last { return }
      let start = target.first &+ region.offset
      let (from, to) = (start &+ (first - region.first), start &+ (last - region.first))
      if from <= to { render(target, from...to, at: shift &+ region.first &- start, memoryKind: memoryKind) }
      return
    }
    for child in region.children { render(child, first...last, at: shift, memoryKind: memoryKind) }
    if !region.isContainer { fill(first &+ shift, last &+ shift, region, at: shift, memoryKind) }
  }

  /// Adds a region where nothing is seen yet.
  private mutating func fill(
    _ first: UInt64, _ last: UInt64, _ region: MemoryRegion, at shift: UInt64, _ memoryKind: String
  ) {
    var free: [(UInt64, UInt64)] = []
    var next: UInt64? = first
    for range in ranges where range.last >= first && range.first <= last {
      if let start = next, start < range.first { free.append((start, range.first - 1)) }
      next = range.last == .max ? nil : range.last + 1
    }
    if let start = next, start <= last { free.append((start, last)) }
    let start = region.first &+ shift
    for (first, last) in free {
      let range = FlatRange(first: first, last: last, region: region, offset: first &- start, memoryKind: memoryKind)
      ranges.insert(range, at: ranges.firstIndex { $0.first > first } ?? ranges.endIndex)
    }
  }

  /// Runs of one region that follow one another are one.
  private static func joined(_ ranges: [FlatRange]) -> [FlatRange] {
    ranges.reduce(into: []) { joined, range in
      if let before = joined.last, before.region === range.region, before.last &+ 1 == range.first,
        before.memoryKind == range.memoryKind, before.offset &+ (range.first - before.first) == range.offset
      {
        joined[joined.count - 1].last = range.last
      } else {
        joined.append(range)
      }
    }
  }
}

extension MemoryMap {
  /// The address spaces that see the same, with what that is: the region it is of and the runs; nil if nothing is seen.
  public var views: [(spaces: [MemorySpace], root: MemoryRegion?, ranges: [FlatRange])] {
    var views: [(spaces: [MemorySpace], root: MemoryRegion?)] = []
    for space in spaces {
      let root = FlatView.origin(of: space.root)
      if let place = views.firstIndex(where: { $0.root === root }) {
        views[place].spaces.append(space)
      } else {
        views.append(([space], root))
      }
    }
    return views.map { ($0.spaces, $0.root, $0.root.map { FlatView($0).ranges } ?? []) }
  }
}

extension MemoryRegion {
  /// How many addresses it has, less one.
  fileprivate var size: UInt64 { last - first }
}
