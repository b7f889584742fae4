// A file of text, read whole.
import Glibc

/// A text file's lines.
struct TextFile {
  /// The lines, without their ends.
  let lines: [String]
  /// The path without links, so that two names of one file can be told.
  let truePath: String

  /// How much a file may hold, in bytes.
  static let sizeLimit = 1 << 20

  /// Reads the file at `path`, which was asked for at `place`. It must be UTF-8 of at most `sizeLimit`.
  init(_ path: String, at place: Place) throws(OptionError) {
    let bytes = try Self.load(path, at: place)
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw OptionError(place, "'\(path)' is not text in UTF-8")
    }
    // By scalars: "\r\n" is one Character.
    lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      String(line.last == "\r" ? line.dropLast() : line)
    }
    let resolved = realpath(path, nil)
    truePath = resolved.map { String(cString: $0) } ?? path
    free(resolved)
  }

  private static func load(_ path: String, at place: Place) throws(OptionError) -> [UInt8] {
    func failure() -> OptionError {
      OptionError(place, "cannot read '\(path)': \(String(cString: strerror(errno)))")
    }
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw failure() }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 16384)
    while true {
      let count = Glibc.read(descriptor, &buffer, buffer.count)
      if count < 0 && errno == EINTR { continue }
      guard count >= 0 else { throw failure() }
      if count == 0 { return bytes }
      bytes += buffer[..<count]
      if bytes.count > sizeLimit { throw OptionError(place, "'\(path)' is larger than \(sizeLimit >> 20) MiB") }
    }
  }
}
