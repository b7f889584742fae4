// One connection of a monitor: accepts requests, keeps their order, answers them.
//
// A subclass speaks a protocol (QMP, HMP): it turns bytes into requests and outcomes into bytes. This class
// decides what runs when. Completing a request only writes its reply and marks state; what becomes possible
// by that (the next request of its lane, more input) happens at the end of the turn, in `endOfTurn`.
import DequeModule
import Event
import JSON

/// The protocol-independent half of a connection.
///
/// Properties that are only ever touched for an instant, with no call inside, are exempt from the checks of exclusive
/// access here and in the other classes on a request's path: the checks cost a quarter of its user time.
open class Session: Deferred {
  /// The monitor core of the machine.
  public let core: MonitorCore
  /// Counts the process's connections.
  public let number: Int
  /// The endpoint's settings.
  public let settings: MonitorSettings
  /// The client; nil before it is attached, and for a session without one.
  @exclusivity(unchecked) public var transport: (any Transport)?
  /// Replies and events of this turn.
  public var output: Writer
  /// Where the connection's messages are recorded; nil, as usual, for nowhere.
  @exclusivity(unchecked) public var trace: WireTrace?
  /// The client's address, for listings.
  public var peer = ""
  /// The session whose command this one carries out, and which stands for it in listings; nil for a client's own.
  public let outer: Session?
  /// The descriptors that the client has passed and named.
  public let descriptors = NamedDescriptors()
  /// The CPU that a human monitor's commands are about, by its index.
  public var cpu = 0
  /// The sessions that work for requests of this one.
  public var nested: [Ticket: Session] = [:]
  @exclusivity(unchecked) var phase: Phase = []

  /// How far the connection has come, in one word: it is looked at in every turn.
  struct Phase: OptionSet {
    let rawValue: UInt8
    /// `endOfTurn` has been asked for.
    static let awake = Phase(rawValue: 1)
    static let inputEnded = Phase(rawValue: 2)
    static let closing = Phase(rawValue: 4)
    static let lost = Phase(rawValue: 8)
    static let held = Phase(rawValue: 16)
  }

  /// Whether the client is gone.
  public final var isLost: Bool { phase.contains(.lost) }
  /// Whether the connection closes when this turn's output has been sent.
  public final var isClosing: Bool { phase.contains(.closing) }

  /// The requests of this session in flight, in no order.
  @exclusivity(unchecked) private(set) var requests: [Request] = []
  var lanes = Lanes()
  @exclusivity(unchecked) private var ready = Deque<Request>()
  private var scratchKey: [UInt8] = []
  /// What the transport had left to send when output last moved: it is asked once a turn.
  @exclusivity(unchecked) var unsent = 0

  /// What the requests in flight keep of their client's input, in bytes.
  private var keptInput = 0

  /// How many held requests one turn may start: a bounded share for each connection.
  private static let share = 256

  /// A session of `core`'s machine.
  public init(_ core: MonitorCore, _ settings: MonitorSettings, outer: Session? = nil) {
    self.core = core
    self.outer = outer
    self.settings = settings
    number = core.requests.nextConnection()
    output = Writer(pretty: settings.pretty)
    output.spellsInfinity = settings.mimicsQEMU
  }

  // MARK: What a protocol implements

  /// The protocol's name for listings: `control` or `readline`.
  open var mode: String { "" }
  /// Greets the client. Once, when connected.
  open func greet() {}
  /// Whether a command may run before the machine is initialized.
  open func allowsPreconfig(_ command: Command) -> Bool { command.flags.contains(.allowPreconfig) }
  /// Handles input; returns how much it consumed. What is left is delivered again by `continueInput`.
  open func received(_ bytes: UnsafeRawBufferPointer) -> Int { bytes.count }
  /// Ends the input: a value without its terminator counts now.
  open func finishInput() {}
  /// Writes a command's value.
  open func writeValue(_ address: UnsafeRawPointer, of command: Command, _ id: RequestID) {}
  /// Writes an error.
  open func writeFailure(_ failure: Failure, _ id: RequestID) {}
  /// Writes an event, if the client wants it.
  open func writeEvent(_ event: MonitorEvent) {}
  /// The lines that a person has typed, oldest first.
  open var typedLines: [String] { [] }
  /// Hands over the document that the views of the current `submit` look at.
  open func takeDocument() -> Document { Document() }
  /// Whether input waits that could not be accepted.
  open var hasParkedInput: Bool { false }
  /// Tries parked input again.
  open func retryParkedInput() {}
  /// A request has ended whose reply a fault lost.
  open func replyLost() {}
  /// Records output that leaves now.
  open func record(_ output: UnsafeRawBufferPointer, in trace: WireTrace) {}
  /// A request of this session, for `command`, has come that far; a total of 0 isn't known.
  open func reported(_ done: UInt64, of total: UInt64, by command: Command) {}
  /// Runs at the end of a turn in which something ended, before output is sent.
  open func resume() {}

  // MARK: Accepting

  /// Whether no further request may be accepted now.
  public final var isFull: Bool { requests.count >= settings.inflight || keptInput > settings.keptInputMark }

