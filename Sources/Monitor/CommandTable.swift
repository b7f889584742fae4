// The one list of commands that every monitor of a machine serves.

/// The commands by name. `Context` is what the machine's rows run on; rows on the session join them.
public struct CommandTable<Context: MonitoredContext>: Sendable {
  let commands: [Command]

  /// Merges the two lists. Of two rows with the same name the first counts.
  public init(_ rows: [CommandRow<Context>], session: [CommandRow<Session>]) {
    commands = rows.map(\.command) + session.map(\.command)
  }
}

/// Looks commands up by the bytes of their names, without making a string.
public struct CommandIndex: Sendable {
  private var buckets: [[Command]]
  /// Every command, those of human monitors only included, in the table's order.
  public let all: [Command]
  /// The names that QMP clients may call, in the table's order.
  public var controlNames: [String] { all.filter { !$0.flags.contains(.humanOnly) }.map(\.name) }

  init(_ commands: [Command]) {
    all = commands
    buckets = Array(repeating: [], count: max(16, commands.count * 2))
    for command in commands where !command.flags.contains(.humanOnly) {
      var name = command.name
      let hash = name.withUTF8 { Self.hash(UnsafeRawBufferPointer($0)) } % buckets.count
      if !buckets[hash].contains(where: { $0.name == command.name }) { buckets[hash].append(command) }
    }
  }

  /// The QMP command of that name, or nil.
  public func command(named name: UnsafeRawBufferPointer) -> Command? {
    let bucket = buckets[Self.hash(name) % buckets.count]
    for command in bucket where Self.equal(command.name, name) { return command }
    return nil
  }

  /// The QMP command of that name, or nil.
  public func command(named name: String) -> Command? {
    var name = name
    return name.withUTF8 { command(named: UnsafeRawBufferPointer($0)) }
  }

  /// FNV-1a, positive.
  private static func hash(_ name: UnsafeRawBufferPointer) -> Int {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in name { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    return Int(hash >> 1)
  }

  private static func equal(_ name: String, _ bytes: UnsafeRawBufferPointer) -> Bool {
    name.utf8.count == bytes.count && name.utf8.elementsEqual(bytes)
  }
}
