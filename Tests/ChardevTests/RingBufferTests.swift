// The memory of a ring buffer device.
import Event
import Testing

@testable import Chardev

struct RingBufferTests {
  private func write(_ text: String, _ ring: RingBuffer) { Array(text.utf8).withUnsafeBytes { ring.write($0) } }
  private func read(_ limit: Int, _ ring: RingBuffer) -> String { String(decoding: ring.read(limit), as: UTF8.self) }

  @Test(arguments: [0, -8, 3, 65, Int.min])
  func aSizeIsAPowerOfTwo(_ size: Int) {
    #expect(failure { try RingBuffer(size: size) } == "size of ringbuf chardev must be power of two")
  }

  @Test func anEmptyOneGivesNothing() throws {
    let ring = try RingBuffer(size: 8)
    #expect(ring.read(5).isEmpty && ring.read(-1).isEmpty && ring.read(.max).isEmpty && ring.count == 0)
  }

  @Test func theOldestBytesMakeRoom() throws {
    let ring = try RingBuffer(size: 8)
    write("abc", ring)
    #expect(read(5, ring) == "abc")
    write("defghijk", ring)
    #expect(read(5, ring) == "defgh")
    write("lmnop", ring)
    #expect(ring.count == 8 && read(100, ring) == "ijklmnop")
    write("abcdefghijklmnopqrst", ring)
    #expect(read(100, ring) == "mnopqrst" && ring.count == 0)
  }

  @Test func aDeviceKeepsWhatItsFrontendSends() throws {
    let loop = try Loop(pace: .stepped)
    let device = try Chardev(ChardevOptions(id: "a", backend: .ringbuf(size: 16)), loop)
    let frontend = RecordingFrontend(greeting: "a greeting of some length")
    try device.serve(frontend)
    #expect(device.filename == "ringbuf" && frontend.lines == ["opened"])
    #expect(read(100, try #require(device.ring)) == "g of some length")
  }
}
