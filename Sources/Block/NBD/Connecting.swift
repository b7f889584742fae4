// Commands that open files by their names: NBD servers that those are on are connected to first.
import Event
import JSON

/// A command that waits for connections.
final class Connecting {
  private let dials: [NBDDial]
  private var left: Int
  private let body: ([NBDDial]) -> Void

  init(_ dials: [NBDDial], _ body: @escaping ([NBDDial]) -> Void) {
    (self.dials, left, self.body) = (dials, dials.count, body)
  }

  func begin(_ loop: Loop) {
    for dial in dials {
      dial.begin(loop) { [weak self] _ in self?.count() }
    }
  }

  func cancel() { for dial in dials { dial.cancel() } }

  private func count() {
    left -= 1
    if left == 0 { body(dials) }
  }
}

extension BlockGraph {
  /// Does what a command asks for once the servers are connected to that nodes of these options are on. What is opened on a
  /// server that couldn't be connected to fails with the reason, as if that had been tried then.
  public func whenConnected<Result>(
    to nodes: [Value], _ completion: consuming Completion<Result>, _ body: @escaping () throws(Failure) -> Result
  ) {
    let (ticket, holder) = (completion.ticket, CompletionHolder(completion))
    let finish = { () -> Void in
      do throws(Failure) { holder.complete(with: try body()) } catch { holder.fail(error) }
    }
    let dials = nodes.flatMap { targets(in: $0) }.map { NBDDial($0) }
    if dials.isEmpty { return finish() }
    let connecting = Connecting(dials) { [unowned self] dials in
      self.connecting[ticket] = nil
      readyDials = dials
      finish()
      readyDials = []
    }
    self.connecting[ticket] = connecting
    connecting.begin(loop)
  }

  /// The exports that nodes of these options are on.
  private func targets(in options: Value) -> [NBDTarget] {
    switch options {
    case .object(let members):
      if options["driver"]?.text == "nbd" {
        return (try? NBDTarget(options, checkCredentials: checkCredentials)).map { [$0] } ?? []
      }
      return members.flatMap { targets(in: $0.value) }
    case .array(let elements): return elements.flatMap { targets(in: $0) }
    default: return []
    }
  }
}

extension DriveOptions {
  /// The options of a node on a file of that name; none for a name that can't be read.
  public static func named(_ file: String) -> Value { .object((try? Self.file(file)) ?? []) }
}
