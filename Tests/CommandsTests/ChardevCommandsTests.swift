// Character devices by command.
import Chardev
import Glibc
import JSON
import Machine
import QMP
import TestSupport
import Testing

@Suite struct ChardevCommandsTests {
  private let folder = Folder()
  private let test: TestMonitor
  private let client: TestClient<QMPSession>

  init() throws {
    test = try TestMonitor()
    client = test.control()
  }

  private func add(_ id: String, _ type: String, _ data: Value = [:]) -> String {
    call("chardev-add", ["id": .string(id), "backend": ["type": .string(type), "data": data]])
  }

  private func change(_ id: String, _ type: String, _ data: Value = [:]) -> String {
    call("chardev-change", ["id": .string(id), "backend": ["type": .string(type), "data": data]])
  }

  private func socket(_ name: String, server: Bool = true, _ more: Value.Member...) -> Value {
    .object(
      [
        Value.Member(
          key: "addr", value: ["type": "unix", "data": ["path": .string("\(folder.path)/\(name)")]]),
        Value.Member(key: "server", value: .bool(server)),
      ] + more)
  }

  /// The lines of query-chardev: label, filename.
  private var list: [String] {
    guard case .array(let entries)? = client.exchange(call("query-chardev")).first?["return"] else { return [] }
    return entries.map { entry in
      guard case .string(let label)? = entry["label"], case .string(let name)? = entry["filename"] else { return "" }
      return "\(label) \(name)"
    }
  }

