// The file that holds the process's number.
import Foundation
import TestSupport
import Testing

@testable import Daemon

struct PidFileTests {
  private func text(_ path: String) -> String? { try? String(contentsOfFile: path, encoding: .utf8) }

  @Test func aFileThatIsHeldIsRefusedAndStays() throws {
    let folder = Folder()
    let path = "\(folder.path)/pid"
    let held = try PidFile(path)
    #expect(message { try PidFile(path) } == "the pid file '\(path)' belongs to a running process")
    #expect(folder.files == ["pid"] && text(path) == "\(getpid())\n")
    // Who was refused doesn't hold it either.
    #expect(message { try PidFile(path) } == "the pid file '\(path)' belongs to a running process")
    withExtendedLifetime(held) {}
  }

  @Test func aFileThatCantBeMadeIsNamed() {
    let folder = Folder()
    #expect(
      message { try PidFile("\(folder.path)/none/pid") }
        == "cannot write the pid file '\(folder.path)/none/pid': No such file or directory")
    #expect(message { try PidFile(folder.path) } == "cannot write the pid file '\(folder.path)': Is a directory")
    #expect(folder.files.isEmpty)
  }

  @Test func aLinkIsNotFollowed() throws {
    let folder = Folder()
    let precious = try folder.write("precious", "data")
    #expect(symlink(precious, "\(folder.path)/pid") == 0)
    #expect(message { try PidFile("\(folder.path)/pid") }.hasPrefix("cannot write the pid file '\(folder.path)/pid': "))
    #expect(folder.files == ["pid", "precious"] && text(precious) == "data")
  }

  @Test func aFileThatADeadProcessLeftIsTakenOver() throws {
    let folder = Folder()
    let path = try folder.write("pid", "99999999999\n")
    let held = try PidFile(path)
    #expect(text(path) == "\(getpid())\n")
    withExtendedLifetime(held) {}
  }

  @Test func itIsRemovedAtTheEnd() throws {
    let folder = Folder()
    for _ in 1...2 {
      do {
        let held = try PidFile("\(folder.path)/pid")
        #expect(folder.files == ["pid"])
        withExtendedLifetime(held) {}
      }
      #expect(folder.files.isEmpty)
    }
  }
}
