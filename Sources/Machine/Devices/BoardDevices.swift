// What a machine comes with that it may also come without: ports, cards, drives, USB.

/// A network card that comes with the machine.
public struct BoardCard: Sendable, Equatable {
  /// What it is called before it is there; nil without a name.
  public var name: String?
  /// Its type: `e1000`.
  public var model: String
  /// Its hardware address; nil for one of its own.
  public var address: String?
  /// The backend it is connected to.
  public var backend: String?
  /// How many interrupt vectors a virtio card has; nil for its own number.
  public var vectors: Int64?
  /// Its slot on PCI; nil for the first free one.
  public var slot: Int64?

  /// A card.
  public init(
    _ model: String, address: String? = nil, backend: String? = nil, vectors: Int64? = nil, slot: Int64? = nil
  ) {
    self.model = model
    self.address = address
    self.backend = backend
    self.vectors = vectors
    self.slot = slot
  }
}

/// A disk or a drive for media that comes with the machine.
public struct BoardDisk: Sendable, Equatable {
  /// Its type: `ide-hd`, `ide-cd`, `floppy`.
  public var driver: String
  /// The id of its drive, which is empty if there is none of that id yet.
  public var drive: String
  /// The channel of an IDE controller, and its place there or at the floppy controller.
  public var (bus, unit): (Int64, Int64)

  /// A disk.
  public init(_ driver: String, drive: String, bus: Int64 = 0, unit: Int64 = 0) {
    self.driver = driver
    self.drive = drive
    (self.bus, self.unit) = (bus, unit)
  }
}

/// The devices that a machine comes with though it needn't have them. The display adapters are `MachineOptions.displays`.
public struct BoardDevices: Sendable, Equatable {
  /// The serial ports, by the ids of their character devices; one that is left out counts all the same.
  public var serials: [String?] = []
  /// The parallel ports, alike.
  public var parallels: [String?] = []
  /// The network cards. They come last, because their backends have to be there.
  public var cards: [BoardCard] = []
  /// The disks, in the order in which they come.
  public var disks: [BoardDisk] = []
  /// Whether there is an empty drive for cards that no device has.
  public var hasCard = false
  /// Whether there is a USB controller.
  public var hasUSB = false
  /// The types of the devices on it.
  public var usbDevices: [String] = []

  /// None of them.
  public init() {}
}
