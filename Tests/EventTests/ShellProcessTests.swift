// Commands that the shell runs.
import Event
import Glibc
import Testing

@Suite struct ShellProcessTests {
  private func run(_ command: String) throws -> (text: String, status: Int32?) {
    var ends: [Int32] = [-1, -1]
    #expect(pipe(&ends) == 0)
    // Else the command, or that of another test, would have the end that is read.
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    let process = try ShellProcess(command, ends[1], as: [STDOUT_FILENO])
    close(ends[1])
    var bytes = [UInt8](repeating: 0, count: 100)
    let count = read(ends[0], &bytes, 100)
    close(ends[0])
    var status: Int32?
    while status == nil { status = process.ended() }
    return (String(decoding: bytes.prefix(max(0, count)), as: UTF8.self), status)
  }

  @Test("a command that fails says how")
  func fails() throws {
    #expect(try run("exit 3").status == 3 << 8)
    #expect(try run("kill -9 $$").status == 9)
  }

  @Test("its output is where it was to be, and a reader that is gone ends it")
  func output() throws {
    #expect(try run("echo hello").text == "hello\n")
    #expect(try run("for i in 1 2 3 4 5 6 7 8 9; do echo y; sleep 0.1; done").status == SIGPIPE)
  }
}
