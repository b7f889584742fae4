// Generator drives the connections of one server from one epoll loop: stretches of load, then a drain.
//
// Connections are watched edge-triggered, so a turn costs one epoll_wait, and per ready connection one read and one
// write. Writability is watched only while a write is unfinished.

import CBench
import Glibc

final class Generator {
  private static let turnEvents = 256

  let shape: Shape
  /// The process behind the first connection, nil when the kernel can't tell.
  let serverProcess: pid_t?
  private let options: LoadOptions
  private let poller: Int32
  private let connections: UnsafeMutablePointer<Connection>
  private let connectionCount: Int
  private let ready: UnsafeMutablePointer<epoll_event>
  /// No further requests are sent; what is outstanding is awaited.
  private var isStopping = false

  /// Connects and negotiates; connections go to the addresses in turn.
  init(addresses: [Address], shape: Shape, options: LoadOptions) throws {
    self.shape = shape
    self.options = options
    let ring = RequestRing(command: options.command, arguments: options.arguments, depth: shape.depth)
    var opened: [Connection] = []
    var process: pid_t?
    do {
      for number in 1...shape.connections {
        let address = addresses[(number - 1) % addresses.count]
        let descriptor = try address.connect(timeout: options.timeout)
        var negotiation = Negotiation(descriptor: descriptor, name: "\(address), connection \(number),")
        let isCeiling = try negotiation.awaitGreeting()
        try negotiation.negotiate()
        opened.append(
          Connection(
            number: number, descriptor: descriptor, ring: ring, depth: shape.depth,
            checksIDs: !isCeiling && !options.ignoreIds, input: negotiation.input))
        process = process ?? address.serverProcess(of: descriptor)
      }
    } catch {
      for index in opened.indices { opened[index].release() }
      throw error
    }
    serverProcess = process
    connectionCount = opened.count
    connections = .allocate(capacity: opened.count)
    connections.initialize(from: opened, count: opened.count)
    ready = .allocate(capacity: Self.turnEvents)
    ready.initialize(repeating: epoll_event(), count: Self.turnEvents)
    poller = epoll_create1(Int32(EPOLL_CLOEXEC))
    guard poller >= 0 else { throw BenchFailure.system("epoll_create1") }
    for index in 0..<connectionCount { try watch(index, EPOLL_CTL_ADD, forWriting: false) }
  }

  deinit {
    for index in 0..<connectionCount { connections[index].release() }
    connections.deallocate()
    ready.deallocate()
    close(poller)
  }

  /// Keeps the load up until the limit; requests stay outstanding afterwards.
  func run(_ limit: Window.Limit) throws(BenchFailure) -> Window {
    var window = Window()
    let begin = Clock.now()
    var end = UInt64.max
    var wanted = Int.max
    switch limit {
    case .seconds(let seconds): end = begin + UInt64(seconds * 1e9)
    case .replies(let count): wanted = count
    }
    isStopping = false
    for index in 0..<connectionCount {
      connections[index].lastHeard = begin
      try send(index, begin)
    }
    var now = begin
    while now < end && window.replies < wanted {
      try turn(&window)
      now = Clock.now()
      try watchSilence(now)
    }
    window.duration = now - begin
    return window
  }

  /// Sends no more and awaits what is outstanding: afterwards each request had exactly one reply.
  func drain() throws(BenchFailure) {
    isStopping = true
    var window = Window()
    let end = Clock.now() + UInt64(options.timeout * 1e9)
    for index in 0..<connectionCount { try connections[index].finishWrite(Clock.now()) }
    while outstanding > 0 {
      try turn(&window)
      guard Clock.now() < end else {
        throw BenchFailure("\(outstanding) replies never came: lost, or later than \(options.timeout) s")
      }
    }
  }

  private var outstanding: Int {
    (0..<connectionCount).reduce(0) { $0 + connections[$1].outstanding }
  }

  private func turn(_ window: inout Window) throws(BenchFailure) {
    let count = epoll_wait(poller, ready, Int32(Self.turnEvents), options.spin ? 0 : 200)
    if bench_interrupted() { throw BenchFailure("interrupted") }
    guard count > 0 else { return }
    for position in 0..<Int(count) {
      let event = ready[position]
      let index = Int(truncatingIfNeeded: event.data.u64)
      let hangUp = EPOLLRDHUP.rawValue | EPOLLHUP.rawValue | EPOLLERR.rawValue
      let wasUnfinished = connections[index].unsentCount > 0
      try connections[index].receive(
        into: &window, untilEnd: event.events & hangUp != 0, stopping: isStopping)
      if wasUnfinished || connections[index].unsentCount > 0 { try settleWriting(index) }
    }
  }

  private func send(_ index: Int, _ now: UInt64) throws(BenchFailure) {
    try connections[index].send(now)
    if connections[index].unsentCount > 0 { try watch(index, EPOLL_CTL_MOD, forWriting: true) }
  }

  /// Goes on with an unfinished write and watches for room exactly as long as it is one.
  private func settleWriting(_ index: Int) throws(BenchFailure) {
    if isStopping {
      try connections[index].finishWrite(Clock.now())
    } else {
      try connections[index].send(Clock.now())
    }
    try watch(index, EPOLL_CTL_MOD, forWriting: connections[index].unsentCount > 0)
  }

  private func watch(_ index: Int, _ operation: Int32, forWriting: Bool) throws(BenchFailure) {
    var event = epoll_event()
    event.events = EPOLLIN.rawValue | EPOLLRDHUP.rawValue | EPOLLET.rawValue
    if forWriting { event.events |= EPOLLOUT.rawValue }
    event.data.u64 = UInt64(index)
    guard epoll_ctl(poller, operation, connections[index].descriptor, &event) == 0 else {
      throw BenchFailure.system("epoll_ctl")
    }
  }

  private var nextSilenceCheck: UInt64 = 0

  /// A connection that hears nothing for the timeout fails the run: the server hangs or lost a reply.
  @inline(__always)
  private func watchSilence(_ now: UInt64) throws(BenchFailure) {
    guard now >= nextSilenceCheck else { return }
    nextSilenceCheck = now + Clock.second / 4
    let allowed = UInt64(options.timeout * 1e9)
    for index in 0..<connectionCount
    where connections[index].outstanding > 0 && now > connections[index].lastHeard + allowed {
      let connection = connections[index]
      throw BenchFailure(
        "connection \(connection.number) heard nothing for \(options.timeout) s "
          + "with \(connection.outstanding) requests unanswered")
    }
  }
}
