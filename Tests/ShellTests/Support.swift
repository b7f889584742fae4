// What the tests of the shell's language share: a part of QEMU 7.2's introspection.
import Foundation
import JSON

@testable import qmp_shell

/// What QEMU 7.2 offers, some commands of it; `Fixtures/qemu-7.2-schema-part.json` was recorded from the binary.
let qemu: Introspection = {
  let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent(
    "Fixtures/qemu-7.2-schema-part.json")
  guard let bytes = try? Data(contentsOf: file), let reply = try? Value.parse([UInt8](bytes)) else {
    return Introspection(schema: .null)
  }
  return Introspection(schema: reply["return"] ?? .null)
}()

/// The arguments of a line that is read for QEMU, as JSON.
func arguments(_ line: String, _ introspection: Introspection? = qemu) throws -> String {
  let request = try RequestLine(line, introspection: introspection)
  return json(Value.object(request.members)["arguments"] ?? .object([]))
}

/// A value as one line of JSON.
func json(_ value: Value) -> String {
  var writer = Writer()
  writer.value(value)
  return writer.withBytes { String(decoding: $0, as: UTF8.self) }
}

/// The sentence of the error that `body` throws, with its place.
func refusal(_ body: () throws -> some Any) -> String {
  do {
    return "no error but \(try body())"
  } catch { return "\(error)" }
}
