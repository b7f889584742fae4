// A socket device that listens: its clients one after another, its names, its path.
import Event
import Glibc
import TestSupport
import Testing

@testable import Chardev

struct SocketServerTests {
  private let folder = Folder()
  private let loop: Loop
  private let frontend = RecordingFrontend(greeting: "hello ")
  private var path: String { "\(folder.path)/s" }
  private var unix: SocketOptions.Place { .unix(path: path, isAbstract: false, isTight: true) }
  private let local = SocketOptions.Place.inet(host: "127.0.0.1", port: "0", lastPort: nil, ipv4: nil, ipv6: nil)

  init() throws {
    SignalWatch.ignoreBrokenPipes()
    loop = try Loop(pace: .stepped)
  }

  private func server(_ place: SocketOptions.Place, telnet: Bool = false, noDelay: Bool = false) throws -> Chardev {
    let options = SocketOptions(place, isServer: true, waits: false, noDelay: noDelay, isTelnet: telnet)
    return try Chardev(ChardevOptions(id: "a", backend: .socket(options)), loop)
  }

  private func inet(_ host: String, _ port: String, last: UInt16? = nil, ipv4: Bool? = nil, ipv6: Bool? = nil)
    -> SocketOptions.Place
  {
    .inet(host: host, port: port, lastPort: last, ipv4: ipv4, ipv6: ipv6)
  }

  private func client() throws -> TestEnd { TestEnd(try connect(to: .unix(path: path))) }
  private func client(of device: Chardev) throws -> TestEnd {
    TestEnd(try connect(to: .tcp(host: "127.0.0.1", port: port(in: device.filename))))
  }

