// Threads that are only there.
import Glibc
import Testing

@testable import Event

struct ParkedThreadTests {
  /// A line of what the system says of a thread of this process; nil if there is no such thread.
  private func line(_ name: String, of number: Int64, beginning: String = "") -> String? {
    guard let file = fopen("/proc/self/task/\(number)/\(name)", "r") else { return nil }
    defer { fclose(file) }
    var text = [CChar](repeating: 0, count: 1000)
    while fgets(&text, 1000, file) != nil {
      let line = String(cString: text)
      if line.hasPrefix(beginning) { return line }
    }
    return nil
  }

  @Test func itIsThereUntilNobodyHasIt() throws {
    var thread: ParkedThread? = try #require(ParkedThread())
    let number = try #require(thread?.number)
    #expect(number != Int64(getpid()) && line("comm", of: number) != nil)
    thread = nil
    #expect(line("comm", of: number) == nil)
  }

  @Test func itIsCalledByItsNameWhichMayBeCut() throws {
    let threads = try ["CPU 0/TCG", "IO a-rather-long-id", ""].map { try #require(ParkedThread(name: $0)) }
    #expect(threads.map { line("comm", of: $0.number) } == ["CPU 0/TCG\n", "IO a-rather-lon\n", "\n"])
  }

  @Test func itSleeps() throws {
    let thread = try #require(ParkedThread())
    var status: String?
    for _ in 0..<1000 where status?.contains(") S ") != true {
      status = line("stat", of: thread.number)
      usleep(1000)
    }
    #expect(status?.contains(") S ") == true)
  }

  @Test func thereCanBeHundreds() throws {
    let threads = try (0..<300).map { try #require(ParkedThread(name: "CPU \($0)/TCG")) }
    #expect(Set(threads.map(\.number)).count == 300)
  }

  @Test func noSignalIsItsOwn() throws {
    let thread = try #require(ParkedThread())
    let blocked = try #require(line("status", of: thread.number, beginning: "SigBlk:\t"))
    let mask = try #require(UInt64(blocked.dropFirst(8).dropLast(), radix: 16))
    for signal in [SIGHUP, SIGINT, SIGTERM, SIGCHLD, SIGUSR1] { #expect(mask & 1 << (signal - 1) != 0) }
  }
}
