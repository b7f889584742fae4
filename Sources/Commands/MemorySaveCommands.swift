// Memory of the guest written to files: `memsave`, `pmemsave`. What was never written takes no room there either.
import Event
import HMP
import JSON
import Machine
import Monitor
import QAPI

extension CommandRow<Machine> {
  /// `memsave val=ADDRESS size=N filename=PATH [cpu-index=N]`: memory as a CPU sees it, all of which must be there.
  static let memsave = writing("memsave", help: "save virtual memory to a file", later: saveVirtual)

  /// `memsave ADDRESS SIZE PATH` of human monitors: as the current CPU sees it.
  static let humanMemsave = writing(
    "human memsave", help: "save virtual memory from 'addr' on, 'size' bytes of it, to a file",
    parameters: humanMemsaveFace.parameters, flags: .humanOnly, human: humanMemsaveFace, later: saveAsSeen)

  /// `pmemsave val=ADDRESS size=N filename=PATH`: physical memory; where nothing is there are zeros.
  static let pmemsave = writing(
    "pmemsave", help: "save physical memory from 'addr' on, 'size' bytes of it, to a file",
    human: HumanFace(
      "pmemsave", arguments: "val:l,size:i,filename:s", usage: "addr size file", choices: ["filename": .files]),
    later: savePhysical)

  /// A command that completes when its file is written. Cancelled, it leaves the file as it is then.
  static func writing(
    _ name: String, help: String, parameters: [Parameter]? = nil, flags: Command.Flags = [], human: HumanFace? = nil,
    later: @escaping @Sendable (Machine, borrowing Arguments, consuming Completion<Void>) throws(Failure) -> Void
  ) -> Self {
    Self(
      name, help: help, parameters: parameters, returns: .nothing, flags: flags, human: human,
      encode: { (_: Void, json) in json.emptyObject() },
      cancelled: { machine, ticket in machine.fileWrites.forget(ticket) }, later: later)
  }
}

private let humanMemsaveFace = HumanFace(
  "memsave", arguments: "val:l,size:i,filename:s", usage: "addr size file", choices: ["filename": .files],
  failsPlainly: true)

private func savePhysical(
  _ machine: Machine, _ arguments: borrowing Arguments, _ completion: consuming Completion<Void>
) throws(Failure) {
  try save(machine, arguments, isMapped: false, completion)
}

private func saveVirtual(
  _ machine: Machine, _ arguments: borrowing Arguments, _ completion: consuming Completion<Void>
) throws(Failure) {
  let cpu = arguments.optionalInt("cpu-index") ?? 0
  guard (0..<Int64(machine.cpuCount)).contains(cpu) else {
    throw Failure("Parameter 'cpu-index' expects a CPU number")
  }
  try save(machine, arguments, isMapped: true, completion)
}

private func saveAsSeen(
  _ machine: Machine, _ arguments: borrowing Arguments, _ completion: consuming Completion<Void>
) throws(Failure) {
  if machine.cpuCount == 0 { throw Failure("No CPU available") }
  try save(machine, arguments, isMapped: true, wording: { Failure("Error: \($0)") }, completion)
}

private func save(
  _ machine: Machine, _ arguments: borrowing Arguments, isMapped: Bool,
  wording: @escaping (String) -> Failure = { Failure($0) }, _ completion: consuming Completion<Void>
) throws(Failure) {
  try machine.saveMemory(
    UInt64(bitPattern: arguments.int("val")), size: arguments.int("size"), to: arguments.string("filename"),
    isMapped: isMapped, wording: wording, completion)
}
