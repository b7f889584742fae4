// How files are opened by their paths.
import Event
import Glibc
import Testing

@Suite struct FileOpenerTests {
  @Test("a path of the host's is opened as the host opens it")
  func host() {
    let opener = FileOpener()
    let descriptor = opener.open("/dev/null", O_RDONLY)
    #expect(descriptor >= 0 && fcntl(descriptor, F_GETFD) & FD_CLOEXEC != 0)
    close(descriptor)
    #expect(opener.open("/no/such/file", O_RDONLY) == -1 && errno == ENOENT)
    #expect(FileOpener.failure("/no/such/file", O_RDONLY, ENOENT) == nil)
  }

  @Test(
    "a passed file's path has its set's number", arguments: [("0", 0), ("12", 12), ("9223372036854775807", Int64.max)])
  func passed(_ text: String, _ set: Int64) {
    var asked: [Int64] = []
    let opener = FileOpener { set, flags in
      asked.append(set)
      return flags == O_RDWR ? 77 : -1
    }
    #expect(opener.open("/dev/fdset/\(text)", O_RDWR) == 77 && asked == [set])
  }

  @Test("what is no number is no set", arguments: ["", "x", "-1", "1x", "9223372036854775808"])
  func noNumber(_ text: String) {
    let opener = FileOpener { _, _ in 77 }
    #expect(opener.open("/dev/fdset/\(text)", O_RDONLY) == -1 && errno == EINVAL)
    #expect(FileOpener.failure("/dev/fdset/\(text)", O_RDONLY, EINVAL) == "Could not parse fdset /dev/fdset/\(text)")
  }

  @Test("without passed files there is none of that number")
  func none() {
    #expect(FileOpener().open("/dev/fdset/0", O_RDONLY) == -1 && errno == ENOENT)
    #expect(
      FileOpener.failure("/dev/fdset/0", O_RDWR | O_CREAT, ENOENT)
        == "Could not dup FD for /dev/fdset/0 flags 42: No such file or directory")
  }
}
