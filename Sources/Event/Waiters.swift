// The completions that wait for the same answer, first come first served.
import DequeModule

/// A line of waiters. To answer them take them all first, then complete each: completing may lead to a new
/// waiter, which belongs to the next answer.
public struct Waiters<Value>: ~Copyable {
  private var line = UniqueDeque<Completion<Value>>()

  /// Nobody waits.
  public init() {}

  /// Whether nobody waits.
  public var isEmpty: Bool { line.isEmpty }

  /// How many wait.
  public var count: Int { line.count }

  /// Puts a waiter at the end of the line.
  public mutating func append(_ completion: consuming Completion<Value>) { line.append(completion) }

  /// Takes everybody out, leaving an empty line.
  public mutating func takeAll() -> Waiters {
    var taken = Waiters()
    swap(&taken, &self)
    return taken
  }

  /// Forgets one waiter whose request has been released already. Whether it was here.
  @discardableResult
  public mutating func forget(_ ticket: Ticket) -> Bool {
    var found = false
    for _ in 0..<line.count {
      guard let completion = line.popFirst() else { break }
      if completion.ticket == ticket {
        found = true
      } else {
        line.append(completion)
      }
    }
    return found
  }

  /// Completes everybody with the same value.
  public consuming func complete(with value: borrowing Value) {
    while let completion = line.popFirst() { completion.complete(with: value) }
  }

  /// Fails everybody.
  public consuming func fail(_ failure: Failure) {
    while let completion = line.popFirst() { completion.fail(failure) }
  }
}
