// Which addresses migrations take.
import Chardev
import Event
import Testing

@testable import Machine

@Suite struct MigrationAddressTests {
  private func read(_ text: String, hasFiles: Bool = true) -> String {
    do throws(Failure) {
      guard let address = try MigrationAddress(text, isServer: false, hasFiles: hasFiles) else { return "unknown" }
      switch address {
      case .socket(let options): return "\(options.place)"
      default: return "\(address)"
      }
    } catch { return "error: \(error.description)" }
  }

  @Test("what is no address, with QEMU's words")
  func wrong() {
    for text in ["", "nope", "tcp", "TCP:1:2", " tcp:1:2", "file:"] { #expect(read(text) == "unknown") }
    #expect(read("file:x", hasFiles: false) == "unknown")
    #expect(read("tcp:") == "error: error parsing address ''")
    #expect(read("tcp:127.0.0.1") == "error: error parsing address '127.0.0.1'")
    #expect(read("unix:") == "error: invalid Unix socket address")
    #expect(read("rdma:") == "error: RDMA ERROR: bad RDMA migration address ''")
    #expect(read("vsock:1") == "error: error parsing address '1'")
  }

  @Test("a port may have options behind it, and counts as 16 bits; an IPv6 host may stand in brackets")
  func inet() {
    func place(_ host: String, _ port: String) -> String {
      "\(SocketOptions.Place.inet(host: host, port: port, lastPort: nil, ipv4: nil, ipv6: nil))"
    }
    #expect(read("tcp:127.0.0.1:99999,ipv4=on") == place("127.0.0.1", "34463"))
    #expect(read("tcp:[::1]:7") == place("::1", "7"))
    #expect(read("tcp::7") == place("", "7"))
  }

  @Test("the other kinds")
  func others() {
    #expect(read("exec:a:b c") == "command(\"a:b c\")")
    #expect(read("fd:migrate") == "descriptor(\"migrate\")")
    #expect(read("file:x:y") == "file(\"x:y\")")
  }
}
