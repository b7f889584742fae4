// Passed descriptors: named by a connection, or in the machine's sets.
import Glibc
import JSON
import Machine
import TestSupport
import Testing

@Suite struct DescriptorSetCommandsTests {
  private func isOpen(_ descriptor: Int32) -> Bool { fcntl(descriptor, F_GETFD) >= 0 }

  private func null() -> Int32 { open("/dev/null", O_RDWR | O_CLOEXEC) }

  @Test("without a descriptor, or with a name that begins with a digit, getfd is refused and keeps nothing open")
  func refused() throws {
    let client = try TestMonitor().control()
    let none = failure("No file descriptor supplied via SCM_RIGHTS")
    #expect(client.exchange(call("getfd", ["fdname": "x"]), call("add-fd")) == [none, none])
    let descriptor = null()
    client.transport.descriptors = [descriptor]
    #expect(
      client.exchange(call("getfd", ["fdname": "1x"]))
        == [failure("Parameter 'fdname' expects a name not starting with a digit")])
    #expect(!isOpen(descriptor))
    #expect(client.exchange(call("closefd", ["fdname": "x"])) == [failure("File descriptor named 'x' not found")])
  }

  @Test("a name that is given again closes the first descriptor; all are closed with the connection")
  func named() throws {
    let client = try TestMonitor().control()
    let descriptors = [null(), null(), null()]
    for (descriptor, name) in zip(descriptors, ["a", "a", "b"]) {
      client.transport.descriptors = [descriptor]
      #expect(client.exchange(call("getfd", ["fdname": .string(name)])) == [reply()])
    }
    #expect(descriptors.map(isOpen) == [false, true, true])
    #expect(client.exchange(call("closefd", ["fdname": "a"])) == [reply()])
    client.transport.hangUp()
    #expect(!isOpen(descriptors[1]) && !isOpen(descriptors[2]))
  }

  @Test("sets are listed, and what is removed is closed once the machine runs")
  func sets() throws {
    let test = try TestMonitor(MachineOptions(startsRunning: false))
    let client = test.control()
    let descriptors = [null(), null()]
    client.transport.descriptors = descriptors
    let one = Value.int(Int64(descriptors[0]))
    let two = Value.int(Int64(descriptors[1]))
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
    test.machine.resume()
    _ = client.exchange(call("remove-fd", ["fdset-id": 0]))
    _ = client.messages()
    #expect(client.exchange(call("query-fdsets")) == [reply([])])
    #expect(descriptors.map(isOpen) == [false, false])
  }

  @Test("a negative set is refused; without any monitor the files of a running machine are closed")
  func abandoned() throws {
    let client = try TestMonitor().control()
    let descriptors = [null(), null()]
    client.transport.descriptors = descriptors
    #expect(
      client.exchange(call("add-fd", ["fdset-id": -1]))
        == [failure("Parameter 'fdset-id' expects a non-negative value")])
    _ = client.exchange(call("add-fd"))
    #expect(descriptors.map(isOpen) == [false, true])
    client.transport.hangUp()
    #expect(!isOpen(descriptors[1]))
  }
}
