// Passed descriptors: named by a connection, or in the machine's sets.
import Glibc
import JSON
import Machine
import TestSupport
import Testing

@Suite struct DescriptorSetCommandsTests {
  /// A descriptor to pass, and whether whoever got it has it open still. Its number says nothing: other tests of this
  /// process may get it meanwhile.
  private final class Passed {
    let descriptor: Int32
    private let otherEnd: Int32

    init() {
      var ends: [Int32] = [-1, -1]
      pipe(&ends)
      otherEnd = ends[0]
      descriptor = ends[1]
    }

    deinit { close(otherEnd) }

    var isOpen: Bool {
      var state = pollfd(fd: otherEnd, events: 0, revents: 0)
      return poll(&state, 1, 0) == 0
    }
  }

  @Test("without a descriptor, or with a name that begins with a digit, getfd is refused and keeps nothing open")
  func refused() throws {
    let client = try TestMonitor().control()
    let none = failure("No file descriptor supplied via SCM_RIGHTS")
    #expect(client.exchange(call("getfd", ["fdname": "x"]), call("add-fd")) == [none, none])
    let passed = Passed()
    client.transport.descriptors = [passed.descriptor]
    #expect(
      client.exchange(call("getfd", ["fdname": "1x"]))
        == [failure("Parameter 'fdname' expects a name not starting with a digit")])
    #expect(!passed.isOpen)
    #expect(client.exchange(call("closefd", ["fdname": "x"])) == [failure("File descriptor named 'x' not found")])
  }

  @Test("a name that is given again closes the first descriptor; all are closed with the connection")
  func named() throws {
    let client = try TestMonitor().control()
    let passed = [Passed(), Passed(), Passed()]
    for (one, name) in zip(passed, ["a", "a", "b"]) {
      client.transport.descriptors = [one.descriptor]
      #expect(client.exchange(call("getfd", ["fdname": .string(name)])) == [reply()])
    }
    #expect(passed.map(\.isOpen) == [false, true, true])
    #expect(client.exchange(call("closefd", ["fdname": "a"])) == [reply()])
    client.transport.hangUp()
    #expect(passed.map(\.isOpen) == [false, false, false])
  }

  @Test("sets are listed, and what is removed is closed once the machine runs")
  func sets() throws {
    let test = try TestMonitor(MachineOptions(startsRunning: false))
    let client = test.control()
    let passed = [Passed(), Passed()]
    client.transport.descriptors = passed.map(\.descriptor)
    let one = Value.int(Int64(passed[0].descriptor))
    let two = Value.int(Int64(passed[1].descriptor))
    #expect(client.exchange(call("add-fd")) == [reply(["fd": one, "fdset-id": 0])])
    #expect(
      client.exchange(call("add-fd", ["fdset-id": 5, "opaque": "o"])) == [reply(["fd": two, "fdset-id": 5])])
    let both: Value = [
      ["fds": [["fd": two, "opaque": "o"]], "fdset-id": 5], ["fds": [["fd": one]], "fdset-id": 0],
    ]
    #expect(client.exchange(call("query-fdsets")) == [reply(both)])
    #expect(
      client.exchange(call("remove-fd", ["fdset-id": 5, "fd": 99999]))
        == [failure("File descriptor named 'fdset-id:5, fd:99999' not found")])
    #expect(client.exchange(call("remove-fd", ["fdset-id": 5])) == [reply()])
    #expect(client.exchange(call("query-fdsets")) == [reply(both)])
    try test.machine.resume()
    _ = client.exchange(call("remove-fd", ["fdset-id": 0]))
    _ = client.messages()
    #expect(client.exchange(call("query-fdsets")) == [reply([])])
    #expect(passed.map(\.isOpen) == [false, false])
  }

  @Test("a negative set is refused; without any monitor the files of a running machine are closed")
  func abandoned() throws {
    let client = try TestMonitor().control()
    let passed = [Passed(), Passed()]
    client.transport.descriptors = passed.map(\.descriptor)
    #expect(
      client.exchange(call("add-fd", ["fdset-id": -1]))
        == [failure("Parameter 'fdset-id' expects a non-negative value")])
    _ = client.exchange(call("add-fd"))
    #expect(passed.map(\.isOpen) == [false, true])
    client.transport.hangUp()
    #expect(!passed[1].isOpen)
  }
}
