// Accepting: pauses of the owner's, and those that a shortage of descriptors makes.
import Glibc
import Testing

@testable import Event

struct AcceptorTests {
  private let loop: Loop
  private let listener = ListeningSocket()
  private let accepted = Descriptors()

  init() throws { loop = try Loop(pace: .stepped) }

  private func acceptor(then: @escaping () -> Void = {}) throws -> Acceptor {
    let acceptor = Acceptor(loop, descriptor: listener.descriptor) { [accepted] connection in
      accepted.add(connection)
      then()
    }
    return try #require(acceptor)
  }

  @Test func withoutClientsNothingIsAccepted() throws {
    let acceptor = try acceptor()
    loop.advance(by: .seconds(1))
    #expect(accepted.all.isEmpty)
    acceptor.cancel()
  }

  @Test func aCancelledAcceptorAcceptsNobody() throws {
    let acceptor = try acceptor()
    listener.connect()
    acceptor.cancel()
    acceptor.cancel()
    acceptor.resume()
    loop.advance(by: .seconds(1))
    #expect(accepted.all.isEmpty)
  }

  @Test func everybodyWhoWaitsIsAcceptedInOneTurn() throws {
    let acceptor = try acceptor()
    for _ in 0..<3 { listener.connect() }
    loop.turn()
    #expect(accepted.count == 3)
    withExtendedLifetime(acceptor) {}
  }

  @Test func connectionsDontBlockAndAreClosedOnExec() throws {
    let acceptor = try acceptor()
    listener.connect()
    loop.settle()
    let connection = try #require(accepted.all.first)
    #expect(fcntl(connection, F_GETFL) & O_NONBLOCK != 0)
    #expect(fcntl(connection, F_GETFD) & FD_CLOEXEC != 0)
    withExtendedLifetime(acceptor) {}
  }

  @Test func whileItIsPausedConnectionsWait() throws {
    let acceptor = try acceptor()
    acceptor.pause()
    acceptor.pause()
    listener.connect()
    loop.advance(by: .seconds(1))
    #expect(accepted.all.isEmpty)
    acceptor.resume()
    acceptor.resume()
    loop.settle()
    #expect(accepted.count == 1)
  }

  @Test func itMayBePausedInsideItsHandler() throws {
    var acceptor: Acceptor?
    acceptor = try self.acceptor { acceptor?.pause() }
    for _ in 0..<3 { listener.connect() }
    loop.advance(by: .seconds(1))
    #expect(accepted.count == 1)
    acceptor?.resume()
    loop.advance(by: .seconds(1))
    #expect(accepted.count == 2)
    acceptor = nil
  }

  @Test func itMayBeCancelledInsideItsHandler() throws {
    var acceptor: Acceptor?
    acceptor = try self.acceptor { acceptor?.cancel() }
    for _ in 0..<3 { listener.connect() }
    loop.advance(by: .seconds(1))
    #expect(accepted.count == 1)
    acceptor = nil
  }

  @Test func itMayBeDroppedInsideItsHandler() throws {
    var acceptor: Acceptor?
    acceptor = try self.acceptor { acceptor = nil }
    listener.connect()
    loop.settle()
    #expect(accepted.count == 1 && acceptor == nil)
    listener.connect()
    loop.advance(by: .seconds(1))
    #expect(accepted.count == 1)
  }

  // In processes of their own, because the limit is the whole process's.

  @Test func aShortageOfDescriptorsPausesAndEndsByItself() async {
    await #expect(processExitsWith: .success) {
      let loop = try Loop(pace: .stepped)
      let listener = ListeningSocket()
      let accepted = Descriptors()
      let acceptor = Acceptor(loop, descriptor: listener.descriptor) { accepted.add($0) }
      listener.connect()
      listener.connect()
      let limit = DescriptorLimit()
      limit.leaveNone()
      loop.advance(by: .milliseconds(350))
      precondition(accepted.all.isEmpty)
      limit.lift()
      loop.settle()
      precondition(accepted.all.isEmpty, "paused: it doesn't spin")
      loop.advance(by: .milliseconds(100))
      precondition(accepted.count == 2)
      withExtendedLifetime(acceptor) {}
    }
  }

  @Test func theEndOfAShortageDoesntEndThePauseOfTheOwner() async {
    await #expect(processExitsWith: .success) {
      let loop = try Loop(pace: .stepped)
      let listener = ListeningSocket()
      let accepted = Descriptors()
      let acceptor = Acceptor(loop, descriptor: listener.descriptor) { accepted.add($0) }
      listener.connect()
      let limit = DescriptorLimit()
      limit.leaveNone()
      loop.settle()
      limit.lift()
      acceptor?.pause()
      loop.advance(by: .seconds(1))
      precondition(accepted.all.isEmpty, "paused by its owner")
      acceptor?.resume()
      loop.settle()
      precondition(accepted.count == 1)
    }
  }

  @Test func resumingDuringAShortageDoesntSpin() async {
    await #expect(processExitsWith: .success) {
      let loop = try Loop(pace: .stepped)
      let listener = ListeningSocket()
      let accepted = Descriptors()
      let acceptor = Acceptor(loop, descriptor: listener.descriptor) { accepted.add($0) }
      listener.connect()
      let limit = DescriptorLimit()
      limit.leaveNone()
      loop.settle()
      acceptor?.pause()
      acceptor?.resume()
      limit.lift()
      loop.settle()
      precondition(accepted.all.isEmpty, "the shortage is waited out")
      loop.advance(by: .milliseconds(100))
      precondition(accepted.count == 1)
      withExtendedLifetime(acceptor) {}
    }
  }
}

/// A listening unix socket without a path, and its clients.
private final class ListeningSocket {
  let descriptor: Int32
  private var name = sockaddr_un()
  private var size = socklen_t(MemoryLayout<sockaddr_un>.size)
  private let clients = Descriptors()

  init() {
    descriptor = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_NONBLOCK.rawValue), 0)
    name.sun_family = sa_family_t(AF_UNIX)
    // Bound to the family alone, the kernel picks an abstract name.
    _ = withName { bind(descriptor, $0, socklen_t(MemoryLayout<sa_family_t>.size)) }
    withUnsafeMutablePointer(to: &name) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { _ = getsockname(descriptor, $0, &size) }
    }
    listen(descriptor, 16)
  }

  deinit { close(descriptor) }

  func connect() {
    let client = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
    clients.add(client)
    precondition(withName { Glibc.connect(client, $0, size) } == 0)
  }

  private func withName<R>(_ body: (UnsafePointer<sockaddr>) -> R) -> R {
    withUnsafePointer(to: name) { $0.withMemoryRebound(to: sockaddr.self, capacity: 1, body) }
  }
}

/// Descriptors that are closed at the end.
private final class Descriptors {
  private(set) var all: [Int32] = []
  var count: Int { all.count }
  func add(_ descriptor: Int32) { all.append(descriptor) }
  deinit { for descriptor in all { close(descriptor) } }
}

/// How many descriptors this process may have.
private final class DescriptorLimit {
  private let resource = __rlimit_resource_t(RLIMIT_NOFILE.rawValue)
  private var before = rlimit()

  init() { getrlimit(resource, &before) }

  /// Allows no more than there are: the next one would get the lowest free number.
  func leaveNone() {
    let lowest = dup(0)
    close(lowest)
    var limit = rlimit(rlim_cur: rlim_t(lowest), rlim_max: before.rlim_max)
    setrlimit(resource, &limit)
  }

  func lift() { setrlimit(resource, &before) }
}
