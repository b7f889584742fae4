// The history of lines, kept from one run to the next.
import Glibc

/// A file of lines, the last one typed last. Several shells may add to it.
struct HistoryFile {
  private let path: String

  /// How many lines are read.
  static let limit = 1000

  /// The file at `path`; nil for the usual place below the home directory, empty for none.
  init?(_ path: String?) {
    guard let path = path ?? Self.usualPath(), !path.isEmpty else { return nil }
    self.path = path
  }

  private static func usualPath() -> String? {
    func variable(_ name: String) -> String? {
      getenv(name).map { String(cString: $0) }.flatMap { $0.hasPrefix("/") ? $0 : nil }
    }
    guard let folder = variable("XDG_STATE_HOME") ?? variable("HOME").map({ $0 + "/.local/state" }) else { return nil }
    return folder + "/qmp-shell/history"
  }

  /// The lines that are kept, the last `limit` of them. A file that has grown much longer is cut to those.
  func load() -> [String] {
    guard let bytes = try? readBytes(path) else { return [] }
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
    let kept = Array(lines.suffix(Self.limit))
    if lines.count > Self.limit * 2 { replace(kept) }
    return kept
  }

  /// Adds a line, which must have no line break inside. A history that can't be kept is no reason to stop.
  func add(_ line: String) {
    guard line.contains(where: { !$0.isWhitespace }) else { return }
    makeFolder()
    let descriptor = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { return }
    _ = writeAll(line + "\n", to: descriptor)
    close(descriptor)
  }

  private func replace(_ lines: [String]) {
    let new = "\(path).\(getpid())"
    let descriptor = open(new, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { return }
    let isWritten = writeAll(lines.joined(separator: "\n") + "\n", to: descriptor)
    close(descriptor)
    if !isWritten || rename(new, path) != 0 { unlink(new) }
  }

  private func makeFolder() {
    let parts = path.split(separator: "/").dropLast()
    var folder = path.hasPrefix("/") ? "" : "."
    for part in parts {
      folder += "/\(part)"
      mkdir(folder, 0o700)
    }
  }
}
