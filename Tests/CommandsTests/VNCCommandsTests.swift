// VNC servers as monitors see them.
import Chardev
import JSON
import Machine
import QMP
import TestSupport
import Testing

@Suite struct VNCCommandsTests {
  private let test: TestMonitor
  private let client: TestClient<QMPSession>
  private let port: String

  init() throws {
    test = try TestMonitor()
    client = test.control()
    let addresses = try AddressReservation.take(host: "127.0.0.1", port: 0)
    port = addresses[0].service
    test.machine.vnc.add(VNCServer(id: test.machine.vnc.nextID, usesPassword: true, addresses: addresses))
    test.machine.vnc.add(VNCServer(id: test.machine.vnc.nextID, device: "video0"))
  }

  @Test("a server without a password, or that isn't there, can't be given one")
  func refused() {
    for display: Value in ["vnc2", "x"] {
      #expect(
        client.exchange(call("set_password", ["protocol": "vnc", "password": "p", "display": display])).errors
          == ["Could not set password"])
    }
    #expect(
      client.exchange(call("expire_password", ["protocol": "vnc", "time": "now", "display": "x"])).errors == [
        "Could not set password expire time"
      ])
    #expect(
      client.exchange(call("display-reload", ["type": "vnc", "tls-certs": true])).errors == ["vnc tls is not enabled"])
  }

  @Test("without a server there is nothing to update")
  func none() throws {
    let client = try TestMonitor().control()
    let replies = client.exchange(
      call("display-update", ["type": "vnc"]), call("display-reload", ["type": "vnc", "tls-certs": true]),
      call("display-reload", ["type": "vnc"]), call("query-display-options"))
    #expect(replies.errors == ["Can not find vnc display", "Can not find vnc display"])
    #expect(replies.suffix(2) == [reply(), reply(["type": "none"])])
  }

  @Test("passwords are set and end")
  func passwords() {
    let replies = client.exchange(
      call("set_password", ["protocol": "vnc", "password": "p"]), call("change-vnc-password", ["password": ""]),
      call("set_password", ["protocol": "vnc", "password": "p", "display": "default"]),
      call("expire_password", ["protocol": "vnc", "time": "+30"]),
      call("expire_password", ["protocol": "vnc", "time": "never", "display": "vnc2"]))
    #expect(replies == Array(repeating: reply(), count: 5))
    #expect(test.answer("change vnc password p") == "")
    #expect(test.answer("set_password vnc p -d default") == "")
  }

  @Test("the servers are listed, the last one first; the first one is the machine's")
  func listed() {
    let place: Value = [
      "auth": "vnc", "family": "ipv4", "service": .string(port), "host": "127.0.0.1", "websocket": false,
    ]
    #expect(
      client.exchange(call("query-vnc"), call("query-vnc-servers")) == [
        reply([
          "enabled": true, "auth": "vnc", "family": "ipv4", "clients": [], "service": .string(port),
          "host": "127.0.0.1",
        ]),
        reply([
          ["auth": "none", "clients": [], "display": "video0", "server": [], "id": "vnc2"],
          ["auth": "vnc", "clients": [], "server": [place], "id": "default"],
        ]),
      ])
    #expect(
      test.answer("info vnc")
        == "vnc2:\n  Auth: none (Sub: none)\n  Display: video0\ndefault:\n  Server: 127.0.0.1:\(port) (ipv4)\n"
        + "    Auth: vnc (Sub: none)\n")
  }

  @Test("a server moves; where it can't be it isn't anywhere")
  func moved() throws {
    let folder = Folder()
    func update(_ address: Value) -> [Value] {
      client.exchange(call("display-update", ["type": "vnc", "addresses": [address]]))
    }
    #expect(update(["type": "unix", "path": .string("\(folder.path)/v")]) == [reply()])
    #expect(client.exchange(call("query-vnc")).first?["return"]?["service"] == .string("\(folder.path)/v"))
    #expect(folder.files == ["v"])
    #expect(
      update(["type": "inet", "host": "127.0.0.1", "port": "x"]).errors == [
        "Parameter 'port' expects a number up to 65535, not 'x'"
      ])
    #expect(
      update(["type": "inet", "host": "192.0.2.1", "port": "5999"]).errors == [
        "Failed to bind socket: Cannot assign requested address"
      ])
    #expect(client.exchange(call("query-vnc")) == [reply(["enabled": false])])
    #expect(folder.files == [])
  }
}
