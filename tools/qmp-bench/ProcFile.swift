// ProcFile reads the small files by which the kernel tells about processes.

import Glibc

enum ProcFile {
  /// The whole file, nil when it can't be read.
  static func text(_ path: String) -> String? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 4096)
    while true {
      let count = read(descriptor, &chunk, chunk.count)
      if count < 0 { return nil }
      if count == 0 { return String(decoding: bytes, as: UTF8.self) }
      bytes.append(contentsOf: chunk[..<count])
    }
  }

  /// The number after `name:` on a line of its own.
  static func value(_ name: String, in path: String) -> UInt64? {
    for line in (text(path) ?? "").split(separator: "\n") where line.hasPrefix(name + ":") {
      let rest = line.dropFirst(name.count + 1).split(whereSeparator: \.isWhitespace)
      return rest.first.flatMap { UInt64($0) }
    }
    return nil
  }

  /// The ids of a process's threads, none when it has ended.
  static func threads(of process: pid_t) -> [pid_t] {
    guard let directory = opendir("/proc/\(process)/task") else { return [] }
    defer { closedir(directory) }
    var threads: [pid_t] = []
    while let entry = readdir(directory) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { raw in
        String(decoding: raw.prefix { $0 != 0 }, as: UTF8.self)
      }
      if let thread = pid_t(name) { threads.append(thread) }
    }
    return threads
  }
}
