// Configuration files: what belongs where, and what they include.
import Glibc
import TestSupport
import Testing

@testable import Options

struct ConfigFileTests {
  private func read(_ path: String) throws -> [GivenGroup] {
    try ConfigFile.read(path, at: .option("--config"), shapes: Sample.shapes)
  }

  @Test(arguments: [
    (
      "\n [smaple]",
      "2:3: there is no group 'smaple', did you mean 'sample'? The groups are sample, bare"
    ),
    ("[colour \"a\"]", "1:2: there is no group 'colour'; the groups are sample, bare"),
    ("[Sample]", "1:2: there is no group 'Sample', did you mean 'sample'? The groups are sample, bare"),
    ("[bare 'x']", "1:7: [bare] takes no id"),
    ("# c\n  on = on\n[bare]", "2:3: 'on' belongs below a section, such as [sample]"),
    ("[bare]\n[sample", "2:8: ']' is missing: a section is [group] or [group \"id\"]"),
    ("[bare]\r\non = \"\r\n", "2:6: the quote \" is not closed on its line"),
  ])
  func aMistakeIsNamedWithItsPlace(_ text: String, _ message: String) throws {
    let folder = Folder()
    let path = try folder.write("conf", text)
    #expect(throws: OptionError("\(path):\(message)")) { try read(path) }
  }

  @Test func aMissingFileIsNamedByWhoAsksForIt() throws {
    let folder = Folder()
    let missing = "\(folder.path)/missing"
    #expect(throws: OptionError("--config: cannot read '\(missing)': No such file or directory")) { try read(missing) }
    let path = try folder.write("conf", "[bare]\non = on\n include = missing")
    #expect(throws: OptionError("\(path):3:12: cannot read '\(missing)': No such file or directory")) { try read(path) }
    #expect(message { try read("missing") } == "--config: cannot read 'missing': No such file or directory")
  }

  @Test func aLoopIsNamedWithItsFiles() throws {
    let folder = Folder()
    let own = try folder.write("own", "include = own")
    #expect(throws: OptionError("\(own):1:11: include loop: \(own) includes \(own)")) { try read(own) }
    let (a, b) = ("\(folder.path)/a", "\(folder.path)/b")
    try folder.write("a", "include = b")
    try folder.write("b", "# back\ninclude = ./link")
    #expect(symlink(a, "\(folder.path)/link") == 0)
    #expect(
      throws: OptionError("\(b):2:11: include loop: \(a) includes \(b) includes \(folder.path)/./link")
    ) { try read(a) }
    // Who leads to a loop isn't part of it.
    let start = try folder.write("start", "include = own")
    #expect(throws: OptionError("\(own):1:11: include loop: \(own) includes \(own)")) { try read(start) }
  }

  @Test func aMistakeInAnIncludedFileIsNamedThere() throws {
    let folder = Folder()
    let path = try folder.write("conf", "include = part")
    try folder.write("part", "[bare]\n[")
    #expect(throws: OptionError("\(folder.path)/part:2:2: a group's name is missing behind '['")) { try read(path) }
  }

  @Test func aKeyBehindAnIncludedFileNeedsASectionOfItsOwn() throws {
    let folder = Folder()
    let path = try folder.write("conf", "[bare]\ninclude = part\non = on")
    try folder.write("part", "[sample]")
    #expect(throws: OptionError("\(path):3:1: 'on' belongs below a section, such as [sample]")) { try read(path) }
    // Nor does a file add to the section that includes it.
    try folder.write("part", "on = on")
    #expect(throws: OptionError("\(folder.path)/part:1:1: 'on' belongs below a section, such as [sample]")) {
      try read(path)
    }
  }

  @Test(arguments: ["", "\n\n", "# nothing\n", "\r\n"])
  func anEmptyFileSaysNothing(_ text: String) throws {
    let folder = Folder()
    #expect(try read(try folder.write("conf", text)).isEmpty)
  }

  @Test func sectionsAreGroupsWithTheirPlaces() throws {
    let folder = Folder()
    let path = try folder.write(
      "conf", "# a comment\n[sample \"a b\"]\non = off # not on\n\n  name = x\n  name = 'y z'\n\n[bare]\n[sample]")
    func place(_ line: Int, _ column: Int) -> Place { .file(path, line: line, column: column) }
    #expect(
      try read(path) == [
        GivenGroup(
          name: "sample", at: place(2, 1),
          entries: [
            OptionEntry(key: "text", value: "a b", at: place(2, 9)),
            OptionEntry(key: "on", value: "off", keyPlace: place(3, 1), place: place(3, 6)),
            OptionEntry(key: "name", value: "x", keyPlace: place(5, 3), place: place(5, 10)),
            OptionEntry(key: "name", value: "y z", keyPlace: place(6, 3), place: place(6, 10)),
          ]),
        GivenGroup(name: "bare", at: place(8, 1)), GivenGroup(name: "sample", at: place(9, 1)),
      ])
  }

  @Test func whatIsIncludedComesInItsPlace() throws {
    let folder = Folder()
    #expect(mkdir("\(folder.path)/sub", 0o700) == 0)
    let path = try folder.write(
      "conf", "[sample \"1\"]\ninclude = sub/two\n[sample \"4\"]\ninclude = '\(folder.path)/sub/three'")
    // Relative to the file that names it; twice is no loop.
    try folder.write("sub/two", "[sample \"2\"]\ninclude = three")
    try folder.write("sub/three", "[sample \"3\"]")
    #expect(try read(path).map { $0.entries.map(\.value) } == [["1"], ["2"], ["3"], ["4"], ["3"]])
  }
}
