// The history on disk.
import Glibc
import TestSupport
import Testing

@testable import qmp_shell

struct HistoryFileTests {
  private let folder = Folder()
  private var path: String { folder.path + "/deep/er/history" }

  @Test func noPathMeansNoHistory() {
    #expect(HistoryFile("") == nil)
  }

  @Test func aFileThatIsMissingIsAnEmptyHistory() throws {
    let history = try #require(HistoryFile(path))
    #expect(history.load().isEmpty)
    #expect(HistoryFile("/dev/null/x")?.load() == [])
    HistoryFile("/dev/null/x")?.add("nothing happens")
  }

  @Test func aByteThatIsNoTextSpoilsOnlyItself() throws {
    let history = try #require(HistoryFile(path))
    history.add("stop")
    let descriptor = open(path, O_WRONLY | O_APPEND)
    #expect(write(descriptor, [0xFF, 0x0A] as [UInt8], 2) == 2)
    close(descriptor)
    history.add("cont")
    #expect(history.load() == ["stop", "\u{FFFD}", "cont"])
  }

  @Test func linesAreKeptForTheirOwnerOnly() throws {
    let history = try #require(HistoryFile(path))
    history.add("stop")
    history.add("  ")
    history.add("{ \"execute\": 1}")
    #expect(try #require(HistoryFile(path)).load() == ["stop", "{ \"execute\": 1}"])
    var status = stat()
    #expect(stat(path, &status) == 0 && status.st_mode & 0o777 == 0o600)
  }

  @Test func onlyTheLastLinesAreReadAndALongFileIsCut() throws {
    let history = try #require(HistoryFile(path))
    for number in 1...2500 { history.add("line \(number)") }
    let lines = history.load()
    #expect(lines.count == HistoryFile.limit && lines.first == "line 1501" && lines.last == "line 2500")
    #expect(try readWholeFile(path).split(separator: "\n").count == HistoryFile.limit)
  }
}
