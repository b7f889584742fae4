// Displays and their passwords: a simulated machine has none.
import Event
import JSON
import Machine
import Monitor

extension CommandRow<Machine> {
  /// `set_password protocol=vnc|spice password=TEXT [connected=ACTION] [display=NAME]`: fails without a display.
  static let setPassword = Self(
    "set_password", help: "set spice/vnc password",
    human: HumanFace(
      "set_password", arguments: "protocol:s,password:s,display:-dS,connected:s?",
      usage: "protocol password [-d display] [action-if-connected]",
      choices: ["protocol": .words(["spice", "vnc"]), "connected": .words(["disconnect", "fail", "keep"])],
      translate: withoutDisplay),
    now: { (_, arguments) throws(Failure) in
      try checkProtocol(arguments.string("protocol"))
      // VNC keeps its connections.
      if arguments.optionalString("connected").map({ $0 != "keep" }) ?? false {
        throw Failure("Invalid parameter 'connected'")
      }
      throw Failure("Could not set password")
    })

  /// `expire_password protocol=vnc|spice time=WHEN [display=NAME]`: fails without a display.
  static let expirePassword = Self(
    "expire_password", help: "set spice/vnc password expire-time",
    human: HumanFace(
      "expire_password", arguments: "protocol:s,time:s,display:-dS", usage: "protocol time [-d display]",
      choices: ["protocol": .words(["spice", "vnc"]), "time": .words(["never", "now"])],
      translate: withoutDisplay),
    now: { (_, arguments) throws(Failure) in
      try checkProtocol(arguments.string("protocol"))
      throw Failure("Could not set password expire time")
    })

  /// `change-vnc-password password=TEXT`: GenericError without VNC.
  static let changeVNCPassword = Self(
    "change-vnc-password", help: "change the VNC password",
    now: { (_, _) throws(Failure) in throw Failure("Could not set password") })

  /// `query-spice`: `{enabled, migrated, mouse-mode}` of a machine without a display.
  static let querySpice = Self(
    "query-spice", help: "show the SPICE server", human: HumanFace("info spice"),
    encode: { (_: Void, json) in
      json.beginObject()
      json.member("migrated", false)
      json.member("enabled", false)
      json.member("mouse-mode", "client" as StaticString)
      json.endObject()
    },
    show: { "Server: disabled" }, now: { _, _ in })

  /// `client_migrate_info protocol=spice hostname=NAME ...`: DeviceNotActive without SPICE.
  static let clientMigrateInfo = Self(
    "client_migrate_info", help: "set migration information for remote display",
    human: HumanFace(
      "client_migrate_info", arguments: "protocol:s,hostname:s,port:i?,tls-port:i?,cert-subject:s?",
      usage: "protocol hostname port tls-port cert-subject", choices: ["protocol": .words(["spice", "vnc"])]),
    now: { (_, arguments) throws(Failure) in
      try checkProtocol(arguments.string("protocol"))
      throw Failure("Parameter 'protocol' expects 'spice'")
    })

  /// `screendump filename=PATH [device=NAME [head=N]] [format=png|ppm]`: there is no console.
  static let screendump = Self(
    "screendump", help: "save what a display shows to 'filename', as 'png' or 'ppm'",
    human: HumanFace(
      "screendump", arguments: "filename:F,format:-fS,device:s?,head:i?",
      usage: "filename [-f format] [device [head]]", choices: ["format": .words(["png", "ppm"]), "device": .devices]),
    now: { (_, arguments) throws(Failure) in
      if let device = arguments.optionalString("device") {
        throw Failure(.deviceNotFound, "Device '\(device)' not found")
      }
      if arguments.optionalInt("head") != nil { throw Failure("'head' must be specified together with 'device'") }
      throw Failure("There is no console to take a screendump from")
    })
}

/// Only VNC has several displays; for another protocol the option is passed over.
private func withoutDisplay(_ typed: [Value.Member]) throws(Failure) -> [Value.Member] {
  typed.text("protocol") == "vnc" ? typed : typed.filter { $0.key != "display" }
}

/// SPICE would have to be in use.
private func checkProtocol(_ name: String) throws(Failure) {
  if name == "spice" { throw Failure(.deviceNotActive, "SPICE is not in use") }
}
