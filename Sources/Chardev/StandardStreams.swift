// Standard input and output as a byte stream.
import Glibc

/// Opens standard input and output anew, non-blocking: their own flags, which other processes share, stay as they
/// are. A file is duplicated instead, because its position is shared as well, and it never blocks; a socket can't be
/// opened anew.
public func openStandardStreams() throws(SocketError) -> (input: Int32, output: Int32) {
  let input = reopen(STDIN_FILENO, O_RDONLY)
  let output = reopen(STDOUT_FILENO, O_WRONLY)
  guard input >= 0, output >= 0 else { throw SocketError("open", .stdio) }
  return (input, output)
}

private func reopen(_ descriptor: Int32, _ mode: Int32) -> Int32 {
  var status = stat()
  guard fstat(descriptor, &status) == 0 else { return -1 }
  let kind = status.st_mode & S_IFMT
  if kind == S_IFCHR || kind == S_IFIFO {
    let opened = open("/proc/self/fd/\(descriptor)", mode | O_NONBLOCK | O_CLOEXEC | O_NOCTTY)
    if opened >= 0 { return opened }
  }
  let copy = fcntl(descriptor, F_DUPFD_CLOEXEC, 0)
  if copy >= 0 && kind != S_IFREG { setNonBlocking(copy) }
  return copy
}

/// Makes reads and writes return instead of waiting.
func setNonBlocking(_ descriptor: Int32) {
  let flags = fcntl(descriptor, F_GETFL)
  if flags >= 0 { _ = fcntl(descriptor, F_SETFL, flags | O_NONBLOCK) }
}
