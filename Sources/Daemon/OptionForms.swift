// The forms of the daemon's own kinds of values, with the meaning of each word.
import Chardev
import Logging
import Machine
import Monitor
import Options

extension ValueForm where Value == MonitorMode {
  static let mode = word { mode in
    switch mode {
    case .control: "QMP, for programs"
    case .readline: "the human monitor"
    }
  }
}

extension ValueForm where Value == MonitorLikeness {
  static let likeness = word { likeness in
    switch likeness {
    case .qemu: "QEMU's: order=issue, clients=1, deadline=0"
    case .async: "this server's own: order=completion, clients=0, deadline=5s"
    }
  }
}

extension ValueForm where Value == RequestOrder {
  static let order = word { order in
    switch order {
    case .completion: "commands with different ids side by side, those with the same id, or none, one after another"
    case .issue: "one command of a connection at a time"
    }
  }
}

extension ValueForm where Value == LineEditing {
  static let editing = word { editing in
    switch editing {
    case .auto: "for a client that is a terminal in raw mode, as far as can be told; on TCP it can't"
    case .on: "for every client"
    case .off: "for none: lines come as they are"
    }
  }
}

extension ValueForm where Value == MachineKind {
  static let machineKind = word { kind in
    switch kind {
    case .pc: "QEMU 7.2's pc-i440fx-7.2"
    case .q35: "its pc-q35-7.2, with PCI Express"
    case .microvm: "a board for small guests, without PCI"
    case .isapc: "a PC with an ISA bus only"
    case .none: "no board: no CPU, no bus, no devices"
    }
  }
}

extension ValueForm where Value == DeviceDriver {
  static let driver = word { driver in
    switch driver {
    case .balloon: "a memory balloon that the guest moves"
    case .none: "no device: machines without a balloon"
    }
  }
}

extension ValueForm where Value == BalloonQuery {
  static let query = word { query in
    switch query {
    case .guest: "the guest: the answer comes when it answers"
    case .host: "the host: the answer comes at once, as QEMU 7.2's"
    }
  }
}

extension ValueForm where Value == GuestOptions.Powerdown {
  static let powerdown = word { powerdown in
    switch powerdown {
    case .shutdown: "shuts down after its latency"
    case .ignore: "nothing"
    }
  }
}

extension ValueForm where Value == GuestOptions.Unplug {
  static let unplug = word { unplug in
    switch unplug {
    case .accept: "lets the device go after its latency"
    case .refuse: "refuses after its latency"
    case .ignore: "doesn't answer"
    }
  }
}

extension ValueForm where Value == GuestOptions.NMI {
  static let nmi = word { nmi in
    switch nmi {
    case .ignore: "nothing"
    case .panic: "panics"
    }
  }
}

extension ValueForm where Value == Logger.Level {
  static let logLevel = word { level in
    switch level {
    case .trace, .debug: "every detail"
    case .info: "who connects and leaves too"
    case .notice: "what an operator should know"
    case .warning: "what may need attention"
    case .error: "what has failed"
    case .critical: "what ends the daemon"
    }
  }
}

extension ValueForm where Value == Address {
  /// A monitor's address.
  static var address: Self {
    Self(
      "ADDRESS",
      parse: { (_, text) throws(OptionError) in
        switch Address.parse(text) {
        case .success(let address): return address
        case .failure(let error): throw OptionError(error.description)
        }
      }, write: { $0.description })
  }
}

extension ValueForm where Value == Int64 {
  /// A machine's memory.
  static var memory: Self {
    Self(
      "SIZE",
      parse: { (key, text) throws(OptionError) in
        let bytes = try ValueForm.size.parse(key, text)
        if bytes < 1 << 20 { throw OptionError("\(key) must be at least 1M") }
        return bytes
      }, write: ValueForm.size.write)
  }
}

extension ValueForm where Value == Int64 {
  /// So many bytes a second.
  static var rate: Self {
    Self(
      "SIZE",
      parse: { (key, text) throws(OptionError) in
        let bytes = try ValueForm.size.parse(key, text)
        if bytes < 1 { throw OptionError("\(key) must be at least 1") }
        return bytes
      }, write: ValueForm.size.write)
  }
}

extension ValueForm where Value == String {
  /// A UUID. QEMU reports it in small letters, however it was written.
  static var uuid: Self {
    Self(
      "UUID",
      parse: { (key, text) throws(OptionError) in
        if isUUID(text) { return text.lowercased() }
        throw OptionError("\(key)='\(text)' is not a UUID such as 12345678-1234-5678-1234-567812345678")
      }, write: { $0 })
  }
}

/// Whether `text` has a UUID's form: 8-4-4-4-12 hexadecimal digits.
private func isUUID(_ text: String) -> Bool {
  let groups = text.split(separator: "-", omittingEmptySubsequences: false)
  return groups.map(\.count) == [8, 4, 4, 4, 12] && text.utf8.count == 36
    && groups.allSatisfy { $0.allSatisfy(\.isHexDigit) }
}
