// The rules by which a `blkdebug` node fails requests.
//
// A rule waits for an event: something that an image format or the node itself is about to do. When it comes, the rules that wait
// for it in the present state take the place of those that came into force before, and stay in force; a request fails by the
// first that fits it. Rules for `none` are in force from the start. All as seen on QEMU 7.2.
import Event
import Glibc
import JSON

/// The rules of one node, in their order.
struct BlkdebugRules {
  private var rules: [BlkdebugRule] = []
  /// The places of those in force.
  private var active: [Int] = []
  private var state: Int64 = 1

  init() {}

  /// Those of a file, then those of a node's options.
  init(_ given: [BlkdebugRule], _ options: Value) {
    rules = given
    for kind in BlkdebugRule.Kind.allCases {
      rules += (options[kind.rawValue]?.elements ?? []).map { BlkdebugRule(kind, $0) }
    }
    happen(.none)
  }

  /// Something happens.
  mutating func happen(_ event: BlkdebugEvent) {
    let here = rules.indices.filter { rules[$0].event == event && [0, state].contains(rules[$0].state) }
    let injecting = here.filter { rules[$0].kind == .injectError }
    if !injecting.isEmpty { active = injecting }
    if let next = here.last(where: { rules[$0].kind == .setState }) { state = rules[next].newState }
  }

  /// The error that a request gets; nil if it gets none.
  mutating func error(_ type: BlkdebugRule.RequestType, _ range: Range<Int64>) -> SystemError? {
    guard let place = active.firstIndex(where: { rules[$0].fits(type, range) }) else { return nil }
    let rule = rules[active[place]]
    if rule.isForOnce {
      rules[active[place]].event = nil
      active.remove(at: place)
    }
    return rule.error > 0 ? SystemError(rule.error) : nil
  }
}

/// A rule of a `blkdebug` node.
struct BlkdebugRule {
  let kind: Kind
  /// What it waits for; nil once it is used up.
  fileprivate(set) var event: BlkdebugEvent?
  /// In which state it waits; 0 for any.
  fileprivate let state: Int64
  fileprivate let newState: Int64
  fileprivate let error: Int32
  fileprivate let isForOnce: Bool
  private let type: RequestType?
  private let sector: Int64

  enum Kind: String, CaseIterable {
    case setState = "set-state"
    case injectError = "inject-error"
  }

  /// What requests do.
  enum RequestType: String {
    case read, write, discard, flush
    case writeZeroes = "write-zeroes"
    case blockStatus = "block-status"
  }

  /// From the members of `inject-error` or `set-state`.
  init(_ kind: Kind, _ options: Value) {
    self.kind = kind
    event = options["event"]?.text.flatMap(BlkdebugEvent.init)
    state = options["state"]?.number ?? 0
    newState = options["new_state"]?.number ?? 0
    error = Int32(truncatingIfNeeded: options["errno"]?.number ?? Int64(EIO))
    isForOnce = options["once"]?.flag ?? false
    type = options["iotype"]?.text.flatMap(RequestType.init)
    sector = options["sector"]?.number ?? -1
  }

  /// Whether a request is one that it is about.
  fileprivate func fits(_ type: RequestType, _ range: Range<Int64>) -> Bool {
    if let own = self.type, own != type { return false }
    return sector < 0 || range.lowerBound / 512 <= sector && sector < (range.upperBound + 511) / 512
  }
}

/// What rules wait for: the events of QEMU 7.2.
enum BlkdebugEvent: String {
  case l1Update = "l1_update"
  case l1GrowAllocTable = "l1_grow_alloc_table"
  case l1GrowWriteTable = "l1_grow_write_table"
  case l1GrowActivateTable = "l1_grow_activate_table"
  case l2Load = "l2_load"
  case l2Update = "l2_update"
  case l2UpdateCompressed = "l2_update_compressed"
  case l2AllocCowRead = "l2_alloc_cow_read"
  case l2AllocWrite = "l2_alloc_write"
  case readAio = "read_aio"
  case readBackingAio = "read_backing_aio"
  case readCompressed = "read_compressed"
  case writeAio = "write_aio"
  case writeCompressed = "write_compressed"
  case vmstateLoad = "vmstate_load"
  case vmstateSave = "vmstate_save"
  case cowRead = "cow_read"
  case cowWrite = "cow_write"
  case reftableLoad = "reftable_load"
  case reftableGrow = "reftable_grow"
  case reftableUpdate = "reftable_update"
  case refblockLoad = "refblock_load"
  case refblockUpdate = "refblock_update"
  case refblockUpdatePart = "refblock_update_part"
  case refblockAlloc = "refblock_alloc"
  case refblockAllocHookup = "refblock_alloc_hookup"
  case refblockAllocWrite = "refblock_alloc_write"
  case refblockAllocWriteBlocks = "refblock_alloc_write_blocks"
  case refblockAllocWriteTable = "refblock_alloc_write_table"
  case refblockAllocSwitchTable = "refblock_alloc_switch_table"
  case clusterAlloc = "cluster_alloc"
  case clusterAllocBytes = "cluster_alloc_bytes"
  case clusterFree = "cluster_free"
  case flushToOS = "flush_to_os"
  case flushToDisk = "flush_to_disk"
  case pwritevRMWHead = "pwritev_rmw_head"
  case pwritevRMWAfterHead = "pwritev_rmw_after_head"
  case pwritevRMWTail = "pwritev_rmw_tail"
  case pwritevRMWAfterTail = "pwritev_rmw_after_tail"
  case pwritev
  case pwritevZero = "pwritev_zero"
  case pwritevDone = "pwritev_done"
  case emptyImagePrepare = "empty_image_prepare"
  case l1ShrinkWriteTable = "l1_shrink_write_table"
  case l1ShrinkFreeL2Clusters = "l1_shrink_free_l2_clusters"
  case corWrite = "cor_write"
  case clusterAllocSpace = "cluster_alloc_space"
  case none
}
