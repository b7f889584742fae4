// How an address finds what answers it: a tree of six levels that each take nine bits of a page's number, and leaves that
// are sections, runs of one region. Of a page that several regions share a section without a name is in the tree. QEMU 7.2
// shows its tree to people, with the steps that were skipped because there was nothing to choose.

/// The tree of a view.
public struct DispatchTree {
  /// A run of addresses of one region.
  public struct Section {
    /// Its first address.
    public let first: UInt64
    /// Its last address.
    public let last: UInt64
    /// The region; nil for what is shared, and for what isn't there.
    public let region: MemoryRegion?
  }

  /// What an entry of a node leads to.
  public enum Target: Equatable {
    case nothing
    case node(Int)
    case section(Int)
  }

  /// An entry: what it leads to, over how many levels; none to a section.
  public struct Entry: Equatable {
    /// How many levels.
    public fileprivate(set) var skip: Int
    /// What it leads to.
    public fileprivate(set) var target: Target
  }

  /// The sections; the first one is of what isn't there.
  public private(set) var sections = [Section(first: 0, last: .max, region: nil)]
  /// The nodes, each with 512 entries.
  public private(set) var nodes: [[Entry]] = []
  /// What leads to the first node.
  public private(set) var top = Entry(skip: 1, target: .nothing)
  /// The region that is all of it.
  public let root: MemoryRegion

  private static let bits = 9
  private static let levels = 6
  private static let page: UInt64 = 4096
  /// The pages that are shared.
  private var shared: Set<UInt64> = []

  /// The tree of the runs of a view, in order of their addresses.
  public init(_ ranges: [FlatRange], root: MemoryRegion) {
    self.root = root
    for range in ranges { add(range) }
    top = compacted(top)
  }

  private mutating func add(_ range: FlatRange) {
    var first = range.first
    while true {
      let endOfPage = first | (Self.page - 1)
      if first % Self.page != 0 || endOfPage > range.last {
        let last = min(endOfPage, range.last)
        share(first / Self.page)
        sections.append(Section(first: first, last: last, region: range.region))
        if last == range.last { return }
        first = last + 1
        continue
      }
      // The last of the whole pages; one more byte would be the next page's.
      let last = range.last % Self.page == Self.page - 1 ? range.last : range.last / Self.page * Self.page - 1
      sections.append(Section(first: first, last: last, region: range.region))
      set(first / Self.page, last / Self.page, to: sections.count - 1)
      if last == range.last { return }
      first = last + 1
    }
  }

  /// Makes a page one of several sections.
  private mutating func share(_ page: UInt64) {
    guard shared.insert(page).inserted else { return }
    let first = page * Self.page
    sections.append(Section(first: first, last: first + Self.page - 1, region: nil))
    set(page, page, to: sections.count - 1)
  }

  // MARK: Nodes

  private mutating func set(_ first: UInt64, _ last: UInt64, to section: Int) {
    var next = first
    top = set(top, &next, last, section, level: Self.levels - 1)
  }

  /// What `entry` is when the pages from `next` on, as far as they are below it, lead to a section.
  private mutating func set(
    _ entry: Entry, _ next: inout UInt64, _ last: UInt64, _ section: Int, level: Int
  ) -> Entry {
    let number: Int
    if case .node(let found) = entry.target {
      number = found
    } else {
      number = nodes.count
      let fresh = level == 0 ? Entry(skip: 0, target: .section(0)) : Entry(skip: 1, target: .nothing)
      nodes.append(Array(repeating: fresh, count: 1 << Self.bits))
    }
    let shift = UInt64(level * Self.bits)
    let step: UInt64 = 1 << shift
    var place = Int(next >> shift & 0x1ff)
    while next <= last, place < 1 << Self.bits {
      if next % step == 0, last - next >= step - 1 {
        nodes[number][place] = Entry(skip: 0, target: .section(section))
        next += step
      } else {
        nodes[number][place] = set(nodes[number][place], &next, last, section, level: level - 1)
      }
      place += 1
    }
    return Entry(skip: entry.skip, target: .node(number))
  }

  /// An entry whose node has but one other entry leads where that one does.
  private mutating func compacted(_ entry: Entry) -> Entry {
    guard case .node(let number) = entry.target else { return entry }
    var only: Int?
    var count = 0
    for place in 0..<nodes[number].count where nodes[number][place].target != .nothing {
      (only, count) = (place, count + 1)
      if nodes[number][place].skip > 0 { nodes[number][place] = compacted(nodes[number][place]) }
    }
    guard count == 1, let only else { return entry }
    let below = nodes[number][only]
    return Entry(skip: below.skip == 0 ? 0 : entry.skip + below.skip, target: below.target)
  }
}
