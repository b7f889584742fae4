// The names that failures carry on the wire.
import Event

extension Failure.Kind {
  /// The error class of QMP, as of QEMU 7.2.
  public var errorClass: StaticString {
    switch self {
    case .generic: "GenericError"
    case .commandNotFound: "CommandNotFound"
    case .deviceNotActive: "DeviceNotActive"
    case .deviceNotFound: "DeviceNotFound"
    case .accelerationCapMissing: "KVMMissingCap"
    }
  }
}
