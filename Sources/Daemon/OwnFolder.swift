// The folder of the sockets that nobody named.
import Chardev
import Glibc

/// Listens at a path whose folder is made for this user only, or beside it if another daemon listens there.
func listenInOwnFolder(_ address: Address) throws -> Listener {
  guard case .unix(let path) = address, let slash = path.lastIndex(of: "/") else { return try Listener(address) }
  let folder = String(path[..<slash])
  guard mkdir(folder, 0o700) == 0 || errno == EEXIST else { throw DaemonError("cannot make '\(folder)'", errno) }
  // Where everybody may write, somebody else may have been first.
  var status = stat()
  guard lstat(folder, &status) == 0, status.st_mode & S_IFMT == S_IFDIR, status.st_uid == getuid(),
    status.st_mode & 0o022 == 0
  else { throw DaemonError("'\(folder)' is not a folder of this user's alone: name a monitor's address") }
  do {
    return try Listener(address)
  } catch {
    let other = "\(folder)/qmp-\(getpid()).sock"
    if other.utf8.count > Address.longestPath { throw DaemonError("\(error); beside it, \(Address.tooLong(other))") }
    guard let listener = try? Listener(.unix(path: other)) else { throw error }
    return listener
  }
}
