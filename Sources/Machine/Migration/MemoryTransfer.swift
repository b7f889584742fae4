// The memory of a machine on its way to another one, as a model: numbers of pages and bytes, and what has to be sent again because
// the guest has dirtied it. Only bytes that something was written to are really sent; the others count all the same.
import Event

/// How much memory is to be sent and was sent.
struct MemoryTransfer {
  /// The size of a page in bytes.
  static let pageSize: Int64 = 4096
  /// What a page with something in it takes on the way, in bytes, and what one does that holds the same byte everywhere.
  static let (normalCost, duplicateCost): (Int64, Int64) = (4104, 9)

  /// Pages.
  struct Pages: Equatable {
    /// Those with something in them.
    var normal: Int64 = 0
    /// Those that hold the same byte everywhere.
    var duplicate: Int64 = 0
  }

  /// When something is sent.
  enum Phase { case precopy, downtime, postcopy, channels }

  /// All pages.
  let total: Int64
  /// What is still to be sent.
  private(set) var left: Pages
  /// What was sent.
  private(set) var sent = Pages()
  /// How many bytes were sent in each phase.
  private(set) var bytes: [Phase: Int64] = [:]
  /// How often it was looked up which pages the guest has dirtied.
  private(set) var passes: Int64 = 0
  /// How many pages a second were dirtied up to the last look, if the guest ran.
  private(set) var dirtyRate: Int64 = 0
  /// What was paid for and not sent: less than a page.
  private var credit: Double = 0

  /// Everything is to be sent, so many pages with something in them.
  init(total: Int64, used: Int64) {
    self.total = max(0, total)
    let normal = min(max(0, used), self.total)
    left = Pages(normal: normal, duplicate: self.total - normal)
  }

  /// How many bytes are still to be sent.
  var leftBytes: Int64 { left.normal * Self.normalCost + left.duplicate * Self.duplicateCost }
  /// How many bytes were sent.
  var sentBytes: Int64 { bytes.values.reduce(0, +) }

  /// Sends what there is room for; what that was. Pages of both kinds go in turn; those with something in them may have channels of
  /// their own.
  mutating func send(_ room: Double, in phase: Phase, onChannels: Bool = false) -> Pages {
    credit += max(0, room)
    let pages = left.normal + left.duplicate
    if pages == 0 {
      credit = 0
      return Pages()
    }
    var gone = left
    if credit < Double(leftBytes) {
      let share = credit / Double(leftBytes)
      gone.normal = Int64(Double(left.normal) * share)
      let rest = credit - Double(gone.normal * Self.normalCost)
      gone.duplicate = min(left.duplicate, max(0, Int64(rest) / Self.duplicateCost))
    }
    let cost = gone.normal * Self.normalCost + gone.duplicate * Self.duplicateCost
    credit = gone == left ? 0 : credit - Double(cost)
    left.normal -= gone.normal
    left.duplicate -= gone.duplicate
    sent.normal += gone.normal
    sent.duplicate += gone.duplicate
    let ofNormal = gone.normal * Self.normalCost
    bytes[onChannels ? .channels : phase, default: 0] += ofNormal
    bytes[phase, default: 0] += cost - ofNormal
    return gone
  }

  /// Looks up what the guest has dirtied since the last time, which was so long ago: that is to be sent, again perhaps.
  mutating func look(dirtied: Int64, in time: Nanoseconds) {
    passes += 1
    if time > 0 { dirtyRate = Int64(min(Double(dirtied) * 1e9 / Double(time), 1e18)) }
    let dirty = min(max(0, dirtied), total)
    left.normal = min(total, left.normal + dirty)
    left.duplicate = min(left.duplicate, total - left.normal)
  }
}
