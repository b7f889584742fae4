// The shape of a QMP request, and the errors of one that is out of shape.
import Event
import JSON
import QAPI

/// The members of a well-formed request.
struct Envelope {
  /// The command's name.
  var name: UnsafeRawBufferPointer
  var isOutOfBand = false
  var arguments: View?
  var id: View?

  /// Takes a request apart. Errors are QEMU 7.2's, `oob` tells whether the capability is enabled.
  init(_ request: View, oob: Bool) throws(Failure) {
    guard request.kind == .object else { throw Failure("QMP input must be a JSON object") }
    var execute: View?
    var executeOOB: View?
    var expected = true
    for (key, value) in request.members {
      if key.equals("execute") {
        execute = value
        expected = expected && value.kind == .string
      } else if key.equals("arguments") {
        arguments = value
        expected = expected && value.kind == .object
      } else if key.equals("id") {
        id = value
      } else if key.equals("exec-oob"), oob {
        executeOOB = value
        expected = expected && value.kind == .string
      } else {
        expected = false
      }
    }
    if !expected { throw Self.firstError(request, oob: oob) }
    if let executeOOB {
      if execute != nil { throw Failure("QMP input member 'execute' clashes with 'exec-oob'") }
      isOutOfBand = true
      execute = executeOOB
    }
    guard let name = execute?.bytes else { throw Failure("QMP input lacks member 'execute'") }
    self.name = name
  }

  /// The error that QEMU reports of several: the one it meets first.
  private static func firstError(_ request: View, oob: Bool) -> Failure {
    for key in request.keysInQEMUsOrder {
      guard let value = request.member(named: key) else { continue }
      switch key {
      case "execute": if value.kind != .string { return Failure("QMP input member 'execute' must be a string") }
      case "exec-oob" where oob:
        if value.kind != .string { return Failure("QMP input member 'exec-oob' must be a string") }
      case "arguments":
        if value.kind != .object { return Failure("QMP input member 'arguments' must be an object") }
      case "id": break
      default: return Failure("QMP input member '\(key)' is unexpected")
      }
    }
    return Failure("QMP input lacks member 'execute'")
  }
}
