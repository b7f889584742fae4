// The memory behind ring buffer devices: `ringbuf-read`, `ringbuf-write`. Replies and errors are QEMU 7.2's.
import Chardev
import Event
import JSON
import Machine
import Monitor

extension CommandRow<Machine> {
  /// `ringbuf-read device=ID size=N [format=utf8|base64]`: takes the oldest bytes, at most N. As text they end at a NUL;
  /// what is behind it is lost.
  static let ringbufRead = Self(
    "ringbuf-read", help: "read from a ring buffer",
    human: HumanFace(
      "ringbuf_read", arguments: "device:s,size:i", usage: "device size", choices: ["device": .chardevs]),
    encode: { (bytes: [UInt8], json) in bytes.withUnsafeBytes { json.string(bytes: $0) } },
    show: { escaped($0) },
    now: { (machine, arguments) throws(Failure) in
      let ring = try ring(arguments.string("device"), machine)
      let size = try arguments.int("size")
      guard size > 0 else { throw Failure("size must be greater than zero") }
      let bytes = ring.read(Int(size))
      if arguments.view("format")?.equals("base64") == true { return Base64.encode(bytes) }
      return Array(bytes.prefix { $0 != 0 })
    })

  /// `ringbuf-write device=ID data=TEXT [format=utf8|base64]`: the oldest bytes make room.
  static let ringbufWrite = Self(
    "ringbuf-write", help: "write to a ring buffer",
    human: HumanFace(
      "ringbuf_write", arguments: "device:s,data:s", usage: "device data", choices: ["device": .chardevs]),
    now: { (machine, arguments) throws(Failure) in
      let ring = try ring(arguments.string("device"), machine)
      let text = Array(try arguments.string("data").utf8)
      guard arguments.view("format")?.equals("base64") == true else { return text.withUnsafeBytes { ring.write($0) } }
      guard let bytes = Base64.decode(text) else { throw Failure("Base64 data contains invalid characters") }
      bytes.withUnsafeBytes { ring.write($0) }
    })
}

private func ring(_ id: String, _ machine: Machine) throws(Failure) -> RingBuffer {
  guard let device = machine.chardevs.device(named: id) else { throw Failure("Device '\(id)' not found") }
  if let ring = device.ring, !device.isShared || device.label != id { return ring }
  throw Failure("\(id) is not a ringbuf device")
}

/// Text as a human monitor shows it: what a terminal would act on, and the backslash, escaped.
private func escaped(_ bytes: [UInt8]) -> String {
  var text = ""
  for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
    switch scalar.value {
    case 0x5c: text += "\\\\"
    case 0x09, 0x0a: text.unicodeScalars.append(scalar)
    case 0..<0x20, 0x7f:
      text += "\\u" + scalar.value.padded(to: 4).uppercased()
    default: text.unicodeScalars.append(scalar)
    }
  }
  return text
}
