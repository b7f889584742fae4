// Reading and writing files and descriptors whole.
import Glibc

/// Writes everything, waiting where that is needed. False and errno on failure.
func writeAll(_ text: String, to descriptor: Int32) -> Bool {
  var rest = Array(text.utf8)[...]
  while !rest.isEmpty {
    let count = rest.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
    if count < 0 && errno == EINTR { continue }
    if count < 0 && errno == EAGAIN {
      var poll = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
      _ = Glibc.poll(&poll, 1, -1)
      continue
    }
    if count <= 0 { return false }
    rest = rest.dropFirst(count)
  }
  return true
}

/// A file's whole text, for `key=@file`. A pipe is waited for.
func readWholeFile(_ path: String) throws(LineError) -> String { try text(path, mayWait: true) }

/// A file's whole text, for `key=@file` where nothing may wait.
func readFileAtOnce(_ path: String) throws(LineError) -> String { try text(path, mayWait: false) }

private func text(_ path: String, mayWait: Bool) throws(LineError) -> String {
  guard let text = String(validating: try readBytes(path, mayWait: mayWait), as: UTF8.self) else {
    throw LineError("'\(path)' is not text in UTF-8")
  }
  return text
}

/// A file's bytes, at most 64 MiB. What isn't a file (a pipe, a terminal) is refused unless it may be waited for.
func readBytes(_ path: String, mayWait: Bool = false) throws(LineError) -> [UInt8] {
  let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY | (mayWait ? 0 : O_NONBLOCK))
  guard descriptor >= 0 else { throw unreadable(path) }
  defer { close(descriptor) }
  var status = stat()
  if !mayWait, fstat(descriptor, &status) != 0 || status.st_mode & S_IFMT != S_IFREG {
    throw LineError("'\(path)' is not a file")
  }
  var bytes: [UInt8] = []
  var buffer = [UInt8](repeating: 0, count: 65536)
  while true {
    let count = read(descriptor, &buffer, buffer.count)
    if count < 0 && errno == EINTR { continue }
    if count < 0 { throw unreadable(path) }
    if count == 0 { return bytes }
    bytes += buffer[..<count]
    if bytes.count > 64 << 20 { throw LineError("'\(path)' is larger than 64 MiB") }
  }
}

private func unreadable(_ path: String) -> LineError {
  LineError("cannot read '\(path)': \(String(cString: strerror(errno)))")
}
