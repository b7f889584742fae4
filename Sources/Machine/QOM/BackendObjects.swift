// Backends of devices: entropy, cryptography, input, and what connects to other programs.
import Event
import Glibc
import JSON

extension CreatableType {
  static let backendTypes = [
    CreatableType(name: "rng-builtin", defaults: ["opened": true], readOnly: ["opened"]),
    CreatableType(
      name: "rng-random", defaults: ["opened": true, "filename": "/dev/urandom"], readOnly: ["opened"],
      fixed: { $0 == "filename" ? "Property 'filename' can no longer be set" : nil },
      complete: { (node, _) throws(Failure) in try checkOpens(node.values["filename"]?.text ?? "") }),
    CreatableType(
      name: "rng-egd", required: ["chardev"], defaults: ["opened": true], readOnly: ["opened"],
      fixed: { $0 == "chardev" ? "Property 'chardev' can no longer be set" : nil },
      complete: { (node, tree) throws(Failure) in try tree.useDevice(node, "chardev", saying: "Device") }),
    cryptography("cryptodev-backend"),
    cryptography(
      "cryptodev-backend-builtin",
      complete: { (node, _) throws(Failure) in
        if node.values["queues"]?.integer != 1 {
          throw Failure("Only support one queue in cryptdov-builtin backend")
        }
      }),
    cryptography(
      "cryptodev-vhost-user", required: ["chardev"],
      complete: { (node, tree) throws(Failure) in try tree.useDevice(node, "chardev", saying: "Device") }),
    CreatableType(
      name: "qtest", required: ["chardev"], defaults: ["log": ""], fixed: { "Property '\($0)' can not be set now" },
      complete: { (node, tree) throws(Failure) in
        let id = node.values["chardev"]?.text ?? ""
        if tree.chardevs.child(id) == nil { throw Failure("Cannot find character device '\(id)'") }
      }),
    CreatableType(
      name: "sev-guest", required: ["reduced-phys-bits"],
      defaults: [
        "dh-cert-file": "", "sev-device": "/dev/sev", "session-file": "", "kernel-hashes": false, "handle": 0,
        "policy": 1, "cbitpos": 0,
      ]),
    CreatableType(
      name: "input-linux", required: ["evdev"],
      complete: { (node, _) throws(Failure) in
        let path = node.values["evdev"]?.text ?? ""
        try checkOpens(path)
        throw Failure("\(path): is not an evdev device")
      }),
    unreachable("input-barrier", ["name"]) {
      let port = $0.values["port"]?.text ?? "24800"
      return "Failed to connect to '\($0.values["server"]?.text ?? "localhost"):\(port)': Connection refused"
    },
    unreachable("pr-manager-helper", ["path"]) {
      "Failed to connect to '\($0.values["path"]?.text ?? "")': No such file or directory"
    },
    unreachable("dbus-vmstate", ["addr"]) {
      ($0.values["addr"]?.text ?? "") == ""
        ? "failed to connect to DBus: 'The given address is empty'"
        : "failed to connect to DBus: 'Could not connect: No such file or directory'"
    },
    unreachable("x-remote-object", ["fd", "devid"]) { _ in "Remote objects need a remote machine" },
  ]

  private static func cryptography(
    _ name: String, required: [String] = [], complete: @escaping Check = { _, _ in }
  ) -> CreatableType {
    CreatableType(
      name: name, required: required, defaults: ["queues": 1],
      fixed: { $0 == "chardev" ? "Property 'chardev' can no longer be set" : nil },
      checkProperty: { (node, name, value) throws(Failure) in
        if name == "queues", !value.isPositive { throw node.refuses(name, "0") }
      },
      complete: complete)
  }

  /// A type whose objects need another program; a simulated machine connects to none.
  private static func unreachable(
    _ name: String, _ required: [String], because reason: @escaping @Sendable (ObjectNode) -> String
  ) -> CreatableType {
    CreatableType(
      name: name, required: required, complete: { (node, _) throws(Failure) in throw Failure(reason(node)) })
  }

  /// Fails unless a file can be opened for reading.
  private static func checkOpens(_ path: String) throws(Failure) {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    if descriptor < 0 { throw Failure("Could not open '\(path)': \(String(cString: strerror(errno)))") }
    close(descriptor)
  }
}
