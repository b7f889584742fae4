// Commands that open files, which may be on NBD servers: those are connected to first.
import Block
import Event
import HMP
import JSON
import Machine
import Monitor

extension CommandRow<Machine> {
  /// A command that opens the `files` that its arguments name. It completes at once unless a server has to be connected to.
  static func opening(
    _ name: String, _ help: String, _ face: HumanFace? = nil, flags: Command.Flags = [],
    files: @escaping @Sendable (Value) -> [String],
    _ body: @escaping @Sendable (BlockGraph, Value) throws(Failure) -> Void
  ) -> Self {
    Self(
      name, help: help, flags: flags, human: face, encode: { (_: Void, json) in json.emptyObject() },
      cancelled: { machine, ticket in machine.blocks.forget(ticket) },
      later: { (machine, arguments, completion) throws(Failure) in
        let options = arguments.whole?.value() ?? .object([])
        let nodes = files(options).map { DriveOptions.named($0) }
        machine.blocks.whenConnected(to: nodes, completion) { [unowned machine] () throws(Failure) in
          try body(machine.blocks, options)
        }
      })
  }

  /// A command of human monitors that opens `nodes`.
  static func humanOpening(
    _ face: HumanFace, help: String, flags: Command.Flags = [], nodes: @escaping @Sendable (Value) -> [Value],
    _ body: @escaping @Sendable (Machine, Value) throws(Failure) -> String
  ) -> Self {
    Self(
      face.names.first.map(String.init) ?? "", help: help, parameters: face.parameters, flags: flags.union(.humanOnly),
      human: face, encode: { (text: String, json) in json.string(text) }, show: { $0 },
      cancelled: { machine, ticket in machine.blocks.forget(ticket) },
      later: { (machine, arguments, completion) throws(Failure) in
        let options = arguments.whole?.value() ?? .object([])
        machine.blocks.whenConnected(to: nodes(options), completion) { [unowned machine] () throws(Failure) in
          try body(machine, options)
        }
      })
  }
}
