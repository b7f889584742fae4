// The connections of a machine's monitors: `x-query-monitors` and `x-disconnect`.
import Event
import JSON

/// One connection, as it is listed.
struct ConnectionInfo {
  let number: Int
  let monitor: String
  let mode: String
  let order: String
  let peer: String
  let inflight: Int
  let unsent: Int
  let isOwn: Bool
}

extension CommandRow<Session> {
  /// `x-query-monitors`: the connections to this machine's monitors, oldest first: `[{connection, monitor, mode,
  /// order, peer, inflight, unsent (bytes), current}]`.
  public static let queryMonitors = Self(
    "x-query-monitors", help: "list the connections to the machine's monitors",
    returns: .list(
      .object([
        .required("connection", .int), .required("monitor", .string),
        .required("mode", .oneOf(["control", "readline"])),
        .required("order", .oneOf(RequestOrder.allCases.map(\.rawValue))), .required("peer", .string),
        .required("inflight", .int), .required("unsent", .int), .required("current", .bool),
      ])),
    flags: [.allowPreconfig], human: HumanFace("info monitors"),
    encode: { (list: [ConnectionInfo], json) in
      json.beginArray()
      for info in list {
        json.beginObject()
        json.member("connection", info.number)
        json.member("monitor", info.monitor)
        json.member("mode", info.mode)
        json.member("order", info.order)
        json.member("peer", info.peer)
        json.member("inflight", info.inflight)
        json.member("unsent", info.unsent)
        json.member("current", info.isOwn)
        json.endObject()
      }
      json.endArray()
    },
    show: { list in
      list.map { "\($0.isOwn ? "*" : " ") \($0.number) \($0.monitor): \($0.mode), order=\($0.order), \($0.peer)" }
        .joined(separator: "\n")
    },
    now: { session, _ in
      session.core.connections.map {
        ConnectionInfo(
          number: $0.number, monitor: $0.settings.name, mode: $0.mode, order: $0.settings.order.rawValue,
          peer: $0.peer, inflight: $0.requests.count, unsent: $0.transport?.unsent ?? 0,
          isOwn: $0 === session.outer ?? session)
      }
    })

  /// `x-disconnect [connection=N]`: closes a connection to this machine's monitors, by default the one that asks,
  /// which is answered first.
  public static let disconnect = Self(
    "x-disconnect", help: "close a connection to a monitor", parameters: [.optional("connection", .int)],
    flags: [.allowPreconfig],
    human: HumanFace("disconnect", arguments: "connection:l?", usage: "[connection]"),
    now: { (session, arguments) throws(Failure) in
      guard let number = arguments.optionalInt("connection") else { return (session.outer ?? session).disconnect() }
      guard let other = session.core.connections.first(where: { $0.number == number }) else {
        throw Failure("No connection number \(number)")
      }
      other.disconnect()
    })
}

/// The rows of the core itself: about requests in flight and connections.
public let sessionCommands: [CommandRow<Session>] = [
  .queryInflight, .cancel, .queryMonitors, .disconnect, .trace, .querySchema, .getfd, .closefd,
]
