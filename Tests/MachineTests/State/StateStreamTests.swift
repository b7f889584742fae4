// The bytes of a machine's state.
import Event
import JSON
import Testing

@testable import Machine

@Suite struct StateStreamTests {
  private let sections: [StateSection] = [
    .configuration(["machine": "pc-i440fx-7.2"]),
    .memory(block: "ram", address: 8192, bytes: [1, 2, 3]),
    .part(name: "0000:00:03.0/e1000", instance: 2, state: ["up": true]), .end,
  ]

  private var bytes: [UInt8] {
    var writer = StateWriter()
    for section in sections { writer.write(section) }
    return writer.take()
  }

  private func read(_ bytes: [UInt8], by count: Int) throws(Failure) -> [StateSection] {
    var (reader, found, place) = (StateReader(), [StateSection](), 0)
    while place < bytes.count {
      reader.append(bytes[place..<min(place + count, bytes.count)])
      place += count
      while let section = try reader.next() { found.append(section) }
    }
    return found
  }

  @Test(
    "what isn't a state of this version is refused",
    arguments: [
      ("QEVM\u{0}\u{0}\u{0}\u{3}", "Not a migration stream"), ("x", "Not a migration stream"),
      ("QMST\u{0}\u{0}\u{0}\u{9}", "Unsupported migration stream version"),
      ("QMST\u{0}\u{0}\u{0}\u{1}\u{7}\u{0}\u{0}\u{0}\u{0}", "Unknown savevm section type 7"),
      (
        "QMST\u{0}\u{0}\u{0}\u{1}\u{1}\u{7F}\u{0}\u{0}\u{0}",
        "A section of the state has 2130706432 bytes, more than there can be"
      ),
      ("QMST\u{0}\u{0}\u{0}\u{1}\u{3}\u{0}\u{0}\u{0}\u{2}{}", "A section of the state has no name, instance or state"),
      ("QMST\u{0}\u{0}\u{0}\u{1}\u{2}\u{0}\u{0}\u{0}\u{2}\u{9}x", "A section of memory in the state is too short"),
    ])
  func refused(_ text: String, _ message: String) {
    #expect(throws: Failure(message)) { try read(Array(text.utf8), by: 1000) }
  }

  @Test("any bytes lead to sections or to an error")
  func damaged() {
    var state: UInt64 = 5
    for _ in 0..<2000 {
      var damaged = bytes
      for _ in 0..<3 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        damaged[Int(state >> 33) % damaged.count] = UInt8(truncatingIfNeeded: state >> 20)
      }
      _ = try? read(damaged, by: 7)
    }
  }

  @Test("sections are read as they were written, however the bytes come", arguments: [1, 3, 1000])
  func whole(_ count: Int) throws {
    #expect(try read(bytes, by: count) == sections)
  }
}
