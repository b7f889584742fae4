// What the machine's memory is made of: sizes, devices, blocks, and where it is mapped.
import Event
import JSON
import Machine
import Monitor

/// A block of memory, in bytes.
struct MemoryBlock {
  /// Its name, empty for what isn't the machine's own.
  let name: String
  let offset: Int64
  let size: Int64
}

extension CommandRow<Machine> {
  /// `query-memory-size-summary`: `{base-memory, plugged-memory}` in bytes. A machine without a chipset has none.
  static let queryMemorySizeSummary = Self(
    "query-memory-size-summary", help: "show how much memory the machine has",
    human: HumanFace("info memory_size_summary"),
    encode: { (size: (base: Int64, plugged: Int64), json) in
      json.beginObject()
      json.member("base-memory", size.base)
      json.member("plugged-memory", size.plugged)
      json.endObject()
    },
    show: { "base memory: \($0.base)\nplugged memory: \($0.plugged)" },
    now: { machine, _ in (machine.isPC ? machine.options.memory : 0, machine.pluggedMemory) })

  /// `query-memory-devices`: `[{type: dimm, data: {id?, addr, slot, node, memdev, size, hotplugged, hotpluggable}}]`.
  static let queryMemoryDevices = Self(
    "query-memory-devices", help: "list the memory that was plugged", human: HumanFace("info memory-devices"),
    encode: { (modules: [MemoryModule], json) in
      json.objects(modules) { (module, json) in
        json.member("type", "dimm" as StaticString)
        json.key("data")
        json.beginObject()
        if let id = module.device.id { json.member("id", id) }
        json.member("addr", module.address)
        json.member("slot", module.slot)
        json.member("node", module.node)
        json.member("memdev", module.memory.path)
        json.member("size", module.size)
        json.member("hotplugged", module.device.isHotplugged)
        json.member("hotpluggable", true)
        json.endObject()
      }
    },
    show: { modules in
      modules.map { module in
        """
        Memory device [dimm]: "\(module.device.id ?? "")"
          addr: \(module.address.prefixed)
          slot: \(module.slot)
          node: \(module.node)
          size: \(module.size)
          memdev: \(module.memory.path)
          hotplugged: \(module.device.isHotplugged)
          hotpluggable: true
        """
      }.joined(separator: "\n")
    },
    now: { machine, _ in machine.memoryModules })

  /// `x-query-ramblock`: the blocks of memory, the largest first: the machine's own has a name, those of other backends
  /// have none. A PC's firmware isn't there yet.
  static let queryRAMBlock = text(
    "x-query-ramblock", help: "list the blocks of memory", human: "info ramblock"
  ) { machine, _ in
    let blocks = memoryBlocks(of: machine).enumerated().sorted {
      ($1.element.size, $0.offset) < ($0.element.size, $1.offset)
    }
    return ([blockHeading] + blocks.map(\.element.line)).map { $0 + "\n" }.joined()
  }

  /// `info mtree [-f] [-d] [-o] [-D]`: the memory regions of each address space; `-f` as they are seen, `-o` with those
  /// they belong to. Nothing is disabled, and there is no dispatch tree, so `-D` and `-d` change nothing.
  static let infoMtree = human(
    HumanFace(
      "info mtree", arguments: "flatview:-f,dispatch_tree:-d,owner:-o,disabled:-D", usage: "[-f][-d][-o][-D]"),
    help: "show the tree of memory regions", flags: .incomplete
  ) { (machine, arguments) throws(Failure) in
    if machine.isPC { throw Failure.notSimulated("info mtree") }
    let owner = arguments.optionalBool("owner") ?? false ? " parent:{obj path=/machine/unattached}" : ""
    return arguments.optionalBool("flatview") ?? false ? flatViews(owner) : regions(owner)
  }
}

private let blockHeading =
  "              Block Name    PSize              Offset               Used              Total"

/// The memory of each backend, in the order in which they came.
private func memoryBlocks(of machine: Machine) -> [MemoryBlock] {
  let (page, alignment): (Int64, Int64) = (4096, 1 << 18)
  var end: Int64 = 0
  return (machine.objects?.objects ?? []).filter { $0.type.conforms(to: "memory-backend") }.compactMap { backend in
    // What a backend may have is bounded, and so is a process's address space.
    guard case .int(let bytes)? = try? backend.value(of: "size"), bytes > 0 else { return nil }
    let size = (bytes + page - 1) / page * page
    let offset = (end + alignment - 1) / alignment * alignment
    let (next, overflow) = offset.addingReportingOverflow(size)
    if overflow || next > .max - alignment { return nil }
    end = next
    let isMain = machine.objects.flatMap { try? $0.machine.value(of: "memory-backend") } == .string(backend.path)
    return MemoryBlock(name: isMain ? backend.name : "", offset: offset, size: size)
  }
}

extension MemoryBlock {
  fileprivate var line: String {
    let padding = String(repeating: " ", count: max(0, 24 - name.utf8.count))
    let (place, bytes) = ("0x" + offset.padded(to: 16), "0x" + size.padded(to: 16))
    return "\(padding)\(name)    4 KiB  \(place) \(bytes) \(bytes)"
  }
}

private func regions(_ owner: String) -> String {
  """
  address-space: memory
    0000000000000000-ffffffffffffffff (prio 0, i/o): system\(owner)

  address-space: I/O
    0000000000000000-000000000000ffff (prio 0, i/o): io\(owner)


  """
}

private func flatViews(_ owner: String) -> String {
  """
  FlatView #0
   AS "memory", root: system
   Root memory region: (none)
    No rendered FlatView

  FlatView #1
   AS "I/O", root: io
   Root memory region: io
    0000000000000000-000000000000ffff (prio 0, i/o): io\(owner)


  """
}