  @Test func theErrorsAreQEMUs() throws {
    func refusal(_ place: SocketOptions.Place) -> String { failure { try server(place) } }
    func unix(_ path: String, abstract: Bool = false) -> SocketOptions.Place {
      .unix(path: path, isAbstract: abstract, isTight: true)
    }
    let long = String(repeating: "x", count: 108)
    #expect(refusal(unix("/none/x")) == "Failed to bind socket to /none/x: No such file or directory")
    #expect(refusal(unix(folder.path)) == "Failed to unlink socket \(folder.path): Is a directory")
    #expect(refusal(unix(long)) == "UNIX socket path '\(long)' is too long")
    #expect(refusal(unix(long, abstract: true)) == "UNIX socket path '\(long)' is too long")
    #expect(refusal(inet("192.0.2.1", "0")) == "Failed to bind socket: Cannot assign requested address")
    #expect(
      refusal(inet("127.0.0.1", "x5"))
        == "address resolution failed for 127.0.0.1:x5: Servname not supported for ai_socktype")
    #expect(
      refusal(inet("127.0.0.1", "0", ipv4: false, ipv6: false)) == "Cannot disable IPv4 and IPv6 at same time")
    #expect(
      refusal(inet("127.0.0.1", "0", ipv6: true))
        == "address resolution failed for 127.0.0.1:0: Address family for hostname not supported")
    #expect(refusal(.descriptor("xx")) == "Unable to parse FD number xx")
    #expect(refusal(.descriptor("9999")) == "File descriptor '9999' is not a socket")
    #expect(refusal(inet("127.0.0.1", "5", last: 4)).hasPrefix("Failed to find an available port: "))
  }

  @Test func aPortInUseIsRefusedOrTheNextOneTaken() throws {
    let first = try server(local)
    let used = port(in: first.filename)
    let refusal = failure { try server(inet("127.0.0.1", "\(used)")) }
    #expect(refusal == "Failed to find an available port: Address already in use")
    guard used < 65_000 else { return }
    let second = try server(inet("127.0.0.1", "\(used)", last: used + 100))
    #expect(port(in: second.filename) > used && port(in: second.filename) <= used + 100)
  }

  @Test func aClientIsServedAndItsLeavingHeard() throws {
    let device = try server(unix)
    #expect(device.filename == "disconnected:unix:\(path),server=on")
    try device.serve(frontend)
    #expect(frontend.lines.isEmpty)
    let client = try client()
    loop.settle()
    #expect(device.filename == "unix:\(path),server=on")
    client.write("abc")
    loop.settle()
    #expect(client.readText() == "hello " && frontend.text == "abc")
    client.close()
    loop.settle()
    #expect(frontend.client.lines == ["ended", "lost"])
    #expect(device.filename == "disconnected:unix:\(path),server=on")
  }

  @Test func aSecondClientWaitsUntilTheFirstHasLeft() throws {
    let device = try server(unix)
    try device.serve(frontend)
    let first = try client()
    loop.settle()
    let second = try client()
    second.write("two")
    loop.settle()
    #expect(frontend.clients.count == 1 && second.readText().isEmpty)
    first.close()
    loop.settle()
    #expect(frontend.clients.count == 2 && second.readText() == "hello " && frontend.text == "two")
  }

  @Test func aClientThatComesBeforeTheFrontendWaitsWithItsInput() throws {
    let device = try server(unix)
    let client = try client()
    client.write("early")
    loop.settle()
    #expect(device.filename == "unix:\(path),server=on")
    try device.serve(frontend)
    loop.settle()
    #expect(frontend.text == "early" && client.readText() == "hello ")
  }

  @Test func aClientThatLeavesWithoutAFrontendMakesRoom() throws {
    let device = try server(unix)
    for text in ["", "input"] {
      let client = try client()
      client.write(text)
      loop.settle()
      #expect(device.filename == "unix:\(path),server=on")
      client.close()
      loop.settle()
      #expect(device.filename == "disconnected:unix:\(path),server=on")
    }
  }

  @Test func aFrontendThatIsReleasedHearsNothingMore() throws {
    let device = try server(unix)
    try device.serve(frontend)
    let client = try client()
    loop.settle()
    device.release(frontend)
    client.write("abc")
    loop.settle()
    #expect(frontend.text.isEmpty && frontend.client.lines.isEmpty)
    let next = RecordingFrontend()
    try device.serve(next)
    loop.settle()
    #expect(next.text == "abc")
  }

  @Test func whatIsAtThePathIsReplacedAndGoesWithTheDevice() throws {
    try folder.write("s", "a file")
    let first = try server(unix)
    let second = try server(unix)
    first.close()
    #expect(folder.files == ["s"])
    second.close()
    #expect(folder.files == [])
  }

  @Test func theModeIsTheProcesss() throws {
    let device = try server(unix)
    let mask = umask(0)
    umask(mask)
    var status = stat()
    #expect(lstat(path, &status) == 0 && status.st_mode & 0o777 == 0o777 & ~mask)
    device.close()
  }

  @Test(arguments: [(true, ",abstract=on,tight=on"), (false, ",abstract=on")])
  func abstractNamesArePaddedOrTight(_ isTight: Bool, _ suffix: String) throws {
    let name = "qmond-test-\(getpid())-\(isTight)"
    let place = SocketOptions.Place.unix(path: name, isAbstract: true, isTight: isTight)
    let device = try server(place)
    #expect(device.filename == "disconnected:unix:\(name)\(suffix),server=on")
    let other = SocketOptions.Place.unix(path: name, isAbstract: true, isTight: !isTight)
    #expect(throws: SocketError.self) { try SocketOptions(other).connect() }
    let client = TestEnd(try SocketOptions(place).connect())
    loop.settle()
    #expect(device.filename == "unix:,server=on" && client.descriptor >= 0)
  }

  @Test func aTCPDeviceNamesBothEnds() throws {
    let device = try server(local, noDelay: true)
    let port = port(in: device.filename)
    #expect(device.filename == "disconnected:tcp:127.0.0.1:\(port),server=on")
    let client = try client(of: device)
    loop.settle()
    let theirs = try #require(SocketAddress.local(of: client.descriptor))
    #expect(device.filename == "tcp:127.0.0.1:\(port),server=on <-> 127.0.0.1:\(theirs.port)")
  }

  @Test func aTelnetDeviceSaysSo() throws {
    let device = try server(inet("localhost", "0", ipv4: true), telnet: true)
    #expect(device.filename == "disconnected:telnet:127.0.0.1:\(port(in: device.filename)),server=on")
  }

  @Test func aSocketThatWasPassedKeepsItsCloseOnExecFlag() throws {
    let passed = SocketAddress.unix(path).makeSocket(nonBlocking: false)
    _ = fcntl(passed, F_SETFD, 0)
    #expect(SocketAddress.unix(path).with { bind(passed, $0, $1) } == 0)
    let options = SocketOptions(.descriptor("name"), isServer: true, waits: false)
    let device = try Chardev(
      ChardevOptions(id: "a", backend: .socket(options)), loop, descriptorNamed: { $0 == "name" ? passed : nil })
    #expect(fcntl(passed, F_GETFD) == 0)
    #expect(device.filename == "disconnected:unix:\(path),server=on")
    try device.serve(frontend)
    let client = try client()
    loop.settle()
    #expect(client.readText() == "hello ")
  }

  @Test func aServerThatWaitsHasItsFirstClientAtTheStart() throws {
    // The client is in the queue before anybody accepts.
    let passed = SocketAddress.unix(path).makeSocket(nonBlocking: false)
    #expect(SocketAddress.unix(path).with { bind(passed, $0, $1) } == 0 && listen(passed, 1) == 0)
    let client = try client()
    var reports: [String] = []
    let options = SocketOptions(.descriptor("\(passed)"), isServer: true)
    let device = try Chardev(ChardevOptions(id: "a", backend: .socket(options)), loop, report: { reports.append($0) })
    #expect(reports == ["QEMU waiting for connection on: disconnected:unix:\(path),server=on"])
    try device.serve(frontend)
    #expect(client.readText() == "hello ")
  }
}
