// The pending timers of one clock, earliest first.
import HeapModule

/// A heap of timers. Disarming leaves a stale entry behind, which costs nothing until it comes up;
/// when stale entries are the majority the heap is rebuilt, so arming and disarming stay cheap
/// however many timers never fire (deadlines nearly never do).
struct TimerQueue {
  private struct Entry: Comparable {
    let due: Nanoseconds
    let order: UInt64
    let slot: Int32
    let generation: UInt32

    static func < (a: Entry, b: Entry) -> Bool { a.due != b.due ? a.due < b.due : a.order < b.order }
    static func == (a: Entry, b: Entry) -> Bool { a.order == b.order }
  }

  /// A registered timer; the generation changes whenever it is armed, disarmed or freed.
  private struct Slot {
    var timer: Unmanaged<Timer>?
    var generation: UInt32 = 0
    var due: Nanoseconds?
  }

  private var heap = Heap<Entry>()
  private var slots: [Slot] = []
  private var freeSlots: [Int32] = []
  private var stale = 0
  private var nextOrder: UInt64 = 0

  /// Registers a timer, which must free its slot before it dies.
  mutating func register(_ timer: Timer) -> Int32 {
    let slot: Int32
    if let free = freeSlots.popLast() {
      slot = free
    } else {
      slot = Int32(slots.count)
      slots.append(Slot())
    }
    slots[Int(slot)].timer = Unmanaged.passUnretained(timer)
    return slot
  }

  mutating func free(_ slot: Int32) {
    disarm(slot)
    slots[Int(slot)].timer = nil
    freeSlots.append(slot)
  }

  func due(_ slot: Int32) -> Nanoseconds? { slots[Int(slot)].due }

  mutating func arm(_ slot: Int32, due: Nanoseconds) {
    disarm(slot)
    let index = Int(slot)
    slots[index].generation &+= 1
    slots[index].due = due
    heap.insert(Entry(due: due, order: nextOrder, slot: slot, generation: slots[index].generation))
    nextOrder += 1
  }

  mutating func disarm(_ slot: Int32) {
    let index = Int(slot)
    guard slots[index].due != nil else { return }
    slots[index].due = nil
    slots[index].generation &+= 1
    stale += 1
    if stale > 64 && stale > heap.count / 2 { rebuild() }
  }

  /// When the next timer is due, nil without any.
  mutating func earliest() -> Nanoseconds? {
    while let entry = heap.min {
      if isLive(entry) { return entry.due }
      heap.removeMin()
      stale -= 1
    }
    return nil
  }

  /// Takes the earliest timer that is due at `now`, disarmed.
  mutating func popDue(at now: Nanoseconds) -> Timer? {
    guard let due = earliest(), due <= now else { return nil }
    let entry = heap.removeMin()
    slots[Int(entry.slot)].due = nil
    slots[Int(entry.slot)].generation &+= 1
    return slots[Int(entry.slot)].timer?.takeUnretainedValue()
  }

  /// How many entries the heap holds, stale ones included.
  var entries: Int { heap.count }

  private func isLive(_ entry: Entry) -> Bool { slots[Int(entry.slot)].generation == entry.generation }

  private mutating func rebuild() {
    heap = Heap(heap.unordered.filter(isLive))
    stale = 0
  }
}
