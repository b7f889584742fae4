// A serial port of the guest on a character device: the simulated guest doesn't read what is sent to it.
import Chardev
import Event
import JSON

/// The user of a port's character device.
public final class SerialPort: Frontend, DevicePart, GuestPort {
  /// Whether another character device may take the place of its own.
  public let allowsSwap: Bool
  /// Lets go of its character device, which may be another one by then, of the same id.
  private let release: (SerialPort) -> Void
  /// The id of a virtio serial port, which tells when its guest opens and closes it.
  private let id: String?
  private var guestHasIt = false
  private let isOpenedByGuest: Bool
  private let report: (MachineEvent) -> Void
  private var opening: Timer?

  /// The port that `device` is, on `chardev`. All but those on USB allow another device in its place.
  init(_ chardev: Chardev, _ device: Device, _ machine: Machine) throws(Failure) {
    isOpenedByGuest = device.type.conforms(to: "virtio-serial-port") && !device.type.conforms(to: "virtconsole")
    allowsSwap = !device.type.conforms(to: "usb-device")
    id = isOpenedByGuest ? device.givenID : nil
    report = { [unowned machine] in machine.report($0) }
    let label = chardev.label
    release = { [unowned machine] port in machine.chardevs.device(named: label)?.release(port) }
    do throws(SocketError) { try chardev.serve(self) } catch { throw Failure(error.description) }
    opening = machine.guest.map { guest in Timer(guest.clock) { [unowned self] in self.setOpen(true) } }
  }

  /// A virtio port, but for a console, is open once the guest has opened it.
  public var isOpen: Bool { guestHasIt || !isOpenedByGuest }

  /// Its guest says nothing.
  public var speaksFirst: Bool { false }

  /// The user of a connection of its character device.
  public func opened(_ stream: any ByteStream) -> any StreamClient { InputSink(stream) }

  /// The guest opens or closes it.
  public func setOpen(_ isOpen: Bool) {
    opening?.disarm()
    if guestHasIt == isOpen { return }
    guestHasIt = isOpen
    if let id { report(.portChanged(id: id, isOpen: isOpen)) }
  }

  func unplugged() {
    opening?.disarm()
    release(self)
  }
}

extension SerialPort: SavedPart {
  var savedState: Value { Value(state: ["open": .bool(guestHasIt || opening?.due != nil)]) }

  /// A port that was open is so once the guest runs, as with QEMU 7.2.
  func restore(_ state: Value) {
    if state["open"] == true { opening?.arm(after: 0) } else { setOpen(false) }
  }
}
