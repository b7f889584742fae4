// Several changes, all or none: each is prepared, which can fail, and then all are made final.
import Event

/// An action that has been prepared.
public struct PreparedAction {
  /// Makes it final: all actions could be prepared.
  public let commit: () -> Void
  /// Takes it back: another one couldn't.
  public let undo: () -> Void
  /// Ends it when all are final or taken back.
  public let finish: () -> Void
  /// The jobs that go on then.
  let waiting: [Job]

  /// An action that has nothing left to do at its end but what is said.
  public init(
    commit: @escaping () -> Void = {}, undo: @escaping () -> Void = {}, finish: @escaping () -> Void = {}
  ) {
    self.init([], commit: commit, undo: undo, finish: finish)
  }

  /// An action that has jobs wait for its end.
  init(
    _ waiting: [Job], commit: @escaping () -> Void = {}, undo: @escaping () -> Void = {},
    finish: @escaping () -> Void = {}
  ) {
    self.waiting = waiting
    self.commit = commit
    self.undo = undo
    self.finish = finish
  }
}

extension BlockGraph {
  /// Does all actions, or, if one can't be prepared, none. `prepare` is told which one, and the jobs that end together.
  public func perform(
    count: Int, isGrouped: Bool = false, _ prepare: (Int, JobGroup) throws(Failure) -> PreparedAction
  ) throws(Failure) {
    drainAll()
    var prepared: [PreparedAction] = []
    defer {
      for action in prepared { action.finish() }
      for action in prepared {
        for job in action.waiting { job.release() }
      }
      // Those that came first go on last.
      for action in prepared.reversed() {
        for job in action.waiting { job.enter() }
      }
    }
    let group = JobGroup(isShared: isGrouped)
    for number in 0..<count {
      do throws(Failure) { prepared.append(try prepare(number, group)) } catch {
        for action in prepared.reversed() { action.undo() }
        throw error
      }
    }
    for action in prepared { action.commit() }
  }
}

/// Which jobs of a transaction end together: all of them, or each by itself.
public struct JobGroup {
  private let shared: JobTransaction?

  init(isShared: Bool) { shared = isShared ? JobTransaction() : nil }

  /// What the next job belongs to.
  var transaction: JobTransaction { shared ?? JobTransaction() }
}
