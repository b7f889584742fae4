// The history on disk.
import Glibc
import Testing

@testable import qmp_shell

struct HistoryFileTests {
  private let folder: String

  init() {
    var template = Array("/tmp/qmp-shell-history-XXXXXX".utf8CString)
    folder = template.withUnsafeMutableBufferPointer { path in
      path.baseAddress.flatMap { mkdtemp($0) }.map { String(cString: $0) } ?? ""
    }
  }

  private var path: String { folder + "/deep/er/history" }

  private func clean() {
    for name in ["/deep/er/history", "/deep/er", "/deep", ""] { _ = remove(folder + name) }
  }

  @Test func noPathMeansNoHistory() {
    #expect(HistoryFile("") == nil)
    clean()
  }

  @Test func aFileThatIsMissingIsAnEmptyHistory() throws {
    let history = try #require(HistoryFile(path))
    #expect(history.load().isEmpty)
    #expect(HistoryFile("/dev/null/x")?.load() == [])
    HistoryFile("/dev/null/x")?.add("nothing happens")
    clean()
  }

  @Test func aByteThatIsNoTextSpoilsOnlyItself() throws {
    let history = try #require(HistoryFile(path))
    history.add("stop")
    let descriptor = open(path, O_WRONLY | O_APPEND)
    #expect(write(descriptor, [0xFF, 0x0A] as [UInt8], 2) == 2)
    close(descriptor)
    history.add("cont")
    #expect(history.load() == ["stop", "\u{FFFD}", "cont"])
    clean()
  }

  @Test func linesAreKeptForTheirOwnerOnly() throws {
    let history = try #require(HistoryFile(path))
    history.add("stop")
    history.add("  ")
    history.add("{ \"execute\": 1}")
    #expect(try #require(HistoryFile(path)).load() == ["stop", "{ \"execute\": 1}"])
    var status = stat()
    #expect(stat(path, &status) == 0 && status.st_mode & 0o777 == 0o600)
    clean()
  }

  @Test func onlyTheLastLinesAreReadAndALongFileIsCut() throws {
    let history = try #require(HistoryFile(path))
    for number in 1...2500 { history.add("line \(number)") }
    let lines = history.load()
    #expect(lines.count == HistoryFile.limit && lines.first == "line 1501" && lines.last == "line 2500")
    #expect(try readWholeFile(path).split(separator: "\n").count == HistoryFile.limit)
    clean()
  }
}
