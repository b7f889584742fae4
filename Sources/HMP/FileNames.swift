// The names of files, for completion.
import Glibc

enum FileNames {
  /// How many names of a directory are looked at: others wait meanwhile.
  private static let limit = 10_000

  /// The paths that begin with `typed`; those of directories end with a slash. Hidden files have to be asked for.
  static func matching(_ typed: String) -> [String] {
    let end = typed.lastIndex(of: "/").map { typed.index(after: $0) } ?? typed.startIndex
    let (folder, name) = (typed[..<end], typed[end...])
    guard let directory = opendir(folder.isEmpty ? "." : String(folder)) else { return [] }
    defer { closedir(directory) }
    var found: [String] = []
    var left = limit
    while left > 0, let entry = readdir(directory) {
      left -= 1
      let candidate = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      guard candidate.hasPrefix(name), candidate != ".", candidate != ".." else { continue }
      if candidate.hasPrefix(".") && name.isEmpty { continue }
      let isFolder =
        switch Int(entry.pointee.d_type) {
        case Int(DT_DIR): true
        case Int(DT_LNK), Int(DT_UNKNOWN): isDirectory(folder + candidate)
        default: false
        }
      found.append(folder + candidate + (isFolder ? "/" : ""))
    }
    return found
  }

  private static func isDirectory(_ path: some StringProtocol) -> Bool {
    var status = stat()
    return stat(String(path), &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }
}
