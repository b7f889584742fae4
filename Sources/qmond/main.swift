// qmond: options in, wiring, nothing else.
import Daemon
import Glibc
import Logging
import Options

/// Prints `text` on standard error, as this program's.
private func complain(_ text: String) {
  let line = Array("qmond: \(text)\n".utf8)
  _ = write(STDERR_FILENO, line, line.count)
}

do throws(OptionError) {
  switch try readCommandLine(Array(CommandLine.arguments.dropFirst())) {
  case .print(let text): print(text, terminator: "")
  case .run(let configuration): exit(serve(configuration))
  }
} catch {
  complain(error.description)
  exit(2)
}

/// Runs the daemon; returns the exit status.
private func serve(_ configuration: Configuration) -> Int32 {
  var log = Logger(label: "qmond") { StreamLogHandler.standardError(label: $0) }
  log.logLevel = configuration.process.logLevel
  do {
    let daemon = try Daemon(configuration, log: log)
    try daemon.run()
    return daemon.exitStatus
  } catch {
    complain("\(error)")
    return 1
  }
}
