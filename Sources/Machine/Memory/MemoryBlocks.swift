// The blocks of memory that an emulator allocates: the machine's own memory, firmware, what is a device's, what the user
// created. They share one space of offsets, in which a new block takes the smallest gap behind another one that it fits in.
//
// As long as nothing has come or gone since the machine was made, where they are follows from what there is. From then on
// it is kept.

/// A block of memory.
public struct MemoryBlock {
  /// Its name; empty for what the user created and nothing uses.
  public internal(set) var name: String
  /// Where it is among the others.
  public internal(set) var offset: UInt64
  /// How many bytes of it are in use.
  public let used: UInt64
  /// How many bytes it has.
  public let total: UInt64
  /// Whose it is.
  let owner: Owner

  /// Whose a block is, and which of its blocks.
  enum Owner: Hashable {
    case board(Int)
    case object(ObjectIdentifier)
    case device(ObjectIdentifier, Int)
  }

  fileprivate init(_ name: String, _ used: Int64, _ total: Int64, _ owner: Owner) {
    func pages(_ bytes: Int64) -> UInt64 { (UInt64(max(0, bytes)) + 4095) / 4096 * 4096 }
    self.name = name
    self.used = pages(used)
    self.total = pages(total)
    self.owner = owner
    offset = 0
  }
}

extension Machine {
  /// Its blocks of memory in the order in which they came.
  public var memoryBlocks: [MemoryBlock] {
    let wanted = blocksWithoutPlaces
    let byOwner = Dictionary(wanted.map { ($0.owner, $0) }) { first, _ in first }
    var blocks: [MemoryBlock] = []
    var space = BlockSpace()
    for placed in placedBlocks ?? [] {
      guard var block = byOwner[placed.owner] else { continue }
      block.offset = placed.offset
      space.take(placed.offset, placed.total)
      blocks.append(block)
    }
    let placed = Set(blocks.map(\.owner))
    for var block in wanted where !placed.contains(block.owner) {
      guard let offset = space.place(block.total) else { continue }
      block.offset = offset
      blocks.append(block)
    }
    return blocks
  }

  /// Keeps the places that its blocks have before an object of a type comes.
  public func keepBlocks(whileComing type: String) { if type.hasPrefix("memory-backend-") { keepBlocks() } }

  /// Keeps the places that its blocks have before the user's object of that id goes.
  public func keepBlocks(whileGoing object: String) {
    if objects?.object(object, "memory-backend") != nil { keepBlocks() }
  }

  /// Keeps the places that its blocks have before a device comes, if it has blocks.
  func keepBlocks(whileComing device: ObjectType) {
    if MemoryRecord(device: device.name.string)?.blocks.isEmpty == false { keepBlocks() }
  }

  /// Keeps the places that its blocks have before some of them go.
  func keepBlocks() { if !isInPreconfig { placedBlocks = memoryBlocks } }

  /// What the user created comes first, then the machine's own memory, its firmware, devices in their order, and the tables
  /// that are made when all is there.
  private var blocksWithoutPlaces: [MemoryBlock] {
    guard let objects, let devices else { return [] }
    let backends = objects.objects.filter { $0.type.conforms(to: "memory-backend") }
    let main = (try? objects.machine.value(of: "memory-backend").text) ?? ""
    let isOwn = { (backend: ObjectNode) in backend.path == main && self.options.memoryBackend == nil }
    let names = backendNames(devices)
    let ordered = backends.filter { !isOwn($0) } + backends.filter(isOwn)
    let board = (MemoryRecord(board: options.board)?.blocks ?? []).enumerated().map { number, block in
      let size = block.name == "pc.bios" ? options.firmwareSize : nil
      return MemoryBlock(block.name, size ?? block.used, size ?? block.total, .board(number))
    }
    let isTable = { (block: MemoryBlock) in block.name.hasPrefix("/rom@") }
    return ordered.compactMap { MemoryBlock($0, isMain: $0.path == main, names[$0.path]) }
      + board.filter { !isTable($0) } + devices.order.filter { !$0.isHotplugged }.flatMap(\.memoryBlocks)
      + board.filter(isTable) + devices.order.filter(\.isHotplugged).flatMap(\.memoryBlocks)
  }

