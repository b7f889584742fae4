// Running a session's commands: the checks before a body runs, the body, the reply.
import Event
import JSON

extension Session {
  /// Runs a command whose lane is free, or which needs none.
  func run(_ command: Command, arguments: View?, number: UInt64, id: RequestID, inLane: Bool) {
    if let failure = refusal(of: command, arguments) { return answer(.failure(failure), .run(command), id) }
    let context = target(of: command)
    switch command.body {
    case .now(let body):
      do throws(Failure) {
        try body(context, Arguments(arguments, from: self)) { [self] in answer(.value($0), .run(command), id) }
      } catch {
        answer(.failure(error), .run(command), id)
      }
    case .later(let body):
      let request = core.requests.admit(.run(command), number: number, state: .running, from: self)
      if case .view(let id) = id { keepID(id, request) }
      request.isInLane = inLane
      if inLane { lanes.occupy(request.lane) }
      core.requests.start(request, command, context, Arguments(arguments, from: self), body)
    }
  }

  /// Runs a held request, whose lane it occupies.
  func runHeld(_ request: Request) {
    request.state = .running
    switch request.work {
    case .refuse(let failure): core.requests.end(request, .failure(failure))
    case .run(let command):
      if let failure = refusal(of: command, request.arguments) {
        return core.requests.end(request, .failure(failure))
      }
      core.requests.start(request, command, target(of: command), Arguments(request.arguments, from: self)) {
        (context, arguments, sink, ticket) throws(Failure) in
        switch command.body {
        case .later(let body): try body(context, arguments, sink, ticket)
        case .now(let body): try body(context, arguments) { sink.deliver(.value($0), to: ticket) }
        }
      }
    }
  }

  /// What a command runs on.
  func target(of command: Command) -> AnyObject {
    if command.takesSession { return self }
    return core.context
  }

  /// Why a command may not run, checked before its body sees anything.
  private func refusal(of command: Command, _ arguments: View?) -> Failure? {
    if core.context.isInPreconfig && !allowsPreconfig(command) {
      return Failure(
        "The command '\(command.name)' is permitted only after machine initialization has completed")
    }
    if let hooks = core.hooks, let failure = hooks.beforeDispatch?(self, command) { return failure }
    do throws(Failure) {
      try command.arguments.check(arguments)
      return nil
    } catch { return error }
  }

  func answer(_ outcome: CompletionSink.Outcome, _ work: Request.Work, _ id: RequestID) {
    wake()
    if let hooks = core.hooks, hooks.beforeWrite?(self, work.name ?? "") == false { return replyLost() }
    switch (outcome, work) {
    case (.value(let address), .run(let command)): writeValue(address, of: command, id)
    case (.failure(let failure), _): writeFailure(failure, id)
    default: break
    }
  }
}
