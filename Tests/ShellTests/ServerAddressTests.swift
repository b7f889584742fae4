// Addresses as people write them.
import Chardev
import Testing

@testable import qmp_shell

struct ServerAddressTests {
  @Test(arguments: [
    ("", "the path is missing in 'unix:'"), ("unix:", "the path is missing in 'unix:'"),
    ("exec:", "the command is missing in 'exec:'"), ("exec:  ", "the command is missing in 'exec:  '"),
    ("tcp:host", "'tcp:host' is not tcp:HOST:PORT with a port from 0 to 65535"),
  ])
  func whatIsNoAddressIsRefused(_ text: String, _ message: String) {
    do {
      _ = try ServerAddress(text)
      Issue.record("'\(text)' was taken")
    } catch {
      #expect(error.description == message)
      #expect(error.status == .noServer)
    }
  }

  @Test(arguments: [
    ("/tmp/a.sock", Address.unix(path: "/tmp/a.sock")), ("a.sock", .unix(path: "a.sock")),
    ("dir:x/4444", .unix(path: "dir:x/4444")), ("host:99999", .unix(path: "host:99999")),
    ("unix:a", .unix(path: "a")), ("host:4444", .tcp(host: "host", port: 4444)),
    (":4444", .tcp(host: "127.0.0.1", port: 4444)), ("tcp:h:1", .tcp(host: "h", port: 1)),
    ("[::1]:5", .tcp(host: "::1", port: 5)),
  ])
  func aPathAndAPortAreTold(_ text: String, _ address: Address) throws {
    #expect(try ServerAddress(text) == .socket(address))
  }

  @Test func aCommandIsKeptAsItIs() throws {
    #expect(try ServerAddress("exec:ssh h 'socat - unix:/x'") == .command("ssh h 'socat - unix:/x'"))
  }
}
