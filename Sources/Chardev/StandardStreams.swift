// Standard input and output as a byte stream.
import Glibc

/// Opens standard input and output anew, non-blocking. Their own flags, which other processes share, stay as they
/// are; what can't be opened anew (a socket) is duplicated and does share them.
public func openStandardStreams() throws(SocketError) -> (input: Int32, output: Int32) {
  let input = reopen(STDIN_FILENO, O_RDONLY)
  let output = reopen(STDOUT_FILENO, O_WRONLY)
  guard input >= 0, output >= 0 else { throw SocketError("open", .stdio) }
  return (input, output)
}

private func reopen(_ descriptor: Int32, _ mode: Int32) -> Int32 {
  let opened = open("/proc/self/fd/\(descriptor)", mode | O_NONBLOCK | O_CLOEXEC | O_APPEND)
  if opened >= 0 { return opened }
  let copy = fcntl(descriptor, F_DUPFD_CLOEXEC, 0)
  if copy >= 0 { setNonBlocking(copy) }
  return copy
}
