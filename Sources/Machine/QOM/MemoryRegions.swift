// The objects of regions of memory that depend on a machine's options: those of what the user creates, of memory above
// 4 GiB, and of the room for memory that is plugged in. The others were recorded.
import JSON

extension ObjectNode {
  /// A region of memory that is somewhere in another one, or in none.
  static func memoryRegion(_ name: String, _ addresses: ClosedRange<UInt64>, in container: String = "") -> ObjectNode? {
    guard let type = ObjectType(named: "memory-region") else { return nil }
    let size = addresses.upperBound - addresses.lowerBound + 1
    return ObjectNode(
      type, name: name + "[0]",
      values: [
        "addr": .int(Int64(clamping: addresses.lowerBound)), "size": .int(Int64(clamping: size)), "priority": 0,
        "container": .string(container),
      ])
  }
}

extension ObjectTree {
  /// Adds what there is of memory beside that below 4 GiB, and tells the chipset of both.
  func addMemoryRegions(_ options: MachineOptions) {
    guard let board = machine.child("unattached") else { return }
    let layout = MemoryLayout(options)
    func add(_ name: String, _ addresses: ClosedRange<UInt64>, to parent: ObjectNode, in container: String) {
      let path = "\(board.path)/\(container)[0]"
      if let region = ObjectNode.memoryRegion(name, addresses, in: path) { parent.append(region) }
    }
    if let above = layout.above { add("ram-above-4g", above, to: board, in: "system") }
    if let room = options.plugRoom { add("device-memory", room, to: machine, in: "system") }
    let powerManagement = ["PIIX4_PM", "ICH9-LPC"]
    if options.memorySlots > 0,
      let chip = board.recordedChildren(of: "pci-device").first(where: { powerManagement.contains($0.type.name.string) }
      )
    {
      add("acpi-mem-hotplug", 0xa00...0xa17, to: chip, in: "io")
    }
    machine.child("q35")?.values.merge([
      "below-4g-mem-size": .int(Int64(clamping: layout.low)),
      "above-4g-mem-size": .int(Int64(clamping: layout.total - layout.low)),
    ]) { $1 }
  }
}
