// A device and its frontend: who may use it, and the devices without a peer.
import Event
import Glibc
import TestSupport
import Testing

@testable import Chardev

struct ChardevTests {
  private let loop: Loop

  init() throws {
    SignalWatch.ignoreBrokenPipes()
    loop = try Loop(pace: .stepped)
  }

  private func device(_ backend: ChardevBackend) throws -> Chardev {
    try Chardev(ChardevOptions(id: "a", backend: backend), loop)
  }

  @Test(arguments: [
    (SocketOptions(.vsock(cid: "1", port: "2")), "vsock is not supported by this server's character devices"),
    (
      SocketOptions(.unix(path: "/x", isAbstract: false, isTight: true), isWebsocket: true),
      "websocket is not supported by this server's character devices"
    ),
    (
      SocketOptions(.unix(path: "/x", isAbstract: false, isTight: true), tlsCredentials: "t"),
      "TLS is not supported by this server's character devices"
    ),
  ])
  func whatIsNotSpokenIsRefusedByName(_ socket: SocketOptions, _ message: String) {
    #expect(failure { try device(.socket(socket)) } == message)
  }

  @Test func aSecondFrontendIsRefused() throws {
    let device = try device(.null)
    let first = RecordingFrontend()
    #expect(!device.isFrontendOpen && !device.isBusy)
    try device.serve(first)
    #expect(device.isFrontendOpen && device.isBusy)
    #expect(failure { try device.serve(RecordingFrontend()) } == "Device 'a' is in use")
    device.release(first)
    #expect(!device.isFrontendOpen)
    try device.serve(RecordingFrontend())
  }

  @Test func anotherFrontendsReleaseChangesNothing() throws {
    let device = try device(.null)
    try device.serve(RecordingFrontend())
    device.release(RecordingFrontend())
    #expect(device.isBusy)
  }

  @Test(
    "a port of the host is one",
    arguments: [
      ("serial", "/dev/null", nil), ("serial", "/none", "Could not open '/none': No such file or directory"),
      ("parallel", "/tmp", "Could not open '/tmp': Is a directory"),
      ("parallel", "/dev/null", "not a parallel port: Inappropriate ioctl for device"),
    ] as [(String, String, String?)])
  func portsOfTheHost(kind: String, path: String, error: String?) throws {
    do {
      _ = try device(.port(path: path, kind: kind))
      #expect(error == nil)
    } catch let refusal as SocketError { #expect(refusal.description == error) }
  }

  @Test(arguments: [(ChardevBackend.null, "null"), (.inert(kind: "vc"), "vc")])
  func aDeviceWithoutAPeerIsOpenAndLosesItsOutput(_ backend: ChardevBackend, _ name: String) throws {
    let device = try device(backend)
    #expect(device.entries == [Chardev.Entry(label: "a", filename: name, isFrontendOpen: false)])
    let frontend = RecordingFrontend(greeting: "hello")
    try device.serve(frontend)
    #expect(frontend.lines == ["opened"])
    frontend.send("more")
    loop.settle()
    #expect(frontend.streams[0].unsent == 0 && frontend.client.lines.isEmpty)
    #expect(frontend.streams[0].takePassedDescriptor() == nil)
  }

  @Test func closingADeviceIsItsFrontendsLoss() throws {
    let device = try device(.null)
    let frontend = RecordingFrontend()
    try device.serve(frontend)
    var isClosed = false
    frontend.streams[0].onClose = { isClosed = true }
    device.close()
    device.close()
    #expect(frontend.client.lines == ["lost"] && isClosed)
    frontend.send("late")
  }

  @Test func droppingADeviceClosesIt() throws {
    let frontend = RecordingFrontend()
    do {
      let device = try device(.null)
      try device.serve(frontend)
    }
    #expect(frontend.client.lines == ["lost"])
  }
}
