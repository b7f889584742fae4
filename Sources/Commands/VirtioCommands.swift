// VirtIO devices: which there are; of their queues nothing is known.
import Event
import JSON
import Machine
import Monitor

extension CommandRow<Machine> {
  /// `x-query-virtio`: `[{path, name}]`.
  static let queryVirtio = Self(
    "x-query-virtio", help: "list the VirtIO devices", human: HumanFace("info virtio", allowsPreconfig: true),
    encode: { (devices: [VirtioDevice], json) in
      json.objects(devices) { (device, json) in
        json.member("path", device.path)
        json.member("name", device.name)
      }
    },
    show: { devices in
      devices.isEmpty
        ? "No VirtIO devices" : devices.map { "\($0.path) [\($0.name)]" }.joined(separator: "\n")
    },
    now: { machine, _ in virtioDevices(of: machine) })

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
        if virtioDevices(of: machine).contains(where: { $0.path == path }) { throw Failure.notSimulated(name) }
        throw Failure("Path \(path) is not a \(kind)")
      })
  }
}

/// A VirtIO device: the part behind its transport.
private struct VirtioDevice {
  let path: String
  let name: String
}

/// The newest first. A name is that of the type without what it stands on: `virtio-net`; keyboards and mice share one.
private func virtioDevices(of machine: Machine) -> [VirtioDevice] {
  (machine.devices?.virtioDevices ?? []).reversed().map { device in
    var type = device.type.conforms(to: "virtio-input-device") ? "virtio-input" : device.type.name.string
    if type == "vhost-user-fs-device" { type = "virtio-user-fs" }
    return VirtioDevice(path: device.path, name: type.hasSuffix("-device") ? String(type.dropLast(7)) : type)
  }
}
