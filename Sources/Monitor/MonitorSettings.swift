// What an endpoint decides for its connections.
import Event

/// In which order a monitor runs the requests of one connection.
public enum RequestOrder: String, Sendable, CaseIterable {
  /// Requests with equal ids one after another, requests with different ids side by side.
  case completion
  /// QEMU's way: one in-band request at a time.
  case issue
}

/// Whether a human monitor edits its client's line: shows what is typed, has a history, completes.
public enum LineEditing: String, Sendable, CaseIterable {
  /// If the client is a terminal, as far as that can be told.
  case auto
  /// Always.
  case on
  /// Never: lines come as they are.
  case off
}

/// The settings of one monitor endpoint, shared by its connections.
public struct MonitorSettings: Sendable {
  /// The endpoint's name.
  public var name: String
  /// The order of requests.
  public var order: RequestOrder
  /// How long a command may wait on a guest, in simulated nanoseconds; 0 is for ever.
  public var deadline: Nanoseconds
  /// How many requests may be accepted and unanswered before reading stops.
  public var inflight: Int
  /// Bytes of input kept for requests in flight (ids, held arguments) past which reading stops.
  public var keptInputMark: Int
  /// Whether JSON is indented.
  public var pretty: Bool
  /// Whether a human monitor edits lines.
  public var editing = LineEditing.auto
  /// Whether it does as QEMU 7.2 even where this server has ways of its own: `inf` for an infinite number, which JSON
  /// doesn't have; the human monitor's greeting and prompt.
  public var mimicsQEMU = false
  /// Unsent output, in bytes, past which no further request is started.
  public var softOutputMark: Int
  /// Unsent output, in bytes, past which the client is disconnected.
  public var hardOutputMark: Int

  /// How long a command may wait on a guest unless something else is asked for.
  public static let usualDeadline: Nanoseconds = .seconds(5)

  /// Settings; the defaults are those of `--monitor`. `inflight` nil means 1024, or with `order` issue
  /// QEMU's 8.
  public init(
    name: String, order: RequestOrder = .completion, deadline: Nanoseconds = usualDeadline, inflight: Int? = nil,
    pretty: Bool = false, softOutputMark: Int = 256 << 10, hardOutputMark: Int = 4 << 20,
    keptInputMark: Int = 64 << 20
  ) {
    self.name = name
    self.order = order
    self.deadline = deadline
    self.inflight = inflight ?? (order == .issue ? 8 : 1024)
    self.pretty = pretty
    self.softOutputMark = softOutputMark
    self.hardOutputMark = hardOutputMark
    self.keptInputMark = keptInputMark
  }
}
