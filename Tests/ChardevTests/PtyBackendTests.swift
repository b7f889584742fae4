// A pseudo terminal: nobody, somebody, and somebody again.
import Event
import Glibc
import TestSupport
import Testing

@testable import Chardev

struct PtyBackendTests {
  private let loop: Loop
  private let frontend = RecordingFrontend(greeting: "hello ")
  private let device: Chardev

  init() throws {
    SignalWatch.ignoreBrokenPipes()
    loop = try Loop(pace: .stepped)
    device = try Chardev(ChardevOptions(id: "a", backend: .pty), loop)
    try device.serve(frontend)
  }

  private func openSlave() throws -> TestEnd {
    TestEnd(open(try #require(device.ptyPath), O_RDWR | O_NOCTTY | O_NONBLOCK | O_CLOEXEC))
  }

  /// Runs turns until `condition` holds: the kernel hands a terminal's input on when it sees fit.
  private func settle(until condition: @autoclosure () -> Bool) {
    for _ in 0..<100_000 where !condition() {
      loop.settle()
      sched_yield()
    }
  }

  @Test func nobodyIsServedWhileNobodyHasItOpen() throws {
    loop.advance(by: .seconds(5))
    #expect(frontend.lines.isEmpty)
    #expect(device.filename == "pty:\(try #require(device.ptyPath))")
  }

  @Test func somebodyIsNoticedWithinASecond() throws {
    let slave = try openSlave()
    loop.advance(by: .seconds(1))
    #expect(frontend.lines == ["opened"] && slave.readText() == "hello ")
    slave.write("abc")
    settle(until: frontend.text == "abc")
    #expect(frontend.text == "abc")
  }

  @Test func itIsRaw() throws {
    let slave = try openSlave()
    loop.advance(by: .seconds(1))
    slave.write("a\r\n\u{3}")
    frontend.send("x\n")
    settle(until: frontend.text.count == 3)
    #expect(frontend.text == "a\r\n\u{3}" && slave.readText() == "hello x\n")
  }

  @Test func whoLeavesMayComeBack() throws {
    for round in 1...3 {
      let slave = try openSlave()
      loop.advance(by: .seconds(1))
      #expect(frontend.clients.count == round && slave.readText() == "hello ")
      slave.close()
      settle(until: !frontend.client.lines.isEmpty)
      #expect(frontend.client.lines.last == "lost")
    }
  }

  @Test func whoIsNotSpokenToFirstIsNoticedWhenHeWrites() throws {
    frontend.speaksFirst = false
    let device = try Chardev(ChardevOptions(id: "b", backend: .pty), loop)
    try device.serve(frontend)
    for round in 1...2 {
      let slave = TestEnd(open(try #require(device.ptyPath), O_RDWR | O_NOCTTY | O_NONBLOCK | O_CLOEXEC))
      loop.advance(by: .seconds(60))
      #expect(frontend.clients.count == round - 1)
      slave.write("abc")
      settle(until: frontend.clients.count == round && frontend.text == "abc")
      #expect(frontend.text == "abc")
      slave.close()
      settle(until: frontend.client.lines.last == "lost")
    }
    #expect(frontend.clients.count == 2)
  }

  @Test func itIsAskedOnceSomebodySpeaksFirst() throws {
    let device = try Chardev(ChardevOptions(id: "b", backend: .pty), loop)
    let slave = TestEnd(open(try #require(device.ptyPath), O_RDWR | O_NOCTTY | O_NONBLOCK | O_CLOEXEC))
    try device.serve(frontend)
    loop.advance(by: .seconds(1))
    #expect(slave.readText() == "hello ")
  }

  @Test func aClosedDeviceLooksForNobody() throws {
    let slave = try openSlave()
    device.close()
    loop.advance(by: .seconds(3))
    #expect(frontend.lines.isEmpty)
    withExtendedLifetime(slave) {}
  }
}
