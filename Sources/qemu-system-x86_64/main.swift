// qemu-system-x86_64: QEMU's command line in, wiring, nothing else.
import Emulator
import Glibc
import Logging
import QEMUOptions

/// The name that this program was called by, without its folder.
private let program = CommandLine.arguments.first?.split(separator: "/").last.map(String.init) ?? "qemu-system-x86_64"

private func write(_ text: String, to descriptor: Int32) {
  let bytes = Array(text.utf8)
  _ = Glibc.write(descriptor, bytes, bytes.count)
}

/// What a message begins with that is written now.
private func words(_ start: MessageStart) -> String {
  var now = timespec()
  clock_gettime(CLOCK_REALTIME, &now)
  return start.words(seconds: now.tv_sec, microseconds: now.tv_nsec / 1000)
}

/// Runs the emulator.
private func run(_ configuration: EmulatorConfiguration) throws -> Never {
  func report(_ message: EmulatorMessage) {
    write(message.line(program: program, start: words(configuration.messageStart)) + "\n", to: STDERR_FILENO)
  }
  configuration.warnings.forEach(report)
  let daemonization = configuration.daemonizes ? try Daemonization.begin() : nil
  var log = Logger(label: program) { StreamLogHandler.standardError(label: $0) }
  log.logLevel = .error
  let emulator: Emulator
  do throws(EmulatorOptionError) {
    emulator = try Emulator(configuration, log: log, report: report)
  } catch {
    throw EmulatorOptionError(error.messages, configuration.messageStart)
  }
  try daemonization?.finish()
  exit(emulator.run())
}

do {
  switch try readEmulatorCommandLine(Array(CommandLine.arguments.dropFirst())) {
  case .print(let text, let status):
    write(text, to: STDOUT_FILENO)
    exit(status)
  case .list(let list): write(text(of: list), to: STDOUT_FILENO)
  case .run(let configuration): try run(configuration)
  }
} catch let error as EmulatorOptionError {
  write(error.text(program: program, start: words(error.start)), to: STDERR_FILENO)
  exit(1)
} catch {
  write("\(program): \(error)\n", to: STDERR_FILENO)
  exit(1)
}
