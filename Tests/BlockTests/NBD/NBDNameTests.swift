// The names of files on NBD servers, and the options that they stand for. Recorded from QEMU 7.2.
import Event
import JSON
import Testing

@testable import Block

private func options(_ name: String) throws -> Value { .object(try #require(try NBDFilename(name)).options) }

private let names: [(String, String)] = [
  ("nbd:unix:s.sock", "nbd+unix://?socket=s.sock"), ("nbd:unix:e.sock:exportname=exp", "nbd+unix:///exp?socket=e.sock"),
  ("nbd:localhost:18971", "nbd://localhost:18971"), ("nbd:[::1]:18971", "nbd://::1:18971"),
  ("nbd:127.0.0.1:1:exportname=a:exportname=b", "nbd://127.0.0.1:1/a:exportname=b"),
  ("nbd:127.0.0.1:18971:foo", "nbd://127.0.0.1:18971:foo"), ("nbd://127.0.0.1", "nbd://127.0.0.1:10809"),
  ("nbd://127.0.0.1:18971/", "nbd://127.0.0.1:18971"), ("nbd+tcp://127.0.0.1:18972/exp", "nbd://127.0.0.1:18972/exp"),
  ("nbd://[::1]:18971", "nbd://::1:18971"), ("nbd://user@127.0.0.1:18971/", "nbd://127.0.0.1:18971"),
  ("nbd+unix:///?socket=s.sock", "nbd+unix://?socket=s.sock"),
  ("nbd+unix://?socket=s.sock", "nbd+unix://?socket=s.sock"),
  ("nbd+unix:////exp?socket=e.sock", "nbd+unix:////exp?socket=e.sock"),
  ("nbd+unix:///e%78p?socket=e%2esock#frag", "nbd+unix:///exp?socket=e.sock"),
  ("nbd+unix:///a%20b%25%2F%C3%BC%3F%26%23?socket=w", "nbd+unix:///a b%/ü?&#?socket=w"),
]

private let wrongNames: [(String, String)] = [
  ("nbd:", "NBD server address missing"), ("nbd:127.0.0.1:1:exportname=", "NBD server address missing"),
  ("nbd:127.0.0.1", "error parsing address '127.0.0.1'"), ("nbd:127.0.0.1:", "error parsing address '127.0.0.1:'"),
  ("nbd://", "No valid URL specified"), ("nbd:///exp", "No valid URL specified"),
  ("nbd://h:99999", "No valid URL specified"), ("nbd://h:nope", "No valid URL specified"),
  ("nbd://h/exp?foo=1", "No valid URL specified"), ("nbd+unix:///exp", "No valid URL specified"),
  ("nbd+unix://host/exp?socket=e", "No valid URL specified"), ("nbd+unix:///e?socket=e&x=1", "No valid URL specified"),
  ("nbd+unix:///e?sock=e", "No valid URL specified"), ("nbd+unix:///%zz?socket=s", "No valid URL specified"),
]

private let wrongOptions: [(Value, String)] = [
  ([:], "NBD server address missing"), (["port": "1"], "NBD server address missing"),
  (["path": "s", "host": "h"], "path and host may not be used at the same time"),
  (["path": "s", "server": ["type": "unix"]], "Cannot use 'server' and path/host/port at the same time"),
  (["server": ["path": "s"]], "Parameter 'type' is missing"),
  (["server": ["type": "unix"]], "Parameter 'path' is missing"),
  (["server": ["type": "foo"]], "Parameter 'type' does not accept value 'foo'"),
  (["server": ["type": "unix", "path": "s", "foo": "1"]], "Parameter 'foo' is unexpected"),
  (["path": "s", "reconnect-delay": "x"], "Parameter 'reconnect-delay' expects a number"),
  (["path": "s", "export": .string(String(repeating: "e", count: 4097))], "export name too long to send to server"),
  (["path": "s", "tls-creds": "gone"], "No TLS credentials with id 'gone'"),
]

@Suite struct NBDNameTests {
  @Test("names, and what they are called", arguments: names)
  func named(_ name: String, _ shown: String) throws {
    #expect(NBDTarget.name(try options(name)) == shown)
  }

  @Test("names that are none", arguments: wrongNames)
  func refused(_ name: String, _ message: String) {
    #expect(throws: Failure(message)) { _ = try NBDFilename(name) }
  }

  @Test("names of other files aren't meant")
  func others() throws {
    for name in ["nbd", "a/nbd:x", "nbds://h", "nbd+udp://a/b", "file:nbd:x"] {
      let found = try NBDFilename(name)
      #expect(found == nil)
    }
  }

  @Test("what options can't say", arguments: wrongOptions)
  func refused(_ options: Value, _ message: String) {
    #expect(throws: Failure(message)) {
      _ = try NBDTarget(options) { (id) throws(Failure) in throw Failure("No TLS credentials with id '\(id)'") }
    }
  }

  @Test("a place with more than a name can say is described")
  func described() {
    let server: Value = ["type": "inet", "host": "::1", "port": "1", "ipv4": false]
    #expect(NBDTarget.name(["server": server]) == nil)
    #expect(
      NBDTarget.strongOptions(["server": server, "export": "x", "open-timeout": 1]).map(\.key).sorted() == [
        "export", "server.host", "server.ipv4", "server.port", "server.type",
      ])
  }
}
