// The character devices: `query-chardev`, `chardev-add` and what else is done to one. Replies and errors are QEMU 7.2's.
import Chardev
import Event
import Glibc
import JSON
import Machine
import Monitor
import QAPI

extension CommandRow<Machine> {
  /// `query-chardev`: `[{frontend-open, filename, label}]`, in the order of QEMU's table.
  static let queryChardev = Self(
    "query-chardev", help: "show the character devices", human: HumanFace("info chardev"),
    encode: { (entries: [Chardev.Entry], json) in
      json.objects(entries) { (entry, json) in
        json.member("frontend-open", entry.isFrontendOpen)
        json.member("filename", entry.filename)
        json.member("label", entry.label)
      }
    },
    show: { $0.map { "\($0.label): filename=\($0.filename)" }.joined(separator: "\n") },
    now: { machine, _ in inTableOrder(machine.chardevs.entries) })

  /// `query-chardev-backends`: `[{name}]`.
  static let queryChardevBackends = Self(
    "query-chardev-backends", help: "list the kinds of character devices",
    encode: { (names: [String], json) in json.objects(names) { (name, json) in json.member("name", name) } },
    now: { _, _ in
      [
        "testdev", "pty", "wctablet", "serial", "file", "memory", "udp", "parallel", "vc", "socket", "msmouse", "null",
        "qemu-vdagent", "pipe", "mux", "ringbuf", "stdio",
      ]
    })

  /// `chardev-add id=ID backend=BACKEND`: `{pty?}`, the path of a new pseudo terminal. A server never waits here for its
  /// first client, since nobody else would be served meanwhile.
  static let chardevAdd = Self(
    "chardev-add", help: "add a character device", encode: encodeAdded,
    now: { (machine, arguments) throws(Failure) in
      let id = try arguments.string("id")
      if machine.chardevs.device(named: id) != nil { throw Failure("Chardev with id '\(id)' already exists") }
      return try adding(id) { () throws(Failure) in try make(id, machine, arguments, inPlaceOf: nil) }
    })

  /// `chardev-change id=ID backend=BACKEND`: puts another device in the place of one: `{pty?}`. One whose user doesn't
  /// allow that is refused, and so is a shared one. A failure leaves the old device; QEMU loses one that nobody uses.
  static let chardevChange = Self(
    "chardev-change", help: "change a character device", encode: encodeAdded,
    now: { (machine, arguments) throws(Failure) in
      let id = try arguments.string("id")
      let old = try changeable(id, machine)
      if old.isFrontendOpen { return try make(id, machine, arguments, inPlaceOf: old) }
      return try adding(id) { () throws(Failure) in try make(id, machine, arguments, inPlaceOf: old) }
    })

  /// `chardev-remove id=ID`: removes a character device that nobody uses.
  static let chardevRemove = Self(
    "chardev-remove", help: "remove a character device",
    human: HumanFace("chardev-remove", arguments: "id:s", usage: "id", choices: ["id": .chardevs]),
    now: { (machine, arguments) throws(Failure) in
      let device = try found(arguments.string("id"), machine)
      if device.isShared || device.isFrontendOpen {
        throw Failure("Chardev '\(try arguments.string("id"))' is busy")
      }
      machine.chardevs.remove(device)
    })

  /// `chardev-send-break id=ID`: nothing here is a serial line, so none hears it.
  static let chardevSendBreak = Self(
    "chardev-send-break", help: "send a break on a character device",
    human: HumanFace("chardev-send-break", arguments: "id:s", usage: "id", choices: ["id": .chardevs]),
    now: { (machine, arguments) throws(Failure) in _ = try found(arguments.string("id"), machine) })
}

/// The device of that id, if another one may take its place.
func changeable(_ id: String, _ machine: Machine) throws(Failure) -> Chardev {
  guard let device = machine.chardevs.device(named: id) else { throw Failure("Chardev '\(id)' does not exist") }
  if device.isShared && device.label == id { throw Failure("Mux device hotswap not supported yet") }
  if device.isShared || !device.allowsSwap { throw Failure("Chardev user does not support chardev hotswap") }
  return device
}

private func encodeAdded(_ pty: String?, _ json: inout Writer) {
  json.beginObject()
  if let pty { json.member("pty", pty) }
  json.endObject()
}

private func found(_ id: String, _ machine: Machine) throws(Failure) -> Chardev {
  if let device = machine.chardevs.device(named: id) { return device }
  throw Failure("Chardev '\(id)' not found")
}

/// Says of a failure what it kept from being added.
private func adding(_ id: String, _ body: () throws(Failure) -> String?) throws(Failure) -> String? {
  do throws(Failure) {
    return try body()
  } catch { throw Failure("Failed to add chardev '\(id)': \(error.description)") }
}

/// Makes the device that the arguments describe; returns the path of a pseudo terminal.
private func make(
  _ id: String, _ machine: Machine, _ arguments: borrowing Arguments, inPlaceOf old: Chardev?
) throws(Failure) -> String? {
  guard let backend = arguments.view("backend") else { throw Failure("Parameter 'backend' is missing") }
  if backend["type"]?.equals("mux") == true {
    let base = backend["data"]?["chardev"]?.string ?? ""
    guard let device = machine.chardevs.device(named: base), device !== old else {
      throw Failure("mux: base chardev \(base) not found")
    }
    if old != nil { throw Failure("a shared device can't take the place of another one") }
    do throws(SocketError) { try device.share(as: id) } catch { throw Failure(error.description) }
    return nil
  }
  return try make(ChardevOptions(id: id, backend), machine, arguments.session, inPlaceOf: old)
}

/// Makes a device, which may be a descriptor that the session was given; returns the path of a pseudo terminal.
func make(
  _ options: ChardevOptions, _ machine: Machine, _ session: Session, inPlaceOf old: Chardev?
) throws(Failure) -> String? {
  if case .stdio = options.backend, machine.chardevs.all.contains(where: { $0.options.backend.isStandardStreams }) {
    throw Failure("cannot use stdio by multiple character devices")
  }
  var passed: Int32 = -1
  if case .socket(let socket) = options.backend, case .descriptor(let name) = socket.place {
    passed = try session.descriptors.take(name)
  }
  // It is the device's to close once the device has asked for it.
  defer { if passed >= 0 { close(passed) } }
  let take = { (_: String) -> Int32? in
    defer { passed = -1 }
    return passed
  }
  do throws(SocketError) {
    if let old { return try machine.chardevs.change(old, to: options, descriptorNamed: take).ptyPath }
    return try machine.chardevs.add(options, descriptorNamed: take).ptyPath
  } catch { throw Failure(error.description) }
}

/// The entries as QEMU lists them: by the slots of its table, the last one first. What is behind a shared device came
/// into the table before it.
private func inTableOrder(_ entries: [Chardev.Entry]) -> [Chardev.Entry] {
  var table = HashOrder()
  var byLabel: [String: [Chardev.Entry]] = [:]
  for entry in entries {
    if byLabel[entry.label] == nil { table.insert(entry.label) }
    byLabel[entry.label, default: []].append(entry)
  }
  return table.texts.reversed().flatMap { byLabel[$0] ?? [] }
}
