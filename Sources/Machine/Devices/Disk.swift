// A disk, CD-ROM or floppy drive: a device that has a drive or a node of the block graph. What each kind does with it is
// QEMU 7.2's.
import Block
import Event
import JSON

/// A device with a drive.
final class Disk: DevicePart {
  /// Its drive, or what it has of its own.
  let backend: BlockBackend
  /// What its guest does with it.
  private(set) lazy var requests = DiskRequests(machine, backend)
  private unowned let machine: Machine

  init(_ device: Device, _ kind: DiskKind, on bus: Bus?, _ machine: Machine) throws(Failure) {
    let name = device.values["drive"]?.text ?? ""
    if kind != .virtio, !device.type.name.equals("ide-cd") { try device.checkBlockSizes() }
    let blocks = machine.blocks
    let drive = blocks.drive(name)
    let node = drive?.node ?? blocks.node(named: name)
    if kind.needsMedium, node?.isInserted != true { throw Failure("Device needs media, but drive is empty") }
    backend = drive ?? blocks.addBackend()
    self.machine = machine
    do throws(Failure) {
      try blocks.connect(kind.described(device), to: backend)
      if drive == nil, let node { try blocks.insert(node, into: backend) }
      if kind == .virtio { try device.checkBlockSizes() }
      let controller = bus?.device?.type.name.string ?? ""
      if controller.hasPrefix("virtio-scsi"), let node { try plug(node) }
    } catch {
      if drive == nil {
        if let node { blocks.drain(above: node) }
        blocks.remove(backend)
      }
      throw error
    }
    // Its card begins anew.
    if kind == .virtio, let node { blocks.drain(around: node) }
  }

  /// Plugs it into a controller, which stops it when that can't be.
  private func plug(_ node: BlockNode) throws(Failure) {
    do throws(Failure) { try machine.blocks.checkPlugged(node) } catch {
      machine.blocks.drain(above: node)
      throw error
    }
  }

  /// The machine starts anew: the guest has nothing more to do with it.
  func reset() {
    requests.reset()
    machine.blocks.setWorkload(nil, of: backend, on: machine.loop.simulated)
  }

  /// Nothing is under way any more.
  func stopped() { if let node = backend.node { machine.blocks.drain(around: node) } }

  /// A drive goes with its device, and what works on it; of a node that has no drive it is taken away only.
  func unplugged() {
    if backend.id.isEmpty, let node = backend.node { machine.blocks.drain(above: node) }
    machine.blocks.remove(backend)
  }
}

extension Disk: SavedPart {
  var savedState: Value { Value(state: ["tray-open": .bool(backend.isTrayOpen), "locked": .bool(backend.isLocked)]) }

  func restore(_ state: Value) {
    guard backend.device?.hasTray == true else { return }
    if machine.blocks.setTray(of: backend, isOpen: state["tray-open"] == true) { machine.reportTray(backend) }
  }
}

/// The kinds of devices that have drives.
enum DiskKind {
  case virtio, scsi, ide, usb, nvme, floppy, cdrom, flash

  /// Nil for a type that is none of them.
  init?(_ model: DeviceModel) {
    if !model.hasProperty("drive") { return nil }
    switch model.name {
    case "ide-cd", "scsi-cd": self = .cdrom
    case "ide-hd", "ide-cf": self = .ide
    case "scsi-hd": self = .scsi
    case "usb-storage": self = .usb
    case "nvme": self = .nvme
    case "floppy": self = .floppy
    case let name where name.hasPrefix("virtio-blk"): self = .virtio
    default: self = .flash
    }
  }

  /// Whether it can't be empty.
  var needsMedium: Bool { ![.floppy, .cdrom, .flash].contains(self) }

  /// What it is to its drive.
  fileprivate func described(_ device: Device) -> BackendDevice {
    let allowsResize: BlockPermissions = [.cdrom, .nvme, .floppy].contains(self) ? [] : .resize
    let allowsWrite: BlockPermissions = device.values["share-rw"] == true ? .write : []
    var described = BackendDevice(
      name: name(of: device), path: path(of: device), isRemovable: [.cdrom, .floppy].contains(self),
      hasTray: self == .cdrom,
      hasStatus: ![.floppy, .nvme, .flash].contains(self), writes: self != .cdrom,
      allows: [.consistentRead, .writeUnchanged, allowsResize, allowsWrite], worksReadOnly: self != .ide)
    described.writesBack = ["on": true, "off": false][device.values["write-cache"]?.text]
    described.onReadError = device.values["rerror"].flatMap { ErrorPolicy(rawValue: $0.text) }
    described.onWriteError = device.values["werror"].flatMap { ErrorPolicy(rawValue: $0.text) }
    return described
  }

  /// The device that the drive is told of: the one behind a card, if there is one.
  private func name(of device: Device) -> String {
    [.virtio, .usb].contains(self) ? path(of: device) : device.id ?? device.path
  }

  private func path(of device: Device) -> String {
    switch self {
    case .virtio: device.path + "/virtio-backend"
    case .usb: device.path + "/\(device.name).0/legacy[0]"
    default: device.path
    }
  }
}

extension Device {
  /// What sizes of blocks must be to each other.
  fileprivate func checkBlockSizes() throws(Failure) {
    func size(_ name: String) -> Int64 { values[name]?.integer ?? 0 }
    let logical = max(512, size("logical_block_size"))
    if logical > max(512, size("physical_block_size")) {
      throw Failure("logical_block_size > physical_block_size not supported")
    }
    for name in ["min_io_size", "opt_io_size", "discard_granularity"]
    where size(name) % logical != 0 && size(name) != Int64(UInt32.max) {
      throw Failure("\(name) must be a multiple of logical_block_size")
    }
  }
}
