// What the daemon says when it serves: a line of JSON for programs, a line to paste for people.
import Chardev
import Event
import Glibc
import JSON
import Monitor

/// An endpoint in service.
public struct ServedMonitor {
  /// As it was configured.
  public let configuration: MonitorConfiguration
  /// The true address: a port 0 has become a real one.
  public let address: Address
}

/// `{"ready": true, "pid":, "version":, "monitors": [{"name":, "mode":, "address":, "order":, "clients":, "deadline":,
/// "like"?:}]}` and a line end. Clients 0 is any number, deadline is in nanoseconds, 0 for ever; `like` is missing
/// for a mixture.
func readyLine(_ monitors: [ServedMonitor]) -> String {
  var json = Writer()
  json.beginObject()
  json.member("ready", true)
  json.member("pid", Int(getpid()))
  json.member("version", Version.package)
  json.key("monitors")
  json.beginArray()
  for monitor in monitors {
    let settings = monitor.configuration.settings
    json.beginObject()
    json.member("name", settings.name)
    json.member("mode", monitor.configuration.mode.rawValue)
    json.member("address", monitor.address.description)
    json.member("order", settings.order.rawValue)
    json.member("clients", monitor.configuration.clients ?? 0)
    json.member("deadline", settings.deadline)
    if let likeness = monitor.configuration.likeness { json.member("like", likeness.rawValue) }
    json.endObject()
  }
  json.endArray()
  json.endObject()
  return json.withBytes { String(decoding: $0, as: UTF8.self) } + "\n"
}

/// The command that talks to the first QMP monitor, nil if there is none. The shell beside this program is named by
/// its path, because it is the one that was built with it.
func shellCommand(_ monitors: [ServedMonitor], program: String) -> String? {
  guard let control = monitors.first(where: { $0.configuration.mode == .control && $0.address != .stdio }) else {
    return nil
  }
  let folder = program.lastIndex(of: "/").map { String(program[...$0]) } ?? ""
  let shell = folder.isEmpty || access("\(folder)qmp-shell", X_OK) != 0 ? "qmp-shell" : "\(folder)qmp-shell"
  switch control.address {
  case .unix(let path): return "\(shell) \(path)"
  case .tcp: return "\(shell) \(control.address.description.dropFirst("tcp:".count))"
  case .stdio: return nil
  }
}
