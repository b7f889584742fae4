// Connection is one client of the server: it keeps its depth of requests outstanding and counts what comes back.
//
// A struct in memory of the generator's own, not a class: the hot path then has no reference counts and no
// exclusivity checks. Its buffers live until `release`.

import Glibc

struct Connection {
  let number: Int
  let descriptor: Int32
  let ring: Unmanaged<RequestRing>
  /// Whether each reply must name a request that is outstanding; else the oldest one is taken as answered.
  let checksIDs: Bool

  private let slots: Int
  private let requestBytes: UnsafePointer<UInt8>
  private let requestLength: Int
  /// When the request of a slot was sent, 0 when none is outstanding.
  private let sentAt: UnsafeMutablePointer<UInt64>
  private var nextSlot = 0
  private var oldestSlot = 0

  /// Requests that the depth allows and that aren't sent yet.
  private var owed: Int
  private(set) var outstanding = 0
  private var unsent: UnsafePointer<UInt8>
  private(set) var unsentCount = 0
  private var input: InputBuffer
  /// When the server last sent anything, or the load began.
  var lastHeard: UInt64 = 0

  init(number: Int, descriptor: Int32, ring: RequestRing, depth: Int, checksIDs: Bool, input: InputBuffer) {
    self.number = number
    self.descriptor = descriptor
    self.ring = .passRetained(ring)
    self.checksIDs = checksIDs
    self.input = input
    slots = ring.slots
    requestBytes = ring.bytes
    requestLength = ring.length
    unsent = ring.bytes
    owed = depth
    sentAt = .allocate(capacity: ring.slots)
    sentAt.initialize(repeating: 0, count: ring.slots)
  }

  mutating func release() {
    close(descriptor)
    sentAt.deallocate()
    input.release()
    ring.release()
  }

  /// Reads what has arrived, then, unless `stopping`, sends as many requests as were answered.
  @inline(__always)
  mutating func receive(into window: inout Window, untilEnd: Bool, stopping: Bool) throws(BenchFailure) {
    while true {
      let room = try input.makeRoom()
      let count = recv(descriptor, input.end, room, Int32(MSG_DONTWAIT))
      if count > 0 {
        let now = Clock.now()
        lastHeard = now
        input.filled &+= count
        try takeLines(now, &window)
        if !stopping { try send(now) }
        // Short of what was asked for: the socket is empty, and epoll tells of what comes next.
        if count < room && !untilEnd { return }
      } else if count == 0 {
        throw BenchFailure("the server closed connection \(number) with \(outstanding) requests unanswered")
      } else if errno == EAGAIN {
        return
      } else if errno != EINTR {
        throw BenchFailure.system("read from connection \(number) with \(outstanding) requests unanswered")
      }
    }
  }

  /// Sends the rest of an earlier write, then what is owed.
  mutating func send(_ now: UInt64) throws(BenchFailure) {
    while true {
      if unsentCount == 0 {
        guard owed > 0 else { return }
        takeRun(now)
      }
      let count = Glibc.send(descriptor, unsent, unsentCount, Int32(MSG_DONTWAIT | MSG_NOSIGNAL))
      if count >= 0 {
        unsent += count
        unsentCount &-= count
      } else if errno == EAGAIN {
        return
      } else if errno != EINTR {
        throw BenchFailure.system("write to connection \(number) with \(outstanding) requests unanswered")
      }
    }
  }

  /// Sends only the rest of an earlier write, so that no request stays cut in half.
  mutating func finishWrite(_ now: UInt64) throws(BenchFailure) {
    let kept = owed
    owed = 0
    defer { owed = kept }
    try send(now)
  }

  /// Makes the longest run of owed requests that lie side by side in the ring the bytes to send. Slots still
  /// outstanding are passed over: a slow request keeps its id to itself.
  private mutating func takeRun(_ now: UInt64) {
    while sentAt[nextSlot] != 0 { nextSlot = following(nextSlot) }
    let first = nextSlot
    var taken = 0
    while taken < owed, first + taken < slots, sentAt[first + taken] == 0 {
      sentAt[first + taken] = now
      taken &+= 1
    }
    nextSlot = following(first + taken - 1)
    owed &-= taken
    outstanding &+= taken
    unsent = requestBytes + first * requestLength
    unsentCount = taken * requestLength
  }

  private mutating func takeLines(_ now: UInt64, _ window: inout Window) throws(BenchFailure) {
    while let line = input.nextLine() {
      let kind = line.kind
      if kind == .event {
        window.events &+= 1
        continue
      }
      let slot = checksIDs ? try checkedSlot(line) : oldestSlot
      oldestSlot = following(oldestSlot)
      guard sentAt[slot] != 0 else {
        throw BenchFailure("connection \(number) got a reply to a request that isn't outstanding: \(line.excerpt)")
      }
      window.countReply(isError: kind == .error, latency: now &- sentAt[slot])
      sentAt[slot] = 0
      outstanding &-= 1
      owed &+= 1
    }
  }

  @inline(__always)
  private func checkedSlot(_ line: ReplyLine) throws(BenchFailure) -> Int {
    guard let slot = line.slot(), slot >= 0, slot < slots else {
      throw BenchFailure("connection \(number) got a reply without an id that was sent: \(line.excerpt)")
    }
    return slot
  }

  @inline(__always)
  private func following(_ slot: Int) -> Int {
    (slot &+ 1) & (slots &- 1)
  }
}
