// The balloon's properties that are more than settings: those by which a host polls its guest for statistics.
import Event
import JSON

extension Balloon {
  /// The value of a property that the balloon itself knows, nil for another one.
  func property(_ name: String) -> Value? {
    switch name {
    case "guest-stats": guestStats()
    case "guest-stats-polling-interval": .int(pollingInterval)
    default: nil
    }
  }

  /// Sets a property that the balloon itself knows; false for another one. Errors are QEMU 7.2's.
  func setProperty(_ name: String, to value: Value) throws(Failure) -> Bool {
    switch name {
    case "guest-stats": throw Failure("Property 'virtio-balloon-device.guest-stats' is not writable")
    case "guest-stats-polling-interval":
      guard case .int(let seconds) = value else {
        throw Failure("Invalid parameter type for 'guest-stats-polling-interval', expected: integer")
      }
      try setPollingInterval(seconds)
      return true
    default: return false
    }
  }
}
