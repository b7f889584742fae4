// Ring buffers by command.
import Chardev
import JSON
import QMP
import TestSupport
import Testing

@Suite struct RingBufferCommandsTests {
  private let test: TestMonitor
  private let client: TestClient<QMPSession>

  init() throws {
    test = try TestMonitor()
    client = test.control()
    try test.machine.chardevs.add(ChardevOptions(id: "r", backend: .ringbuf(size: 16)))
    try test.machine.chardevs.add(ChardevOptions(id: "n", backend: .null))
  }

  private func read(_ size: Value, base64: Bool = false, of id: Value = "r") -> String {
    call("ringbuf-read", ["device": id, "size": size, "format": base64 ? "base64" : "utf8"])
  }

  private func write(_ data: Value, base64: Bool = false, to id: Value = "r") -> String {
    call("ringbuf-write", ["device": id, "data": data, "format": base64 ? "base64" : "utf8"])
  }

  @Test("what is no ring buffer, no size and no base64 is refused")
  func refusals() {
    let replies = client.exchange(
      read(1, of: "x"), write("a", to: "x"), read(1, of: "n"), write("a", to: "n"), read(0), read(-1),
      write("not base64!", base64: true), write("QUJD QUJE", base64: true))
    #expect(
      replies.errors == [
        "Device 'x' not found", "Device 'x' not found", "n is not a ringbuf device", "n is not a ringbuf device",
        "size must be greater than zero", "size must be greater than zero",
        "Base64 data contains invalid characters", "Base64 data contains invalid characters",
      ])
  }

  @Test("what is written is read once; the oldest bytes make room")
  func texts() {
    #expect(
      client.exchange(read(9), write("abc"), read(2), read(9), read(9)) == [
        reply(""), reply(), reply("ab"), reply("c"), reply(""),
      ])
    _ = client.exchange(write("0123456789abcdefXYZ"))
    #expect(client.exchange(read(.int(.max), base64: true)) == [reply("MzQ1Njc4OWFiY2RlZlhZWg==")])
    #expect(client.exchange(write("QQBC", base64: true), read(9), read(9)) == [reply(), reply("A"), reply("")])
  }

  @Test(
    "base64 is read as leniently as by QEMU",
    arguments: [
      ("QQ", ""), ("QQ==", "QQ=="), ("QUI=", "QUI="), ("QUJD", "QUJD"), ("QUJD=", "QUJD"), ("QQ==QQ==", "QUE="),
      ("====", "AA=="), ("A===", "AA=="), ("QR==", "QQ=="), ("QUJDQ", "QUJD"), ("QUJD\nQUJE", "QUJDQUJE"),
    ])
  func lenience(text: String, expected: String) {
    #expect(
      client.exchange(write(.string(text), base64: true), read(99, base64: true)) == [
        reply(), reply(.string(expected)),
      ])
  }

  @Test("the human monitor escapes what a terminal would act on")
  func human() {
    let human = test.human()
    human.send("ringbuf_write r \"a\\\\b\"\nringbuf_read r 100\n")
    #expect(human.text().contains("a\\\\b\r\n"))
    _ = client.exchange(write("QRtCfw==", base64: true))
    human.send("ringbuf_read r 100\nringbuf_read r -1\n")
    let text = human.text()
    #expect(text.contains("A\\u001BB\\u007F\r\n"))
    #expect(text.contains("'ringbuf_read' has failed: integer is for 32-bit values"))
  }
}
