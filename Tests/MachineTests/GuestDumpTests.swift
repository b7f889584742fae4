// The dump of the guest's memory: its course on simulated time, and its files.
import Event
import Glibc
import JSON
import TestSupport
import Testing

@testable import Machine

@Suite final class GuestDumpTests {
  private let folder = Folder()
  private let test: TestMachine
  private let results = RecordingSink<Void>()
  private var machine: Machine { test.machine }

  init() throws {
    var options = MachineOptions(memory: 16 << 20)
    options.displays = []
    options.dumpRate = 1 << 20
    test = try TestMachine(options)
  }

  private var path: String { "\(folder.path)/dump" }
  /// The memory and the firmware's ROM.
  private let total = 16 << 20 + 256 << 10

  private func begin(_ format: DumpRequest.Format = .elf, range: (Int64, Int64)? = nil, to path: String? = nil) throws {
    let request = DumpRequest(format, range: range.map { (begin: $0.0, length: $0.1) })
    try machine.dump.begin(request, to: FileWriter.create(path ?? self.path))
    machine.dump.whenEnded(results.completion())
    test.loop.settle()
  }

  private func number(_ bytes: [UInt8], _ place: Int, _ size: Int) -> Int {
    bytes[place..<place + size].reversed().reduce(0) { $0 << 8 | Int($1) }
  }

  @Test(
    "a range that can't be is refused, after a stop and before a resume, without DUMP_COMPLETED",
    arguments: [
      ((0, 0), "Invalid parameter 'length'"), ((-1, 10), "Invalid parameter 'begin'"),
      ((1 << 40, 4096), "dump: no guest memory to dump"),
    ] as [((Int64, Int64), String)])
  func refused(range: (Int64, Int64), text: String) {
    #expect(throws: Failure(text)) { try self.begin(range: range) }
    #expect(test.take() == ["STOP", "RESUME"])
    #expect(machine.dump.status == .failed)
    #expect(machine.state == .running)
  }

