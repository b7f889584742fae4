// The folder of the sockets that nobody named.
import Chardev
import Foundation
import TestSupport
import Testing

@testable import Daemon

struct OwnFolderTests {
  /// Where the socket is, in a folder that isn't there yet.
  private func address(_ folder: Folder, _ name: String = "own") -> Address {
    .unix(path: "\(folder.path)/\(name)/qmp.sock")
  }

  private func mode(_ path: String) -> mode_t {
    var status = stat()
    return lstat(path, &status) == 0 ? status.st_mode & 0o777 : 0
  }

  @Test func aFolderThatCantBeMadeIsNamed() throws {
    let folder = Folder()
    try folder.write("file", "")
    #expect(
      message { try listenInOwnFolder(address(folder, "none/own")) }
        == "cannot make '\(folder.path)/none/own': No such file or directory")
    #expect(
      message { try listenInOwnFolder(address(folder, "file")) }
        == "'\(folder.path)/file' is not a folder of this user's alone: name a monitor's address")
    #expect(folder.files == ["file"])
  }

  @Test(arguments: [0o777, 0o770, 0o702] as [mode_t])
  func aFolderThatOthersMayWriteToIsRefused(_ mode: mode_t) {
    let folder = Folder()
    let own = "\(folder.path)/own"
    #expect(mkdir(own, 0o700) == 0 && chmod(own, mode) == 0)
    #expect(
      message { try listenInOwnFolder(address(folder)) }
        == "'\(own)' is not a folder of this user's alone: name a monitor's address")
    #expect((try? FileManager.default.contentsOfDirectory(atPath: own)) == [])
  }

  @Test func aLinkToAFolderIsRefused() {
    let folder = Folder()
    let own = "\(folder.path)/own"
    #expect(mkdir("\(folder.path)/other", 0o700) == 0 && symlink("other", own) == 0)
    #expect(
      message { try listenInOwnFolder(address(folder)) }
        == "'\(own)' is not a folder of this user's alone: name a monitor's address")
  }

  @Test func whereAnotherOneListensItIsBesideIt() throws {
    let folder = Folder()
    let first = try listenInOwnFolder(address(folder))
    let second = try listenInOwnFolder(address(folder))
    #expect(first.address == address(folder))
    #expect(second.address == .unix(path: "\(folder.path)/own/qmp-\(getpid()).sock"))
  }

  @Test func aPathBesideItThatIsTooLongIsNamedWithItsLength() throws {
    let folder = Folder()
    let name = String(repeating: "x", count: 107 - folder.path.count - 1 - "/qmp.sock".count)
    let first = try listenInOwnFolder(address(folder, name))
    let other = "\(folder.path)/\(name)/qmp-\(getpid()).sock"
    #expect(
      message { try listenInOwnFolder(address(folder, name)) }
        == "cannot listen on \(address(folder, name)): another process listens there; "
        + "beside it, the path '\(other)' has \(other.count) bytes, a socket's may have 107")
    withExtendedLifetime(first) {}
  }

  @Test func theFolderIsMadeForItsUserAlone() throws {
    let folder = Folder()
    let listener = try listenInOwnFolder(address(folder))
    #expect(mode("\(folder.path)/own") == 0o700 && mode("\(folder.path)/own/qmp.sock") == 0o600)
    withExtendedLifetime(listener) {}
  }
}
