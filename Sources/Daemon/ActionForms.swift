// The forms of a machine's actions, with the meaning of each word.
import Machine
import Options

extension ValueForm where Value == Actions.Reboot {
  static let reboot = word { action in
    switch action {
    case .reset: "it starts anew"
    case .shutdown: "it shuts down"
    }
  }
}

extension ValueForm where Value == Actions.Shutdown {
  static let shutdown = word { action in
    switch action {
    case .poweroff: "it ends"
    case .pause: "it stops until it is reset"
    }
  }
}

extension ValueForm where Value == Actions.Panic {
  static let panic = word { action in
    switch action {
    case .pause: "it stops"
    case .shutdown: "it shuts down, or stops with shutdown=pause"
    case .exitFailure: "it shuts down, and the daemon will end with status 1"
    case .none: "it goes on"
    }
  }
}

extension ValueForm where Value == Actions.Watchdog {
  static let watchdog = word { action in
    switch action {
    case .reset: "it starts anew"
    case .shutdown: "its power button is pressed"
    case .poweroff: "it ends at once"
    case .pause: "it stops"
    case .debug, .none: "it goes on"
    case .injectNMI: "its guest gets a non-maskable interrupt"
    }
  }
}
