// A socket device that connects: once, or again and again.
import Event
import Glibc
import TestSupport
import Testing

@testable import Chardev

final class SocketClientTests {
  private let folder = Folder()
  private let loop: Loop
  private let frontend = RecordingFrontend(greeting: "hello ")
  private var reports: [String] = []
  private var path: String { "\(folder.path)/s" }

  init() throws {
    SignalWatch.ignoreBrokenPipes()
    loop = try Loop(pace: .stepped)
  }

  private func device(_ place: SocketOptions.Place, reconnect: Int64 = 0) throws -> Chardev {
    let options = SocketOptions(place, reconnect: reconnect)
    return try Chardev(
      ChardevOptions(id: "a", backend: .socket(options)), loop, report: { [unowned self] in self.reports.append($0) })
  }

  private var unix: SocketOptions.Place { .unix(path: path, isAbstract: false, isTight: true) }

  private func inet(_ host: String, _ port: UInt16) -> SocketOptions.Place {
    .inet(host: host, port: "\(port)", lastPort: nil, ipv4: nil, ipv6: nil)
  }

  @Test func aServerThatIsNotThereIsAnErrorAtTheStart() throws {
    #expect(failure { try device(unix) } == "Failed to connect to '\(path)': No such file or directory")
    let file = try folder.write("f", "")
    #expect(
      failure { try device(.unix(path: file, isAbstract: false, isTight: true)) }
        == "Failed to connect to '\(file)': Connection refused")
    #expect(failure { try device(inet("127.0.0.1", 1)) } == "Failed to connect to '127.0.0.1:1': Connection refused")
    #expect(
      failure { try device(inet("nohost.invalid", 1)) }.hasPrefix("address resolution failed for nohost.invalid:1: "))
    #expect(failure { try device(.descriptor("xx")) } == "Unable to parse FD number xx")
  }

  @Test func itIsOpenAtOnceAndNeverAgain() throws {
    let listener = try Listener(.unix(path: path))
    var accepted: [TestEnd] = []
    listener.accept(loop) { accepted.append(TestEnd($0)) }
    let device = try device(unix)
    try device.serve(frontend)
    #expect(frontend.lines == ["opened"] && device.filename == "unix:")
    loop.settle()
    accepted[0].write("abc")
    loop.settle()
    #expect(frontend.text == "abc" && accepted[0].readText() == "hello ")
    accepted[0].close()
    loop.advance(by: .seconds(10))
    #expect(frontend.lines == ["opened"] && accepted.count == 1)
    #expect(device.filename == "disconnected:unix:\(path)")
  }

  @Test func aTCPClientNamesBothEnds() throws {
    let listener = try Listener(.tcp(host: "127.0.0.1", port: 0))
    guard case .tcp(_, let port) = listener.address else { return }
    var accepted: [TestEnd] = []
    listener.accept(loop) { accepted.append(TestEnd($0)) }
    let device = try device(inet("localhost", port))
    loop.settle()
    let ours = try #require(SocketAddress.peer(of: accepted[0].descriptor)).port
    #expect(device.filename == "tcp:127.0.0.1:\(ours) <-> 127.0.0.1:\(port)")
    accepted[0].close()
    loop.settle()
    #expect(device.filename == "disconnected:tcp:localhost:\(port)")
  }

  @Test func itConnectsAgainAfterItsTime() throws {
    let device = try device(unix, reconnect: 3)
    try device.serve(frontend)
    loop.settle()
    #expect(device.filename == "disconnected:unix:\(path)")
    loop.advance(by: .seconds(9))
    let message = "Failed to connect to '\(path)': No such file or directory"
    #expect(reports == ["Unable to connect character device a: \(message)"])
    let listener = try Listener(.unix(path: path))
    var accepted: [TestEnd] = []
    listener.accept(loop) { accepted.append(TestEnd($0)) }
    loop.advance(by: .seconds(3))
    #expect(frontend.lines == ["opened"] && accepted[0].readText() == "hello ")
    accepted[0].close()
    loop.advance(by: .milliseconds(2_900))
    #expect(frontend.lines == ["opened"])
    loop.advance(by: .milliseconds(200))
    #expect(frontend.lines == ["opened", "opened"] && accepted.count == 2)
    device.close()
    loop.advance(by: .seconds(10))
    #expect(accepted.count == 2)
  }

  @Test func aHugeTimeIsNoTrap() throws {
    let device = try device(unix, reconnect: .max)
    loop.settle()
    #expect(device.filename == "disconnected:unix:\(path)")
  }

  @Test func aSocketThatWasPassedIsUsed() throws {
    let pair = socketPair()
    let device = try device(.descriptor("\(pair.ours)"))
    try device.serve(frontend)
    #expect(device.filename == "unix:" && pair.theirs.readText() == "hello ")
    pair.theirs.close()
    loop.settle()
    #expect(device.filename == "disconnected:fd:\(pair.ours)")
  }
}
