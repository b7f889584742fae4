// Memory of the guest written to files: `memsave`, `pmemsave`. What was never written takes no room there either.
import Event
import Glibc
import JSON
import Machine
import Monitor

extension CommandRow<Machine> {
  /// `memsave val=ADDRESS size=N filename=PATH [cpu-index=N]`: memory as a CPU sees it, all of which must be there.
  static let memsave = Self(
    "memsave", help: "save virtual memory to a file",
    now: { (machine, arguments) throws(Failure) in
      let cpu = arguments.optionalInt("cpu-index") ?? 0
      guard (0..<Int64(machine.cpuCount)).contains(cpu) else {
        throw Failure("Parameter 'cpu-index' expects a CPU number")
      }
      try saveVirtual(machine, arguments)
    })

  /// `memsave ADDRESS SIZE PATH` of human monitors: as the current CPU sees it.
  static let humanMemsave = human(
    HumanFace(
      "memsave", arguments: "val:l,size:i,filename:s", usage: "addr size file", choices: ["filename": .files],
      failsPlainly: true),
    name: "human memsave", help: "save virtual memory from 'addr' on, 'size' bytes of it, to a file"
  ) { (machine, arguments) throws(Failure) in
    if machine.cpuCount == 0 { throw Failure("No CPU available") }
    do throws(Failure) { try saveVirtual(machine, arguments) } catch { throw Failure("Error: \(error.description)") }
    return ""
  }

  /// `pmemsave val=ADDRESS size=N filename=PATH`: physical memory; where nothing is there are zeros.
  static let pmemsave = Self(
    "pmemsave", help: "save physical memory from 'addr' on, 'size' bytes of it, to a file",
    human: HumanFace(
      "pmemsave", arguments: "val:l,size:i,filename:s", usage: "addr size file", choices: ["filename": .files]),
    now: { (machine, arguments) throws(Failure) in
      try save(machine, arguments) { () throws(Failure) in }
    })
}

private func saveVirtual(_ machine: Machine, _ arguments: borrowing Arguments) throws(Failure) {
  let address = UInt64(bitPattern: try arguments.int("val"))
  let size = try arguments.int("size")
  let isThere = machine.addresses.isMapped(address, UInt64(max(0, size)))
  try save(machine, arguments) { () throws(Failure) in
    if isThere { return }
    throw Failure("Invalid addr 0x\(address.padded(to: 16))/size \(size) specified")
  }
}

private let ioError = Failure("An IO error has occurred")

/// Writes to a file that is made or emptied; `check` says whether there is something to write, once it is open. A
/// character device is opened and gets nothing: nobody reads memory from one, and gigabytes of zeros would hold the loop
/// up, as they would on their way to whoever reads a FIFO.
private func save(
  _ machine: Machine, _ arguments: borrowing Arguments, check: () throws(Failure) -> Void
) throws(Failure) {
  let path = try arguments.string("filename")
  let address = UInt64(bitPattern: try arguments.int("val"))
  let size = try arguments.int("size")
  let file = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NONBLOCK | O_NOCTTY, 0o666)
  guard file >= 0 else { throw Failure("Could not open '\(path)': \(String(cString: strerror(errno)))") }
  defer { close(file) }
  try check()
  var status = stat()
  guard size >= 0, fstat(file, &status) == 0 else { throw ioError }
  switch status.st_mode & S_IFMT {
  case S_IFREG: break
  case S_IFCHR: return
  default: throw Failure("Memory can't be saved to '\(path)': it is neither a file nor a character device")
  }
  guard ftruncate(file, off_t(size)) == 0 else { throw ioError }
  let (end, overflow) = address.addingReportingOverflow(UInt64(size))
  var isWritten = true
  machine.ram.forEachWritten(in: address..<(overflow ? .max : end)) { place, bytes in
    let count = bytes.withUnsafeBytes { pwrite(file, $0.baseAddress, $0.count, off_t(place - address)) }
    isWritten = isWritten && count == bytes.count
  }
  if !isWritten { throw ioError }
}
