// The typed face of a command: what its author writes.
import Event
import JSON
import QAPI

/// Declares one command on a `Context` (a machine, or the session itself): everything about it, once. A command of
/// QEMU's that declares no `parameters` has those of QEMU's introspection; another one without any takes none.
///
/// There are two kinds of body. `now` computes its value at once. `later` gets a completion, starts the
/// work and returns; whoever ends the work completes it. A body that throws refuses the request.
public struct CommandRow<Context: AnyObject>: Sendable {
  let command: Command

  /// A command that completes at once.
  public init<V>(
    _ name: String, help: String, parameters: [Parameter]? = nil, returns: Parameter.Kind = .any,
    flags: Command.Flags = [], human: HumanFace? = nil,
    encode: @escaping @Sendable (V, inout Writer) -> Void,
    show: @escaping @Sendable (V) -> String = { _ in "" },
    now: @escaping @Sendable (Context, borrowing Arguments) throws(Failure) -> V
  ) {
    command = Command(
      name: name, help: help, parameters: parameters, returns: returns, flags: flags, human: human, clientLoss: .cancel,
      takesSession: Context.self == Session.self,
      encode: { encode($0.assumingMemoryBound(to: V.self).pointee, &$1) },
      show: { show($0.assumingMemoryBound(to: V.self).pointee) },
      cancelled: { _, _ in },
      body: .now { (context, arguments, deliver) throws(Failure) in
        let value = try now(unsafeDowncast(context, to: Context.self), arguments)
        withUnsafePointer(to: value) { deliver(UnsafeRawPointer($0)) }
      })
  }

  /// A command that completes later. `cancelled` makes the device forget a ticket: the request has been
  /// released by a cancel, a deadline or the loss of its client.
  public init<V>(
    _ name: String, help: String, parameters: [Parameter]? = nil, returns: Parameter.Kind = .any,
    flags: Command.Flags = [], human: HumanFace? = nil,
    clientLoss: ClientLoss = .cancel,
    encode: @escaping @Sendable (V, inout Writer) -> Void,
    show: @escaping @Sendable (V) -> String = { _ in "" },
    cancelled: @escaping @Sendable (Context, Ticket) -> Void,
    later: @escaping @Sendable (Context, borrowing Arguments, consuming Completion<V>) throws(Failure) -> Void
  ) {
    command = Command(
      name: name, help: help, parameters: parameters, returns: returns, flags: flags, human: human,
      clientLoss: clientLoss,
      takesSession: Context.self == Session.self,
      encode: { encode($0.assumingMemoryBound(to: V.self).pointee, &$1) },
      show: { show($0.assumingMemoryBound(to: V.self).pointee) },
      cancelled: { cancelled(unsafeDowncast($0, to: Context.self), $1) },
      body: .later { (context, arguments, sink, ticket) throws(Failure) in
        try later(unsafeDowncast(context, to: Context.self), arguments, Completion<V>(sink, ticket))
      })
  }

  /// A command without a result: `{}` on QMP, nothing on a human monitor.
  public init(
    _ name: String, help: String, parameters: [Parameter]? = nil, flags: Command.Flags = [], human: HumanFace? = nil,
    now: @escaping @Sendable (Context, borrowing Arguments) throws(Failure) -> Void
  ) {
    self.init(
      name, help: help, parameters: parameters, returns: .nothing, flags: flags, human: human,
      encode: { (_: Void, json) in json.emptyObject() }, now: now)
  }
}

extension Writer {
  /// `{}`.
  public mutating func emptyObject() {
    beginObject()
    endObject()
  }
}
