// Whether there is a terminal in raw mode at a descriptor.
import Glibc
import Testing

@testable import Chardev

struct TerminalSizeTests {
  @Test func whatIsNoTerminalHasNoSize() {
    var pipes: [Int32] = [-1, -1]
    #expect(pipe(&pipes) == 0)
    defer { for descriptor in pipes { close(descriptor) } }
    #expect(ownTerminalSize(at: pipes[0]) == nil)
    #expect(ownTerminalSize(at: -1) == nil)
    #expect(peerTerminalSize(of: pipes[0]) == nil)
  }

  @Test func aTerminalCountsOnceItDeliversKeysAsTheyAreTyped() {
    var (master, slave): (Int32, Int32) = (-1, -1)
    var size = winsize(ws_row: 24, ws_col: 40, ws_xpixel: 0, ws_ypixel: 0)
    #expect(openpty(&master, &slave, nil, nil, &size) == 0)
    defer { for descriptor in [master, slave] { close(descriptor) } }
    #expect(ownTerminalSize(at: slave) == nil)
    var settings = termios()
    tcgetattr(slave, &settings)
    cfmakeraw(&settings)
    tcsetattr(slave, TCSANOW, &settings)
    for descriptor in [master, slave] { #expect(ownTerminalSize(at: descriptor) ?? (0, 0) == (40, 24)) }
  }
}