  @Test("a machine without memory has none to dump")
  func none() throws {
    let test = try TestMachine(MachineOptions(type: "none", balloon: nil))
    #expect(throws: Failure("dump: no guest memory to dump")) {
      try test.machine.dump.begin(DumpRequest(.elf), to: FileWriter.create(path))
    }
  }

  @Test("a file that is full fails it, in the words of what was written")
  func full() throws {
    try begin(to: "/dev/full")
    #expect(results.take() == ["1 failed: dump: failed to write elf header: No space left on device"])
    #expect(
      test.take() == [
        "STOP",
        #"DUMP_COMPLETED {"result": {"total": \#(total), "status": "failed", "completed": 0},"#
          + #" "error": "dump: failed to write elf header: No space left on device"}"#, "RESUME",
      ])
    try begin(.kdumpZlib, to: "/dev/full")
    #expect(results.take() == ["2 failed: dump: failed to write start flat header"])
  }

  @Test("Windows' form needs a guest that has left a note")
  func windows() throws {
    try begin(.windows)
    #expect(results.take() == ["1 failed: win-dump: invalid vmcoreinfo note size"])
  }

  @Test("it takes as long as its size says, and the guest stands still")
  func course() throws {
    try begin()
    #expect(machine.state == .saveVM)
    #expect(throws: Failure("There is a dump in process, please wait.")) { try machine.dump.checkIdle() }
    let time = machine.guestTime
    var seen: [UInt64] = []
    for _ in 0..<16 {
      test.loop.advance(by: .seconds(1))
      seen.append(machine.dump.completed >> 20)
    }
    #expect(seen == (1...16).map { UInt64($0) })
    #expect(machine.dump.status == .active)
    #expect(results.progress.map(\.done) == results.progress.map(\.done).sorted())
    test.loop.advance(by: .milliseconds(250))
    #expect(machine.guestTime == time)
    #expect(machine.dump.status == .completed)
    #expect(results.take() == ["1 done"])
    #expect(
      test.take() == [
        "STOP", #"DUMP_COMPLETED {"result": {"total": \#(total), "status": "completed", "completed": \#(total)}}"#,
        "RESUME",
      ])
  }

  @Test("a reset doesn't stop it, nor start a guest that was paused")
  func reset() throws {
    machine.stop()
    try begin()
    #expect(machine.state == .paused)
    test.loop.advance(by: .seconds(1))
    machine.reset(.hostQMPSystemReset)
    test.loop.advance(by: .seconds(20))
    #expect(machine.dump.status == .completed)
    #expect(machine.state == .prelaunch)
  }

  @Test("what is cancelled has failed, and leaves its file as it is")
  func cancelled() throws {
    try begin()
    test.loop.advance(by: .seconds(1))
    machine.dump.forget(RecordingSink<Void>.ticket(9))
    #expect(machine.dump.status == .active)
    machine.dump.forget(RecordingSink<Void>.ticket(1))
    test.loop.advance(by: .seconds(20))
    #expect(machine.dump.status == .failed)
    #expect(test.take().map { $0.prefix(14) } == ["STOP", "DUMP_COMPLETED", "RESUME"])
    #expect(folder.bytes("dump")?.isEmpty == false)
  }

  @Test("a machine that is gone leaves its file as it is")
  func gone() throws {
    let loop = try Loop(pace: .stepped)
    do {
      let machine = Machine(MachineOptions(memory: 16 << 20), loop)
      try machine.dump.begin(DumpRequest(.elf), to: FileWriter.create(path))
      try machine.saveMemory(
        0, size: 1 << 20, to: "\(folder.path)/save", isMapped: false, wording: { Failure($0) }, results.completion())
    }
    loop.advance(by: .seconds(20))
    #expect(folder.bytes("dump") == [])
    #expect(results.take() == ["1 dropped"])
  }

  @Test("an ELF core has QEMU's layout, and the memory in its place")
  func core() throws {
    machine.stop()
    machine.ram.write([1, 2, 3], at: 0x10_1000)
    try begin()
    test.loop.advance(by: .seconds(20))
    let bytes = try #require(folder.bytes("dump"))
    #expect(Array(bytes.prefix(8)) == [0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0])
    #expect(number(bytes, 16, 2) == 4)
    #expect(number(bytes, 52, 2) == 8)
    // As at reset, the firmware's ROM lies over memory: the notes and five runs.
    #expect(number(bytes, 56, 2) == 6)
    let notes = 192 + 6 * 56
    #expect(number(bytes, 192 + 8, 8) == notes)
    let place = notes + 0x270
    #expect(number(bytes, 192 + 56 + 8, 8) == place)
    #expect(Array(bytes[(place + 0x10_1000)...].prefix(4)) == [1, 2, 3, 0])
    #expect(bytes.count == place + total + 11)
    #expect(number(bytes, 64 + 64 + 24, 8) == place + total)
  }

  @Test("a range is cut out of it")
  func clipped() throws {
    try begin(range: (0xb_f000, 0x2000))
    test.loop.advance(by: .seconds(1))
    let bytes = try #require(folder.bytes("dump"))
    #expect(machine.dump.total == 0x2000)
    #expect(number(bytes, 56, 2) == 3)
    #expect(number(bytes, 192 + 56 + 24, 8) == 0xb_f000)
    #expect(number(bytes, 192 + 112 + 24, 8) == 0xc_0000)
    #expect(number(bytes, 192 + 112 + 32, 8) == 0x1000)
  }

  @Test("a length that reaches beyond all addresses is cut")
  func overflow() throws {
    try begin(range: (0x20000, -1))
    #expect(machine.dump.total == UInt64(total - 0x20000))
  }

  @Test("the firmware, once it has run, leaves one run of memory; a VGA adapter its hole and its own memory")
  func areas() throws {
    test.loop.advance(by: .seconds(1))
    #expect(
      machine.dumpAreas() == [
        DumpArea(start: 0, size: 16 << 20), DumpArea(start: 0xfffc_0000, size: 256 << 10),
      ])
    let display = try TestMachine(MachineOptions(memory: 16 << 20))
    #expect(display.machine.dumpAreas().map(\.start) == [0, 0xc_0000, 0xe_0000, 0x10_0000, 0xfffc_0000])
    #expect(display.machine.dumpAreas().first?.size == 0xa_0000)
    display.loop.advance(by: .seconds(1))
    #expect(display.machine.dumpAreas().map(\.start) == [0, 0xc_0000, 0xfd00_0000, 0xfffc_0000])
  }

  @Test("kdump's form has records that make up its headers, its bit maps and its pages")
  func kdump() throws {
    machine.ram.write([1, 2, 3], at: 0x2000)
    var random = Seeded(1)
    machine.ram.write((0..<4096).map { _ in UInt8.random(in: 1...255, using: &random) }, at: 0x5000)
    try begin(.kdumpZlib)
    test.loop.advance(by: .seconds(20))
    let bytes = try #require(folder.bytes("dump"))
    #expect(Array(bytes.prefix(12)) == Array("makedumpfile".utf8))
    var file: [Int: ArraySlice<UInt8>] = [:]
    var place = 4096
    while place + 16 <= bytes.count {
      let (start, size) = (big(bytes, place), big(bytes, place + 8))
      if start == -1 { break }
      file[start] = bytes[(place + 16)..<(place + 16 + size)]
      place += 16 + size
    }
    #expect(place + 16 == bytes.count)
    #expect(file[0].map { Array($0.prefix(8)) } == Array("KDUMP   ".utf8))
    // 2^20 page frames need 32 blocks a map; the descriptions follow. 16 MiB are 4096 frames.
    #expect(file[0x2000].map { Array($0) } == Array(repeating: 0xff, count: 512) + Array(repeating: 0, count: 3584))
    #expect(file[0x22000].map { Array($0) } == file[0x2000].map { Array($0) })
    let descriptions = file.keys.filter { $0 >= 0x42000 }.sorted().prefix(10).flatMap { file[$0] ?? [] }
    let zero = number(descriptions, 0, 8)
    #expect(number(descriptions, 24, 8) == zero)
    #expect(number(descriptions, 2 * 24 + 12, 4) == 1)
    #expect(number(descriptions, 2 * 24 + 8, 4) < 100)
    // What can't be compressed stands as it is.
    #expect(number(descriptions, 5 * 24 + 8, 8) == 4096)
  }

  private func big(_ bytes: [UInt8], _ place: Int) -> Int {
    bytes[place..<place + 8].reduce(0) { $0 << 8 | Int($1) }
  }
}
