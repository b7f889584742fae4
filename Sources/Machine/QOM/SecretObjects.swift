// Secrets: data that others refer to by id.
import Event
import Glibc
import JSON

extension CreatableType {
  static let secretTypes = [
    CreatableType(
      name: "secret",
      defaults: ["iv": "", "keyid": "", "loaded": true, "format": "raw", "file": "", "data": ""],
      readOnly: ["loaded"],
      complete: { (node, tree) throws(Failure) in try checkSecret(node, tree) }),
    CreatableType(
      name: "secret_keyring", required: ["serial"],
      defaults: ["iv": "", "keyid": "", "loaded": true, "format": "raw"], readOnly: ["loaded"],
      complete: { (node, _) throws(Failure) in
        // The kernel's keys aren't read.
        let serial = node.values["serial"]?.integer ?? 0
        if serial == 0 { throw Failure("'serial' should not be equal to 0") }
        let number = UInt32(truncatingIfNeeded: serial).padded(to: 8)
        throw Failure("Unable to read serial key \(number): Required key not available")
      }),
  ]

  private static func checkSecret(_ node: ObjectNode, _ tree: ObjectTree) throws(Failure) {
    let (file, keyID) = (node.values["file"]?.text ?? "", node.values["keyid"]?.text ?? "")
    var data = Array((node.values["data"]?.text ?? "").utf8)
    if file != "" {
      if !data.isEmpty || node.isGiven("data") { throw Failure("'file' and 'data' are mutually exclusive") }
      data = try readFile(file)
    } else if !node.isGiven("data") {
      throw Failure("Either 'file' or 'data' must be provided")
    }
    if keyID != "" {
      guard tree.object(keyID, "secret_common") != nil else { throw Failure("No secret with id '\(keyID)'") }
      guard node.isGiven("iv") else { throw Failure("IV is required to decrypt secret") }
      // An initialization vector is 16 bytes, 24 characters in base64. The data itself isn't decrypted.
      let length = node.values["iv"]?.text.utf8.count ?? 0
      if length != 24 { throw Failure("IV should be 16 bytes in length not \(length / 4 * 3)") }
    } else if node.values["format"] == .string("base64"), !data.allSatisfy(isBase64) {
      throw Failure("Base64 data contains invalid characters")
    }
  }

  private static func isBase64(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"): true
    case UInt8(ascii: "0")...UInt8(ascii: "9"): true
    default: "+/=\r\n".utf8.contains(byte)
    }
  }

  /// A short file's bytes. What would block is as good as empty.
  private static func readFile(_ path: String) throws(Failure) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    if descriptor < 0 {
      let reason = String(cString: strerror(errno))
      throw Failure("Unable to read \(path): Failed to open file “\(path)”: \(reason)")
    }
    defer { close(descriptor) }
    return [UInt8](unsafeUninitializedCapacity: 1 << 16) { buffer, count in
      count = max(0, read(descriptor, buffer.baseAddress, buffer.count))
    }
  }
}
