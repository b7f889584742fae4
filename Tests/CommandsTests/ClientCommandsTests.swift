// Connections given and cut by command.
import Chardev
import Glibc
import JSON
import QMP
import TestSupport
import Testing

@Suite struct ClientCommandsTests {
  private let folder = Folder()
  private let test: TestMonitor
  private let client: TestClient<QMPSession>

  init() throws {
    test = try TestMonitor()
    client = test.control()
    let place = SocketOptions.Place.unix(path: "\(folder.path)/s", isAbstract: false, isTight: true)
    let server = SocketOptions(place, isServer: true, waits: false)
    try test.machine.chardevs.add(ChardevOptions(id: "s", backend: .socket(server)))
    try test.machine.chardevs.add(ChardevOptions(id: "n", backend: .null))
  }

  /// Names one end of a pair as x; returns the other, and x's number.
  private func pass() -> (theirs: Int32, ours: Int32) {
    var ends: [Int32] = [0, 0]
    socketpair(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0, &ends)
    client.session.descriptors.keep(ends[1], as: "x")
    return (ends[0], ends[1])
  }

  private func give(_ name: Value) -> [Value] {
    client.exchange(call("add_client", ["protocol": name, "fdname": "x"]))
  }

  private func hasHungUp(_ socket: Int32) -> Bool {
    var poll = pollfd(fd: socket, events: Int16(POLLIN), revents: 0)
    return Glibc.poll(&poll, 1, 0) == 1 && poll.revents & Int16(POLLHUP) != 0
  }

  private func yank(_ ids: String...) -> String {
    call("yank", ["instances": .array(ids.map { ["type": "chardev", "id": .string($0)] })])
  }

  @Test("a client that can't be added is gone all the same")
  func refusals() {
    #expect(give("s") == [failure("File descriptor named 'x' has not been found")])
    let refused: [(Value, Value)] = [
      ("zzz", failure("protocol 'zzz' is invalid")), ("n", failure("failed to add client")),
      ("spice", failure("SPICE is not in use", class: "DeviceNotActive")),
      ("@dbus-display", failure("D-Bus display is not in use", class: "DeviceNotActive")), ("vnc", reply()),
    ]
    for (name, answer) in refused {
      let (peer, _) = pass()
      #expect(give(name) == [answer])
      #expect(hasHungUp(peer))
      close(peer)
    }
    var pipe: [Int32] = [0, 0]
    Glibc.pipe(&pipe)
    client.session.descriptors.keep(pipe[1], as: "x")
    #expect(give("s") == [failure("failed to add client")])
    close(pipe[0])
  }

  @Test("a server's device takes one client, and yank cuts it off")
  func adoptAndYank() {
    let device = test.machine.chardevs.device(named: "s")
    let idle = device?.filename
    let (peer, _) = pass()
    #expect(give("s") == [reply()])
    #expect(device?.filename == "unix:,server=on")
    let (second, _) = pass()
    #expect(give("s") == [failure("failed to add client")])
    #expect(hasHungUp(second) && !hasHungUp(peer))
    #expect(client.exchange(call("query-yank")) == [reply([["type": "chardev", "id": "s"]])])
    // All or none.
    #expect(client.exchange(yank("s", "n")) == [failure("Instance not found", class: "DeviceNotFound")])
    #expect(!hasHungUp(peer))
    #expect(client.exchange(yank("s"), yank("s"), yank()) == [reply(), reply(), reply()])
    #expect(hasHungUp(peer) && device?.filename == idle)
    close(peer)
    close(second)
    #expect(client.exchange(call("chardev-remove", ["id": "s"]), call("query-yank")) == [reply(), reply([])])
  }

  @Test("a named socket becomes a device's, or is gone")
  func namedSocket() {
    func add(_ id: Value) -> String {
      call(
        "chardev-add",
        [
          "id": id,
          "backend": ["type": "socket", "data": ["addr": ["type": "fd", "data": ["str": "x"]], "server": false]],
        ])
    }
    let (peer, _) = pass()
    #expect(client.exchange(add("f")) == [reply()])
    #expect(test.machine.chardevs.device(named: "f")?.filename == "unix:")
    #expect(client.exchange(call("chardev-remove", ["id": "f"])) == [reply()])
    #expect(hasHungUp(peer))
    close(peer)
    client.session.descriptors.keep(open("/dev/null", O_RDONLY), as: "x")
    #expect(client.exchange(add("f")).errors == ["Failed to add chardev 'f': File descriptor 'x' is not a socket"])
    #expect(client.exchange(call("closefd", ["fdname": "x"])).errors == ["File descriptor named 'x' not found"])
  }
}
