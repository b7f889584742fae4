// VNC: the servers, their passwords and addresses. Errors are QEMU 7.2's.
import Chardev
import Event
import JSON
import Machine
import Monitor

extension CommandRow<Machine> {
  /// `query-vnc`: `{enabled, auth?, family?, clients?, service?, host?}` of the first server.
  static let queryVNC = Self(
    "query-vnc", help: "show the VNC server", human: HumanFace("info vnc"),
    encode: { (servers: [VNCServer], json) in
      json.beginObject()
      let place = servers.first?.places.first { !$0.isWebsocket }
      json.member("enabled", place != nil)
      if let server = servers.first, let address = place?.address {
        json.member("auth", server.auth)
        json.member("family", address.family)
        json.key("clients")
        json.emptyArray()
        json.member("service", address.service)
        json.member("host", address.host)
      }
      json.endObject()
    },
    show: { servers in
      servers.isEmpty ? "None" : servers.reversed().map(\.text).joined(separator: "\n")
    },
    now: { machine, _ in machine.vnc.all })

  /// `query-vnc-servers`: `[{id, server: [{host, service, family, websocket, auth}], clients, auth, display?}]`.
  static let queryVNCServers = Self(
    "query-vnc-servers", help: "list the VNC servers",
    encode: { (servers: [VNCServer], json) in
      json.beginArray()
      for server in servers.reversed() { server.encode(&json) }
      json.endArray()
    }, now: { machine, _ in machine.vnc.all })

  /// `set_password protocol=vnc|spice password=TEXT [connected=ACTION] [display=NAME]`: fails without such a display.
  static let setPassword = Self(
    "set_password", help: "set spice/vnc password",
    human: HumanFace(
      "set_password", arguments: "protocol:s,password:s,display:-dS,connected:s?",
      usage: "protocol password [-d display] [action-if-connected]",
      choices: ["protocol": .words(["spice", "vnc"]), "connected": .words(["disconnect", "fail", "keep"])],
      translate: withoutDisplay),
    now: { (machine, arguments) throws(Failure) in
      try checkProtocol(arguments.string("protocol"))
      // VNC keeps its connections.
      if arguments.optionalString("connected").map({ $0 != "keep" }) ?? false {
        throw Failure("Invalid parameter 'connected'")
      }
      try machine.vnc.set(password: arguments.string("password"), of: arguments.optionalString("display"))
    })

  /// `expire_password protocol=vnc|spice time=WHEN [display=NAME]`: fails without such a display.
  static let expirePassword = Self(
    "expire_password", help: "set spice/vnc password expire-time",
    human: HumanFace(
      "expire_password", arguments: "protocol:s,time:s,display:-dS", usage: "protocol time [-d display]",
      choices: ["protocol": .words(["spice", "vnc"]), "time": .words(["never", "now"])],
      translate: withoutDisplay),
    now: { (machine, arguments) throws(Failure) in
      try checkProtocol(arguments.string("protocol"))
      try machine.vnc.set(expiry: arguments.string("time"), of: arguments.optionalString("display"))
    })

  /// `change-vnc-password password=TEXT`: GenericError without VNC, or if it takes no password.
  static let changeVNCPassword = Self(
    "change-vnc-password", help: "change the VNC password",
    now: { (machine, arguments) throws(Failure) in
      try machine.vnc.set(password: arguments.string("password"), of: nil)
    })

  /// `display-reload type=vnc [tls-certs=BOOL]`: reads a display's TLS certificates anew: none has any.
  static let displayReload = Self(
    "display-reload", help: "read a display's configuration anew",
    now: { (machine, arguments) throws(Failure) in
      try machine.vnc.reload(certificates: arguments.optionalBool("tls-certs") ?? false)
    })

  /// `display-update type=vnc [addresses=[...]]`: moves the VNC server.
  static let displayUpdate = Self(
    "display-update", help: "change a display's addresses",
    now: { (machine, arguments) throws(Failure) in
      guard let list = arguments.view("addresses") else { return try machine.vnc.move(to: nil) }
      var places: [(host: String, port: UInt16, last: UInt16?)] = []
      var paths: [String] = []
      for address in list.elements {
        switch address["type"]?.string {
        case "inet": places.append(try internetPlace(address))
        case "unix": paths.append(address["path"]?.string ?? "")
        default: throw Failure("Only addresses of the types 'inet' and 'unix' are simulated")
        }
      }
      try machine.vnc.move { () throws(SocketError) in
        var taken: [AddressReservation] = []
        for (host, port, last) in places { taken += try AddressReservation.take(host: host, port: port, last: last) }
        for path in paths { taken.append(try AddressReservation.take(path: path)) }
        return taken
      }
    })

  /// `query-display-options`: `{type}`: there is no window.
  static let queryDisplayOptions = Self(
    "query-display-options", help: "show the display's options",
    encode: { (_: Void, json) in
      json.beginObject()
      json.member("type", "none" as StaticString)
      json.endObject()
    }, now: { _, _ in })
}

/// Only VNC has several displays; for another protocol the option is passed over.
private func withoutDisplay(_ typed: [Value.Member]) throws(Failure) -> [Value.Member] {
  typed.text("protocol") == "vnc" ? typed : typed.filter { $0.key != "display" }
}

private func internetPlace(_ address: View) throws(Failure) -> (host: String, port: UInt16, last: UInt16?) {
  let text = address["port"]?.string ?? ""
  guard let port = UInt16(text) else { throw Failure("Parameter 'port' expects a number up to 65535, not '\(text)'") }
  return (address["host"]?.string ?? "", port, address["to"]?.int.flatMap(UInt16.init(exactly:)))
}

extension VNCServer {
  fileprivate var auth: String { usesPassword ? "vnc" : "none" }

  fileprivate func encode(_ json: inout Writer) {
    json.beginObject()
    json.member("auth", auth)
    json.key("clients")
    json.emptyArray()
    if let device { json.member("display", device) }
    json.key("server")
    json.objects(places.reversed()) { (place, json) in
      json.member("auth", auth)
      json.member("family", place.address.family)
      json.member("service", place.address.service)
      json.member("host", place.address.host)
      json.member("websocket", place.isWebsocket)
    }
    json.member("id", id)
    json.endObject()
  }

  fileprivate var text: String {
    var lines = ["\(id):"]
    for place in places.reversed() {
      let address = place.address
      lines.append(
        "  Server: \(address.host):\(address.service) (\(address.family)\(place.isWebsocket ? " (Websocket)" : ""))")
      lines.append("    Auth: \(auth) (Sub: none)")
    }
    if places.isEmpty { lines.append("  Auth: \(auth) (Sub: none)") }
    if let device { lines.append("  Display: \(device)") }
    return lines.joined(separator: "\n")
  }
}
