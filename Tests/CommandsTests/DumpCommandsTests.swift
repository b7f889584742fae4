// Dumps of the guest's memory by command.
import Event
import Glibc
import JSON
import Machine
import QMP
import TestSupport
import Testing

@Suite struct DumpCommandsTests {
  private let folder = Folder()
  private let test: TestMonitor
  private let client: TestClient<QMPSession>

  init() throws {
    var options = MachineOptions(memory: 16 << 20)
    options.displays = []
    options.dumpRate = 1 << 20
    test = try TestMonitor(options)
    client = test.control()
  }

  private var total: Int64 { 16 << 20 + 256 << 10 }
  private var file: Value { .string("file:\(folder.path)/dump") }

  private func dump(_ more: (String, Value)..., to place: Value? = nil, id: Value? = nil) -> String {
    let members = more.map { Value.Member(key: $0.0, value: $0.1) }
    return call(
      "dump-guest-memory",
      .object([.init(key: "paging", value: false), .init(key: "protocol", value: place ?? file)] + members), id: id)
  }

  private func progress(_ status: String, _ completed: Int64) -> Value {
    ["total": .int(total), "status": .string(status), "completed": .int(completed)]
  }

  @Test(
    "what can't be is refused in QEMU's words, and order",
    arguments: [
      ("fil:", [:], "Invalid parameter 'protocol'"), ("", [:], "Invalid parameter 'protocol'"),
      ("file:", [:], "Could not open '': No such file or directory"),
      ("fd:", [:], "File descriptor named '' has not been found"),
      ("fd:77", [:], "File descriptor named '77' has not been found"),
      ("fil:", ["begin": 1], "Parameter 'length' is missing"),
      ("fil:", ["length": 1], "Parameter 'begin' is missing"),
      ("fil:", ["format": "kdump-lzo"], "kdump-lzo is not available now"),
      ("fil:", ["format": "kdump-snappy", "detach": true], "kdump-snappy is not available now"),
      ("fil:", ["format": "kdump-lzo", "paging": true], "kdump-compressed format doesn't support paging or filter"),
      ("fil:", ["format": "win-dmp", "length": 1], "kdump-compressed format doesn't support paging or filter"),
      ("fil:", ["format": "kdump-zlib", "begin": 1], "kdump-compressed format doesn't support paging or filter"),
    ] as [(String, Value, String)])
  func refused(place: String, more: Value, text: String) {
    guard case .object(let members) = more else { return }
    let given = members + (more["paging"] == nil ? [.init(key: "paging", value: false)] : [])
    let arguments = Value.object([.init(key: "protocol", value: .string(place))] + given)
    #expect(client.exchange(call("dump-guest-memory", arguments)) == [failure(text)])
  }

  @Test("while it is written it is pending, DUMP_COMPLETED comes before its return, and others are served")
  func waiting() {
    #expect(client.exchange(dump(id: 1)).kinds == ["STOP"])
    test.loop.advance(by: .seconds(8))
    let inflight = client.exchange(call("x-query-inflight", id: 2))
    #expect(inflight.last?["return"]?[0]?["progress"] == ["done": .int(8 << 20), "total": .int(total)])
    let replies = client.exchange(
      call("query-dump", id: 3), call("stop", id: 4), call("cont", id: 5), dump(id: 6), call("query-status", id: 7))
    #expect(replies.first == reply(progress("active", 8 << 20), id: 3))
    #expect(replies.errors == Array(repeating: "There is a dump in process, please wait.", count: 3))
    #expect(replies.last?["return"]?["status"] == "save-vm")
    test.loop.advance(by: .seconds(9))
    let end = client.messages()
    #expect(end.kinds == ["DUMP_COMPLETED", "RESUME", "return"])
    #expect(end.first?["data"] == ["result": progress("completed", total)])
    #expect(client.exchange(call("query-dump")) == [reply(progress("completed", total))])
  }

  @Test("detached it returns at once")
  func detached() {
    #expect(client.exchange(dump(("detach", true))).kinds == ["STOP", "return"])
    #expect(client.exchange(call("query-dump")) == [reply(progress("active", 0))])
    test.loop.advance(by: .seconds(17))
    #expect(client.messages().kinds == ["DUMP_COMPLETED", "RESUME"])
  }

  @Test("a descriptor that was passed gets it, and is closed then")
  func passed() throws {
    var ends: [Int32] = [-1, -1]
    #expect(pipe(&ends) == 0)
    client.session.descriptors.keep(ends[1], as: "dump")
    client.send(dump(to: "fd:dump", id: 1))
    var (count, buffer) = (0, [UInt8](repeating: 0, count: 1 << 16))
    test.loop.advance(by: .seconds(20))
    #expect(client.exchange(call("query-dump", id: 2)).last?["return"]?["status"] == "active")
    while true {
      let got = read(ends[0], &buffer, buffer.count)
      if got <= 0 { break }
      count += got
      test.loop.settle()
    }
    close(ends[0])
    #expect(count == 192 + 3 * 56 + 0x270 + Int(total) + 11 || count == 192 + 6 * 56 + 0x270 + Int(total) + 11)
    #expect(client.messages().kinds.contains("DUMP_COMPLETED"))
    #expect(client.exchange(call("closefd", ["fdname": "dump"])).errors.count == 1)
  }

  @Test("cancelled, it leaves its file as it is and lets the guest run")
  func cancelled() {
    client.send(dump(id: 1))
    test.loop.advance(by: .seconds(3))
    _ = client.messages()
    let messages = client.exchange(call("x-cancel", ["id": 1], id: 2))
    #expect(Set(messages.kinds) == ["DUMP_COMPLETED", "RESUME", "error", "return"])
    #expect(messages.errors == ["Command 'dump-guest-memory' was cancelled"])
    #expect(client.exchange(call("query-dump")).first?["return"]?["status"] == "failed")
    #expect(folder.bytes("dump")?.isEmpty == false)
    #expect(test.machine.state == .running)
  }

  @Test("it goes on without its client")
  func lost() {
    client.send(dump())
    client.transport.hangUp()
    test.loop.advance(by: .seconds(17))
    #expect(test.control().exchange(call("query-dump")) == [reply(progress("completed", total))])
  }

  @Test("the machine's end fails it")
  func ended() {
    client.send(dump(id: 1))
    let messages = client.exchange(call("quit", id: 2))
    #expect(messages.errors == ["The machine is shutting down"])
    #expect(messages.kinds.last == "return")
  }

  @Test("people see how far it is, and end it with Ctrl-C")
  func human() {
    let human = test.human()
    human.send("dump-guest-memory \(folder.path)/dump\n")
    test.loop.advance(by: .seconds(4))
    #expect(test.answer("info dump") == "Status: active\nFinished: 24.61 %\n")
    human.send("\u{3}")
    #expect(human.text().contains("was cancelled"))
    #expect(test.answer("info dump") == "Status: failed\n")
    #expect(test.answer("dump-guest-memory -d \(folder.path)/other") == "")
    test.loop.advance(by: .seconds(17))
    #expect(test.answer("info dump") == "Status: completed\n")
    #expect(test.answer("dump-guest-memory -l \(folder.path)/x") == "Error: kdump-lzo is not available now\n")
  }

  @Test("the formats are those of Debian's QEMU 7.2")
  func capability() {
    #expect(
      client.exchange(call("query-dump-guest-memory-capability")) == [
        reply(["formats": ["elf", "kdump-zlib", "win-dmp"]])
      ])
  }
}
