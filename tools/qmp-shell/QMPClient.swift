// A QMP client on the loop: negotiates, sends requests, matches replies to them.
import Chardev
import Event
import JSON

/// One connection to a QMP server.
final class QMPClient {
  /// What the server answered.
  enum Reply {
    case value(Value)
    case error(Value)
  }

  /// Told when the negotiation is over, with the greeting.
  var onReady: ((Value) -> Void)?
  /// Told of each event.
  var onEvent: ((Value) -> Void)?
  /// Told, once, why the conversation can't go on.
  var onEnd: ((ShellFailure) -> Void)?

  private let loop: Loop
  private let address: Address
  private var stream: DescriptorStream?
  private var parser = Parser()
  private var waiting: [Int64: (Reply) -> Void] = [:]
  private var lastID: Int64 = 0
  private var hasGreeting = false
  private var patience: Timer?

  /// How long a server may take to greet, in host time.
  private static let greetingTime: Nanoseconds = .seconds(2)

  /// Connects, blocking; everything else happens on the loop.
  init(_ loop: Loop, _ address: Address) throws(SocketError) {
    self.loop = loop
    self.address = address
    let socket = try connect(to: address)
    stream = DescriptorStream(loop, socket: socket, client: self)
    patience = Timer(loop.host) { [unowned self] in
      self.end(
        "connected to \(self.address), no greeting: another client probably holds this monitor, "
          + "or the process is stopped")
    }
    patience?.arm(after: Self.greetingTime)
    stream?.start()
  }

  /// How many requests wait for a reply.
  var pending: Int { waiting.count }

  /// Sends a command. `reply` gets its answer.
  func send(_ request: RequestLine, reply: @escaping (Reply) -> Void) {
    lastID += 1
    waiting[lastID] = reply
    var json = Writer()
    json.beginObject()
    for member in request.members where member.key != "id" {
      json.key(named: member.key)
      json.value(member.value)
    }
    json.member("id", lastID)
    json.endObject()
    json.endMessage()
    json.withBytes { stream?.send($0) }
  }

  private func handle(_ message: Value) {
    if !hasGreeting, message["QMP"] != nil { return negotiate(message) }
    if message["event"] != nil {
      onEvent?(message)
    } else if case .int(let id)? = message["id"], let reply = waiting.removeValue(forKey: id) {
      reply(message["return"].map { .value($0) } ?? .error(message["error"] ?? .null))
    } else if let error = message["error"] {
      end("the server couldn't read a request: \(describeError(error))")
    }
  }

  private func negotiate(_ greeting: Value) {
    hasGreeting = true
    patience?.disarm()
    let request = RequestLine(name: "qmp_capabilities", arguments: [])
    send(request) { [unowned self] reply in
      switch reply {
      case .value: self.onReady?(greeting)
      case .error(let error): self.end("the server refuses to negotiate: \(describeError(error))")
      }
    }
  }

  private func end(_ reason: String) {
    // First the reason: closing reports a lost connection.
    finish(reason)
    stream?.close()
  }

  private func finish(_ reason: String) {
    let told = onEnd
    onEnd = nil
    told?(ShellFailure(description: reason, status: ShellFailure.noServer))
  }
}

extension QMPClient: StreamClient {
  func received(_ bytes: UnsafeRawBufferPointer) -> Int {
    var offset = 0
    while offset < bytes.count {
      switch parser.next(bytes, &offset) {
      case .needsMore: return offset
      case .document: handle(parser.root.value())
      case .failure(let error): end("\(address) doesn't speak QMP: \(error.description)")
      }
    }
    return offset
  }

  func inputEnded() { lost() }
  func lost() { finish("the server at \(address) closed the connection") }
  func outputDrained() {}
}

/// `class: desc` of an error object.
func describeError(_ error: Value) -> String {
  guard case .string(let name)? = error["class"], case .string(let text)? = error["desc"] else {
    return jsonText(error)
  }
  return "\(name): \(text)"
}

/// A value as one line of JSON.
func jsonText(_ value: Value) -> String {
  var json = Writer()
  json.value(value)
  return json.withBytes { String(decoding: $0, as: UTF8.self) }
}
