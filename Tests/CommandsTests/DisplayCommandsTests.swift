// Pictures and memory written to files by command: pending while they are.
import Event
import JSON
import Machine
import QMP
import TestSupport
import Testing

@Suite struct DisplayCommandsTests {
  private let folder = Folder()
  private let test: TestMonitor
  private let client: TestClient<QMPSession>

  init() throws {
    test = try TestMonitor()
    client = test.control()
  }

  private func shot(_ name: String, _ more: Value.Member..., id: Value? = nil) -> String {
    call("screendump", .object([.init(key: "filename", value: .string("\(folder.path)/\(name)"))] + more), id: id)
  }

  @Test("a console that isn't there, and a place that can't be written, are refused")
  func refused() throws {
    #expect(
      client.exchange(shot("p", .init(key: "device", value: "v"))) == [
        failure("Device 'v' not found", class: "DeviceNotFound")
      ])
    #expect(
      client.exchange(shot("p", .init(key: "head", value: 0))).errors == [
        "'head' must be specified together with 'device'"
      ])
    #expect(
      client.exchange(call("screendump", ["filename": "/nowhere/x"])).errors == [
        "failed to open file '/nowhere/x': No such file or directory"
      ])
    #expect(folder.files == [])
    let none = try TestMonitor(MachineOptions(type: "none"))
    #expect(none.answer("screendump /nowhere/x") == "Error: There is no console to take a screendump from\n")
  }

  @Test("a picture is written, in both forms")
  func written() {
    #expect(client.exchange(shot("p"), shot("q", .init(key: "format", value: "png"))) == [reply(), reply()])
    #expect(folder.bytes("p")?.starts(with: "P6\n".utf8) == true)
    #expect(folder.bytes("q")?.starts(with: [0x89, 0x50]) == true)
    #expect(test.answer("screendump \(folder.path)/r -f png") == "")
    #expect(folder.bytes("r") == folder.bytes("q"))
  }

  @Test("what is being written is pending, others are served meanwhile, and it can be cancelled")
  func pending() {
    let size: Int64 = 1 << 20
    test.machine.ram.write(Array(repeating: 1, count: Int(size)), at: 0)
    let path = "\(folder.path)/m"
    client.transport.type(
      call("pmemsave", ["val": 0, "size": .int(size), "filename": .string(path)], id: 1)
        + call("query-name", id: 2))
    while client.transport.text.isEmpty { test.loop.turn(waiting: false) }
    #expect(client.messages().ids == [2])
    client.transport.type(call("x-query-inflight", id: 3) + call("x-cancel", ["id": 1], id: 4))
    while !client.transport.text.contains("\"id\": 4") { test.loop.turn(waiting: false) }
    let messages = client.messages()
    #expect(messages.ids == [3, 1, 4])
    #expect(messages.first?["return"]?[0]?["progress"]?["total"] == .int(size))
    test.loop.settle()
    let written = folder.bytes("m")?.count ?? 0
    #expect(written > 0 && written < Int(size))
    #expect(test.machine.fileWrites.isEmpty)
  }
}