  /// Accepts a command: runs it, or holds it until its lane is free. False when it must wait outside.
  public final func submit(_ command: Command, id: View?, arguments: View?, outOfBand: Bool = false) -> Bool {
    let overtakes = outOfBand || command.flags.contains(.overtakes)
    if isCongested || (isFull && !overtakes) { return false }
    let number = core.requests.nextNumber()
    if overtakes || isLaneFree(id) {
      run(command, arguments: arguments, number: number, id: .view(id), inLane: !overtakes)
    } else {
      hold(.run(command), id, arguments, number)
    }
    return true
  }

  /// Accepts a request that can only be refused, in its turn. False when it must wait outside.
  public final func refuse(_ failure: Failure, id: View?) -> Bool {
    if isCongested || isFull { return false }
    let number = core.requests.nextNumber()
    if isLaneFree(id) {
      answer(.failure(failure), .refuse(failure), .view(id))
    } else {
      hold(.refuse(failure), id, nil, number)
    }
    return true
  }

  private func isLaneFree(_ id: View?) -> Bool {
    if requests.isEmpty { return true }
    scratchKey.empty()
    if settings.order == .completion { id?.appendStructure(to: &scratchKey) }
    return lanes.isFree(scratchKey)
  }

  private func hold(_ work: Request.Work, _ id: View?, _ arguments: View?, _ number: UInt64) {
    let request = core.requests.admit(work, number: number, state: .held, from: self)
    keepID(id, request)
    request.arguments = arguments
    let document = takeDocument()
    keep(document.byteCount, request)
    request.document = consume document
    lanes.append(request)
  }

  func keepID(_ id: View?, _ request: Request) {
    if let id {
      request.idText.spellsInfinity = settings.mimicsQEMU
      request.idText.view(id)
      id.appendStructure(to: &request.key)
    }
    if settings.order == .completion { request.lane = request.key }
    request.isInLane = true
    keep(request.idText.count + request.key.count, request)
  }

  private func keep(_ bytes: Int, _ request: Request) {
    request.size += bytes
    keptInput += bytes
  }

  // MARK: The list of requests

  /// The requests as they were accepted: a copy, so that they may end while it is gone through.
  final var oldestFirst: [Request] { requests.sorted { $0.number < $1.number } }

  final func add(_ request: Request) {
    request.position = requests.count
    requests.append(request)
  }

  /// Takes an ended request off the list; the next one of its lane becomes ready.
  final func remove(_ request: Request) {
    requests.swapAt(request.position, requests.count - 1)
    requests[request.position].position = request.position
    requests.removeLast()
    keptInput -= request.size
    wake()
    guard request.isInLane else { return }
    if let place = ready.firstIndex(where: { $0 === request }) {
      ready.remove(at: place)
    } else if request.state == .held {
      return lanes.withdraw(request)
    }
    if let next = lanes.advance(request.lane) { ready.append(next) }
  }

  // MARK: The end of a turn

  /// Asks for `endOfTurn`.
  public final func wake() {
    if phase.contains(.awake) { return }
    phase.insert(.awake)
    core.loop.atEndOfTurn(self)
  }

  /// Starts what waited, goes on with input, sends the output.
  public final func endOfTurn() {
    phase.remove(.awake)
    if isLost { return }
    if !isClosing { goOn() }
    resume()
    flush()
    let phase = phase
    // What congestion or this turn's share stopped goes on in the next turn.
    if !phase.contains(.closing) && !isCongested && (!ready.isEmpty || (hasParkedInput && !isFull)) { wake() }
    let isDone = phase.contains(.inputEnded) && requests.isEmpty && !hasParkedInput
    if phase.contains(.closing) || isDone { transport?.finish() }
  }

  /// Starts what became ready, then takes input.
  private func goOn() {
    if !ready.isEmpty { startReady() }
    if hasParkedInput { retryParkedInput() }
    if !hasParkedInput && !isClosing { transport?.continueInput() }
  }

  private func startReady() {
    var left = Self.share
    while left > 0, !isCongested, !isClosing, let request = ready.popFirst() {
      runHeld(request)
      left -= 1
    }
  }

  // MARK: The client's end

  /// The client sends no more, but reads: it gets every reply, then the connection closes.
  public final func inputEnded() {
    guard !phase.contains(.inputEnded) else { return }
    phase.insert(.inputEnded)
    finishInput()
    wake()
  }

  /// Closes once this turn's output has been sent. Nothing is accepted any more: nobody would hear its reply.
  public final func close() {
    phase.insert(.closing)
    wake()
  }

  /// The client is gone: what waits for it ends, or goes on without it, by each command's own policy.
  public final func lost() {
    guard !isLost else { return }
    phase.insert(.lost)
    descriptors.closeAll()
    core.remove(self)
    for request in oldestFirst where request.session === self {
      if request.state == .pending, request.command?.clientLoss == .detach {
        request.session = nil
      } else {
        core.requests.abandon(request, nil)
      }
    }
    requests.removeAll()
    ready.removeAll()
    transport = nil
    core.loop.retire(self)
  }
}
