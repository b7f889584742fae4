// The guest agent: a model of QEMU 7.2's `qemu-ga`, as a host meets it behind the serial port
// `org.qemu.guest_agent.0`.
//
// The host sends requests, `{"execute": NAME, "arguments": {...}, "id": ANY}`, in QEMU's dialect of JSON and with or
// without space between them; each gets one line, a `return` or an `error` with the request's id, except those that end
// or suspend the guest and succeed. There is no greeting and no event. A byte 0xFF is an error in any place: a host
// sends one to get rid of half a request that another one has left; what `guest-sync-delimited` answers begins with it.
//
// The agent does one thing after the other, and each takes the guest's latency, on guest time. Input waits in a small
// buffer, as in the port's queue; what doesn't fit stays with the host.
import Event
import JSON

/// The agent in a machine's guest. Its owner connects it to the port.
public final class GuestAgent {
  /// The port that it opens.
  public static let portName = "org.qemu.guest_agent.0"

  /// What the agent makes its guest do.
  public enum Action: Sendable, Equatable {
    case powerDown, halt, reboot, suspendToRAM, suspendToDisk, suspendHybrid
  }

  /// Told when the guest opens or closes the port.
  public var onOpen: ((Bool) -> Void)?
  /// Gets what the agent says; nil while nobody is at the host's end, and what it says is lost.
  public var send: (([UInt8]) -> Void)?
  /// Told when there is room again for input that `receive` didn't take.
  public var onRoom: (() -> Void)?
  /// Whether the guest has opened the port.
  public private(set) var isOpen = false

  /// Whether somebody is at the host's end.
  var hasHost: Bool { send != nil }

  private let guest: Guest
  private let system: GuestSystem
  private let act: (Action) throws(Failure) -> Void
  private var parser = Parser(limits: GuestAgent.limits)
  private var inbox: [UInt8] = []
  private var isShort = false
  /// What is being answered.
  private var request = Request.none
  private var boot: Timer?
  private var opening: Timer?
  private var answer: Timer?

  private enum Request {
    case none
    case document
    case malformed(ParseError)
  }

  /// A request is small; one that never ends is an error before it fills anybody's memory.
  private static let limits = Limits(nesting: 1024, tokens: 1 << 15, text: 1 << 18)
  /// How much input waits, in bytes.
  static let inboxSize = 4096

  /// An agent that opens its port when `guest` has booted: once it has run for its latency. `now` is the time of the
  /// machine's clock, `act` does what a host asks for; what it throws is answered.
  public init(
    _ guest: Guest, _ facts: GuestFacts, now: @escaping () -> Nanoseconds,
    act: @escaping (Action) throws(Failure) -> Void
  ) {
    self.guest = guest
    self.act = act
    system = GuestSystem(facts, guest.clock, now: now)
    boot = Timer(guest.clock) { [unowned self] in self.hasBooted() }
    opening = Timer(guest.clock) { [unowned self] in self.start() }
    answer = Timer(guest.clock) { [unowned self] in self.answerRequest() }
    boot?.arm(after: guest.options.latency)
  }

  /// The machine was reset: the guest boots again. What it had been sent, and what it was about to say, is lost.
  public func reset() {
    halt()
    boot?.arm(after: guest.options.latency)
  }

  /// Ends, or the guest does.
  public func halt() {
    boot?.disarm()
    opening?.disarm()
    answer?.disarm()
    request = .none
    parser = Parser(limits: Self.limits)
    inbox = []
    setOpen(false)
  }

  private func hasBooted() {
    system.boot()
    start()
  }

  /// Begins to answer, if it doesn't.
  public func start() {
    boot?.disarm()
    setOpen(true)
    makeRoom()
  }

  private func setOpen(_ isOpen: Bool) {
    if self.isOpen == isOpen { return }
    self.isOpen = isOpen
    onOpen?(isOpen)
  }

  // MARK: Input

  /// Takes input; returns how much. The rest must come again when there is room. A port that isn't open takes nothing.
  public func receive(_ bytes: UnsafeRawBufferPointer) -> Int {
    var taken = 0
    while isOpen, taken < bytes.count {
      let part = min(bytes.count - taken, Self.inboxSize - inbox.count)
      if part == 0 { break }
      inbox += bytes[taken..<(taken + part)]
      taken += part
      readRequest()
    }
    isShort = taken < bytes.count
    return taken
  }

  /// Reads on to the end of a request, unless one is being answered.
  private func readRequest() {
    guard case .none = request else { return }
    var offset = 0
    let outcome = inbox.withUnsafeBytes { parser.next($0, &offset) }
    inbox.removeFirst(offset)
    switch outcome {
    case .needsMore: return
    case .document: request = .document
    case .failure(let error): request = .malformed(error)
    }
    if let answer { guest.answer(answer) }
  }

  private func makeRoom() {
    guard isShort, inbox.count < Self.inboxSize else { return }
    isShort = false
    onRoom?()
  }

  // MARK: Answers

  private func answerRequest() {
    switch request {
    case .none: return
    case .malformed(let error):
      request = .none
      send?(AgentReply.failure(Failure(error.description), id: nil))
    case .document:
      request = .none
      let document = parser.takeDocument()
      answer(document.root)
    }
    if !isOpen { return }
    readRequest()
    makeRoom()
  }

  private func answer(_ request: View) {
    switch AgentRequest.answer(request, system) {
    case .line(let bytes): send?(bytes)
    case .action(let action):
      // A guest that goes down ends its agent first.
      if [.powerDown, .halt, .reboot].contains(action) { halt() }
      do throws(Failure) { try act(action) } catch { send?(AgentReply.failure(error, id: request["id"])) }
    }
  }
}

extension GuestAgent: SavedPart {
  var savedState: Value { Value(state: ["open": .bool(isOpen || opening?.due != nil), "system": system.saved]) }

  /// What it had been sent, and hadn't answered, is lost. As with QEMU 7.2, a port that was open is so once the guest runs, and not
  /// before: libvirt, which looks at it and is told of it, would connect twice.
  func restore(_ state: Value) {
    system.restore(state["system"] ?? .null)
    if state["open"] != true { return }
    boot?.disarm()
    opening?.arm(after: 0)
  }
}
