// A command as the core runs it: a row with its types erased.
import Event
import JSON
import QAPI

/// What becomes of a command whose client is gone.
public enum ClientLoss: Sendable {
  /// It ends: short work for somebody who waits.
  case cancel
  /// It goes on, and can be found again by id: long work.
  case detach
}

/// Everything about one command, with the types of its context and value erased.
public final class Command: Sendable {
  /// Properties that few commands have.
  public struct Flags: OptionSet, Sendable {
    /// The bits.
    public let rawValue: UInt8
    /// From the bits.
    public init(rawValue: UInt8) { self.rawValue = rawValue }
    /// May run out of band (`exec-oob`).
    public static let allowOOB = Flags(rawValue: 1)
    /// May run before the machine is initialized.
    public static let allowPreconfig = Flags(rawValue: 2)
    /// Waits for a guest's answer, so the monitor's deadline applies.
    public static let waitsOnGuest = Flags(rawValue: 4)
    /// Runs on arrival, whatever else is in flight.
    public static let overtakes = Flags(rawValue: 8)
    /// Is all there is before a QMP client has negotiated.
    public static let negotiates = Flags(rawValue: 32)
    /// Exists on human monitors only.
    public static let humanOnly = Flags(rawValue: 16)
    /// Isn't written to its end: some of what it is asked for, or all, it refuses for that reason.
    public static let incomplete = Flags(rawValue: 64)
  }

  enum Body: Sendable {
    case now(
      @Sendable (AnyObject, borrowing Arguments, (UnsafeRawPointer) -> Void) throws(Failure) -> Void)
    case later(@Sendable (AnyObject, borrowing Arguments, CompletionSink, Ticket) throws(Failure) -> Void)
  }

  /// The QMP name.
  public let name: String
  let nameBytes: [UInt8]
  /// One line for `help`.
  public let help: String
  /// What it accepts as arguments.
  public let arguments: ArgumentRules
  /// What it returns, for commands that QEMU doesn't have.
  public let returns: Parameter.Kind
  /// Its properties; those that QEMU's introspection holds come from there.
  public let flags: Flags
  /// How a human monitor offers it, nil if it doesn't.
  public let human: HumanFace?
  /// What becomes of it when its client is gone.
  public let clientLoss: ClientLoss
  /// Whether its context is the session instead of the machine.
  let takesSession: Bool
  let body: Body
  private let encodeValue: @Sendable (UnsafeRawPointer, inout Writer) -> Void
  private let showValue: @Sendable (UnsafeRawPointer) -> String
  private let whenCancelled: @Sendable (AnyObject, Ticket) -> Void

  init(
    name: String, help: String, parameters: [Parameter]?, returns: Parameter.Kind, flags: Flags, human: HumanFace?,
    clientLoss: ClientLoss,
    takesSession: Bool, encode: @escaping @Sendable (UnsafeRawPointer, inout Writer) -> Void,
    show: @escaping @Sendable (UnsafeRawPointer) -> String,
    cancelled: @escaping @Sendable (AnyObject, Ticket) -> Void, body: Body
  ) {
    self.name = name
    nameBytes = Array(name.utf8)
    self.help = help
    arguments = ArgumentRules(parameters, of: name)
    self.returns = returns
    self.flags = flags.union(arguments.flags)
    self.human = human
    self.clientLoss = clientLoss
    self.takesSession = takesSession
    self.body = body
    encodeValue = encode
    showValue = show
    whenCancelled = cancelled
  }

  /// Whether it can stay pending: it completes through a callback.
  public var isAsynchronous: Bool {
    if case .later = body { true } else { false }
  }

  /// Whether human monitors may run it before the machine is initialized.
  public var humanAllowsPreconfig: Bool { human?.allowsPreconfig ?? flags.contains(.allowPreconfig) }

  /// Writes the value at `address` as JSON. Only for an address that this command's own body delivered.
  public func encode(_ address: UnsafeRawPointer, _ json: inout Writer) { encodeValue(address, &json) }

  /// The value at `address` as the human monitor prints it, empty for nothing; the last line end may be left out.
  public func show(_ address: UnsafeRawPointer) -> String { showValue(address) }

  /// Tells the device that `ticket` has been released and wants no answer any more.
  func cancelled(_ context: AnyObject, _ ticket: Ticket) { whenCancelled(context, ticket) }
}
