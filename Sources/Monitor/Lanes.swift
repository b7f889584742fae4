// The order of one connection's requests.
import DequeModule

/// Requests with the same key run one after another, in the order in which they came; different keys are
/// independent. A key exists while a request occupies or waits for its lane.
struct Lanes {
  private var waiting: [[UInt8]: Deque<Request>] = [:]

  /// Whether nothing occupies the lane.
  func isFree(_ key: [UInt8]) -> Bool { waiting.isEmpty || waiting[key] == nil }

  /// Occupies a free lane.
  mutating func occupy(_ key: [UInt8]) { waiting[key] = Deque() }

  /// Puts a request at the end of an occupied lane.
  mutating func append(_ request: Request) { waiting[request.lane]?.append(request) }

  /// The lane's occupant has ended: the next one, which occupies it from now, or nil and a free lane.
  mutating func advance(_ key: [UInt8]) -> Request? {
    if let next = waiting[key]?.popFirst() { return next }
    waiting[key] = nil
    return nil
  }

  /// Takes out a request that waits.
  mutating func withdraw(_ request: Request) { waiting[request.lane]?.removeAll { $0 === request } }
}
