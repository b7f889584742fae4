// The writer's layout: commas, QEMU's pretty lines, and the buffer's bookkeeping.

import JSON
import Testing

struct WriterTests {
  @Test func membersAndElementsAreSpacedAsQEMUs() {
    var writer = Writer()
    writer.beginObject()
    writer.key("return")
    writer.beginObject()
    writer.member("status", "running" as StaticString)
    writer.member("on", true)
    writer.endObject()
    writer.key("id")
    writer.beginArray()
    writer.int(1)
    writer.null()
    writer.beginObject()
    writer.endObject()
    writer.beginArray()
    writer.endArray()
    writer.endArray()
    writer.endObject()
    writer.endMessage()
    #expect(text(of: writer) == "{\"return\": {\"status\": \"running\", \"on\": true}, \"id\": [1, null, {}, []]}\r\n")
  }

  @Test func prettyIsQEMUsLayout() {
    var writer = Writer(pretty: true)
    for _ in 0..<2 {
      writer.value(["return": [:], "id": ["a": [], "c": [1, [3, ["x": 1]]]]])
      writer.endMessage()
    }
    // Recorded from QEMU 7.2 with pretty=on.
    let expected = """
      {
          "return": {
          },
          "id": {
              "a": [
              ],
              "c": [
                  1,
                  [
                      3,
                      {
                          "x": 1
                      }
                  ]
              ]
          }
      }

      """.replacing("\n", with: "\r\n")
    #expect(text(of: writer) == expected + expected)
  }

  @Test func anEncodedValueIsCopiedWithItsComma() {
    var writer = Writer()
    writer.beginArray()
    for _ in 0..<2 { Array("{\"a\":1}".utf8).withUnsafeBytes { writer.encoded($0) } }
    writer.endArray()
    #expect(text(of: writer) == "[{\"a\":1}, {\"a\":1}]")
  }

  @Test func plainTextHasNoCommas() {
    var writer = Writer()
    writer.text("(qemu) ")
    writer.text("é\n")
    writer.null()
    #expect(text(of: writer) == "(qemu) é\nnull")
  }

  @Test func aHalfWrittenMessageIsTakenBack() {
    var writer = Writer()
    writer.int(1)
    writer.endMessage()
    let count = writer.count
    writer.beginObject()
    writer.member("a", 1)
    writer.truncate(to: count)
    writer.int(2)
    writer.endMessage()
    #expect(text(of: writer) == "1\r\n2\r\n")
    writer.truncate(to: 1000)
    writer.truncate(to: -1)
    let left = writer.count
    #expect(left == 0)
  }

  @Test func sentBytesAreDroppedWhileAMessageIsWritten() {
    var writer = Writer()
    var sent = ""
    var expected = ""
    writer.beginArray()
    for index in 0..<5000 {
      writer.int(Int64(index))
      expected += index == 0 ? "[0" : ", \(index)"
      if index % 3 == 0 {
        let part = min(writer.count, 7)
        sent += String(text(of: writer).prefix(part))
        writer.removeFirst(part)
      }
    }
    writer.endArray()
    #expect(sent + text(of: writer) == expected + "]")
    writer.removeFirst(1 << 30)
    let left = writer.count
    #expect(left == 0)
  }

  @Test func aDrainedWriterBeginsAfresh() {
    var writer = Writer()
    writer.string(String(repeating: "x", count: 1 << 20))
    writer.removeAll()
    writer.beginArray()
    writer.int(1)
    writer.endArray()
    #expect(text(of: writer) == "[1]")
  }
}
