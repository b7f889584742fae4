// Virtual CPUs that are plugged in: the places they may have.
import Event
import Glibc
import JSON
import Testing

@testable import Machine

@Suite struct CPUUnitTests {
  /// Two sockets of two cores, of which the first CPU has one.
  private func machine() throws -> TestMachine {
    try TestMachine(bare: "pc") { ($0.topology.maximum, $0.topology.cores) = (4, 2) }
  }

  @Test(
    "a CPU says its place, which is there and free",
    arguments: [
      ("486-x86_64-cpu,socket-id=1,core-id=0,thread-id=0", "Invalid CPU type, expected cpu type: 'qemu64-x86_64-cpu'"),
      ("", "CPU socket-id is not set"), ("socket-id=-1,core-id=0,thread-id=0", "CPU socket-id is not set"),
      ("socket-id=0", "CPU core-id is not set"), ("socket-id=0,core-id=1", "CPU thread-id is not set"),
      ("socket-id=2,core-id=0,thread-id=0", "Invalid CPU socket-id: 2 must be in range 0:1"),
      ("socket-id=2147483647,core-id=0,thread-id=0", "Invalid CPU socket-id: 2147483647 must be in range 0:1"),
      ("socket-id=2147483648,core-id=0,thread-id=0", "Parameter 'socket-id' expects int32_t"),
      ("socket-id=0,core-id=2,thread-id=0", "Invalid CPU core-id: 2 must be in range 0:1"),
      ("socket-id=0,core-id=0,thread-id=1", "Invalid CPU thread-id: 1 must be in range 0:0"),
      ("socket-id=0,core-id=0,thread-id=0", "CPU[0] with APIC ID 0 exists"),
      ("socket-id=0,core-id=1,thread-id=0,vendor=x", "Property '.vendor' doesn't take value 'x'"),
    ])
  func refused(_ place: String, _ message: String) throws {
    let test = try machine()
    let device = place.contains("cpu") ? place : "qemu64-x86_64-cpu," + place
    #expect(try test.refusal(of: device.hasSuffix(",") ? String(device.dropLast()) : device, .deviceAdd) == message)
    #expect(test.machine.cpus.map(\.index) == [0])
  }

  @Test("a CPU is one more, and gone when it is unplugged")
  func plugging() throws {
    let test = try machine()
    let device = try test.plug("qemu64-x86_64-cpu,socket-id=1,core-id=1,thread-id=0,id=c")
    #expect(test.machine.cpus.map(\.index) == [0, 3])
    #expect(test.machine.cpus.last?.path == "/machine/peripheral/c")
    #expect(try ["socket-id", "core-id", "thread-id", "apic-id"].map { try device.value(of: $0) } == [1, 1, 0, 3])
    #expect(
      try test.refusal(of: "qemu64-x86_64-cpu,socket-id=1,core-id=1,thread-id=0", .deviceAdd)
        == "CPU[3] with APIC ID 3 exists")
    try test.devices.requestRemoval("c")
    test.loop.advance(by: .seconds(1))
    #expect(test.take() == [#"DEVICE_DELETED {"device": "c", "path": "/machine/peripheral/c"}"#])
    #expect(test.machine.cpus.map(\.index) == [0])
    #expect(try device.value(of: "socket-id") != 7)
    #expect(try test.refusal(of: "qemu64-x86_64-cpu,socket-id=1,core-id=1,thread-id=0", .deviceAdd) == nil)
  }

  @Test("a CPU has a thread as long as it is there")
  func threads() throws {
    let test = try TestMachine(bare: "pc") { ($0.topology.maximum, $0.threads) = (2, .unnamed) }
    _ = try test.plug("qemu64-x86_64-cpu,socket-id=1,core-id=0,thread-id=0,id=c")
    let (first, second) = (try #require(test.machine.cpus.first), try #require(test.machine.cpus.last))
    #expect([first, second].map { isThread($0.thread) } == [true, true] && first.thread != second.thread)
    try test.devices.requestRemoval("c")
    test.loop.advance(by: .seconds(1))
    #expect([first, second].map { isThread($0.thread) } == [true, false])
  }

  @Test("the first CPU stays")
  func bootCPU() throws {
    let test = try machine()
    #expect(
      failure { try test.devices.requestRemoval("/machine/unattached/device[0]") }
        == Failure("Boot CPU is unpluggable"))
  }
}

/// Whether this process has a thread of that number.
private func isThread(_ number: Int64) -> Bool { access("/proc/self/task/\(number)", F_OK) == 0 }
