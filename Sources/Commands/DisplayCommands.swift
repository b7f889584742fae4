// What a machine shows, and SPICE, which it never speaks.
import Event
import JSON
import Machine
import Monitor

extension CommandRow<Machine> {
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

  /// `screendump filename=PATH [device=NAME [head=N]] [format=png|ppm]`: writes what a console shows.
  static let screendump = writing(
    "screendump", help: "save what a display shows to 'filename', as 'png' or 'ppm'",
    human: HumanFace(
      "screendump", arguments: "filename:F,format:-fS,device:s?,head:i?",
      usage: "filename [-f format] [device [head]]", choices: ["format": .words(["png", "ppm"]), "device": .devices]),
    later: dumpScreen)
}

private func dumpScreen(
  _ machine: Machine, _ arguments: borrowing Arguments, _ completion: consuming Completion<Void>
) throws(Failure) {
  try machine.dumpScreen(
    device: arguments.optionalString("device"), head: arguments.optionalInt("head"),
    to: arguments.string("filename"), as: arguments.optionalString("format").flatMap(PictureFormat.init) ?? .ppm,
    completion)
}

/// SPICE would have to be in use.
func checkProtocol(_ name: String) throws(Failure) {
  if name == "spice" { throw Failure(.deviceNotActive, "SPICE is not in use") }
}
