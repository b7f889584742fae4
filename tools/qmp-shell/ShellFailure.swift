// Why the shell ends without having done what it was asked.

/// A failure: one sentence and the exit status.
struct ShellFailure: Error, CustomStringConvertible {
  /// Exit statuses.
  enum Status: Int32 {
    /// The command failed, or couldn't be read.
    case failed = 1
    /// There is no server, or not any more.
    case noServer = 2
  }

  let description: String
  let status: Status

  init(_ description: String, _ status: Status) {
    self.description = description
    self.status = status
  }
}
