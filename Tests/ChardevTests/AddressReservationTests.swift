// Addresses that are taken without being served.
import Chardev
import Glibc
import TestSupport
import Testing

@Suite struct AddressReservationTests {
  private func refusal(_ body: () throws(SocketError) -> Void) -> String? {
    do throws(SocketError) { try body() } catch { return error.description }
    return nil
  }

  @Test("an address is taken once, until it is given back")
  func once() throws {
    var first: [AddressReservation]? = try AddressReservation.take(host: "127.0.0.1", port: 0)
    let port = try #require(first?.first.flatMap { UInt16($0.service) })
    #expect(
      refusal { () throws(SocketError) in _ = try AddressReservation.take(host: "127.0.0.1", port: port) }
        == "Failed to find an available port: Address already in use")
    let next = try AddressReservation.take(host: "127.0.0.1", port: port, last: port == .max ? port : port + 20)
    #expect(next.first?.service != "\(port)")
    first = nil
    #expect(try AddressReservation.take(host: "127.0.0.1", port: port).first?.family == "ipv4")
  }

  @Test("who connects is refused at once")
  func refuses() throws {
    let taken = try AddressReservation.take(host: "127.0.0.1", port: 0)
    let port = try #require(UInt16(taken[0].service))
    #expect(throws: SocketError.self) { _ = try connect(to: .tcp(host: "127.0.0.1", port: port)) }
  }

  @Test("what can't be taken is told in QEMU's words")
  func errors() {
    #expect(
      refusal { () throws(SocketError) in _ = try AddressReservation.take(host: "192.0.2.1", port: 5900) }
        == "Failed to bind socket: Cannot assign requested address")
    #expect(
      refusal { () throws(SocketError) in _ = try AddressReservation.take(path: "/nowhere/x") }
        == "Failed to bind socket to /nowhere/x: No such file or directory")
  }

  @Test("a path is replaced, and gone in the end")
  func path() throws {
    let folder = Folder()
    try folder.write("v", "old")
    do {
      let taken = try AddressReservation.take(path: "\(folder.path)/v")
      #expect(taken.family == "unix")
      #expect(taken.service == "\(folder.path)/v")
    }
    #expect(folder.files == [])
  }
}
