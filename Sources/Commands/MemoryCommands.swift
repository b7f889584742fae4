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
    encode: { (base: Int64, json) in
      json.beginObject()
      json.member("base-memory", base)
      json.member("plugged-memory", 0)
      json.endObject()
    },
    show: { "base memory: \($0)\nplugged memory: 0" },
    now: { machine, _ in machine.isPC ? machine.options.memory : 0 })

  /// `query-memory-devices`: the plugged memory: none.
  static let queryMemoryDevices = Self(
    "query-memory-devices", help: "list the memory that was plugged", human: HumanFace("info memory-devices"),
    encode: { (_: Void, json) in json.emptyArray() }, now: { _, _ in })

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
