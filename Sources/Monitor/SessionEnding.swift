// Ending a connection's requests, or all of it, from this side.
import Event

extension Session {
  /// Ends, with an error each, the requests that have started.
  public func cancelRequests() {
    for request in oldestFirst where request.state == .pending { core.requests.cancel(request) }
  }

  /// Ends what is in flight with an error each, then closes; at once if the client is behind with reading.
  public func disconnect() {
    let failure = Failure("The connection is being closed")
    for request in oldestFirst where request.state != .running {
      if request.session === self { core.requests.abandon(request, failure) }
    }
    if isCongested { transport?.close() } else { close() }
  }
}
