// Character devices by what people type: `chardev-add`, `chardev-change`, in the words of `-chardev`.
import Chardev
import Event
import JSON
import Machine
import Monitor
import OptionText
import QEMUOptions

extension CommandRow<Machine> {
  /// `chardev-add BACKEND,id=ID,...`.
  static let humanChardevAdd = human(
    HumanFace("chardev-add", arguments: "args:s", usage: "args", failsPlainly: true), name: "human chardev-add",
    help: "add a character device, as '-chardev' does"
  ) { (machine, arguments) throws(Failure) in
    let text = try read(try arguments.string("args"), id: nil)
    do throws(Failure) {
      return (text.warnings + [try add(text.wish, machine, arguments.session)]).joined(separator: "\n")
    } catch { throw Failure("Error: \(error.description)") }
  }

  /// `chardev-change ID BACKEND,...`.
  static let humanChardevChange = human(
    HumanFace("chardev-change", arguments: "id:s,args:s", usage: "id args", failsPlainly: true),
    name: "human chardev-change", help: "put another character device in the place of one"
  ) { (machine, arguments) throws(Failure) in
    let id = try arguments.string("id")
    let text = try read(try arguments.string("args"), id: id)
    do throws(Failure) {
      switch text.wish {
      case .list: return kinds
      case .share(_, let base): throw Failure("mux: base chardev \(base) not found")
      case .device(let options):
        _ = try make(options, machine, arguments.session, inPlaceOf: try changeable(id, machine))
        return text.warnings.joined(separator: "\n")
      }
    } catch { throw Failure("Error: \(error.description)") }
  }
}

private func read(_ text: String, id: String?) throws(Failure) -> ChardevText {
  do throws(Complaint) {
    return try ChardevText(text, id: id)
  } catch { throw Failure((error.hint.map { $0 + "\n" } ?? "") + "Error: \(error.text)") }
}

private func add(_ wish: ChardevText.Wish, _ machine: Machine, _ session: Session) throws(Failure) -> String {
  switch wish {
  case .list: return kinds
  case .share(let id, let base):
    guard let device = machine.chardevs.device(named: base) else {
      throw Failure("mux: base chardev \(base) not found")
    }
    try check(id, machine)
    do throws(SocketError) { try device.share(as: id) } catch { throw Failure(error.description) }
    return ""
  case .device(let options):
    try check(options.id, machine)
    guard let path = try make(options, machine, session, inPlaceOf: nil) else { return "" }
    return "char device redirected to \(path) (label \(options.id))"
  }
}

private func check(_ id: String, _ machine: Machine) throws(Failure) {
  if machine.chardevs.device(named: id) == nil { return }
  throw Failure("attempt to add duplicate property '\(id)' to object (type 'container')")
}

private let kinds = """
  Available chardev backend types:\(" ")
    stdio
    ringbuf
    mux
    pipe
    qemu-vdagent
    null
    msmouse
    socket
    vc
    parallel
    udp
    memory
    file
    serial
    wctablet
    pty
    testdev
  """
