// Reading a file of text whole.
import Glibc
import TestSupport
import Testing

@testable import Options

struct TextFileTests {
  private let place = Place.file("conf", line: 2, column: 3)

  @Test func aMissingFileIsNamedWhereItWasAskedFor() {
    #expect(
      message { try TextFile("/no/such/file", at: place) }
        == "conf:2:3: cannot read '/no/such/file': No such file or directory")
  }

  @Test func aFolderIsNoFile() throws {
    let folder = Folder()
    #expect(
      message { try TextFile(folder.path, at: .option("--config")) }
        == "--config: cannot read '\(folder.path)': Is a directory")
  }

  @Test(arguments: [[0xff], [0x61, 0xc3], [0xc0, 0x80], [0xed, 0xa0, 0x80]] as [[UInt8]])
  func whatIsNotUTF8IsRefused(_ bytes: [UInt8]) throws {
    let folder = Folder()
    let file = try folder.write("f", bytes)
    #expect(message { try TextFile(file, at: place) } == "conf:2:3: '\(file)' is not text in UTF-8")
  }

  @Test func aFileThatIsTooLargeIsRefused() throws {
    let folder = Folder()
    let right = try folder.write("right", [UInt8](repeating: 0x0A, count: TextFile.sizeLimit))
    #expect(try TextFile(right, at: place).lines.count == TextFile.sizeLimit + 1)
    let large = try folder.write("large", [UInt8](repeating: 0x0A, count: TextFile.sizeLimit + 1))
    #expect(message { try TextFile(large, at: place) } == "conf:2:3: '\(large)' is larger than 1 MiB")
    #expect(message { try TextFile("/dev/zero", at: place) } == "conf:2:3: '/dev/zero' is larger than 1 MiB")
  }

  @Test(arguments: [
    ("", [""]), ("a", ["a"]), ("a\n", ["a", ""]), ("a\r\nb\n\nc", ["a", "b", "", "c"]), ("a\rb\r\r\n", ["a\rb\r", ""]),
    ("\u{2028}\u{85}é\n", ["\u{2028}\u{85}é", ""]),
  ])
  func linesEndAtLineFeeds(_ text: String, _ lines: [String]) throws {
    let folder = Folder()
    #expect(try TextFile(try folder.write("f", text), at: place).lines == lines)
  }

  @Test func twoNamesOfAFileHaveOneTruePath() throws {
    let folder = Folder()
    let path = try folder.write("f", "a")
    #expect(symlink(path, "\(folder.path)/link") == 0)
    let names = [path, "\(folder.path)/./f", "\(folder.path)/link"]
    #expect(Set(try names.map { try TextFile($0, at: place).truePath }).count == 1)
  }
}
