// How much memory goes, and goes again.
import Testing

@testable import Machine

@Suite struct MemoryTransferTests {
  @Test("less than a page's room sends nothing, and is kept")
  func credit() {
    var memory = MemoryTransfer(total: 10, used: 10)
    let sent = [memory.send(4000, in: .precopy), memory.send(104, in: .precopy)]
    #expect(sent == [MemoryTransfer.Pages(), MemoryTransfer.Pages(normal: 1)])
    #expect(memory.leftBytes == 9 * 4104)
  }

  @Test("room that nothing is left for is lost")
  func nothingLeft() {
    var memory = MemoryTransfer(total: 1, used: 1)
    _ = memory.send(1e6, in: .precopy)
    #expect(memory.leftBytes == 0)
    memory.look(dirtied: 1, in: 1)
    let sent = memory.send(4000, in: .precopy)
    #expect(sent == MemoryTransfer.Pages())
  }

  @Test("pages of both kinds go in turn, and are counted where they go")
  func kinds() {
    var memory = MemoryTransfer(total: 1000, used: 100)
    let half = memory.send(Double(memory.leftBytes / 2), in: .precopy)
    #expect(half.normal == 49 || half.normal == 50)
    #expect((440...460).contains(half.duplicate))
    _ = memory.send(1e9, in: .downtime, onChannels: true)
    #expect(memory.left == MemoryTransfer.Pages() && memory.sent == MemoryTransfer.Pages(normal: 100, duplicate: 900))
    #expect(memory.bytes[.channels] == (100 - half.normal) * 4104)
    #expect(memory.sentBytes == 100 * 4104 + 900 * 9)
  }

  @Test("what was dirtied goes again, with something in it; no more than there is")
  func dirtied() {
    var memory = MemoryTransfer(total: 100, used: 0)
    memory.look(dirtied: 0, in: 0)
    _ = memory.send(1e6, in: .precopy)
    memory.look(dirtied: 7, in: .milliseconds(500))
    #expect(memory.left == MemoryTransfer.Pages(normal: 7) && memory.dirtyRate == 14 && memory.passes == 2)
    memory.look(dirtied: .max, in: 1)
    #expect(memory.left == MemoryTransfer.Pages(normal: 100))
  }

  @Test("a guest is slowed down at every second offence, more each time, up to the limit")
  func throttle() throws {
    var parameters = MigrationParameters()
    try parameters.set([
      .init(key: "cpu-throttle-increment", value: 50), .init(key: "max-cpu-throttle", value: 80),
    ])
    var throttle = CPUThrottle()
    let isSlower = throttle.judge(dirtied: 50, sent: 100, parameters)
    #expect(!isSlower)
    var seen: [Int64] = []
    for _ in 0..<8 {
      _ = throttle.judge(dirtied: 51, sent: 100, parameters)
      seen.append(throttle.percentage)
    }
    #expect(seen == [0, 20, 20, 70, 70, 80, 80, 80])
  }
}
