// BenchFailure is why a measurement can't go on, in a sentence for the person who started it.

import Glibc

struct BenchFailure: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) {
    self.description = description
  }

  /// A failed system call: what was being done, then the system's word for `errno`.
  static func system(_ doing: String, _ code: Int32 = errno) -> BenchFailure {
    BenchFailure("\(doing): \(String(cString: strerror(code)))")
  }
}
