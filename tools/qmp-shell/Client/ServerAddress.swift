// Where a server is, as people write it.
import Chardev

/// A monitor's address, or a command whose standard input and output is the monitor.
enum ServerAddress: Equatable, CustomStringConvertible {
  case socket(Address)
  case command(String)

  /// Reads `PATH`, `HOST:PORT`, `unix:PATH`, `tcp:HOST:PORT` or `exec:COMMAND`.
  init(_ text: String) throws(ShellFailure) {
    if text.hasPrefix("exec:") {
      let command = String(text.dropFirst(5))
      guard command.contains(where: { !$0.isWhitespace }) else {
        throw ShellFailure("the command is missing in '\(text)'", .noServer)
      }
      self = .command(command)
      return
    }
    let isBare = !text.hasPrefix("unix:") && !text.hasPrefix("tcp:")
    let isPort = text.split(separator: ":").last.flatMap { UInt16($0) } != nil && text.contains(":")
    let full = isBare ? (text.contains("/") || !isPort ? "unix:\(text)" : "tcp:\(text)") : text
    switch Address.parse(full) {
    case .success(let address): self = .socket(address)
    case .failure(let error): throw ShellFailure(error.description, .noServer)
    }
  }

  var description: String {
    switch self {
    case .socket(let address): address.description
    case .command(let command): "exec:\(command)"
    }
  }
}
