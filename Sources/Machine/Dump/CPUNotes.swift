// The state of the CPUs as ELF notes: NT_PRSTATUS, which debuggers read, and QEMU's own with what that has no room for.
//
// The layout is that of QEMU 7.2 for a CPU that isn't in long mode, as none is that runs no code: an i386 `prstatus` of
// 144 bytes, registers at 72, and a note of 440 bytes named QEMU, version 1.

extension [CPU] {
  /// The notes of all CPUs: first what everybody reads of each, then QEMU's of each.
  var notes: [UInt8] {
    flatMap { $0.note("CORE", type: 1, $0.status) } + flatMap { $0.note("QEMU", type: 0, $0.state) }
  }
}

extension CPU {
  fileprivate func note(_ name: String, type: UInt32, _ content: [UInt8]) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.append(little: UInt32(name.utf8.count + 1))
    bytes.append(little: UInt32(content.count))
    bytes.append(little: type)
    bytes.append(contentsOf: name.utf8)
    bytes.pad(to: 20)
    return bytes + content
  }

  private func value(_ register: String) -> UInt64 { UInt64(bitPattern: self.register(register) ?? 0) }

  fileprivate var status: [UInt8] {
    var bytes = [UInt8](repeating: 0, count: 24)
    bytes.append(little: UInt32(truncatingIfNeeded: index + 1))
    bytes.pad(to: 72)
    let names = [
      "ebx", "ecx", "edx", "esi", "edi", "ebp", "eax", "ds", "es", "fs", "gs", "", "eip", "cs", "eflags", "esp", "ss",
    ]
    for name in names { bytes.append(little: UInt32(truncatingIfNeeded: value(name))) }
    bytes.pad(to: 144)
    return bytes
  }

  fileprivate var state: [UInt8] {
    var bytes: [UInt8] = []
    bytes.append(little: UInt32(1))
    bytes.append(little: UInt32(440))
    let names = ["eax", "ebx", "ecx", "edx", "esi", "edi", "esp", "ebp"] + (8...15).map { "r\($0)" }
    for name in names + ["eip", "eflags"] { bytes.append(little: value(name)) }
    for name in ["cs", "ds", "es", "fs", "gs", "ss"] {
      guard let segment = Self.segments.first(where: { $0.name == name }) else { continue }
      bytes.append(segment.selector, segment.limit, segment.attributes, segment.base)
    }
    // The local descriptor table, the task, the global table, the interrupts' table.
    for attributes: Int64 in [0x8200, 0x8b00, 0, 0] { bytes.append(0, 0xffff, attributes, 0) }
    bytes.append(little: Self.controlRegister0)
    bytes.pad(to: 440)
    return bytes
  }

  private static let controlRegister0: UInt64 = 0x6000_0010
}

extension [UInt8] {
  fileprivate mutating func append(_ selector: Int64, _ limit: Int64, _ attributes: Int64, _ base: Int64) {
    for number in [selector, limit, attributes, 0] { append(little: UInt32(truncatingIfNeeded: number)) }
    append(little: base)
  }
}
