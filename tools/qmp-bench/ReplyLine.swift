// ReplyLine reads, of one line of a server, no more than a load generator needs: reply, error or event, and the id.
//
// Members come in any order, so the first member's name decides where it can: `return`, `error` and `id` begin a
// reply, everything else an event. An id is looked for where servers put it, at either end, and then anywhere.

import Glibc

struct ReplyLine {
  enum Kind {
    case success
    case error
    case event
  }

  /// The line without its line end.
  let start: UnsafePointer<UInt8>
  let count: Int

  @inline(__always)
  init(start: UnsafePointer<UInt8>, count: Int) {
    self.start = start
    let endsInReturn = count > 0 && start[count - 1] == UInt8(ascii: "\r")
    self.count = endsInReturn ? count - 1 : count
  }

  @inline(__always)
  var kind: Kind {
    guard count > 4 else { return .event }
    switch (start[2], start[3]) {
    case (UInt8(ascii: "r"), UInt8(ascii: "e")): return .success
    case (UInt8(ascii: "e"), UInt8(ascii: "r")): return .error
    case (UInt8(ascii: "i"), UInt8(ascii: "d")): return contains("\"error\": {\"class\"") ? .error : .success
    default: return .event
    }
  }

  /// The number of the ring's slot that is answered, nil when the line carries no id of six digits.
  @inline(__always)
  func slot() -> Int? {
    if count > 14, start[count - 1] == UInt8(ascii: "}"), startsID(at: count - 13), let slot = number(at: count - 7) {
      return slot
    }
    return slotElsewhere()
  }

  @inline(never)
  private func slotElsewhere() -> Int? {
    var position = 1
    while position + 12 < count {
      if startsID(at: position), let slot = number(at: position + 6) { return slot }
      position += 1
    }
    return nil
  }

  /// Whether `"id": ` stands here.
  @inline(__always)
  private func startsID(at position: Int) -> Bool {
    let text: StaticString = "\"id\": "
    return memcmp(start + position, text.utf8Start, 6) == 0
  }

  @inline(__always)
  private func number(at position: Int) -> Int? {
    var value = 0
    for offset in 0..<6 {
      let digit = start[position &+ offset] &- UInt8(ascii: "0")
      guard digit <= 9 else { return nil }
      value = value &* 10 &+ Int(digit)
    }
    return value &- RequestRing.firstID
  }

  func contains(_ text: StaticString) -> Bool {
    guard count >= text.utf8CodeUnitCount else { return false }
    for position in 0...(count - text.utf8CodeUnitCount)
    where memcmp(start + position, text.utf8Start, text.utf8CodeUnitCount) == 0 {
      return true
    }
    return false
  }

  /// The line's beginning, for messages.
  var excerpt: String {
    let shown = min(count, 200)
    let text = String(decoding: UnsafeBufferPointer(start: start, count: shown), as: UTF8.self)
    return shown < count ? text + "..." : text
  }
}
