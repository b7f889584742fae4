// The qtest protocol, line by line.
import Event
import Machine
import Testing

@testable import Emulator

@Suite struct QtestProtocolTests {
  private let loop: Loop
  private let machine: Machine
  private let qtest: QtestProtocol

  init() throws {
    loop = try Loop(pace: .commanded)
    machine = Machine(MachineOptions(memory: 1 << 20), loop)
    qtest = QtestProtocol(machine, loop)
  }

  /// The answer to a line, once the loop has nothing left to do.
  private func answer(to line: String) -> String {
    var text = ""
    qtest.carryOut(line) { text = $0 }
    loop.settle()
    return text
  }

  @Test(
    "a mistake is answered with FAIL, and nothing else happens",
    arguments: [
      "", "nope", "nope a b", "ENDIANNESS", "clock_step x", "clock_step -5", "clock_set", "readb", "readb zz",
      "writeb 1",
      "read 0x1000", "read 0x1000 0", "read 0 99999999999", "write 0x10 2 0xzz", "memset 0 1", "inb", "inq 1", "outb 1",
      "clock_set 99999999999999999999999999",
    ])
  func mistakes(line: String) {
    #expect(answer(to: line).hasPrefix("FAIL "))
    #expect(answer(to: "clock_step 0") == "OK 0")
  }

  @Test("it is a little-endian machine, and knows no other command by the name it was given")
  func endianness() {
    #expect(answer(to: "endianness") == "OK little")
    #expect(answer(to: "nope a b") == "FAIL Unknown command 'nope'")
  }

  @Test("memory reads what was written, zero elsewhere; beyond its end writes are lost")
  func memory() {
    #expect(answer(to: "readl 0x1000") == "OK 0x0000000000000000")
    #expect(answer(to: "writeq 0x1000 0x1122334455667788") == "OK")
    #expect(answer(to: "readb 0x1000") == "OK 0x0000000000000088")
    #expect(answer(to: "read 0x1000 8") == "OK 0x8877665544332211")
    #expect(answer(to: "write 0x1002 4 0xdead") == "OK")
    #expect(answer(to: "readq 0x1000") == "OK 0x11220000adde7788")
    #expect(answer(to: "memset 0xffe 4 7") == "OK")
    #expect(answer(to: "readl 0xffe") == "OK 0x0000000007070707")
    #expect(answer(to: "writeb 0xfffffffffff 1") == "OK")
    #expect(answer(to: "readb 0xfffffffffff") == "OK 0x0000000000000000")
    #expect(answer(to: "read 0xffffffffffffffff 2") == "OK 0x0000")
  }

  @Test("nothing is behind a port")
  func ports() {
    #expect(answer(to: "inb 0x70") == "OK 0x00ff")
    #expect(answer(to: "inl 0x70") == "OK 0xffffffff")
    #expect(answer(to: "outb 0x70 1") == "OK")
  }

  @Test("the clock moves when it is told, timers fire at their time, and it never goes back")
  func clock() {
    var fired: [Nanoseconds] = []
    let start = loop.simulated.now
    let timer = Timer(loop.simulated) { [loop] in fired.append(loop.simulated.now - start) }
    timer.arm(after: 500)
    #expect(answer(to: "clock_step 400") == "OK 400")
    #expect(fired.isEmpty)
    #expect(answer(to: "clock_step") == "OK 500")
    #expect(fired == [500])
    #expect(answer(to: "clock_set 2000") == "OK 2000")
    #expect(answer(to: "clock_set 100") == "OK 2000")
    #expect(answer(to: "clock_step") == "OK 2000")
    #expect(answer(to: "clock_step 9223372036854775807").hasPrefix("OK "))
  }
}
