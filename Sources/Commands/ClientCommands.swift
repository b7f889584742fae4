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
    encode: { (connections: Connections, json) in
      let devices = connections.devices.map { ["type": "chardev", "id": .string($0)] as Value }
      json.value(.array((connections.hasMigration ? [["type": "migration"]] : []) + devices))
    },
    now: { machine, _ in
      Connections(
        devices: machine.chardevs.all.compactMap(\.yankLabel), hasMigration: machine.migration.canBeCut)
    })

  /// `yank instances=[{type, id}]`: cuts connections, all or none. DeviceNotFound for what isn't there.
  static let yank = Self(
    "yank", help: "cut connections",
    now: { (machine, arguments) throws(Failure) in
      var cuts: [() -> Void] = []
      if let instances = arguments.view("instances")?.elements {
        for instance in instances { cuts.append(try cut(of: instance, machine)) }
      }
      for cut in cuts { cut() }
    })
}

/// What can be cut.
private struct Connections {
  /// The ids of character devices.
  let devices: [String]
  let hasMigration: Bool
}

/// What cuts a connection.
private func cut(of instance: View, _ machine: Machine) throws(Failure) -> () -> Void {
  if instance["type"]?.equals("migration") == true, machine.migration.canBeCut { return machine.migration.cut }
  if instance["type"]?.equals("chardev") == true, let id = instance["id"]?.string,
    let device = machine.chardevs.all.first(where: { $0.yankLabel == id })
  {
    return device.yank
  }
  throw Failure(.deviceNotFound, "Instance not found")
}
