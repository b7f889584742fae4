// Connecting: what can be wrong, and that the socket doesn't block afterwards.
import Event
import Glibc
import TestSupport
import Testing

@testable import Chardev

struct ConnectorTests {
  private let folder = TemporaryFolder()

  private func refusal(_ address: Address) -> String {
    do {
      close(try connect(to: address))
      return "no error"
    } catch { return "\(error)" }
  }

  @Test func theErrorNamesTheAddressAndTheReason() throws {
    let path = folder.socket
    #expect(refusal(.unix(path: path)) == "cannot connect to unix:\(path): No such file or directory")
    let file = folder.file("")
    #expect(refusal(.unix(path: file)) == "cannot connect to unix:\(file): Connection refused")
    #expect(refusal(.stdio) == "stdio is not a socket")
    #expect(refusal(.tcp(host: "256.1.1.1.invalid", port: 1)).hasPrefix("cannot find host '256.1.1.1.invalid': "))
    var listener: Listener? = try Listener(.tcp(host: "127.0.0.1", port: 0))
    let address = try #require(listener?.address)
    listener = nil
    #expect(refusal(address) == "cannot connect to \(address): Connection refused")
  }

  @Test func aCancelledAttemptTellsNobody() throws {
    let loop = try Loop(pace: .stepped)
    let listener = try Listener(.unix(path: folder.socket))
    var isTold = false
    let connector = Connector(loop, listener.address) { _ in isTold = true }
    connector.cancel()
    loop.settle()
    #expect(!isTold)
  }

  @Test func theSocketDoesntBlockAndIsClosedOnExec() throws {
    let listener = try Listener(.unix(path: folder.socket))
    let client = TestEnd(try connect(to: listener.address))
    #expect(fcntl(client.descriptor, F_GETFL) & O_NONBLOCK != 0)
    #expect(fcntl(client.descriptor, F_GETFD) & FD_CLOEXEC != 0)
    #expect(client.read().isEmpty)
  }

  @Test func everyAddressOfANameIsTried() throws {
    let listener = try Listener(.tcp(host: "127.0.0.1", port: 0))
    guard case .tcp(_, let port) = listener.address else { return }
    let client = TestEnd(try connect(to: .tcp(host: "localhost", port: port)))
    #expect(client.descriptor >= 0)
  }
}
