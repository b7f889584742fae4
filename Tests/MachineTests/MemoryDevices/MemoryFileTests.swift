// Memory in a file: one that isn't there is made, for others who look into it.
import Event
import JSON
import TestSupport
import Testing

@testable import Machine

@Suite struct MemoryFileTests {
  private let folder = Folder()

  /// What is said of memory in a file; nil if it is taken.
  private func refusal(_ name: String, size: Int64 = 8192) throws -> String? {
    let test = try TestMachine(bare: "pc")
    do {
      try test.object("memory-backend-file", "m", ["size": .int(size), "mem-path": .string("\(folder.path)/\(name)")])
      return nil
    } catch let failure as Failure { return failure.description }
  }

  @Test("a file that isn't there or is empty has whole pages then; one that is long enough stays as it is")
  func made() throws {
    #expect(try refusal("new", size: 5000) == nil)
    #expect(folder.bytes("new")?.count == 8192)
    try folder.write("empty", "")
    #expect(try refusal("empty") == nil)
    #expect(folder.bytes("empty")?.count == 8192)
    try folder.write("long", Array(repeating: 7, count: 10000))
    #expect(try refusal("long") == nil)
    #expect(folder.bytes("long") == Array(repeating: 7, count: 10000))
    // In a folder there is one that nobody sees.
    #expect(try refusal("") == nil)
  }

  @Test("what can't be such a file, with QEMU's words")
  func refused() throws {
    try folder.write("short", "x")
    #expect(try refusal("short") == "backing store size 0x1 does not match 'size' option 0x2000")
    #expect(folder.bytes("short") == Array("x".utf8))
    #expect(
      try refusal("none/x")
        == "can't open backing store \(folder.path)/none/x for guest RAM: No such file or directory")
    #expect(try refusal("../../dev/null") == "unable to map backing store for guest RAM: No such device")
  }
}
