// The daemon as a whole, in a process of its own: limits, signals and their handlers belong to the process.
import Chardev
import Event
import Glibc
import Logging
import TestSupport
import Testing

@testable import Daemon

struct DaemonTests {
  @Test func nothingIsCreatedByACommandLineWithAMistake() {
    let folder = Folder()
    #expect(refusal(["--monitor", "unix:\(folder.path)/a", "--monitor", "unix:\(folder.path)/b,mode=x"]) != "no error")
    #expect(folder.files.isEmpty)
  }

  @Test func aMonitorThatCantBeMadeTakesTheOthersAway() async {
    await #expect(processExitsWith: .success) {
      let folder = Folder()
      do {
        _ = try daemon(
          "--monitor", "unix:\(folder.path)/a", "--monitor", "unix:\(folder.path)/none/b", "--pid-file",
          "\(folder.path)/pid", "--trace-wire", "\(folder.path)/trace")
        preconditionFailure("it was made")
      } catch let error as SocketError {
        precondition(error.description == "cannot listen on unix:\(folder.path)/none/b: No such file or directory")
      }
      precondition(folder.files.isEmpty)
    }
  }

  @Test func itServesUntilItIsToldToQuit() async {
    await #expect(processExitsWith: .success) {
      let folder = Folder()
      let path = "\(folder.path)/qmp"
      let daemon = try daemon("--monitor", "unix:\(path),name=qmp")
      precondition(daemon.monitors.map(\.configuration.settings.name) == ["qmp"] && folder.files == ["qmp"])
      let client = try connect(to: .unix(path: path))
      send(client, #"{"execute": "qmp_capabilities"}{"execute": "query-status", "id": 7}{"execute": "quit"}"#)
      try daemon.run()
      let lines = receive(client).split(separator: "\r\n")
      precondition(lines.count == 5, "\(lines)")
      precondition(lines[0].hasPrefix(#"{"QMP": "#) && lines[1] == #"{"return": {}}"#)
      precondition(lines[2].contains(#""running": true"#) && lines[2].hasSuffix(#""id": 7}"#))
      precondition(lines[3].contains(#""reason": "host-qmp-quit""#) && lines[4] == #"{"return": {}}"#)
      precondition(folder.files.isEmpty)
    }
  }

  @Test func aClientThatDoesntReadDelaysTheEndByASecondWithoutSpinning() async {
    await #expect(processExitsWith: .success) {
      let folder = Folder()
      let path = "\(folder.path)/qmp"
      let daemon = try daemon("--monitor", "unix:\(path)")
      let silent = try connect(to: .unix(path: path))
      send(
        silent, #"{"execute": "qmp_capabilities"}"# + String(repeating: #"{"execute": "query-commands"}"#, count: 3_000)
      )
      let other = try connect(to: .unix(path: path))
      send(other, #"{"execute": "qmp_capabilities"}{"execute": "x-wait", "arguments": {"duration": "300ms"}}"#)
      send(other, #"{"execute": "quit"}"#)
      let processor = clock()
      let start = seconds()
      try daemon.run()
      let elapsed = seconds() - start
      precondition(elapsed >= 1.3, "\(elapsed) s")
      precondition(Double(clock() - processor) / 1e6 < 0.8 * elapsed, "it spins")
      precondition(folder.files.isEmpty)
    }
  }

  @Test func aSignalEndsItInOrder() async {
    await #expect(processExitsWith: .success) {
      let folder = Folder()
      let path = "\(folder.path)/qmp"
      let daemon = try daemon("--monitor", "unix:\(path)", "--machine", "name=a", "--machine", "name=b")
      let client = try connect(to: .unix(path: path))
      send(client, #"{"execute": "qmp_capabilities"}{"execute": "x-wait", "arguments": {"event": "STOP"}}"#)
      // Once the first return is there the wait has begun, and the daemon listens to signals.
      onThread { [client] in
        while !peek(client).contains(#"{"return": {}}"#) { usleep(1_000) }
        kill(getpid(), SIGTERM)
      }
      try daemon.run()
      let text = receive(client)
      precondition(text.contains("The machine is shutting down"), text)
      precondition(text.contains(#""reason": "host-signal""#), text)
      precondition(folder.files.isEmpty)
    }
  }

  @Test func theNextClientOfOneIsGreetedWhenTheFirstLeaves() async {
    await #expect(processExitsWith: .success) {
      let folder = Folder()
      let path = "\(folder.path)/qmp"
      let daemon = try daemon("--monitor", "unix:\(path),clients=1")
      let first = try connect(to: .unix(path: path))
      let second = try connect(to: .unix(path: path))
      send(first, #"{"execute": "qmp_capabilities"}"#)
      shutdown(first, Int32(SHUT_WR))
      send(second, #"{"execute": "qmp_capabilities"}{"execute": "quit"}"#)
      try daemon.run()
      precondition(receive(first).split(separator: "\r\n").count == 2)
      precondition(receive(second).split(separator: "\r\n").count == 4)
    }
  }
}

private func daemon(_ words: String...) throws -> Daemon {
  guard case .run(let configuration) = try readCommandLine(words, in: home) else {
    preconditionFailure("not to be run")
  }
  return try Daemon(configuration, log: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
}

private func send(_ socket: Int32, _ text: String) {
  let bytes = Array(text.utf8)
  precondition(write(socket, bytes, bytes.count) == bytes.count)
}

/// Reads to the end of what has been sent.
private func receive(_ socket: Int32) -> String {
  var all: [UInt8] = []
  var part = [UInt8](repeating: 0, count: 65536)
  while true {
    let count = read(socket, &part, part.count)
    if count <= 0 { return String(decoding: all, as: UTF8.self) }
    all += part[..<count]
  }
}

/// What has been sent, which stays there.
private func peek(_ socket: Int32) -> String {
  var bytes = [UInt8](repeating: 0, count: 4096)
  let count = recv(socket, &bytes, bytes.count, Int32(MSG_PEEK))
  return String(decoding: bytes.prefix(max(0, count)), as: UTF8.self)
}

/// Seconds of a clock that nobody sets.
private func seconds() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_MONOTONIC, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}

/// Runs `work` on a thread of its own.
private func onThread(_ work: @escaping @Sendable () -> Void) {
  final class Box: Sendable {
    let work: @Sendable () -> Void
    init(_ work: @escaping @Sendable () -> Void) { self.work = work }
  }
  var thread = pthread_t()
  let context = Unmanaged.passRetained(Box(work)).toOpaque()
  let status = pthread_create(
    &thread, nil,
    { pointer in
      if let pointer { Unmanaged<Box>.fromOpaque(pointer).takeRetainedValue().work() }
      return nil
    }, context)
  precondition(status == 0)
}
