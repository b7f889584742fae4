// qmp-shell: talks to a QMP monitor, one command at a time or as a session that never blocks.
import ArgumentParser
import Chardev
import Event
import Glibc
import JSON

@main
struct QMPShell: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "qmp-shell",
    abstract: "Talk to a QMP monitor.",
    discussion: """
      With a command, sends it, prints its return value as JSON and ends: status 0, or 1 with the error on \
      standard error, or 2 when there is no server. Without one, reads commands from standard input, a line \
      each, and sends them as they come; replies print as they arrive, labelled with their command, and so do \
      events.

      A command is its name and arguments, KEY=VALUE: true, false, null, numbers, sizes such as 512M and JSON \
      values are what they look like, anything else is a string; a.b=1 sets a member of a member. A line that \
      begins with { is sent as it is.
      """)

  @Argument(help: "The monitor: a unix socket's path, unix:PATH, HOST:PORT or tcp:HOST:PORT.")
  var address: String

  @Argument(parsing: .captureForPassthrough, help: "A command to send, and its arguments.")
  var command: [String] = []

  func run() throws {
    SignalWatch.ignoreBrokenPipes()
    do {
      let loop = try Loop()
      let server = try parseAddress(address)
      let client = try QMPClient(loop, server)
      if command.isEmpty {
        try LineSession(loop, client).run()
      } else {
        try OneShot(loop, client).run(command)
      }
    } catch let problem as ShellFailure {
      complain(problem.description)
      throw ExitCode(problem.status)
    } catch let problem as SocketError {
      complain(problem.description)
      throw ExitCode(ShellFailure.noServer)
    }
  }

  private func complain(_ text: String) {
    let line = Array("qmp-shell: \(text)\n".utf8)
    _ = write(STDERR_FILENO, line, line.count)
  }
}

/// Why the shell ends without having done what it was asked.
struct ShellFailure: Error, CustomStringConvertible {
  /// The command failed, or couldn't be read.
  static let failed: Int32 = 1
  /// There is no server, or not any more.
  static let noServer: Int32 = 2

  let description: String
  let status: Int32
}

/// Reads an address as people write it: a bare path or HOST:PORT too.
private func parseAddress(_ text: String) throws(ShellFailure) -> Address {
  let isBare = !text.hasPrefix("unix:") && !text.hasPrefix("tcp:")
  let isPort = text.split(separator: ":").last.flatMap { UInt16($0) } != nil && text.contains(":")
  let full = isBare ? (text.contains("/") || !isPort ? "unix:\(text)" : "tcp:\(text)") : text
  switch Address.parse(full) {
  case .success(let address): return address
  case .failure(let error): throw ShellFailure(description: error.description, status: ShellFailure.noServer)
  }
}
