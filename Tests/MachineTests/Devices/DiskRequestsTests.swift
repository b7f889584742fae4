// What a guest does with its disks, and what becomes of errors. The events and states are QEMU 7.2's, whose guest was a boot
// sector that wrote one.
import Block
import Event
import JSON
import Testing

@testable import Machine

@Suite struct DiskRequestsTests {
  /// A machine that runs, with a disk `d` on a node `n`; `error` is the number of what every write of the node ends with.
  private func machine(_ options: String = "", error: Int? = nil, size: Int64 = 4 << 20) throws -> TestMachine {
    let test = try TestMachine(bare: "pc")
    let rules: Value = error.map { [["event": "none", "iotype": "write", "errno": .int(Int64($0))]] } ?? []
    var node: Value = ["driver": "null-co", "node-name": "n", "size": .int(size)]
    if error != nil {
      node = [
        "driver": "blkdebug", "node-name": "n", "image": ["driver": "null-co", "size": .int(size)],
        "inject-error": rules,
      ]
    }
    try test.machine.blocks.addAtOnce(node)
    try test.plug("virtio-scsi-pci,id=s")
    try test.plug("scsi-hd,drive=n,id=d" + options)
    try test.machine.resume()
    _ = test.take()
    return test
  }

  private func drive(_ test: TestMachine) throws -> BlockBackend {
    try #require(test.machine.blocks.backends.first { $0.device?.name == "d" })
  }

  private func events(_ test: TestMachine) -> [String] { test.take().filter { !$0.hasPrefix("(") } }

  private func event(_ reason: String, _ operation: String, _ action: String, nospace: String = "") -> String {
    #"BLOCK_IO_ERROR {"device": "", \#(nospace)"node-name": "n", "reason": "\#(reason)", "#
      + #""operation": "\#(operation)", "action": "\#(action)"}"#
  }

  @Test("a disk that there isn't")
  func missing() throws {
    let test = try machine()
    #expect(throws: Failure(.deviceNotFound, "The guest has no disk 'e'")) {
      try test.machine.guestDoes(.write(sectors: 1, disk: "e"))
    }
  }

  @Test("what becomes of errors, by what the device does about them", arguments: [false, true])
  func errors(_ isReal: Bool) throws {
    let io = "Input/output error"
    for (options, isFull, action, nospace) in [
      ("", false, "report", #""nospace": false, "#), ("", true, "stop", #""nospace": true, "#),
      (",werror=stop", false, "stop", #""nospace": false, "#), (",werror=report", true, "report", ""),
      (",werror=ignore", false, "ignore", ""), (",werror=report,rerror=stop", false, "report", #""nospace": false, "#),
    ] {
      let test = try machine(options, error: isReal ? isFull ? 28 : 5 : nil)
      if isReal {
        try test.machine.guestDoes(.write(sectors: 1, disk: nil))
      } else {
        try test.machine.guestDoes(.ioError(disk: "d", BlockError(isNoSpace: isFull)))
      }
      test.loop.advance(by: .seconds(1))
      let told = event(isFull ? "No space left on device" : io, "write", action, nospace: nospace)
      #expect(events(test) == (action == "stop" ? [told, "STOP"] : [told]))
      let drive = try drive(test)
      #expect(drive.ioStatus == (action == "stop" ? isFull ? .nospace : .failed : .ok))
      #expect(drive.accounting[.write].failed == (action == "report" ? 1 : 0))
      #expect(drive.accounting[.write].operations == (action == "ignore" && isReal ? 1 : 0))
    }
  }

  @Test("a request that has stopped the machine is tried again when the machine goes on")
  func retrying() throws {
    let test = try machine(",werror=stop", error: 5)
    try test.machine.guestDoes(.write(sectors: 1, disk: "n"))
    test.loop.advance(by: .seconds(1))
    #expect(events(test).last == "STOP" && test.machine.state == .ioError)
    try test.machine.resume()
    #expect(try drive(test).ioStatus == .ok)
    test.loop.advance(by: .seconds(1))
    #expect(
      events(test) == ["RESUME", event("Input/output error", "write", "stop", nospace: #""nospace": false, "#), "STOP"])
    test.machine.reset(.hostQMPSystemReset)
    try test.machine.resume()
    test.loop.advance(by: .seconds(1))
    #expect(events(test).last == "RESUME")
  }

  @Test("writes take their time, of the guest's, and begin anew at the disk's end")
  func writing() throws {
    let test = try machine(size: 3 << 19)
    try test.machine.guestDoes(.write(sectors: 8192, disk: nil))
    #expect(try drive(test).accounting[.write].operations == 0)
    test.machine.stop()
    test.loop.advance(by: .seconds(1))
    #expect(try drive(test).accounting[.write].operations == 0)
    try test.machine.resume()
    test.loop.advance(by: .seconds(1))
    let write = try drive(test).accounting[.write]
    #expect(write.bytes == 4 << 20 && write.operations == 5)
    #expect(test.machine.blocks.node(named: "n")?.highestWritten == 3 << 19)
  }

  @Test("a workload ends with a reset; so do writes that are under way")
  func resetting() throws {
    let test = try machine()
    try test.machine.guestDoes(.load(WorkloadRates(reads: 10, writes: 0), disk: nil))
    try test.machine.guestDoes(.write(sectors: .max, disk: nil))
    test.loop.advance(by: .seconds(1))
    test.machine.reset(.hostQMPSystemReset)
    test.machine.blocks.countWorkloads()
    let before = try drive(test).accounting
    #expect(before[.read].operations == 10 && before[.write].operations > 100)
    try test.machine.resume()
    test.loop.advance(by: .seconds(1))
    test.machine.blocks.countWorkloads()
    let after = try drive(test).accounting
    #expect(after[.read].operations == 10 && after[.write].operations == before[.write].operations)
  }
}
