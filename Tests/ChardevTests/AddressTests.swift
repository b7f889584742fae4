// Addresses as text.
import Testing

@testable import Chardev

struct AddressTests {
  @Test(arguments: [
    ("", "'' is not an address: unix:PATH, tcp:HOST:PORT, telnet:HOST:PORT, pty, pipe:PATH or stdio"),
    ("/tmp/a", "'/tmp/a' is not an address: unix:PATH, tcp:HOST:PORT, telnet:HOST:PORT, pty, pipe:PATH or stdio"),
    ("stdio:", "'stdio:' is not an address: unix:PATH, tcp:HOST:PORT, telnet:HOST:PORT, pty, pipe:PATH or stdio"),
    (
      "UNIX:/tmp/a",
      "'UNIX:/tmp/a' is not an address: unix:PATH, tcp:HOST:PORT, telnet:HOST:PORT, pty, pipe:PATH or stdio"
    ),
    ("unix:", "the path is missing in 'unix:'"),
    ("pipe:", "the path is missing in 'pipe:'"),
    ("pty:x", "'pty:x' is not an address: unix:PATH, tcp:HOST:PORT, telnet:HOST:PORT, pty, pipe:PATH or stdio"),
    ("telnet:host:x", "'telnet:host:x' is not telnet:HOST:PORT with a port from 0 to 65535"),
    ("tcp:", "'tcp:' is not tcp:HOST:PORT with a port from 0 to 65535"),
    ("tcp:host", "'tcp:host' is not tcp:HOST:PORT with a port from 0 to 65535"),
    ("tcp:host:", "'tcp:host:' is not tcp:HOST:PORT with a port from 0 to 65535"),
    ("tcp:host:65536", "'tcp:host:65536' is not tcp:HOST:PORT with a port from 0 to 65535"),
    ("tcp:host:-1", "'tcp:host:-1' is not tcp:HOST:PORT with a port from 0 to 65535"),
    ("tcp:host:qmp", "'tcp:host:qmp' is not tcp:HOST:PORT with a port from 0 to 65535"),
  ])
  func anErrorSaysWhatIsWrong(_ text: String, _ message: String) {
    guard case .failure(let error) = Address.parse(text) else { return #expect(Bool(false), "'\(text)' was read") }
    #expect(error.description == message)
  }

  @Test func aPathThatNoSocketCanHaveIsRefused() {
    let longest = "/" + String(repeating: "x", count: 106)
    #expect((try? Address.parse("unix:\(longest)").get()) == .unix(path: longest))
    guard case .failure(let error) = Address.parse("unix:\(longest)y") else { return #expect(Bool(false)) }
    #expect(error.description == "the path '\(longest)y' has 108 bytes, a socket's may have 107")
    // Bytes count, not letters.
    guard case .failure = Address.parse("unix:/" + String(repeating: "é", count: 54)) else {
      return #expect(Bool(false))
    }
  }

  @Test(
    arguments: [
      ("stdio", .stdio, "stdio"),
      ("unix:/tmp/a", .unix(path: "/tmp/a"), "unix:/tmp/a"),
      ("unix:a:b=c", .unix(path: "a:b=c"), "unix:a:b=c"),
      ("pty", .pty(path: ""), "pty"),
      ("pipe:/tmp/a:b", .pipe(path: "/tmp/a:b"), "pipe:/tmp/a:b"),
      ("telnet:[::1]:0", .telnet(host: "::1", port: 0), "telnet:[::1]:0"),
      ("tcp:localhost:0", .tcp(host: "localhost", port: 0), "tcp:localhost:0"),
      ("tcp::4444", .tcp(host: "127.0.0.1", port: 4444), "tcp:127.0.0.1:4444"),
      ("tcp:10.0.0.1:65535", .tcp(host: "10.0.0.1", port: 65535), "tcp:10.0.0.1:65535"),
      ("tcp:[::1]:4444", .tcp(host: "::1", port: 4444), "tcp:[::1]:4444"),
      ("tcp:::1:4444", .tcp(host: "::1", port: 4444), "tcp:[::1]:4444"),
    ] as [(String, Address, String)])
  func addressesAreReadAndWritten(_ text: String, _ expected: Address, _ written: String) throws {
    let address = try Address.parse(text).get()
    #expect(address == expected)
    #expect(address.description == written)
    #expect(try Address.parse(written).get() == address)
  }
}
