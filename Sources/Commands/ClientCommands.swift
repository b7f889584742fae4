// Connections given and cut by command: `add_client`, `query-yank`, `yank`. Errors are QEMU 7.2's.
import Chardev
import Event
import Glibc
import JSON
import Machine
import Monitor

extension CommandRow<Machine> {
  /// `add_client protocol=PROTOCOL fdname=NAME [skipauth=BOOL] [tls=BOOL]`: gives a socket that `getfd` has named to a
  /// display's server, or to the character device of that id. The descriptor is gone in any case.
  static let addClient = Self(
    "add_client", help: "add a client that is connected already",
    now: { (machine, arguments) throws(Failure) in
      let socket = try arguments.session.descriptors.take(try arguments.string("fdname"))
      let name = try arguments.string("protocol")
      if let device = machine.chardevs.device(named: name) {
        if !device.adopt(socket) { throw Failure("failed to add client") }
        return
      }
      close(socket)
      switch name {
      case "spice": throw Failure(.deviceNotActive, "SPICE is not in use")
      case "@dbus-display": throw Failure(.deviceNotActive, "D-Bus display is not in use")
      // Without a display QEMU closes the socket and is content.
      case "vnc": return
      default: throw Failure("protocol '\(name)' is invalid")
      }
    })

  /// `query-yank`: `[{type, id}]`, what can be cut.
  static let queryYank = Self(
    "query-yank", help: "list the connections that can be cut",
    encode: { (ids: [String], json) in
      json.objects(ids) { (id, json) in
        json.member("type", "chardev")
        json.member("id", id)
      }
    },
    now: { machine, _ in machine.chardevs.all.compactMap(\.yankLabel) })

  /// `yank instances=[{type, id}]`: cuts connections, all or none. DeviceNotFound for what isn't there.
  static let yank = Self(
    "yank", help: "cut connections",
    now: { (machine, arguments) throws(Failure) in
      var devices: [Chardev] = []
      if let instances = arguments.view("instances")?.elements {
        for instance in instances { devices.append(try yankable(instance, machine)) }
      }
      for device in devices { device.yank() }
    })
}

private func yankable(_ instance: View, _ machine: Machine) throws(Failure) -> Chardev {
  if instance["type"]?.equals("chardev") == true, let id = instance["id"]?.string,
    let device = machine.chardevs.all.first(where: { $0.yankLabel == id })
  {
    return device
  }
  throw Failure(.deviceNotFound, "Instance not found")
}
