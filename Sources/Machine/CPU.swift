// The machine's virtual CPUs. They run no code: their registers are those of an x86 CPU at reset, as of QEMU 7.2.
import Event
import JSON

/// A virtual CPU.
public struct CPU: Sendable {
  /// Its number.
  public let index: Int
  /// The thread that would run it.
  public let thread: Int64
  /// Its place: socket, core of it, thread of that.
  public let place: (socket: Int, core: Int, thread: Int)
  /// What EDX holds at reset: family, model and stepping.
  let version: Int64

  /// Its number as its interrupt controller has it: threads and cores have as many bits as they need.
  public let apicID: Int
  /// Where its object is.
  public let path: String

  /// The CPUs that a machine comes with, in order; `thread` starts the thread of one, by its number.
  static func all(_ options: MachineOptions, thread: (Int) -> Int64) -> [CPU] {
    (0..<max(0, options.cpus)).map { index in
      // The first CPU is the machine's first device, its interrupt controller the second one.
      CPU(
        options, index: index, thread: thread(index), path: "/machine/unattached/device[\(index == 0 ? 0 : index + 1)]")
    }
  }

  /// A CPU of a machine.
  init(_ options: MachineOptions, index: Int, thread: Int64, path: String) {
    let (threads, cores) = (max(1, options.topology.threads), max(1, options.topology.cores))
    self.index = index
    self.thread = thread
    self.path = path
    place = (socket: index / threads / cores, core: index / threads % cores, thread: index % threads)
    apicID = place.socket << (Self.bits(threads) + Self.bits(cores)) | place.core << Self.bits(threads) | place.thread
    version = Self.version(of: options.cpuModel)
  }

  /// How many bits numbers below `count` need.
  private static func bits(_ count: Int) -> Int { Int.bitWidth - max(0, count - 1).leadingZeroBitCount }

  /// The version number that a model's family, model and stepping make.
  private static func version(of model: String) -> Int64 {
    guard let expansion = try? CPUModel(named: model)?.expanded(with: []) else { return 0 }
    var numbers: [String: Int64] = [:]
    expansion.forEach(isStatic: false) { name, setting in
      if case .recorded(let text) = setting, ["family", "model", "stepping"].contains(name.string) {
        numbers[name.string] = Int64(text.string)
      }
    }
    let (family, model) = (numbers["family"] ?? 0, numbers["model"] ?? 0)
    let familyBits = family > 15 ? 0xf00 | (family - 15) << 20 : family << 8
    return familyBits | (model & 15) << 4 | (model >> 4) << 16 | (numbers["stepping"] ?? 0)
  }

  // MARK: Registers

  /// A segment register.
  struct Segment {
    let name: String
    var selector: Int64 = 0
    var base: Int64 = 0
    var limit: Int64 = 0xffff
    var attributes: Int64 = 0x9300
  }

  static let segments = [
    Segment(name: "es"), Segment(name: "cs", selector: 0xf000, base: 0xffff_0000, attributes: 0x9b00),
    Segment(name: "ss"), Segment(name: "ds"), Segment(name: "fs"), Segment(name: "gs"),
  ]

  private static let instructionPointer: Int64 = 0xfff0

  /// The register that expressions call `$name`; nil if QEMU 7.2 knows none of that name.
  public func register(_ name: String) -> Int64? {
    switch name {
    case "edx": return version
    case "eax", "ebx", "ecx", "esi", "edi", "ebp", "esp", "sp": return 0
    case "r8", "r9", "r10", "r11", "r12", "r13", "r14", "r15": return 0
    case "eip": return Self.instructionPointer
    // Where the next instruction is, as a linear address.
    case "pc": return (Self.segment("cs")?.base ?? 0) + Self.instructionPointer
    case "eflags": return 2
    default:
      let parts = name.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
      guard let first = parts.first, let segment = Self.segment(first) else { return nil }
      if parts.count == 1 { return segment.selector }
      return parts[1] == "base" ? segment.base : parts[1] == "limit" ? segment.limit : nil
    }
  }

  private static func segment(_ name: Substring) -> Segment? { segments.first { $0.name == name } }

  /// All registers, as QEMU 7.2 prints them.
  public var registers: String {
    """

    CPU#\(index)
    EAX=00000000 EBX=00000000 ECX=00000000 EDX=\(version.padded(to: 8))
    ESI=00000000 EDI=00000000 EBP=00000000 ESP=00000000
    EIP=\(Self.instructionPointer.padded(to: 8)) EFL=00000002 [-------] CPL=0 II=0 A20=1 SMM=0 HLT=\(index == 0 ? 0 : 1)
    \(Self.segments.map(Self.line).joined(separator: "\n"))
    LDT=0000 00000000 0000ffff 00008200
    TR =0000 00000000 0000ffff 00008b00
    GDT=     00000000 0000ffff
    IDT=     00000000 0000ffff
    CR0=60000010 CR2=00000000 CR3=00000000 CR4=00000000
    DR0=0000000000000000 DR1=0000000000000000 DR2=0000000000000000 DR3=0000000000000000\(" ")
    DR6=00000000ffff0ff0 DR7=0000000000000400
    EFER=0000000000000000
    FCW=037f FSW=0000 [ST=0] FTW=00 MXCSR=00001f80
    \(Self.pairs("FPR", digits: 1, "0000000000000000 0000"))
    \(Self.pairs("XMM", digits: 2, "0000000000000000 0000000000000000"))
    """
  }

  private static func line(_ segment: Segment) -> String {
    "\(segment.name.uppercased()) =\(segment.selector.padded(to: 4)) \(segment.base.padded(to: 8))"
      + " \(segment.limit.padded(to: 8)) \(segment.attributes.padded(to: 8))"
  }

  /// Eight registers, two a line.
  private static func pairs(_ name: String, digits: Int, _ value: String) -> String {
    (0..<4).map { row in
      (2 * row..<2 * row + 2).map { "\(name)\($0.padded(to: digits))=\(value)" }.joined(separator: " ")
    }.joined(separator: "\n")
  }
}
