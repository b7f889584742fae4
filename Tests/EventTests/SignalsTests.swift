// Signals as callbacks. In processes of their own, because signals belong to the process.
import Glibc
import Testing

@testable import Event

struct SignalsTests {
  @Test func aDroppedWatchLeavesTheSignalToItsUsualEffect() async {
    await #expect(processExitsWith: .signal(SIGUSR1)) {
      let loop = try Loop(pace: .stepped)
      var watch: SignalWatch? = SignalWatch(loop, signal: SIGUSR1) {}
      watch = nil
      loop.settle()
      precondition(watch == nil)
      unblockSignals()
      raise(SIGUSR1)
    }
  }

  @Test func aBrokenPipeIsAnErrorOfTheWrite() async {
    await #expect(processExitsWith: .success) {
      SignalWatch.ignoreBrokenPipes()
      let pair = SocketPair()
      pair.closeTheirs()
      precondition(write(pair.ours, "a", 1) == -1 && errno == EPIPE)
    }
  }

  @Test func eachSignalCallsItsOwnHandlerFromTheLoop() async {
    await #expect(processExitsWith: .success) {
      unblockSignals()
      let loop = try Loop(pace: .stepped)
      let trace = Trace()
      let watches = [(SIGUSR1, "one"), (SIGUSR2, "two")].map { signal, name in
        SignalWatch(loop, signal: signal) { trace.note(name) }
      }
      raise(SIGUSR1)
      precondition(trace.lines.isEmpty, "not from the signal's own context")
      loop.settle()
      precondition(trace.take() == ["one"])
      raise(SIGUSR2)
      loop.settle()
      raise(SIGUSR1)
      loop.settle()
      precondition(trace.lines == ["two", "one"])
      withExtendedLifetime(watches) {}
    }
  }
}

/// Tests run on threads that block signals.
private func unblockSignals() {
  var all = sigset_t()
  sigfillset(&all)
  pthread_sigmask(SIG_UNBLOCK, &all, nil)
}