  @Test("what can't be added is refused as by QEMU, and nothing is left of it")
  func refusals() {
    let refused: [(String, String, Value, String)] = [
      ("a", "ringbuf", ["size": 7], "size of ringbuf chardev must be power of two"),
      ("a", "ringbuf", ["size": -1], "size of ringbuf chardev must be power of two"),
      ("a", "file", ["out": "/none/x"], "Could not open '/none/x': No such file or directory"),
      ("a", "pipe", ["device": "/none/x"], "Could not open '/none/x': No such file or directory"),
      ("a", "serial", ["device": "/none/x"], "Could not open '/none/x': No such file or directory"),
      ("a", "parallel", ["device": "/dev/null"], "not a parallel port: Inappropriate ioctl for device"),
      ("a", "mux", ["chardev": "none"], "mux: base chardev none not found"),
      ("a", "console", [:], "'console' is not a valid char driver name"),
      ("a", "udp", ["remote": ["type": "unix", "data": ["path": "x"]]], "socket type unsupported for datagram"),
      ("a", "spicevmc", ["type": "x"], "unsupported type name: x"),
      ("a", "null", ["logfile": "/none/x"], "Could not create '/none/x': No such file or directory"),
      (
        "a", "socket", socket("s", Value.Member(key: "reconnect", value: 1)),
        "'reconnect' option is incompatible with socket in server listen mode"
      ),
      (
        "a", "socket", socket("s", server: false, Value.Member(key: "wait", value: true)),
        "'wait' option is incompatible with socket in client connect mode"
      ),
      (
        "a", "socket", ["addr": ["type": "fd", "data": ["str": "x"]]],
        "File descriptor named 'x' has not been found"
      ),
    ]
    for (id, type, data, reason) in refused {
      #expect(client.exchange(add(id, type, data)) == [failure("Failed to add chardev '\(id)': \(reason)")])
    }
    #expect(client.exchange(add("a", "ringbuf", ["size": .int(1 << 40)])).kinds == ["error"])
    #expect(list.isEmpty)
    let replies = client.exchange(
      call("chardev-remove", ["id": "a"]), call("chardev-send-break", ["id": "a"]), change("a", "null"))
    #expect(
      replies.errors == ["Chardev 'a' not found", "Chardev 'a' not found", "Chardev 'a' does not exist"])
  }

  @Test("devices are added, listed, changed and removed")
  func lives() {
    #expect(
      client.exchange(add("a", "null"), add("b", "memory"), add("s", "socket", socket("s"))).kinds == [
        "return", "return", "return",
      ])
    #expect(list.sorted() == ["a null", "b memory", "s disconnected:unix:\(folder.path)/s,server=on"])
    #expect(client.exchange(add("a", "null")) == [failure("Chardev with id 'a' already exists")])
    #expect(client.exchange(change("a", "ringbuf"), change("s", "socket", socket("t"))) == [reply(), reply()])
    #expect(list.sorted() == ["a ringbuf", "b memory", "s disconnected:unix:\(folder.path)/t,server=on"])
    #expect(folder.files == ["t"])
    // A failure leaves the old one.
    #expect(client.exchange(change("b", "ringbuf", ["size": 3])).kinds == ["error"])
    #expect(client.exchange(call("chardev-remove", ["id": "a"]), call("chardev-remove", ["id": "s"])).errors.isEmpty)
    #expect(list == ["b memory"] && folder.files.isEmpty)
    #expect(client.exchange(call("chardev-send-break", ["id": "b"])) == [reply()])
  }

  @Test("a pseudo terminal's path is returned")
  func pty() {
    let replies = client.exchange(add("p", "pty"))
    guard case .string(let path)? = replies.first?["return"]?["pty"] else {
      Issue.record("no path: \(replies)")
      return
    }
    #expect(list == ["p pty:\(path)"])
  }

  @Test("what is in use or shared stays")
  func use() throws {
    _ = client.exchange(add("a", "null"), add("b", "null"), add("m", "mux", ["chardev": "b"]))
    #expect(Set(list) == ["a null", "b null", "m mux"])
    let port = Port()
    try test.machine.chardevs.device(named: "a")?.serve(port)
    #expect(
      client.exchange(
        call("chardev-remove", ["id": "a"]), call("chardev-remove", ["id": "b"]), call("chardev-remove", ["id": "m"]),
        change("a", "null"), change("m", "null"), add("n", "mux", ["chardev": "a"])
      ).errors == [
        "Chardev 'a' is busy", "Chardev 'b' is busy", "Chardev 'm' is busy",
        "Chardev user does not support chardev hotswap", "Mux device hotswap not supported yet",
        "Failed to add chardev 'n': Device 'a' is in use",
      ])
    port.allowsSwap = true
    #expect(client.exchange(change("a", "ringbuf")) == [reply()])
    #expect(test.machine.chardevs.device(named: "a")?.isFrontendOpen == true && port.openings == 2)
    #expect(
      client.exchange(change("a", "file", ["out": "/none/x"])).errors == [
        "Could not open '/none/x': No such file or directory"
      ])
  }

  @Test("the list has QEMU's order, and the human monitor shows it")
  func order() throws {
    _ = client.exchange(add("rb", "ringbuf"), add("rb2", "null"), add("hm", "null"), add("sx", "vc"))
    #expect(list == ["hm null", "sx vc", "rb2 null", "rb ringbuf"])
    let human = test.human()
    human.send("info chardev\n")
    #expect(human.text().contains("hm: filename=null\r\nsx: filename=vc\r\nrb2: filename=null\r\nrb: filename=ringbuf"))
    human.send("chardev-remove none\nchardev-remove rb\nchardev-send-break rb\n")
    let text = human.text()
    #expect(text.contains("Error: Chardev 'none' not found") && text.contains("Error: Chardev 'rb' not found"))
  }

  /// A serial port of a sort.
  private final class Port: Frontend, StreamClient {
    var allowsSwap = false
    var openings = 0
    func opened(_ stream: any ByteStream) -> any StreamClient {
      openings += 1
      return self
    }
    func received(_ bytes: UnsafeRawBufferPointer) -> Int { bytes.count }
    func inputEnded() {}
    func lost() {}
    func outputDrained() {}
  }

  @Test("a port that is unplugged lets go of the device that has taken the place of its first one")
  func unpluggedAfterChange() throws {
    let replies = client.exchange(
      add("c0", "null"), call("device_add", ["driver": "virtio-serial-pci", "id": "u0"]),
      call("device_add", ["driver": "virtconsole", "id": "s0", "bus": "u0.0", "chardev": "c0"]),
      call("chardev-remove", ["id": "c0"]), change("c0", "ringbuf"), call("device_del", ["id": "s0"]),
      call("chardev-remove", ["id": "c0"]))
    #expect(replies.errors == ["Chardev 'c0' is busy"])
    #expect(list == [])
  }
}
