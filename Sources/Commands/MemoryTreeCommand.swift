// `info mtree`: the trees of memory regions, and what is seen of them. QEMU 7.2 lists address spaces in no order; here the
// oldest comes first.
import Event
import Machine
import Monitor

extension CommandRow<Machine> {
  /// `info mtree [-f] [-d] [-o] [-D]`: the memory regions of each address space; `-f` as they are seen, with `-d` how an
  /// address finds its region; `-o` with those they belong to, `-D` also those that are disabled.
  static let infoMtree = human(
    HumanFace(
      "info mtree", arguments: "flatview:-f,dispatch_tree:-d,owner:-o,disabled:-D", usage: "[-f][-d][-o][-D]"),
    help: "show the tree of memory regions"
  ) { (machine, arguments) throws(Failure) in
    guard let map = MemoryMap(machine) else { return "" }
    let owner = arguments.optionalBool("owner") ?? false
    if arguments.optionalBool("flatview") ?? false {
      return flatViews(map, owner: owner, dispatch: arguments.optionalBool("dispatch_tree") ?? false)
    }
    var trees = MemoryTrees(owner: owner, disabled: arguments.optionalBool("disabled") ?? false)
    trees.add(map)
    return trees.text
  }
}

/// Trees of regions as text.
private struct MemoryTrees {
  private(set) var text = ""
  private let showsOwner: Bool
  private let showsDisabled: Bool
  /// The regions that others show a part of, in the order in which they are met.
  private var targets: [MemoryRegion] = []

  init(owner: Bool, disabled: Bool) {
    showsOwner = owner
    showsDisabled = disabled
  }

  mutating func add(_ map: MemoryMap) {
    var shown: [MemoryRegion] = []
    for space in map.spaces where !shown.contains(where: { $0 === space.root }) {
      shown.append(space.root)
      let names = map.spaces.filter { $0.root === space.root }.map(\.name).sorted()
      text += names.map { "address-space: \($0)\n" }.joined()
      add(space.root)
      text += "\n"
    }
    var next = 0
    while next < targets.count {
      text += "memory-region: \(targets[next].name)\n"
      add(targets[next])
      text += "\n"
      next += 1
    }
  }

  private mutating func add(_ region: MemoryRegion, depth: Int = 1) {
    if region.isEnabled || showsDisabled {
      text += String(repeating: "  ", count: depth)
      text += region.place(region.first, region.last, region.kind)
      if let target = region.target {
        let (start, end) = (region.offset, region.offset &+ (region.last - region.first))
        text += "alias \(region.name) @\(target.name) \(start.padded(to: 16))-\(end.padded(to: 16))"
      } else {
        text += region.name
      }
      text += (region.isEnabled ? "" : " [disabled]") + (showsOwner ? " " + region.owner : "") + "\n"
    }
    if let target = region.target, !targets.contains(where: { $0 === target }) { targets.append(target) }
    for child in region.sorted { add(child, depth: depth + 1) }
  }
}

/// What is seen, each view once.
private func flatViews(_ map: MemoryMap, owner: Bool, dispatch: Bool) -> String {
  var text = ""
  for (number, view) in map.views.enumerated() {
    text += "FlatView #\(number)\n"
    for space in view.spaces { text += " AS \"\(space.name)\", root: \(space.root.name)\n" }
    text += " Root memory region: \(view.root?.name ?? "(none)")\n"
    if view.ranges.isEmpty { text += "  No rendered FlatView\n" }
    for range in view.ranges {
      text += "  " + range.region.place(range.first, range.last, range.kind) + range.region.name
      text += (range.offset > 0 ? " @" + range.offset.padded(to: 16) : "") + (owner ? " " + range.region.owner : "")
      text += "\n"
    }
    if dispatch, let root = view.root, !view.ranges.isEmpty {
      text += DispatchTree(view.ranges, root: root).text(
        isRead: map.isUntouched && view.spaces.contains { $0.name == "memory" })
    }
    text += "\n"
  }
  return text
}

extension MemoryRegion {
  fileprivate func place(_ first: UInt64, _ last: UInt64, _ kind: String) -> String {
    "\(first.padded(to: 16))-\(last.padded(to: 16)) (prio \(priority), \(kind)): "
  }
}
