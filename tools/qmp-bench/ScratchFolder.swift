// ScratchFolder is a folder for sockets that is gone with its last reference.

import Glibc

final class ScratchFolder {
  let path: String
  private var taken: [String] = []

  init() throws {
    let parent = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var template = Array("\(parent)/qmp-bench.XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw BenchFailure.system("make a folder in \(parent)") }
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  deinit {
    for socket in taken { unlink(socket) }
    rmdir(path)
  }

  /// A path that wasn't given before.
  func socket(_ name: String) -> String {
    let socket = "\(path)/\(name)\(taken.count)"
    taken.append(socket)
    return socket
  }
}
