// What options ask to be made: objects, character devices, monitors, each with the place where it was asked for.
import Block
import Chardev
import JSON

/// type catalogue to say, with a message at `origin`.
public struct GivenObject: Sendable {
  /// The object: `{"driver": "VGA", "id": "v"}`. Values are strings unless JSON typed them.
  public var value: JSON.Value
  /// Where it was given.
  public var origin: Origin
  /// Whether it was given as JSON, whose values aren't converted from text.
  public var isJSON: Bool
}

/// A drive.
public struct GivenDrive: Sendable {
  /// What it is.
  public var options: DriveOptions
  /// Where it was given.
  public var origin: Origin
}

/// A character device to open, in this order.
public struct GivenChardev: Sendable, Equatable {
  /// What it is.
  public var options: ChardevOptions
  /// Where it was given; the reason why it can't be opened is told there.
  public var origin: Origin
  /// What is said after that reason: `could not connect serial device to character backend 'X'`.
  public var failure: String?
}

/// Which language a monitor speaks.
public enum EmulatorMonitorMode: String, Sendable {
  /// The human monitor.
  case readline
  /// QMP.
  case control
}

/// A monitor.
public struct GivenMonitor: Sendable, Equatable {
  /// The id of its own, if it has one.
  public var id: String?
  /// Its character device.
  public var chardev: String
  /// What it speaks.
  public var mode: EmulatorMonitorMode
  /// Whether QMP is written on several lines.
  public var isPretty = false
  /// Where it was given.
  public var origin: Origin
}

/// A serial or parallel port; without a character device it isn't there, but counts.
public struct GivenPort: Sendable, Equatable {
  /// Its character device.
  public var chardev: String?
  /// Where it was given.
  public var origin: Origin
}

/// A descriptor that `-add-fd` puts into a set.
public struct GivenDescriptor: Sendable, Equatable {
  /// The descriptor.
  public var descriptor: Int32
  /// The set's number; nil for a new one.
  public var set: Int64?
  /// What `query-fdsets` says of it.
  public var opaque: String?
  /// Where it was given; whether the descriptor is open shows when it is taken.
  public var origin: Origin
}

/// A default that `-global` sets.
public struct GlobalProperty: Sendable, Equatable {
  /// The type: `VGA`.
  public var driver: String
  /// Its property.
  public var property: String
  /// The value.
  public var value: String
}

/// An accelerator: its name, and properties to check.
public struct GivenAccelerator: Sendable, Equatable {
  /// `tcg`, `kvm`, `qtest`.
  public var name: String
  /// Its properties as they were given.
  public var properties: [String: String] = [:]
  /// Where it was given.
  public var origin: Origin
}
