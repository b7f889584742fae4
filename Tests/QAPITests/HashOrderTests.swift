// The order of GLib's hash tables, as far as it shows in QEMU's errors.
import Testing

@testable import QAPI

@Suite struct HashOrderTests {
  @Test("an empty table has no first text, nor one whose texts were removed")
  func empty() {
    var table = HashOrder()
    #expect(table.first == nil)
    table.remove("a")
    table.insert("a")
    table.remove("a")
    #expect(table.first == nil)
  }

  @Test("texts stand where their hashes put them, whatever the order they came in")
  func order() {
    for texts in [["zz", "yy", "aa"], ["aa", "yy", "zz"]] {
      var table = HashOrder()
      for text in texts { table.insert(text) }
      #expect(table.first == "aa")
      table.remove("aa")
      #expect(table.first != "aa" && table.first != nil)
    }
  }

  @Test("a table grows and shrinks without losing a text")
  func resizing() {
    var table = HashOrder()
    let texts = (0..<1000).map { "text\($0)" }
    for text in texts { table.insert(text) }
    for text in texts.dropLast() { table.remove(text) }
    #expect(table.first == "text999")
  }
}
