// The machine's state: what it is made of, and how a machine becomes what another one was.
//
// A state is read whole and compared with the machine before anything is changed: one that doesn't fit leaves the machine as it
// was. The errors are QEMU 7.2's.
import Event
import JSON

/// A machine's state that has been read.
public struct MachineState {
  /// What the machine was.
  var configuration: Value?
  /// Bytes of its memory, by block.
  var memory: [(block: String, address: UInt64, bytes: [UInt8])] = []
  /// The states of its parts.
  var parts: [(name: String, instance: Int, state: Value)] = []

  /// Nothing has been read.
  public init() {}

  /// Bytes of memory that were taken.
  private(set) var memorySize: Int64 = 0

  /// Takes a section.
  public mutating func take(_ section: StateSection) {
    switch section {
    case .configuration(let value): configuration = value
    case .memory(let block, let address, let bytes):
      memory.append((block, address, bytes))
      memorySize += Int64(bytes.count)
    case .part(let name, let instance, let state): parts.append((name, instance, state))
    case .pages, .message, .end: break
    }
  }

  /// The state that bytes hold.
  public init(_ bytes: [UInt8]) throws(Failure) {
    var reader = StateReader()
    reader.append(bytes)
    while let section = try reader.next() { take(section) }
    if !reader.isAtEnd { throw Failure("The state ends in the middle") }
  }

  /// The run state that the machine had, or is to have.
  public var runState: RunState? { configuration?["state"]?.string.flatMap(RunState.init) }

  /// Whether its source listens.
  var wantsAnswers: Bool { configuration?["answers"] == true }
}

extension Machine {
  /// Its state, as bytes. `state` is the run state that it is to have; nil for the present one.
  public func savedState(_ state: RunState? = nil, withMemory: Bool = true) -> [UInt8] {
    var writer = StateWriter()
    writer.write(.configuration(configuration(state ?? self.state)))
    if withMemory { writeMemory(&writer) }
    writeParts(&writer)
    writer.write(.end)
    return writer.take()
  }

  /// Writes the memory that something was written to.
  func writeMemory(_ writer: inout StateWriter) {
    for (address, bytes) in ram.runs { writer.write(.memory(block: "ram", address: address, bytes: bytes)) }
  }

  /// Writes the states of its parts.
  func writeParts(_ writer: inout StateWriter) {
    for section in savedSections {
      let state = section.part?.savedState ?? .object([])
      writer.write(.part(name: section.name, instance: section.instance, state: state))
    }
  }

  /// What it is, which another one must be too.
  func configuration(_ state: RunState) -> Value {
    let blocks = memoryBlocks.map { block in
      Value(state: ["name": .string(block.name), "size": .int(Int64(clamping: block.used))])
    }
    return Value(state: [
      "machine": .string(typeName), "state": .string(state.rawValue), "time": .int(guestTime), "blocks": .array(blocks),
    ])
  }

  /// The whole name of its type: `pc-i440fx-7.2`.
  var typeName: String {
    let type = objects?.machine.type.name.string ?? options.type
    return type.hasSuffix("-machine") ? String(type.dropLast(8)) : type
  }

  /// Fails if a state isn't one of a machine like this; the hint of the failure says why.
  public func check(_ state: MachineState) throws(Failure) {
    guard let configuration = state.configuration else { throw mismatch("Configuration section missing") }
    try check(configuration: configuration)
    let known = Set(savedSections.map { "\($0.name) \($0.instance)" })
    if let unknown = state.parts.first(where: { !known.contains("\($0.name) \($0.instance)") }) {
      throw mismatch(
        "Unknown savevm section or instance '\(unknown.name)' \(unknown.instance). Make sure that your current VM setup"
          + " matches your saved VM setup, including any hotplugged devices")
    }
  }

  private func mismatch(_ reason: String) -> Failure { Failure("Error -22 while loading VM state", reason: reason) }

  /// Fails if a machine of that configuration isn't like this.
  func check(configuration: Value) throws(Failure) {
    let received = configuration["machine"]?.text ?? ""
    if received != typeName { throw mismatch("Machine type received is '\(received)' and local is '\(typeName)'") }
    try check(blocks: configuration["blocks"])
  }

  private func check(blocks: Value?) throws(Failure) {
    guard case .array(let received)? = blocks else { return }
    let own = Dictionary(memoryBlocks.map { ($0.name, $0.used) }) { first, _ in first }
    for block in received {
      let (name, size) = (block["name"]?.text ?? "", block["size"]?.bits ?? 0)
      var reason: String?
      if let here = own[name] {
        if here != size {
          reason =
            "Size mismatch: \(name): 0x\(String(size, radix: 16)) != 0x\(String(here, radix: 16)): Invalid argument"
        }
      } else {
        reason = "Unknown ramblock \"\(name)\", cannot accept migration"
      }
      if let reason {
        throw mismatch("\(reason)\nerror while loading state for instance 0x0 of device 'ram'")
      }
    }
  }

  /// Becomes what a state says, which fits.
  func become(_ state: MachineState) {
    resetParts()
    ram.clear()
    for run in state.memory { ram.write(run.bytes, at: run.address) }
    setGuestTime(state.configuration?["time"]?.integer ?? 0)
    let sections = Dictionary(savedSections.map { ("\($0.name) \($0.instance)", $0) }) { first, _ in first }
    for part in state.parts { sections["\(part.name) \(part.instance)"]?.part?.restore(part.state) }
  }
}

extension GuestMemory {
  /// What was written, in runs of whole pages.
  var runs: [(address: UInt64, bytes: [UInt8])] {
    var runs: [(address: UInt64, bytes: [UInt8])] = []
    forEachWritten(in: 0..<UInt64(max(0, size))) { address, bytes in
      if let last = runs.last, last.address + UInt64(last.bytes.count) == address, last.bytes.count < 1 << 20 {
        runs[runs.count - 1].bytes += bytes
      } else {
        runs.append((address, Array(bytes)))
      }
    }
    return runs
  }
}
