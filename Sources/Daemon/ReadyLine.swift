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
  guard let control = monitors.first(where: { $0.configuration.mode == .control && $0.address.isDialled }) else {
    return nil
  }
  let sibling = program.lastIndex(of: "/").map { program[...$0] + "qmp-shell" } ?? "qmp-shell"
  let shell = access(String(sibling), X_OK) == 0 ? sibling : "qmp-shell"
  switch control.address {
  case .unix(let path): return "\(pasted(shell)) \(pasted(path))"
  case .tcp: return "\(pasted(shell)) \(control.address.description.dropFirst("tcp:".count))"
  case .telnet, .pty, .pipe, .stdio: return nil
  }
}

extension Address {
  /// Whether the shell can connect to it.
  fileprivate var isDialled: Bool {
    switch self {
    case .unix, .tcp: true
    case .telnet, .pty, .pipe, .stdio: false
    }
  }
}

/// A word as a shell takes it.
private func pasted(_ word: some StringProtocol) -> String {
  let isPlain = word.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "/._-:+@,=".contains($0)) }
  return isPlain
    ? String(word) : "'" + word.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''") + "'"
}

/// This program's file; empty if it can't be told.
func executablePath() -> String {
  guard let path = realpath("/proc/self/exe", nil) else { return "" }
  defer { free(path) }
  return String(cString: path)
}
