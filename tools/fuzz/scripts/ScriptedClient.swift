// A client of a monitor as an input scripts it: what it sends, and what happens in between.
import Event
import FuzzSupport
import Machine
import Monitor
import TestSupport

/// A client under test. In a script a NUL isn't sent: the byte behind it is an action.
open class ScriptedClient<S: Session> {
  /// The machine and its monitors.
  public let test: TestMonitor
  /// The session, and the client's end of it.
  public let client: TestClient<S>
  /// What the client has sent, whether it was taken or not.
  public private(set) var sent: [UInt8] = []
  /// Whether the client said that it sends no more.
  public private(set) var hasEndedInput = false
  /// Whether the client will say that once everything before has been taken.
  public var wantsEnd = false
  /// Bytes that are sent together, with the next action or at the end.
  private var unsent: [UInt8] = []

  /// So much output is enough to look at, in bytes: no further command runs.
  private static var enough: Int { 1 << 20 }

  /// A client on that machine, which serves what does no harm.
  public init(_ test: TestMonitor, _ client: TestClient<S>, willRun: @escaping (Command) -> Void = { _ in }) {
    self.test = test
    self.client = client
    let hooks = Hooks()
    hooks.beforeDispatch = { [weak session = client.session, weak transport = client.transport] _, command in
      willRun(command)
      let printed = (session?.output.count ?? 0) + (transport?.text.utf8.count ?? 0)
      if printed > Self.enough { return Failure("Enough has been printed") }
      return isServed(command) ? nil : Failure("The command \(command.name) isn't fuzzed")
    }
    test.core.hooks = hooks
  }

  /// The client's connection has ended.
  public var isOver: Bool { client.transport.ending != nil }

  /// Sends what the script says, and does what it says in between.
  public func play(_ script: ArraySlice<UInt8>) {
    var rest = script
    while let byte = rest.popFirst() {
      if byte != 0 {
        unsent.append(byte)
      } else if let action = rest.popFirst() {
        if action == UInt8(ascii: "N") { unsent.append(0) } else { perform(action) }
      }
    }
    flush()
  }

  private func perform(_ action: UInt8) {
    flush()
    act(action)
    settle()
  }

  /// Does what an action says; what isn't one does nothing.
  open func act(_ action: UInt8) {
    let pauses: [Nanoseconds] = [1, 20, 100, 900, 1000, 2000, 5000, 60_000]
    switch action {
    case UInt8(ascii: "0")...UInt8(ascii: "7"):
      test.loop.advance(by: .milliseconds(pauses[Int(action - UInt8(ascii: "0"))]))
    case UInt8(ascii: "B"): client.transport.isBlocked = true
    case UInt8(ascii: "D"): client.transport.drain()
    case UInt8(ascii: "E"): wantsEnd = true
    case UInt8(ascii: "H"): hangUp()
    case UInt8(ascii: "S"): test.machine.stop()
    case UInt8(ascii: "C"): try? test.machine.resume()
    case UInt8(ascii: "R"): test.machine.reset(.guestReset)
    case UInt8(ascii: "U"): test.machine.removeBalloon()
    default: break
    }
  }

  /// Sends what has come together.
  public func flush() {
    send(unsent)
    unsent = []
    settle()
  }

  /// Whether the client sends anything now.
  open var isSending: Bool { !wantsEnd && !isOver }

  /// Sends bytes, unless the client sends nothing now.
  public func send(_ bytes: some Sequence<UInt8>) {
    if !isSending { return }
    let bytes = Array(bytes)
    sent += bytes
    client.transport.type(bytes)
  }

  /// Lets everything happen that does while time stands still.
  public func settle() {
    test.loop.settle()
    // A stream tells that its input has ended when everything before has been taken.
    guard wantsEnd, !hasEndedInput, !isOver, client.transport.untaken == 0 else { return }
    hasEndedInput = true
    client.session.inputEnded()
    test.loop.settle()
  }

  private func hangUp() {
    client.transport.hangUp()
    test.loop.settle()
    require(test.requests.count == 0, "a client that is gone leaves nothing in flight")
  }

  /// Ends the machine, and with it the session.
  public func endMachine() {
    test.machine.shutDown(.hostSignal)
    settle()
    if !isOver { client.transport.drain() }
    settle()
    require(isOver, "a session ends with its machine")
    require(test.requests.count == 0, "nothing is in flight in the end")
    require(client.transport.deliveries <= 100 * (sent.count + 10), "input is offered when something has changed")
  }
}
