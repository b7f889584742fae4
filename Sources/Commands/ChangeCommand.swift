// `change`: another medium, or VNC's password.
import Block
import Event
import JSON
import Machine
import Monitor
import QAPI

extension CommandRow<Machine> {
  /// `change DEVICE [-f] FILE [FORMAT [MODE]]`, `change vnc password [PASSWORD]`: another medium.
  static let change = humanOpening(
    HumanFace(
      "change", arguments: "device:B,force:-f,target:F,arg:s?,read-only-mode:s?",
      usage: "device [-f] filename [format [read-only-mode]]", failsPlainly: true),
    help: "change a removable medium (-f: even if it is locked)", flags: .incomplete,
    nodes: { $0["device"]?.string == "vnc" ? [] : [DriveOptions.named($0["target"]?.string ?? "")] }
  ) { (machine, options) throws(Failure) in
    let (device, target) = (options["device"]?.string ?? "", options["target"]?.string ?? "")
    let (argument, mode) = (options["arg"]?.string, options["read-only-mode"]?.string)
    if device == "vnc" {
      if mode != nil { throw Failure("Parameter 'read-only-mode' is invalid for VNC") }
      guard target == "password" || target == "passwd" else { throw Failure("Expected 'password' after 'vnc'") }
      guard let password = argument else { throw Failure("terminal does not support password prompting") }
      do throws(Failure) { try machine.vnc.set(password: password, of: nil) } catch {
        throw Failure("Error: \(error.description)")
      }
      return ""
    }
    if let mode, !["retain", "read-only", "read-write"].contains(mode) {
      throw Failure("Error: invalid parameter value: \(mode)")
    }
    do throws(Failure) {
      let drive = try machine.blocks.drive(try DriveName(drive: device, device: nil))
      try machine.changeMedium(of: drive, shown: device, file: target, format: argument, mode: mode ?? "retain")
    } catch { throw Failure("Error: \(error.description)") }
    return ""
  }
}
