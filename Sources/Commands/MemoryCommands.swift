// What the machine's memory is made of: sizes, blocks, firmware.
import Event
import JSON
import Machine
import Monitor

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

  /// `x-query-ramblock`: the blocks of memory, the largest first; what the user created and nothing uses has no name.
  static let queryRAMBlock = text(
    "x-query-ramblock", help: "list the blocks of memory", human: "info ramblock"
  ) { machine, _ in
    let blocks = machine.memoryBlocks.enumerated().sorted {
      ($1.element.total, $0.offset) < ($0.element.total, $1.offset)
    }
    return ([blockHeading] + blocks.map(\.element.line)).map { $0 + "\n" }.joined()
  }

  /// `x-query-roms`: the firmware that was loaded.
  static let queryROMs = text("x-query-roms", help: "list the loaded firmware", human: "info roms") { machine, _ in
    machine.firmwareLines.map { $0 + "\n" }.joined()
  }
}

private let blockHeading =
  "              Block Name    PSize              Offset               Used              Total"

extension MemoryBlock {
  fileprivate var line: String {
    let padding = String(repeating: " ", count: max(0, 24 - name.utf8.count))
    return "\(padding)\(name)    4 KiB  0x\(offset.padded(to: 16)) 0x\(used.padded(to: 16)) 0x\(total.padded(to: 16))"
  }
}
