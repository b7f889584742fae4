// One accepted request that isn't answered yet.
import Event
import JSON

/// A slot of the request table. Slots are used again and again, so accepting a request allocates nothing
/// once the table has grown to its size.
public final class Request {
  /// Where a request stands.
  enum State {
    /// The slot is unused.
    case free
    /// Accepted, waiting for its lane.
    case held
    /// Its body is on the call stack.
    case running
    /// Its body has returned; its completion is out.
    case pending
  }

  /// What a request asks for.
  enum Work {
    case run(Command)
    /// A malformed request or an unknown command, answered in its turn.
    case refuse(Failure)

    /// The command's name, nil for a refusal.
    var name: String? {
      if case .run(let command) = self { command.name } else { nil }
    }
  }

  let index: UInt32
  var generation: UInt32 = 0
  var state = State.free
  /// Counts accepted requests; people and `x-cancel` name requests by it.
  var number: UInt64 = 0
  var work = Work.refuse(Failure("unused"))
  /// Who gets the answer; nil for a detached request.
  var session: Session?
  /// What the command runs on.
  var context: AnyObject?
  var core: MonitorCore?
  var monitorName = ""
  var connection = 0
  /// The id as JSON text, to be echoed.
  var idText = Writer()
  /// The id's structure, by which ids are compared; empty without an id.
  var key: [UInt8] = []
  /// The name of its lane: the id's structure, or in issue order the same for all.
  var lane: [UInt8] = []
  /// Whether it occupies or waits for its lane.
  var isInLane = false
  /// Owns what `arguments` looks at while the request is held.
  var document: Document?
  var arguments: View?
  var acceptedAt: Nanoseconds = 0
  var progress: (done: UInt64, total: UInt64)?
  var wasDropped = false
  /// What it keeps of its client's input, in bytes.
  var size = 0
  /// Its place in its session's list.
  var position = 0
  private(set) var deadline: Timer?
  /// How long the deadline's timer was armed for.
  private(set) var timeLimit: Nanoseconds = 0

  init(index: UInt32) { self.index = index }

  var ticket: Ticket { Ticket(index: index, generation: generation) }
  var isLive: Bool { state != .free }

  /// Whether it is in flight, and not the one whose body is on the call stack.
  var isWaiting: Bool { state == .held || state == .pending }

  /// Whether people see it and may cancel it: it doesn't work for another request, which stands for it.
  var isListed: Bool { isWaiting && session?.outer == nil }

  /// The command, nil for a refusal.
  var command: Command? {
    if case .run(let command) = work { command } else { nil }
  }

  /// Calls `expired` at `duration` from now if the request is still there. The timer is the slot's, made once with
  /// the first `expired`: that must not depend on the request.
  func setDeadline(_ duration: Nanoseconds, _ clock: Clock, _ expired: @escaping (Request) -> Void) {
    timeLimit = duration
    if deadline == nil { deadline = Timer(clock) { [unowned self] in expired(self) } }
    deadline?.arm(after: duration)
  }

  /// Empties the slot; its tickets are void from here on.
  func clear() {
    state = .free
    generation &+= 1
    deadline?.disarm()
    session = nil
    context = nil
    core = nil
    idText.removeAll()
    lane = []
    key.empty()
    isInLane = false
    document = nil
    arguments = nil
    progress = nil
    wasDropped = false
    size = 0
  }
}

/// Where the id of a request stands while it is answered.
public enum RequestID {
  /// In the document that is being handled; nil without an id.
  case view(View?)
  /// In the request's slot.
  case held(Request)
}

extension Request {
  /// Writes the id as a member, if the request has one.
  public func writeID(_ json: inout Writer) {
    guard idText.count > 0 else { return }
    json.key("id")
    idText.withBytes { json.encoded($0) }
  }
}

extension [UInt8] {
  /// Empties the array for its next use; what a large one held is given back.
  mutating func empty() {
    if capacity > 4096 { self = [] } else { removeAll(keepingCapacity: true) }
  }
}
