// A QMP client on the loop: connects, negotiates, sends requests, matches replies to them.
import Chardev
import Event
import JSON

/// One conversation with a QMP server, which may be connected again when it is lost.
final class QMPClient {
  /// What the server answered.
  enum Reply {
    case value(Value)
    case error(Value)
  }

  /// What the client tells its user.
  enum Notice {
    /// The negotiation is over, or there is none; the greeting, if the server greeted.
    case ready(greeting: Value?)
    /// The server has accepted, and hasn't greeted in time. It still may.
    case silent(String)
    /// The server is lost, or couldn't be reached: why. What was pending is forgotten.
    case lost(ShellFailure)
    /// An event.
    case event(Value)
    /// A message on the wire, for those who want to see it.
    case wire(isOut: Bool, Value)
  }

  /// Told of everything but replies.
  var onNotice: ((Notice) -> Void)?
  /// Whether requests can be sent.
  private(set) var isReady = false
  let address: ServerAddress
  /// Where every message is recorded, nil for nowhere.
  var log: WireLog?

  private let loop: Loop
  private let negotiates: Bool
  private var connector: Connector?
  private var command: SpawnedCommand?
  private var stream: DescriptorStream?
  private var parser = Parser()
  private var waiting: [Int64: (Reply) -> Void] = [:]
  private var lastID: Int64 = 0
  private var lastOwnID: Int64 = 0
  private var hasGreeting = false
  private var patience: Timer?

  /// How long a server may take to greet before that is worth a word, in host time.
  private static let greetingTime: Nanoseconds = .seconds(2)

  /// A client of the server at `address`. Without `negotiates` it waits for no greeting, as for qemu-ga.
  init(_ loop: Loop, _ address: ServerAddress, negotiates: Bool = true) {
    self.loop = loop
    self.address = address
    self.negotiates = negotiates
    patience = Timer(loop.host) { [unowned self] in
      self.onNotice?(
        .silent(
          "connected to \(self.address), no greeting: another client probably holds this monitor, "
            + "or the process is stopped (and qemu-ga needs -N)"))
    }
  }

  // MARK: Connecting

  /// Connects, unless that is under way or done.
  func connect() {
    guard stream == nil, connector == nil else { return }
    switch address {
    case .socket(let address):
      connector = Connector(loop, address) { [unowned self] result in self.connected(result) }
    case .command: loop.atEndOfTurn(self)
    }
  }

  private func spawn(_ text: String) {
    do throws(ShellFailure) {
      let spawned = try SpawnedCommand(text)
      command = spawned
      begin(spawned.socket)
    } catch { onNotice?(.lost(error)) }
  }

  private func connected(_ result: Result<Int32, SocketError>) {
    connector = nil
    switch result {
    case .success(let socket): begin(socket)
    case .failure(let error): onNotice?(.lost(ShellFailure(error.description, .noServer)))
    }
  }

  private func begin(_ socket: Int32) {
    parser = Parser()
    hasGreeting = false
    let stream = DescriptorStream(loop, socket: socket, client: self)
    self.stream = stream
    if negotiates { patience?.arm(after: Self.greetingTime) } else { ready(nil) }
    stream.start()
  }

  private func ready(_ greeting: Value?) {
    isReady = true
    onNotice?(.ready(greeting: greeting))
  }

  /// Ends the conversation without a word.
  func close() {
    onNotice = nil
    connector?.cancel()
    stream?.close()
  }

  // MARK: Requests

  /// The id that the next request of the user's gets on the wire.
  var nextID: Int64 { lastID + 1 }

  /// Sends a request of the user's. `reply` gets its answer, unless the server is lost.
  func send(_ request: RequestLine, reply: @escaping (Reply) -> Void) {
    lastID += 1
    send(request, as: lastID, reply)
  }

  /// Sends what the shell wants to know for itself, under a negative id; no notices tell of its messages.
  func ask(_ request: RequestLine, reply: @escaping (Reply) -> Void) {
    lastOwnID -= 1
    send(request, as: lastOwnID, reply)
  }

  private func send(_ request: RequestLine, as id: Int64, _ reply: @escaping (Reply) -> Void) {
    waiting[id] = reply
    let members = request.members.filter { $0.key != "id" } + [Value.Member(key: "id", value: .int(id))]
    log?.record(.object(members), toMonitor: true, address)
    if id > 0 { onNotice?(.wire(isOut: true, .object(members))) }
    var json = Writer()
    json.value(.object(members))
    json.endMessage()
    json.withBytes { stream?.send($0) }
  }

  /// Drops the interest in a reply.
  func forget(_ id: Int64) { waiting[id] = nil }

  private func handle(_ message: Value) {
    log?.record(message, toMonitor: false, address)
    if !isOwn(message) { onNotice?(.wire(isOut: false, message)) }
    if negotiates, !hasGreeting, message["QMP"] != nil { return negotiate(message) }
    if message["event"] != nil {
      onNotice?(.event(message))
    } else if case .int(let id)? = message["id"] {
      let reply = waiting.removeValue(forKey: id)
      reply?(message["return"].map { .value($0) } ?? .error(message["error"] ?? message))
    } else if let error = message["error"] {
      end("the server couldn't read a request: \(describeError(error))")
    }
  }

  /// Whether this answers what the shell asked for itself.
  private func isOwn(_ message: Value) -> Bool {
    if case .int(let id)? = message["id"] { id < 0 } else { false }
  }

  private func negotiate(_ greeting: Value) {
    hasGreeting = true
    patience?.disarm()
    let capabilities = greeting["QMP"]?["capabilities"]?.elements ?? []
    let enable = Value.Member(key: "enable", value: .array(["oob"]))
    ask(RequestLine(name: "qmp_capabilities", arguments: capabilities.contains("oob") ? [enable] : [])) {
      [unowned self] reply in
      switch reply {
      case .value: self.ready(greeting)
      case .error(let error): self.end("the server refuses to negotiate: \(describeError(error))")
      }
    }
  }

  // MARK: The end

  private func end(_ reason: String) {
    // First the reason: closing reports a lost connection.
    let stream = stream
    finish(reason)
    stream?.close()
  }

  private func finish(_ reason: String) {
    guard stream != nil else { return }
    stream = nil
    isReady = false
    patience?.disarm()
    waiting = [:]
    let end = command?.reap().map { " (\($0))" } ?? ""
    onNotice?(.lost(ShellFailure(reason + end, .noServer)))
  }
}

extension QMPClient: Deferred {
  /// Starts the command that is the server. Like every connection it comes to be on the loop.
  func endOfTurn() {
    if case .command(let text) = address, stream == nil, onNotice != nil { spawn(text) }
  }
}

extension QMPClient: StreamClient {
  func received(_ bytes: UnsafeRawBufferPointer) -> Int {
    // qemu-ga marks the beginning of an answer with this byte if it is asked to, for whoever has lost the thread.
    if !negotiates, bytes.contains(0xFF) {
      return bytes.filter { $0 != 0xFF }.withUnsafeBytes { received($0) + bytes.count - $0.count }
    }
    var offset = 0
    while offset < bytes.count, stream != nil {
      switch parser.next(bytes, &offset) {
      case .needsMore: return offset
      case .document: handle(parser.root.value())
      case .failure(let error): end("\(address) doesn't speak QMP: \(error.description)")
      }
    }
    return bytes.count
  }

  func inputEnded() { stream?.close() }

  func lost() {
    finish(
      negotiates && !hasGreeting
        ? "\(address) closed the connection without a greeting"
        : "the server at \(address) closed the connection")
  }

  func outputDrained() {}
}
