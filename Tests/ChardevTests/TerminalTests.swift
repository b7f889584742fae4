// The terminal's settings while a device has it.
import CShim
import Glibc
import Testing

@Suite(.serialized) struct TerminalTests {
  private func settings(_ descriptor: Int32) -> termios {
    var settings = termios()
    tcgetattr(descriptor, &settings)
    return settings
  }

  @Test(arguments: [true, false])
  func keysComeAtOnceUntilTheSettingsAreRestored(_ keepsSignals: Bool) throws {
    var (master, slave): (Int32, Int32) = (-1, -1)
    #expect(openpty(&master, &slave, nil, nil, nil) == 0)
    let before = settings(slave)
    shim_terminal_take(slave, keepsSignals ? 1 : 0)
    let now = settings(slave)
    #expect(now.c_lflag & tcflag_t(ICANON | ECHO | IEXTEN) == 0 && now.c_iflag == 0)
    #expect((now.c_lflag & tcflag_t(ISIG) != 0) == keepsSignals)
    #expect(now.c_oflag == before.c_oflag)
    // A second one changes nothing, and what is restored are the settings before the first.
    shim_terminal_take(slave, 0)
    shim_terminal_restore()
    shim_terminal_restore()
    let after = settings(slave)
    #expect(after.c_lflag == before.c_lflag && after.c_iflag == before.c_iflag && after.c_cflag == before.c_cflag)
    close(master)
    close(slave)
  }

  @Test func whatIsNoTerminalIsLeftAlone() {
    let file = open("/dev/null", O_RDWR | O_CLOEXEC)
    shim_terminal_take(file, 0)
    shim_terminal_restore()
    close(file)
  }
}
