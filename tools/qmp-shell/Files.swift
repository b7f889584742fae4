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

/// A file's whole text, for `key=@file`.
func readWholeFile(_ path: String) throws(LineError) -> String {
  guard let text = String(validating: try readBytes(path), as: UTF8.self) else {
    throw LineError("'\(path)' is not text in UTF-8")
  }
  return text
}

/// A file's bytes, at most 64 MiB.
func readBytes(_ path: String) throws(LineError) -> [UInt8] {
  guard let file = fopen(path, "r") else {
    throw LineError("cannot read '\(path)': \(String(cString: strerror(errno)))")
  }
  defer { fclose(file) }
  var bytes: [UInt8] = []
  var buffer = [UInt8](repeating: 0, count: 65536)
  while true {
    let count = fread(&buffer, 1, buffer.count, file)
    if count == 0 { break }
    bytes += buffer[..<count]
    if bytes.count > 64 << 20 { throw LineError("'\(path)' is larger than 64 MiB") }
  }
  if ferror(file) != 0 { throw LineError("cannot read '\(path)': \(String(cString: strerror(errno)))") }
  return bytes
}
