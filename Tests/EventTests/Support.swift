// What the tests share: a record of what happened, a sink of completions, a pair of sockets.
import Event
import Glibc

/// What happened, in order.
final class Trace {
  private(set) var lines: [String] = []

  func note(_ line: String) { lines.append(line) }

  /// Takes the lines so far.
  func take() -> [String] {
    defer { lines = [] }
    return lines
  }
}

/// Delivers completions into a record: `1 = value`, `2 failed: text`, `3 dropped`, `4 at 5/6`.
final class RecordingSink: CompletionSink {
  private(set) var lines: [String] = []
  /// Runs at each delivery, as a request that ends may lead to a new one.
  var onDelivery: (() -> Void)?

  override func deliver(_ outcome: Outcome, to ticket: Ticket) {
    switch outcome {
    case .value(let address): lines.append("\(ticket.index) = \(address.load(as: Int.self))")
    case .failure(let failure): lines.append("\(ticket.index) failed: \(failure.description)")
    case .dropped: lines.append("\(ticket.index) dropped")
    }
    onDelivery?()
  }

  override func progress(of ticket: Ticket, done: UInt64, total: UInt64) {
    lines.append("\(ticket.index) at \(done)/\(total)")
  }

  /// A completion for a ticket with that index.
  func completion(_ index: UInt32) -> Completion<Int> { Completion(self, Ticket(index: index, generation: 0)) }
}

/// Two connected non-blocking unix sockets, closed at the end.
final class SocketPair {
  private(set) var ours: Int32 = -1
  private(set) var theirs: Int32 = -1

  init() {
    var pair: [Int32] = [-1, -1]
    let kind = Int32(SOCK_STREAM.rawValue) | Int32(SOCK_NONBLOCK.rawValue) | Int32(SOCK_CLOEXEC.rawValue)
    if socketpair(AF_UNIX, kind, 0, &pair) == 0 { (ours, theirs) = (pair[0], pair[1]) }
  }

  deinit {
    close(ours)
    closeTheirs()
  }

  /// Sends from the other end.
  func send(_ text: String) {
    let bytes = Array(text.utf8)
    _ = write(theirs, bytes, bytes.count)
  }

  /// Reads what has arrived at our end.
  func receive() -> String {
    var bytes = [UInt8](repeating: 0, count: 4096)
    let count = read(ours, &bytes, bytes.count)
    return String(decoding: bytes.prefix(max(0, count)), as: UTF8.self)
  }

  /// Writes zeros into our end until it is full; returns how many.
  func fill() -> Int {
    let bytes = [UInt8](repeating: 0, count: 65536)
    var total = 0
    while true {
      let count = write(ours, bytes, bytes.count)
      if count <= 0 { return total }
      total += count
    }
  }

  /// Reads everything at the other end; returns how much.
  func drain() -> Int {
    var bytes = [UInt8](repeating: 0, count: 65536)
    var total = 0
    while true {
      let count = read(theirs, &bytes, bytes.count)
      if count <= 0 { return total }
      total += count
    }
  }

  /// Closes the other end.
  func closeTheirs() {
    if theirs >= 0 { close(theirs) }
    theirs = -1
  }
}

/// Numbers that look random and are the same each time.
struct SeededNumbers: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
