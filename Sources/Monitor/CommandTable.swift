// The one list of commands that every monitor of a machine serves.
import Glibc
import QAPI

/// The commands by name. `Context` is what the machine's rows run on; rows on the session join them.
public struct CommandTable<Context: MonitoredContext>: Sendable {
  /// Made once: the machines of a process share it.
  let index: CommandIndex

  /// Merges the lists. Of two rows with the same name the first counts. `others` makes a row of each of QEMU's commands
  /// that has none.
  public init(
    _ rows: [CommandRow<Context>], session: [CommandRow<Session>],
    others: (SchemaCommand) -> CommandRow<Context>? = { _ in nil }
  ) {
    let written = rows.map(\.command) + session.map(\.command)
    let names = Set(written.map(\.name))
    let rest = SchemaCommand.all.filter { !names.contains($0.name) }.compactMap { others($0)?.command }
    index = CommandIndex(written + rest)
  }
}

/// Looks commands up by the bytes of their names, without making a string.
public struct CommandIndex: Sendable {
  private var buckets: [[Command]]
  private var humans: [String: (command: Command, face: HumanFace)] = [:]
  /// Every command, those of human monitors only included, in the table's order.
  public let all: [Command]
  /// The commands that QMP clients may call, in the table's order.
  public var control: [Command] { all.filter { !$0.flags.contains(.humanOnly) } }
  /// Whether all of QEMU's commands are there.
  let hasAllOfQEMUs: Bool

  init(_ commands: [Command]) {
    all = commands
    hasAllOfQEMUs = commands.count { $0.arguments.introspected != nil } == SchemaCommand.count
    var size = 16
    while size < commands.count * 2 { size *= 2 }
    for command in commands {
      guard let face = command.human else { continue }
      for name in face.names { humans[String(name)] = (command, face) }
    }
    buckets = Array(repeating: [], count: size)
    for command in commands where !command.flags.contains(.humanOnly) {
      let bucket = command.nameBytes.withUnsafeBytes { Self.hash($0) } & (size - 1)
      if !buckets[bucket].contains(where: { $0.name == command.name }) { buckets[bucket].append(command) }
    }
  }

  /// The command that a human monitor calls by that name, `stop` or `info status`; nil if there is none.
  public func human(named name: String) -> (command: Command, face: HumanFace)? { humans[name] }

  /// The QMP command of that name, or nil.
  public func command(named name: UnsafeRawBufferPointer) -> Command? {
    for command in buckets[Self.hash(name) & (buckets.count - 1)] where command.isNamed(name) { return command }
    return nil
  }

  /// The QMP command of that name, or nil.
  public func command(named name: String) -> Command? {
    var name = name
    return name.withUTF8 { command(named: UnsafeRawBufferPointer($0)) }
  }

  /// FNV-1a.
  private static func hash(_ name: UnsafeRawBufferPointer) -> Int {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in name { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    return Int(truncatingIfNeeded: hash ^ hash >> 32)
  }
}

extension Command {
  fileprivate func isNamed(_ name: UnsafeRawBufferPointer) -> Bool {
    guard nameBytes.count == name.count, let base = name.baseAddress else { return false }
    return nameBytes.withUnsafeBytes { $0.baseAddress.map { memcmp($0, base, name.count) == 0 } ?? false }
  }
}
