// Descriptor sets: `add-fd`, `remove-fd`, `query-fdsets`.
import Event
import JSON
import Machine
import Monitor

extension CommandRow<Machine> {
  /// `add-fd [fdset-id=N] [opaque=TEXT]`: `{fdset-id, fd}`; the descriptor comes with the request.
  static let addFD = Self(
    "add-fd", help: "add a file descriptor, that was passed via SCM rights, to an fd set",
    encode: { (added: (set: Int64, descriptor: Int32), json) in
      json.beginObject()
      json.member("fd", Int64(added.descriptor))
      json.member("fdset-id", added.set)
      json.endObject()
    },
    now: { (machine, arguments) throws(Failure) in
      let descriptor = try arguments.takeDescriptor()
      let set = try machine.descriptorSets.add(
        descriptor, to: arguments.optionalInt("fdset-id"), opaque: arguments.optionalString("opaque"))
      return (set, descriptor)
    })

  /// `remove-fd fdset-id=N [fd=N]`: removes a file of a set, or all of them.
  static let removeFD = Self(
    "remove-fd", help: "remove a file descriptor from an fd set",
    now: { (machine, arguments) throws(Failure) in
      try machine.descriptorSets.remove(arguments.optionalInt("fd"), from: arguments.int("fdset-id"))
      machine.descriptorSets.cleanUp(isRunning: machine.isRunning, hasMonitors: true)
    })

  /// `query-fdsets`: `[{fdset-id, fds: [{fd, opaque?}]}]`, the highest id first.
  static let queryFDSets = Self(
    "query-fdsets", help: "show the fd sets",
    encode: { (machine: Machine, json) in
      json.objects(machine.descriptorSets.sets.sorted { $0.key > $1.key }) { (set, json) in
        json.key("fds")
        json.objects(set.value) { (member, json) in
          json.member("fd", Int64(member.descriptor))
          if let opaque = member.opaque { json.member("opaque", opaque) }
        }
        json.member("fdset-id", set.key)
      }
    },
    now: { machine, _ in machine })
}
