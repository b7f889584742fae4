// One command from the command line: its value on standard output, its error on standard error.
import ArgumentParser
import Event
import Glibc
import JSON

/// Sends one command and ends with its outcome.
struct OneShot {
  private let loop: Loop
  private let client: QMPClient

  init(_ loop: Loop, _ client: QMPClient) {
    self.loop = loop
    self.client = client
  }

  /// Runs to the end; throws unless the command succeeded.
  func run(_ words: [String]) throws {
    let request: RequestLine
    do throws(LineError) {
      request = try RequestLine(words: words)
    } catch {
      throw ShellFailure(description: error.description, status: ShellFailure.failed)
    }
    var outcome: Result<Value, ShellFailure>?
    client.onReady = { _ in
      client.send(request) { reply in
        switch reply {
        case .value(let value): outcome = .success(value)
        case .error(let error):
          outcome = .failure(ShellFailure(description: describeError(error), status: ShellFailure.failed))
        }
        loop.stop()
      }
    }
    client.onEnd = { failure in
      outcome = outcome ?? .failure(failure)
      loop.stop()
    }
    loop.run()
    if let outcome { print(jsonText(try outcome.get())) }
  }
}
