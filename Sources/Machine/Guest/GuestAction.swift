// What a guest can be made to do, and the parts of the machine that it does it with.
import Block
import Event

/// One thing that a guest does.
public enum GuestAction: Sendable, Equatable {
  /// It shuts down.
  case shutdown
  /// It reboots.
  case reboot
  /// It panics.
  case panic
  /// It panics, and goes on in a kernel that saves what the first one leaves.
  case crashload
  /// It goes to sleep.
  case suspend
  /// It writes its memory to its disk and shuts down.
  case suspendToDisk
  /// It neglects its watchdog, which runs out.
  case watchdog
  /// It does what the emulator can't run.
  case internalError
  /// It dirties so many pages of 4 KiB a second from now on.
  case dirty(rate: Int64)
  /// It writes so many sectors of 512 bytes to a disk, its first one if none is named.
  case write(sectors: Int64, disk: String?)
  /// It keeps reading and writing a disk, its first one if none is named, from now on.
  case load(WorkloadRates, disk: String?)
  /// A request of its to a disk fails.
  case ioError(disk: String?, BlockError)
  /// It opens a serial port.
  case openPort(String)
  /// It closes a serial port.
  case closePort(String)

  /// What it is called.
  public var name: Name {
    switch self {
    case .shutdown: .shutdown
    case .reboot: .reboot
    case .panic: .panic
    case .crashload: .crashload
    case .suspend: .suspend
    case .suspendToDisk: .suspendToDisk
    case .watchdog: .watchdog
    case .internalError: .internalError
    case .dirty: .dirty
    case .write: .write
    case .load: .load
    case .ioError: .ioError
    case .openPort: .openPort
    case .closePort: .closePort
    }
  }

  /// What things that a guest does are called.
  public enum Name: String, Sendable, CaseIterable {
    case shutdown, reboot, panic, crashload, suspend
    case suspendToDisk = "suspend-disk"
    case watchdog
    case internalError = "internal-error"
    case dirty, write, load
    case ioError = "io-error"
    case openPort = "open-port"
    case closePort = "close-port"
  }
}

/// How a disk's request fails.
public struct BlockError: Sendable, Equatable {
  /// What was requested, by QEMU's names.
  public enum Operation: String, Sendable, CaseIterable { case read, write }

  /// What was requested.
  public var operation: Operation
  /// Whether there was no room left; else it is an error of the device.
  public var isNoSpace: Bool

  /// An error of a request.
  public init(_ operation: Operation = .write, isNoSpace: Bool = false) {
    self.operation = operation
    self.isNoSpace = isNoSpace
  }
}

/// A disk as its guest uses it.
public protocol GuestDisk: AnyObject {
  /// The guest writes so many sectors of 512 bytes.
  func write(sectors: Int64)
  /// The guest makes so many requests from now on.
  func setLoad(_ rates: WorkloadRates)
  /// A request of the guest's fails.
  func fail(with error: BlockError)
}

/// A serial port as its guest uses it.
public protocol GuestPort: AnyObject {
  /// The guest opens or closes it.
  func setOpen(_ isOpen: Bool)
}
