// VirtIO devices: the balloon is the one there may be, and no more than its name is known.
import Event
import JSON
import Machine
import Monitor

extension CommandRow<Machine> {
  /// `x-query-virtio`: `[{path, name}]`.
  static let queryVirtio = Self(
    "x-query-virtio", help: "list the VirtIO devices", human: HumanFace("info virtio", allowsPreconfig: true),
    encode: { (path: String?, json) in
      json.objects(path.map { [$0] } ?? []) { (path, json) in
        json.member("path", path)
        json.member("name", "virtio-balloon" as StaticString)
      }
    },
    show: { $0.map { "\($0) [virtio-balloon]" } ?? "No VirtIO devices" },
    now: { machine, _ in balloonPath(machine) })

  /// `x-query-virtio-status path=PATH`: GenericError for what isn't a VirtIO device.
  static let queryVirtioStatus = device(
    "x-query-virtio-status", help: "show the state of a VirtIO device",
    HumanFace("info virtio-status", arguments: "path:s", usage: "path", allowsPreconfig: true))

  /// `x-query-virtio-queue-status path=PATH queue=N`: GenericError for what isn't a VirtIO device.
  static let queryVirtioQueueStatus = device(
    "x-query-virtio-queue-status", help: "show the state of a VirtIO device's queue",
    HumanFace("info virtio-queue-status", arguments: "path:s,queue:i", usage: "path queue", allowsPreconfig: true))

  /// `x-query-virtio-vhost-queue-status path=PATH queue=N`: GenericError for what isn't a VirtIO device.
  static let queryVirtioVhostQueueStatus = device(
    "x-query-virtio-vhost-queue-status", help: "show the state of a queue that the host serves",
    HumanFace("info virtio-vhost-queue-status", arguments: "path:s,queue:i", usage: "path queue", allowsPreconfig: true)
  )

  /// `x-query-virtio-queue-element path=PATH queue=N [index=N]`: GenericError for what isn't a VirtIO device.
  static let queryVirtioQueueElement = device(
    "x-query-virtio-queue-element", help: "show an element of a VirtIO device's queue", kind: "VirtIO device",
    HumanFace(
      "info virtio-queue-element", arguments: "path:s,queue:i,index:i?", usage: "path queue [index]",
      allowsPreconfig: true))

  /// A command about the device at a path.
  private static func device(
    _ name: String, help: String, kind: String = "VirtIODevice", _ human: HumanFace
  ) -> Self {
    Self(
      name, help: help, flags: [.incomplete], human: human,
      now: { (machine, arguments) throws(Failure) in
        let path = try arguments.string("path")
        if path == balloonPath(machine) { throw Failure.notSimulated(name) }
        throw Failure("Path \(path) is not a \(kind)")
      })
  }
}

private func balloonPath(_ machine: Machine) -> String? {
  machine.balloon.map { "/machine/peripheral/\($0.options.id)/virtio-backend" }
}
