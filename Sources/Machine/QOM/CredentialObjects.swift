// TLS credentials, and who is authorized. The credentials' files are looked for, but not read.
import Event
import Glibc
import JSON

extension CreatableType {
  static let credentialTypes = [
    credentials("tls-creds-anon", folderIsNeeded: false, files: { _ in [] }),
    credentials("tls-creds-psk", defaults: ["username": ""], files: { _ in ["keys.psk"] }),
    credentials(
      "tls-creds-x509", defaults: ["sanity-check": true, "passwordid": ""],
      files: { $0 == "server" ? ["ca-cert.pem", "server-cert.pem", "server-key.pem"] : ["ca-cert.pem"] }),
    CreatableType(
      name: "tls-cipher-suites", defaults: tlsDefaults,
      complete: { (node, _) throws(Failure) in
        if !node.isGiven("priority") { throw Failure("'priority' property is not set") }
      }),
    CreatableType(name: "authz-list", defaults: ["policy": "deny", "rules": []]),
    CreatableType(name: "authz-simple", required: ["identity"]),
  ]

  private static let tlsDefaults: [String: Value] = [
    "endpoint": "client", "dir": "", "verify-peer": true, "priority": "",
  ]

  private static func credentials(
    _ name: String, folderIsNeeded: Bool = true, defaults: [String: Value] = [:],
    files: @escaping @Sendable (String) -> [String]
  ) -> CreatableType {
    CreatableType(
      name: name, defaults: tlsDefaults.merging(["loaded": true]) { $1 }.merging(defaults) { $1 },
      readOnly: ["loaded"],
      complete: { (node, _) throws(Failure) in
        if folderIsNeeded, !node.isGiven("dir") { throw Failure("Missing 'dir' property value") }
        let folder = node.values["dir"]?.text ?? ""
        for file in files(node.values["endpoint"]?.text ?? "") where access("\(folder)/\(file)", R_OK) != 0 {
          let reason = String(cString: strerror(errno))
          throw Failure("Unable to access credentials \(folder)/\(file): \(reason)")
        }
      })
  }
}

extension ObjectTree {
  /// Fails for TLS credentials that that end of a connection can't have. The errors are QEMU 7.2's.
  func checkCredentials(_ id: String, isServer: Bool = false) throws(Failure) {
    let end = isServer ? "server" : "client"
    guard let object = objects.first(where: { $0.name == id }) else {
      throw Failure("No TLS credentials with id '\(id)'")
    }
    if !object.type.conforms(to: "tls-creds") { throw Failure("Object with id '\(id)' is not TLS credentials") }
    if object.values["endpoint"]?.text != end {
      throw Failure("Expected TLS credentials for a \(end) endpoint")
    }
  }
}
