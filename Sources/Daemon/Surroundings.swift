// What the daemon finds around it: where its monitors are when nobody says so.
import Chardev
import Glibc
import Monitor
import Options

/// The environment that a configuration without monitors depends on.
public struct Surroundings: Sendable {
  /// The user's directory for sockets (`$XDG_RUNTIME_DIR`), nil without one that exists.
  public var runtimeDirectory: String?
  /// The user's number, part of the name of a directory that all users share.
  public var user: UInt32
  /// Whether standard input and output are a terminal.
  public var hasTerminal: Bool

  /// Surroundings as given.
  public init(runtimeDirectory: String?, user: UInt32, hasTerminal: Bool) {
    self.runtimeDirectory = runtimeDirectory
    self.user = user
    self.hasTerminal = hasTerminal
  }

  /// Those of this process.
  public static var current: Surroundings {
    let directory = getenv("XDG_RUNTIME_DIR").map { String(cString: $0) }
    var status = stat()
    let exists = directory.map { stat($0, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR } ?? false
    return Surroundings(
      runtimeDirectory: exists ? directory : nil, user: getuid(),
      hasTerminal: isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1)
  }

  /// A QMP monitor on a socket of the user's own, and the human monitor on the terminal if there is one.
  func defaultMonitors() throws(OptionError) -> [MonitorConfiguration] {
    let parent = runtimeDirectory.flatMap { $0.hasPrefix("/") ? "\($0)/qmond" : nil } ?? "/tmp/qmond-\(user)"
    let path = "\(parent)/qmp.sock"
    if path.utf8.count > Address.longestPath { throw OptionError("XDG_RUNTIME_DIR: \(Address.tooLong(path))") }
    let control = MonitorConfiguration(
      address: .unix(path: path), mode: .control, settings: MonitorSettings(name: "qmp"), clients: nil, machine: 0,
      isDefault: true)
    let terminal = MonitorConfiguration(
      address: .stdio, mode: .readline, settings: MonitorSettings(name: "terminal"), clients: nil, machine: 0)
    return hasTerminal ? [control, terminal] : [control]
  }
}
