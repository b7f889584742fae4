// The control protocol of one connection.
//
// The server greets; the client negotiates capabilities with `qmp_capabilities`; from then on it sends requests,
// `{"execute": NAME, "arguments": {...}, "id": ANY}`, and gets one `return` or `error` for each, with its id, and
// events in between. Requests need no separator. Replies end with "\r\n", which some clients insist on.
import Event
import JSON
import Monitor

/// One QMP connection.
public final class QMPSession: Session {
  private var parser = Parser()
  /// Whether the client has negotiated.
  @exclusivity(unchecked) private(set) var isNegotiated = false
  /// Whether the client has enabled out-of-band commands.
  @exclusivity(unchecked) private(set) var isOOBEnabled = false

  /// Input that could not be accepted yet: a document, or an error in its place.
  private enum Parked {
    case nothing
    case document
    case error(Failure)
  }

  @exclusivity(unchecked) private var parked = Parked.nothing
  /// While messages are recorded: the input since the last one, which an error may have to quote.
  private var recordedInput: [UInt8] = []
  /// The parked document.
  private var parkedDocument: Document?

  /// How many requests of one connection one turn handles at most.
  private static let share = 256

  public override var mode: String { "control" }

  public override func greet() {
    output.beginObject()
    output.key("QMP")
    output.beginObject()
    output.key("version")
    Self.encodeVersion(&output)
    output.key("capabilities")
    output.beginArray()
    output.string("oob")
    output.endArray()
    output.endObject()
    output.endObject()
    output.endMessage()
    wake()
  }

  /// Writes the version object of the greeting and of `query-version`.
  public static func encodeVersion(_ json: inout Writer) {
    json.beginObject()
    json.key("qemu")
    json.beginObject()
    json.member("micro", Version.micro)
    json.member("minor", Version.minor)
    json.member("major", Version.major)
    json.endObject()
    json.member("package", Version.package)
    json.endObject()
  }

  // MARK: Input

  public override func received(_ bytes: UnsafeRawBufferPointer) -> Int {
    var offset = 0
    var left = Self.share
    while offset < bytes.count && !hasParkedInput && !isClosing {
      if left == 0 {
        wake()
        return offset
      }
      let start = offset
      let outcome = parser.next(bytes, &offset)
      if let trace {
        record(outcome, bytes[start..<offset], trace)
      } else if !recordedInput.isEmpty {
        recordedInput = []
      }
      if case .needsMore = outcome { return offset }
      handle(outcome)
      left -= 1
    }
    return offset
  }

  public override func finishInput() {
    let outcome = parser.finish()
    if let trace { record(outcome, [], trace) }
    handle(outcome)
  }

  private func record(_ outcome: Parser.Outcome, _ bytes: some Sequence<UInt8>, _ trace: WireTrace) {
    recordedInput.append(contentsOf: bytes)
    switch outcome {
    case .needsMore: return
    case .document: trace.came(parser.root, to: self)
    case .failure:
      // Blanks before it may belong to the message before it.
      trace.came(malformed: recordedInput.drop { $0 <= UInt8(ascii: " ") }, to: self)
    }
    recordedInput = []
  }

  private func handle(_ outcome: Parser.Outcome) {
    switch outcome {
    case .needsMore: break
    case .document:
      if !accept(parser.root) {
        parkedDocument = parser.takeDocument()
        parked = .document
      }
    case .failure(let error):
      let failure = Failure(error.description)
      if !refuse(failure, id: nil) { parked = .error(failure) }
    }
  }

  public override var hasParkedInput: Bool {
    if case .nothing = parked { false } else { true }
  }

  public override func retryParkedInput() {
    switch parked {
    case .nothing: break
    case .error(let failure):
      parked = .nothing
      if !refuse(failure, id: nil) { parked = .error(failure) }
    case .document:
      guard let root = parkedDocument?.root else { return }
      parked = .nothing
      if accept(root) { parkedDocument = nil } else { parked = .document }
    }
  }

  public override func takeDocument() -> Document {
    if let document = parkedDocument.take() { return document }
    return parser.takeDocument()
  }

  /// Hands a request to the core. False when it must wait.
  private func accept(_ root: View) -> Bool {
    let envelope: Envelope
    do throws(Failure) {
      envelope = try Envelope(root, oob: isOOBEnabled)
    } catch {
      return refuse(error, id: root["id"])
    }
    guard let command = core.commands.command(named: envelope.name) else {
      return refuse(unknown(String(decoding: envelope.name, as: UTF8.self)), id: envelope.id)
    }
    if envelope.isOutOfBand && !command.flags.contains(.allowOOB) {
      return refuse(Failure("The command \(command.name) does not support OOB"), id: envelope.id)
    }
    if !isNegotiated && !command.flags.contains(.negotiates) {
      return refuse(unknown(command.name), id: envelope.id)
    }
    return submit(command, id: envelope.id, arguments: envelope.arguments, outOfBand: envelope.isOutOfBand)
  }

  private func unknown(_ name: String) -> Failure {
    if !isNegotiated {
      return Failure(.commandNotFound, "Expecting capabilities negotiation with 'qmp_capabilities'")
    }
    return Failure(.commandNotFound, "The command \(name) has not been found")
  }

  /// Completes the negotiation with the capabilities that the client enables.
  func negotiate(enabling capabilities: [String]) throws(Failure) {
    if isNegotiated {
      throw Failure(.commandNotFound, "Capabilities negotiation is already complete, command ignored")
    }
    isOOBEnabled = capabilities.contains("oob")
    isNegotiated = true
  }

  // MARK: Output

  public override func writeValue(_ address: UnsafeRawPointer, of command: Command, _ id: RequestID) {
    Self.writeValue(address, of: command, id, to: &output)
  }

  public override func writeFailure(_ failure: Failure, _ id: RequestID) {
    Self.writeFailure(failure, id, to: &output)
  }

  // The replies are static, so that the writer, a property of a class, is accessed once for each.

  private static func writeValue(
    _ address: UnsafeRawPointer, of command: Command, _ id: RequestID, to json: inout Writer
  ) {
    json.beginObject()
    json.key("return")
    command.encode(address, &json)
    finishReply(id, &json)
  }

  private static func writeFailure(_ failure: Failure, _ id: RequestID, to json: inout Writer) {
    json.beginObject()
    json.key("error")
    json.beginObject()
    json.member("class", failure.kind.errorClass)
    json.member("desc", failure.description)
    json.endObject()
    finishReply(id, &json)
  }

  private static func finishReply(_ id: RequestID, _ json: inout Writer) {
    switch id {
    case .view(let view):
      if let view {
        json.key("id")
        json.view(view)
      }
    case .held(let request): request.writeID(&json)
    }
    json.endObject()
    json.endMessage()
  }

  public override func record(_ output: UnsafeRawBufferPointer, in trace: WireTrace) {
    trace.leaves(messages: output, from: self)
  }

  public override func writeEvent(_ event: MonitorEvent) {
    if isNegotiated { event.encode(&output) }
  }
}
