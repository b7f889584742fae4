// What is between a source and its destination: it lets bytes through, holds them, or breaks.
import Chardev
import Event
import Glibc

/// A direction in which bytes go, and the end that they come from.
enum RelaySide: Int, Sendable, CaseIterable {
  case source
  case destination

  var other: RelaySide { self == .source ? .destination : .source }
}

/// What happens to a connection once something has come through.
struct RelayTrap: Sendable, Equatable {
  /// What it waits for.
  enum Trigger: Sendable, Equatable {
    /// So many bytes more.
    case bytes(Int)
    /// A message of that name; whether that still comes through.
    case message(String, passes: Bool)
  }
  /// Where they come from.
  var side: RelaySide
  var trigger: Trigger
  /// The ends that break. None: bytes are held from then on.
  var breaks: [RelaySide]
}

/// A relay that listens in place of the destination.
final class MigrationRelay {
  /// Where connections go to.
  var target = ""
  /// The directions in which nothing comes through.
  var held: Set<RelaySide> = [] { didSet { for link in links { link.pump() } } }
  /// What is to happen, once.
  var trap: RelayTrap?

  private let loop: Loop
  private var listener: SocketListener?
  private(set) var links: [RelayLink] = []

  /// A relay at a path.
  init(_ loop: Loop, at path: String) throws {
    self.loop = loop
    listener = try SocketListener(loop, SocketOptions(Self.place(path), isServer: true)) { [unowned self] in
      accepted($0)
    }
  }

  private static func place(_ path: String) -> SocketOptions.Place {
    .unix(path: path, isAbstract: false, isTight: true)
  }

  private func accepted(_ source: Int32) {
    guard let destination = connectNow(to: target) else {
      close(source)
      return
    }
    let link = RelayLink(loop, self, source, destination)
    links.append(link)
    link.pump()
  }

  /// A connection to a path; nil if nobody listens.
  private func connectNow(to path: String) -> Int32? {
    let descriptor = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue | SOCK_NONBLOCK.rawValue | SOCK_CLOEXEC.rawValue), 0)
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: path.utf8.prefix(107)) }
    let result = withUnsafePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_un>.size))
      }
    }
    if result == 0 { return descriptor }
    close(descriptor)
    return nil
  }

  /// Breaks connections at those ends.
  func cut(_ sides: [RelaySide]) { for link in links { link.cut(sides) } }

  fileprivate func forget(_ link: RelayLink) {
    loop.retire(link)
    links.removeAll { $0 === link }
  }

  /// How much of a chunk comes through before the trap closes, if it does.
  fileprivate func spring(_ side: RelaySide, _ bytes: [UInt8]) -> (through: Int, breaks: [RelaySide])? {
    guard let trap, trap.side == side else { return nil }
    switch trap.trigger {
    case .bytes(let count):
      if count > bytes.count {
        self.trap?.trigger = .bytes(count - bytes.count)
        return nil
      }
      self.trap = nil
      return (count, trap.breaks)
    case .message(let name, let passes):
      if !String(decoding: bytes, as: UTF8.self).contains("\"say\": \"\(name)\"") { return nil }
      self.trap = nil
      return (passes ? bytes.count : 0, trap.breaks)
    }
  }
}

/// One connection through a relay.
final class RelayLink {
  private let loop: Loop
  private unowned let relay: MigrationRelay
  /// The descriptor of each end; nil when it is closed.
  private var ends: [Int32?]
  private var watches: [Watch?] = [nil, nil]
  /// What has come from each end and isn't through.
  private var waiting: [[UInt8]] = [[], []]
  /// Whether an end has closed its connection itself.
  private var hasEnded = [false, false]

  fileprivate init(_ loop: Loop, _ relay: MigrationRelay, _ source: Int32, _ destination: Int32) {
    (self.loop, self.relay) = (loop, relay)
    ends = [source, destination]
    for side in RelaySide.allCases {
      watches[side.rawValue] = Watch(loop, descriptor: ends[side.rawValue] ?? -1) { [unowned self] _ in pump() }
    }
  }

  deinit {
    for watch in watches { watch?.cancel() }
    for case let descriptor? in ends { close(descriptor) }
  }

  /// Whether one end is broken and the other doesn't know.
  var isHalfOpen: Bool { (ends[0] == nil) != (ends[1] == nil) }

  func pump() {
    for side in RelaySide.allCases { read(side) }
    for side in RelaySide.allCases where !relay.held.contains(side) { pass(side) }
  }

  private func read(_ side: RelaySide) {
    guard let descriptor = ends[side.rawValue] else { return }
    var buffer = [UInt8](repeating: 0, count: 65536)
    while !hasEnded[side.rawValue] {
      let count = Glibc.read(descriptor, &buffer, buffer.count)
      if count < 0 && errno == EAGAIN { return }
      if count <= 0 { hasEnded[side.rawValue] = true } else { waiting[side.rawValue] += buffer[..<count] }
    }
  }

  private func pass(_ side: RelaySide) {
    var bytes = waiting[side.rawValue]
    if !bytes.isEmpty, let (through, breaks) = relay.spring(side, bytes) {
      waiting[side.rawValue].removeFirst(through)
      bytes = Array(bytes[..<through])
      write(bytes, to: side.other)
      if breaks.isEmpty { relay.held.insert(side) } else { cut(breaks) }
      return
    }
    waiting[side.rawValue] = []
    write(bytes, to: side.other)
    if hasEnded[side.rawValue] { cut(RelaySide.allCases) }
  }

  /// What is sent is little: there is room for it.
  private func write(_ bytes: [UInt8], to side: RelaySide) {
    guard let descriptor = ends[side.rawValue], !bytes.isEmpty else { return }
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL)) }
      if count <= 0 { return }
      rest = rest.dropFirst(count)
    }
  }

  /// Closes ends.
  func cut(_ sides: [RelaySide]) {
    for side in sides {
      guard let descriptor = ends[side.rawValue] else { continue }
      if let watch = watches[side.rawValue] {
        watch.cancel()
        loop.retire(watch)
      }
      (ends[side.rawValue], watches[side.rawValue]) = (nil, nil)
      close(descriptor)
    }
    if ends.allSatisfy({ $0 == nil }) { relay.forget(self) }
  }
}
