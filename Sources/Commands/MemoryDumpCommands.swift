// The guest's memory on the human monitor, and written to files. Paging is off, so that virtual addresses are physical.
import Event
import HMP
import JSON
import Machine
import Monitor

extension CommandRow<Machine> {
  /// `x /FMT ADDRESS`: the memory that the CPU sees.
  static let dumpVirtual = human(
    HumanFace("x", arguments: "fmt:/,addr:l", usage: "/fmt addr", failsPlainly: true),
    help: "dump virtual memory from 'addr' on"
  ) { (machine, arguments) throws(Failure) in
    if machine.cpuCount == 0 { throw noCPU }
    return try MemoryDump(GivenFormat(arguments)).text(machine, try address(arguments, "addr"))
  }

  /// `xp /FMT ADDRESS`: the memory at a physical address.
  static let dumpPhysical = human(
    HumanFace("xp", arguments: "fmt:/,addr:l", usage: "/fmt addr", failsPlainly: true),
    help: "dump physical memory from 'addr' on"
  ) { (machine, arguments) throws(Failure) in
    let format = GivenFormat(arguments)
    if format.format == .instruction && machine.cpuCount == 0 { throw noCPU }
    return try MemoryDump(format).text(machine, try address(arguments, "addr"))
  }

  /// `sum START SIZE`: a checksum of physical memory.
  static let sum = human(
    HumanFace("sum", arguments: "start:i,size:i", usage: "addr size"), help: "checksum a range of memory"
  ) { (machine, arguments) throws(Failure) in
    let size = UInt32(truncatingIfNeeded: try arguments.int("size"))
    return machine.addresses.checksum(try address(arguments, "start"), size).padded(to: 5, radix: 10)
  }

  /// `gpa2hva ADDRESS`: where this process would have that memory; the addresses are made up.
  static let hostVirtualAddress = human(
    HumanFace("gpa2hva", arguments: "addr:l", usage: "addr", failsPlainly: true),
    help: "show the host's virtual address of a physical address of the guest"
  ) { (machine, arguments) throws(Failure) in
    let place = try address(arguments, "addr")
    return "Host virtual address for \(try memory(at: place, of: machine)) is "
      + (0x7f00_0000_0000 &+ place).prefixed
  }

  /// `gpa2hpa ADDRESS`: where the host would have that memory; the addresses are made up.
  static let hostPhysicalAddress = human(
    HumanFace("gpa2hpa", arguments: "addr:l", usage: "addr", failsPlainly: true),
    help: "show the host's physical address of a physical address of the guest"
  ) { (machine, arguments) throws(Failure) in
    let place = try address(arguments, "addr")
    return "Host physical address for \(try memory(at: place, of: machine)) is " + (0x1_0000_0000 &+ place).prefixed
  }

  /// `gva2gpa ADDRESS`: the physical address of a virtual one.
  static let guestPhysicalAddress = human(
    HumanFace("gva2gpa", arguments: "addr:l", usage: "addr", failsPlainly: true),
    help: "show the physical address of a virtual address of the guest"
  ) { (machine, arguments) throws(Failure) in
    if machine.cpuCount == 0 { throw Failure("No cpu") }
    let place = try address(arguments, "addr") & 0xf_ffff_ffff_ffff
    return "gpa: \(place == 0 ? "0" : place.prefixed)"
  }
}

private let noCPU = Failure("Can not dump without CPU")

private func address(_ arguments: borrowing Arguments, _ name: StaticString) throws(Failure) -> UInt64 {
  UInt64(bitPattern: try arguments.int(name))
}

/// An address and the memory there, by its name.
private func memory(at address: UInt64, of machine: Machine) throws(Failure) -> String {
  switch machine.addresses.region(at: address) {
  case .memory(let name)?: return "\(address.prefixed) (\(name))"
  case .registers?: throw Failure("Memory at address \(address.prefixed) is not RAM")
  case nil: throw Failure("No memory is mapped at address \(address.prefixed)")
  }
}

/// Memory as text, in the columns of QEMU 7.2.
struct MemoryDump {
  private let format: GivenFormat
  /// How many bytes are shown at most; QEMU has no limit.
  private static let limit = 65536

  init(_ format: GivenFormat) { self.format = format }

  func text(_ machine: Machine, _ address: UInt64) throws(Failure) -> String {
    let size = format.size ?? 1
    let (count, overflow) = max(0, format.count).multipliedReportingOverflow(by: size)
    // An instruction takes a line.
    let isTooMuch = format.format == .instruction ? count > Self.limit / 16 : count > Self.limit
    if overflow || isTooMuch { throw Failure("at most \(Self.limit) bytes can be shown") }
    if format.format == .instruction { return try instructions(machine, address) }
    let perLine = size == 1 ? 8 : 16
    let itemSize = format.format == .character ? 1 : size
    var lines: [String] = []
    for offset in stride(from: 0, to: count, by: perLine) {
      let place = address &+ UInt64(offset)
      let start = place.padded(to: 16) + ":"
      guard let bytes = machine.addresses.read(place, min(perLine, count - offset)) else {
        lines.append(start + " Cannot access memory")
        break
      }
      let items = stride(from: 0, to: bytes.count, by: itemSize).map {
        item(bytes[$0..<min($0 + itemSize, bytes.count)])
      }
      lines.append(start + " " + items.joined(separator: " "))
    }
    return lines.joined(separator: "\n")
  }

  private func item(_ bytes: ArraySlice<UInt8>) -> String {
    let value = bytes.reversed().reduce(0) { $0 << 8 | UInt64($1) }
    let bits = bytes.count * 8
    switch format.format {
    case .hexadecimal: return "0x" + value.padded(to: bytes.count * 2)
    case .octal: return (value == 0 ? "0" : "0" + String(value, radix: 8)).led(to: (bits + 2) / 3)
    case .decimal: return String(Int64(bitPattern: value)).led(to: (bits * 10 + 32) / 33)
    case .unsigned: return String(value).led(to: (bits * 10 + 32) / 33)
    case .character, .instruction: return NumberFormat.character.text(Int64(bitPattern: value))
    }
  }

  /// Memory that nobody wrote disassembles to one instruction; others aren't known here.
  private func instructions(_ machine: Machine, _ address: UInt64) throws(Failure) -> String {
    var lines: [String] = []
    for number in 0..<max(0, format.count) {
      let place = address &+ UInt64(number) &* 2
      let start = "0x" + place.padded(to: 8) + ":"
      guard let bytes = machine.addresses.read(place, 2) else {
        lines.append(start + " unable to read memory")
        break
      }
      if bytes != [0, 0] { throw Failure("instructions other than those of memory that is zero aren't known here") }
      lines.append(start + "  00 00                    addb     %al, (%bx, %si)")
    }
    return lines.joined(separator: "\n")
  }
}
