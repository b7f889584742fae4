// Negotiation is a connection's beginning: it awaits the greeting and leaves capabilities negotiation mode, blocking.

import CBench
import Glibc

struct Negotiation {
  let descriptor: Int32
  /// Who is spoken to, for messages.
  let name: String
  var input = InputBuffer()

  init(descriptor: Int32, name: String) {
    self.descriptor = descriptor
    self.name = name
  }

  /// Waits for the greeting; true when it is the ceiling's, which answers every request with id 0.
  mutating func awaitGreeting() throws -> Bool {
    let line = try readLine("a greeting")
    guard line.contains("\"QMP\"") else { throw BenchFailure("\(name) greets with no QMP greeting: \(line.excerpt)") }
    return line.contains("\"package\": \"qmp-ceiling\"")
  }

  /// Sends `qmp_capabilities` and waits for its return, passing over events.
  mutating func negotiate() throws {
    let request: StaticString = "{\"execute\": \"qmp_capabilities\"}\n"
    guard send(descriptor, request.utf8Start, request.utf8CodeUnitCount, Int32(MSG_NOSIGNAL)) > 0 else {
      throw BenchFailure.system("write to \(name)")
    }
    while true {
      let line = try readLine("an answer to qmp_capabilities")
      switch line.kind {
      case .event: continue
      case .success: return
      case .error: throw BenchFailure("\(name) refuses qmp_capabilities: \(line.excerpt)")
      }
    }
  }

  private mutating func readLine(_ awaited: String) throws -> ReplyLine {
    while true {
      if let line = input.nextLine() { return line }
      let room = try input.makeRoom()
      let count = recv(descriptor, input.end, room, 0)
      if count > 0 {
        input.filled += count
      } else if count == 0 {
        throw BenchFailure("\(name) closed the connection instead of \(awaited)")
      } else if errno == EAGAIN {
        throw BenchFailure("\(name) didn't send \(awaited) in time; does it serve so many clients at once?")
      } else if errno != EINTR || bench_interrupted() {
        throw BenchFailure.system("read from \(name)")
      }
    }
  }
}
