// `-vnc`: the addresses are reserved; nothing is served there.
import Chardev
import Glibc
import JSON
import Machine
import OptionText
import QEMUOptions

extension Machine {
  /// Adds the VNC server that `given` asks for, for keyboards of that layout. Its address was checked: `HOST:DISPLAY`,
  /// `unix:PATH` or `none`.
  func addVNC(_ given: GivenObject, layout: String?) throws(EmulatorOptionError) {
    if let layout, !Self.layouts.contains(Substring(layout)), access(layout, R_OK) != 0, layout != "" {
      throw EmulatorOptionError(given.origin, "could not read keymap file: '\(layout)'")
    }
    let secret = given.text("password-secret")
    if let secret, objects?.objects.contains(where: { $0.name == secret }) != true {
      throw EmulatorOptionError(given.origin, "No secret with id '\(secret)'")
    }
    let id = given.text("id") ?? vnc.nextID
    if vnc.all.contains(where: { $0.id == id }) {
      throw EmulatorOptionError(given.origin, "Duplicate ID '\(id)' for vnc")
    }
    do throws(SocketError) {
      let (addresses, websockets) = try Self.take(given)
      vnc.add(
        VNCServer(
          id: id, device: given.text("display"), usesPassword: given.isOn("password") || secret != nil,
          addresses: addresses, websockets: websockets))
    } catch { throw EmulatorOptionError(given.origin, error.description) }
  }

  /// The layouts that QEMU 7.2 comes with.
  private static let layouts = Set(
    """
    ar bepo cz da de de-ch en-gb en-us es et fi fo fr fr-be fr-ca fr-ch hr hu is it ja lt lv mk nl no pl pt pt-br ru sl sv
    th tr
    """.split(whereSeparator: \.isWhitespace))

  private static func take(
    _ given: GivenObject
  ) throws(SocketError) -> (addresses: [AddressReservation], websockets: [AddressReservation]) {
    let address = given.text("vnc") ?? ""
    // The other way round it would connect to a viewer.
    if address.isEmpty || address == "none" || given.isOn("reverse") { return ([], []) }
    if address.hasPrefix("unix:") { return ([try .take(path: String(address.dropFirst(5)))], []) }
    guard let colon = address.lastIndex(of: ":"), let display = UInt16(address[colon...].dropFirst()),
      display <= 65535 - 5900
    else { return ([], []) }
    let host = address[..<colon].trimming("[", "]")
    let last = given.text("to").flatMap { UInt16($0) }.map { 5900 + min($0, 65535 - 5900) }
    let (ipv4, ipv6) = (given.choice("ipv4"), given.choice("ipv6"))
    let addresses = try AddressReservation.take(host: host, port: 5900 + display, last: last, ipv4: ipv4, ipv6: ipv6)
    guard let websocket = given.text("websocket"), websocket != "off" else { return (addresses, []) }
    let port = websocket == "on" ? 5700 + display : UInt16(websocket) ?? 5700 + display
    return (addresses, try AddressReservation.take(host: host, port: port, ipv4: ipv4, ipv6: ipv6))
  }
}

extension GivenObject {
  /// Whether a switch was set, nil if it wasn't given.
  fileprivate func choice(_ key: String) -> Bool? {
    switch value[key] {
    case .bool(let value)?: value
    case .string(let text)?: text == "on" || text == "yes" || text == "true" || text == "y"
    default: nil
    }
  }

  fileprivate func isOn(_ key: String) -> Bool { choice(key) ?? false }
}

extension Substring {
  /// Without one character at each end, if it stands there.
  fileprivate func trimming(_ first: Character, _ last: Character) -> String {
    hasPrefix("\(first)") && hasSuffix("\(last)") ? String(dropFirst().dropLast()) : String(self)
  }
}
