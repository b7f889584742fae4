// The client's end of a session under test: bytes in, text out, no descriptors.
import JSON
import Monitor

/// The test's end of a session: what it sent, and whether it still reads. It closes as a stream over descriptors does.
public final class TestTransport: Transport {
  /// How a connection ended.
  public enum Ending { case finished, aborted, hungUp }

  /// The size of the client's terminal, nil if it has none.
  public var terminalSize: (columns: Int, rows: Int)?
  /// Everything that has arrived and wasn't taken, as text.
  public private(set) var text = ""
  /// Whether bytes that are sent stay unsent, as with a client that doesn't read.
  public var isBlocked = false
  /// How the connection ended, nil while it is open.
  public private(set) var ending: Ending?
  /// How many times input was offered to the session.
  public private(set) var deliveries = 0
  /// The descriptors that the client has passed.
  public var descriptors: [Int32] = []
  /// Input that the session hasn't taken.
  private var backlog: [UInt8] = []
  private var held: [UInt8] = []
  private var isFinishing = false
  private unowned let session: Session

  init(_ session: Session) { self.session = session }

  /// Bytes that wait for the client to read.
  public var unsent: Int { held.count }

  /// How much input waits to be taken, in bytes.
  public var untaken: Int { backlog.count }

  /// Takes output.
  public func send(_ bytes: UnsafeRawBufferPointer) {
    if isBlocked { held.append(contentsOf: bytes) } else { text += String(decoding: bytes, as: UTF8.self) }
  }

  /// Reads everything that is held back, and what comes from now on.
  public func drain() {
    isBlocked = false
    text += String(decoding: held, as: UTF8.self)
    held = []
    if isFinishing { end(.finished) } else { session.outputDrained() }
  }

  /// Sends input.
  public func type(_ input: String) { type(Array(input.utf8)) }

  /// Sends input.
  public func type(_ input: [UInt8]) {
    backlog += input
    continueInput()
  }

  /// Gives away the first of the passed descriptors.
  public func takePassedDescriptor() -> Int32? { descriptors.isEmpty ? nil : descriptors.removeFirst() }

  /// Delivers what waits.
  public func continueInput() {
    guard !backlog.isEmpty, ending == nil, !isFinishing else { return }
    deliveries += 1
    let bytes = backlog
    backlog = []
    let taken = bytes.withUnsafeBytes { session.received($0) }
    backlog = Array(bytes[taken...])
  }

  /// Closes when everything sent has been read.
  public func finish() {
    isFinishing = true
    if held.isEmpty { end(.finished) }
  }

  /// Closes at once.
  public func close() { end(.aborted) }

  /// The client goes away.
  public func hangUp() { end(.hungUp) }

  private func end(_ ending: Ending) {
    guard self.ending == nil else { return }
    self.ending = ending
    session.lost()
  }

  /// Takes the text that has arrived.
  public func take() -> String {
    defer { text = "" }
    return text
  }
}
