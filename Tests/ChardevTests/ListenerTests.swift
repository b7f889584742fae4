// Listening: the socket file's life, and who may connect.
import Event
import Glibc
import TestSupport
import Testing

@testable import Chardev

struct ListenerTests {
  private let folder = TemporaryFolder()
  private var address: Address { .unix(path: folder.socket) }

  private func exists(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0
  }

  /// The message of the error of listening on `address`.
  private func refusal(_ address: Address) -> String {
    do {
      _ = try Listener(address)
      return "no error"
    } catch { return error.description }
  }

  /// A socket file that nobody listens on.
  private func leaveStaleSocket() throws {
    let elsewhere = "\(folder.path)/other"
    let listener = try Listener(.unix(path: elsewhere))
    #expect(rename(elsewhere, folder.socket) == 0)
    withExtendedLifetime(listener) {}
  }

  @Test func aFolderThatIsNotThereIsAnError() {
    #expect(
      refusal(.unix(path: "\(folder.path)/none/socket"))
        == "cannot listen on unix:\(folder.path)/none/socket: No such file or directory")
  }

  @Test func stdioIsNoPlaceToListen() {
    #expect(refusal(.stdio) == "stdio is not a socket")
  }

  @Test func aFileThatIsNoSocketIsRefusedAndKept() {
    let path = folder.file("precious")
    #expect(refusal(.unix(path: path)) == "cannot listen on unix:\(path): not a socket")
    #expect(TestEnd(open(path, O_RDONLY)).readText() == "precious")
  }

  @Test func aLinkIsRefusedAndKept() {
    let link = "\(folder.path)/link"
    #expect(symlink(folder.socket, link) == 0)
    #expect(refusal(.unix(path: link)) == "cannot listen on unix:\(link): not a socket")
    #expect(exists(link))
  }

  @Test func aLiveSocketIsRefusedAndKept() throws {
    let first = try Listener(address)
    #expect(refusal(address) == "cannot listen on \(address): another process listens there")
    let client = TestEnd(try connect(to: address))
    #expect(client.descriptor >= 0)
    withExtendedLifetime(first) {}
  }

  @Test func aTCPPortInUseIsRefused() throws {
    let first = try Listener(.tcp(host: "127.0.0.1", port: 0))
    #expect(refusal(first.address) == "cannot listen on \(first.address): Address already in use")
  }

  @Test func aStaleSocketIsReplaced() throws {
    try leaveStaleSocket()
    #expect(exists(folder.socket))
    #expect(throws: SocketError.self) { try connect(to: address) }
    let listener = try Listener(address)
    let client = TestEnd(try connect(to: address))
    #expect(client.descriptor >= 0)
    withExtendedLifetime(listener) {}
  }

  @Test func theSocketIsForItsOwnerOnly() throws {
    let listener = try Listener(address)
    var status = stat()
    #expect(lstat(folder.socket, &status) == 0)
    #expect(status.st_mode & 0o777 == 0o600)
    withExtendedLifetime(listener) {}
  }

  @Test func theSocketFileGoesWithTheListener() throws {
    var listener: Listener? = try Listener(address)
    #expect(listener != nil && exists(folder.socket))
    listener = nil
    #expect(!exists(folder.socket))
  }

  @Test func aFileThatHasTakenItsPlaceStays() throws {
    var listener: Listener? = try Listener(address)
    #expect(listener != nil)
    #expect(unlink(folder.socket) == 0)
    let second = try Listener(address)
    listener = nil
    #expect(exists(folder.socket))
    let client = TestEnd(try connect(to: address))
    #expect(client.descriptor >= 0)
    withExtendedLifetime(second) {}
  }

  @Test func aRefusedListenerLeavesNoDescriptorOpen() throws {
    let path = folder.file("")
    let lowest = dup(0)
    close(lowest)
    for _ in 0..<3 { #expect(refusal(.unix(path: path)) != "no error") }
    // Other tests run at the same time: the same number need not come back, but hundreds would not go unseen.
    for _ in 0..<300 { #expect(refusal(.unix(path: path)) != "no error") }
    let now = dup(0)
    close(now)
    #expect(now < lowest + 250)
  }

  @Test func clientsAreAcceptedAndPausedAndAcceptedAgain() throws {
    let loop = try Loop(pace: .stepped)
    let listener = try Listener(address)
    var accepted: [TestEnd] = []
    listener.accept(loop) { accepted.append(TestEnd($0)) }
    let first = TestEnd(try connect(to: address))
    loop.settle()
    #expect(accepted.count == 1)
    listener.pause()
    let second = TestEnd(try connect(to: address))
    loop.settle()
    #expect(accepted.count == 1)
    listener.resume()
    loop.settle()
    #expect(accepted.count == 2)
    first.write("a")
    second.write("b")
    #expect(accepted.map { $0.readText() } == ["a", "b"])
  }

  @Test func clientsThatComeBeforeTheAcceptingWait() throws {
    let loop = try Loop(pace: .stepped)
    let listener = try Listener(address)
    let client = TestEnd(try connect(to: address))
    var accepted: [TestEnd] = []
    listener.accept(loop) { accepted.append(TestEnd($0)) }
    loop.settle()
    #expect(accepted.count == 1)
    withExtendedLifetime(client) {}
  }

  @Test func theKernelPicksATCPPort() throws {
    let loop = try Loop(pace: .stepped)
    let listener = try Listener(.tcp(host: "127.0.0.1", port: 0))
    guard case .tcp("127.0.0.1", let port) = listener.address, port > 0 else {
      return #expect(Bool(false), "\(listener.address)")
    }
    var accepted: [TestEnd] = []
    listener.accept(loop) { accepted.append(TestEnd($0)) }
    let client = TestEnd(try connect(to: listener.address))
    loop.settle()
    #expect(accepted.count == 1)
    withExtendedLifetime(client) {}
  }
}
