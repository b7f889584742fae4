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
  private var isOpen = false
  private let report: (MachineEvent) -> Void

  /// The port that `device` is, on `chardev`. A serial one allows another device in its place.
  init(_ chardev: Chardev, _ device: Device, _ machine: Machine) throws(Failure) {
    let isVirtio = device.type.conforms(to: "virtio-serial-port")
    allowsSwap = !isVirtio
    id = isVirtio ? device.givenID : nil
    report = { [unowned machine] in machine.report($0) }
    let label = chardev.label
    release = { [unowned machine] port in machine.chardevs.device(named: label)?.release(port) }
    do throws(SocketError) { try chardev.serve(self) } catch { throw Failure(error.description) }
  }

  /// The user of a connection of its character device.
  public func opened(_ stream: any ByteStream) -> any StreamClient { InputSink(stream) }

  /// The guest opens or closes it.
  public func setOpen(_ isOpen: Bool) {
    if self.isOpen == isOpen { return }
    self.isOpen = isOpen
    if let id { report(.portChanged(id: id, isOpen: isOpen)) }
  }

  func unplugged() { release(self) }
}