  /// What the devices that use an object call its block, by its path.
  private func backendNames(_ devices: DeviceTree) -> [String: String] {
    var names: [String: String] = [:]
    for device in devices.order {
      guard case .string(let memory)? = device.values["memdev"], let node = try? objects?.resolve(memory),
        let prefix = MemoryRecord(device: device.type.name.string)?.backendPrefix
      else { continue }
      names[node.path] = device.blockName(prefix + node.memoryName)
    }
    return names
  }
}

extension MemoryBlock {
  /// That of an object; nil unless it has a size.
  fileprivate init?(_ backend: ObjectNode, isMain: Bool, _ name: String?) {
    guard case .int(let bytes)? = try? backend.value(of: "size"), bytes > 0 else { return nil }
    self.init(name ?? (isMain ? backend.memoryName : ""), bytes, bytes, .object(ObjectIdentifier(backend)))
  }
}

/// The space of offsets, of which there are 2^63.
private struct BlockSpace {
  /// What is taken, in order.
  private var taken: [(start: UInt64, end: UInt64)] = []
  private static let (alignment, limit): (UInt64, UInt64) = (1 << 18, 1 << 63)

  mutating func take(_ start: UInt64, _ size: UInt64) {
    let place = taken.firstIndex { $0.start > start } ?? taken.endIndex
    taken.insert((start, start &+ size), at: place)
  }

  /// Takes the smallest gap behind another block that has `size` bytes; nil if there is none.
  mutating func place(_ size: UInt64) -> UInt64? {
    var best: (start: UInt64, size: UInt64)? = taken.isEmpty ? (0, Self.limit) : nil
    for (number, block) in taken.enumerated() where block.end < Self.limit {
      let start = (block.end + Self.alignment - 1) / Self.alignment * Self.alignment
      let end = number + 1 < taken.count ? taken[number + 1].start : Self.limit
      guard start <= end, end - start >= size, best.map({ end - start < $0.size }) ?? true else { continue }
      best = (start, end - start)
    }
    guard let best else { return nil }
    take(best.start, size)
    return best.start
  }
}

extension Device {
  /// The blocks of memory that came with it.
  fileprivate var memoryBlocks: [MemoryBlock] {
    let record = MemoryRecord(device: type.name.string)
    return (record?.blocks ?? []).enumerated().compactMap { number, block in
      if hasNoROM, isROM(block.name) { return nil }
      let size = videoMemory(block.name)
      return MemoryBlock(
        blockName(block.name), size ?? block.used, size ?? block.total, .device(ObjectIdentifier(self), number))
    }
  }

  /// What a recorded name is on this bus.
  fileprivate func blockName(_ recorded: String) -> String {
    recorded.hasPrefix("%/") ? pciPath + recorded.dropFirst() : recorded
  }

  /// Whether no ROM of it is on the bus.
  private var hasNoROM: Bool { isWithoutROM || isROMLoaded }

  /// Whether that is the name of its ROM's block; names have at most 31 bytes.
  private func isROM(_ name: String) -> Bool {
    name.hasSuffix(".rom") || name == "%/" + (type.name.string + ".rom").prefix(31)
  }

  /// How large its video memory was asked to be, in bytes; nil if nobody did.
  private func videoMemory(_ name: String) -> Int64? {
    guard name.hasSuffix("vga.vram"), isGiven("vgamem_mb"), !type.name.string.hasPrefix("qxl"),
      let megabytes = values["vgamem_mb"]?.integer, (1...512).contains(megabytes)
    else { return nil }
    var size: Int64 = 1
    while size < megabytes { size *= 2 }
    return size << 20
  }

  /// Its place as PCI devices are called: `0000:00:02.0`, behind a bridge `0000:00:02.0:01.0`.
  private var pciPath: String {
    let place = (pciAddress >> 3).padded(to: 2) + "." + String(pciAddress & 7)
    if let bridge = bus?.device, bridge.type.conforms(to: "pci-device") { return bridge.pciPath + ":" + place }
    return "0000:00:" + place
  }
}
