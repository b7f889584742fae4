// What is seen of trees of regions.
import Testing

@testable import Machine

/// A region of registers; `to` is the last address.
private func region(
  _ name: String, _ from: UInt64, _ to: UInt64, priority: Int = 0, isEnabled: Bool = true, isContainer: Bool = false,
  target: MemoryRegion? = nil
) -> MemoryRegion {
  MemoryRegion(
    name, from...to, priority: priority, owner: "", isEnabled: isEnabled, isContainer: isContainer, target: target)
}

private func seen(_ root: MemoryRegion) -> [String] {
  FlatView(root).ranges.map { "\($0.first)-\($0.last) \($0.region.name)@\($0.offset) \($0.kind)" }
}

@Suite struct FlatViewTests {
  @Test("nothing is seen of an empty container, nor of what is disabled")
  func nothing() {
    let root = region("root", 0, .max, isContainer: true)
    #expect(seen(root) == [])
    root.add(region("off", 0, 9, isEnabled: false))
    #expect(seen(root) == [] && FlatView.origin(of: root) == nil)
  }

  @Test("what has a higher priority is seen, of the same one what came later; the rest is that which both are in")
  func priorities() {
    let root = region("root", 0, 99)
    for (name, from, to, priority) in [("low", 0, 49, -1), ("old", 10, 29, 0), ("new", 20, 39, 0), ("high", 25, 26, 1)]
    {
      root.add(region(name, UInt64(from), UInt64(to), priority: priority))
    }
    #expect(
      seen(root) == [
        "0-9 low@0 i/o", "10-19 old@0 i/o", "20-24 new@0 i/o", "25-26 high@0 i/o", "27-39 new@7 i/o",
        "40-49 low@40 i/o",
        "50-99 root@50 i/o",
      ])
  }

  @Test("a part of another region is seen where it is shown, no further than it goes; runs that follow are one")
  func aliases() {
    let memory = MemoryRegion("memory", "ram", 0...99, owner: "")
    let root = region("root", 0, .max, isContainer: true)
    root.add(MemoryRegion("a", "ram", 0...9, owner: "", target: memory, offset: 50))
    root.add(MemoryRegion("b", "ram", 10...19, owner: "", target: memory, offset: 60))
    root.add(MemoryRegion("c", "rom", 1000...1999, owner: "", target: memory, offset: 90))
    #expect(seen(root) == ["0-19 memory@50 ram", "1000-1009 memory@90 rom"])
  }

  @Test("addresses at the very end are no trouble")
  func end() {
    let root = region("root", 0, .max)
    root.add(region("last", .max, .max))
    let whole = region("whole", 0, .max, isContainer: true, target: root)
    #expect(seen(whole) == ["0-\(UInt64.max - 1) root@0 i/o", "\(UInt64.max)-\(UInt64.max) last@0 i/o"])
  }

  @Test("what shows all of one region has its view")
  func origin() {
    let root = region("root", 0, .max)
    let outer = region("outer", 0, .max, isContainer: true)
    outer.add(region("alias", 0, .max, target: root))
    #expect(FlatView.origin(of: outer) === root)
    outer.add(region("window", 5, 6, priority: 1))
    #expect(FlatView.origin(of: outer) === outer)
  }
}

@Suite struct DispatchTreeTests {
  private func tree(_ regions: [(UInt64, UInt64)]) -> DispatchTree {
    let root = region("root", 0, .max, isContainer: true)
    for (number, (from, to)) in regions.enumerated() { root.add(region("r\(number)", from, to)) }
    return DispatchTree(FlatView(root).ranges, root: root)
  }

  @Test("without runs there is only what isn't there")
  func empty() {
    let tree = tree([])
    #expect(tree.sections.count == 1 && tree.nodes.isEmpty && tree.top.target == .nothing)
  }

  @Test("a page that several share has a section before theirs; whole pages have one")
  func sections() {
    let tree = tree([(0, 7), (8, 0x2fff), (0x3000, 0x3001)])
    #expect(
      tree.sections.map { "\($0.first)-\($0.last) \($0.region?.name ?? "-")" } == [
        "0-\(UInt64.max) -", "0-4095 -", "0-7 r0", "8-4095 r1", "4096-12287 r1", "12288-16383 -", "12288-12289 r2",
      ])
  }

  @Test("large runs need few nodes, and steps without a choice are skipped")
  func nodes() {
    let tree = tree([(0, 0x3fff_ffff), (1 << 63, .max)])
    #expect(tree.nodes.count == 4)
    #expect(tree.top == DispatchTree.Entry(skip: 1, target: .node(0)))
    let low = DispatchTree.Entry(skip: 0, target: .section(1))
    #expect(tree.nodes[0][0] == low && tree.nodes[3][0] == low)
    #expect(tree.nodes[0][511].target == .nothing || tree.nodes[0][8].target == .section(2))
  }
}
