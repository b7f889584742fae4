// The promise of a result: given to whoever does the work, used exactly once.
//
// A handler submits work and returns; the work's end calls the completion, which delivers the result to
// the request that asked, wherever that is. The token is move-only, so using it twice doesn't compile,
// and losing it is seen: `deinit` reports it. It names its request by a ticket in a table that outlives
// every device, machine and connection, so a late completion finds a closed slot, never freed memory.

/// The name of one request in its table: a slot, and the generation that tells its uses apart.
public struct Ticket: Hashable, Sendable {
  /// The slot.
  public let index: UInt32
  /// Which use of the slot.
  public let generation: UInt32

  /// A ticket for that use of that slot.
  public init(index: UInt32, generation: UInt32) {
    self.index = index
    self.generation = generation
  }
}

/// Where completions deliver: the monitor core's request table. Subclasses override every method. A class
/// and not a protocol, because a completion refers to it unmanaged.
open class CompletionSink {
  /// How a request ended.
  public enum Outcome {
    /// With a value, at an address that is valid during the call. Its type is the completion's.
    case value(UnsafeRawPointer)
    /// With an error.
    case failure(Failure)
    /// Its completion was dropped unused.
    case dropped
  }

  /// For subclasses.
  public init() {}

  /// Takes the one outcome of `ticket`; one for a closed slot is discarded.
  open func deliver(_ outcome: Outcome, to ticket: Ticket) {}

  /// Notes how far `ticket` has come, in units of the command's own.
  open func progress(of ticket: Ticket, done: UInt64, total: UInt64) {}
}

/// The right to deliver one `Value`, once, from the loop's thread.
public struct Completion<Value>: ~Copyable {
  private let sink: Unmanaged<CompletionSink>
  /// The request that waits.
  public let ticket: Ticket

  /// A completion for `ticket` of `sink`, which must outlive it.
  public init(_ sink: CompletionSink, _ ticket: Ticket) {
    self.sink = .passUnretained(sink)
    self.ticket = ticket
  }

  deinit {
    sink._withUnsafeGuaranteedRef { $0.deliver(.dropped, to: ticket) }
  }

  /// Ends the request with `value`.
  public consuming func complete(with value: borrowing Value) {
    withUnsafePointer(to: value) { pointer in
      sink._withUnsafeGuaranteedRef { $0.deliver(.value(UnsafeRawPointer(pointer)), to: ticket) }
    }
    discard self
  }

  /// Ends the request with an error.
  public consuming func fail(_ failure: Failure) {
    sink._withUnsafeGuaranteedRef { $0.deliver(.failure(failure), to: ticket) }
    discard self
  }

  /// Tells how far the work has come, in units of its own.
  public borrowing func report(done: UInt64, total: UInt64) {
    sink._withUnsafeGuaranteedRef { $0.progress(of: ticket, done: done, total: total) }
  }
}

extension Completion where Value == Void {
  /// Ends a request that has no result.
  public consuming func complete() { complete(with: ()) }
}

/// Carries a completion into a closure, which nothing can be moved out of.
public final class CompletionHolder<Value> {
  private var completion: Completion<Value>?

  /// Holds a completion.
  public init(_ completion: consuming Completion<Value>) { self.completion = consume completion }

  /// Ends the request with `value`, unless it has ended.
  public func complete(with value: Value) { completion.take()?.complete(with: value) }

  /// Ends the request with an error, unless it has ended.
  public func fail(_ failure: Failure) { completion.take()?.fail(failure) }
}
