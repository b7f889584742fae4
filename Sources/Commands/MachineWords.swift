// The words that a human monitor completes: the names that a machine has at the moment, and what can be created.
import Event
import Machine
import Monitor
import QAPI

extension Machine {
  /// Some of the words that `choices` stand for.
  public func words(_ choices: HumanChoices, typed: String, before: String?) -> [String] {
    switch choices {
    case .devices: names(below: "/machine/peripheral")
    case .blockNodes: blocks.nodes.map(\.name)
    case .chardevs: chardevs.entries.map(\.label)
    case .objects: objects?.objects.map(\.name) ?? []
    case .objectPaths: objectPaths(typed)
    case .objectProperties: before.map(properties(ofObject:)) ?? []
    case .traceEvents: (try? traceEvents.events("*").map(\.text)) ?? []
    case .migrationCapabilities: MigrationCapabilities.names
    case .migrationParameters: SchemaCommand.named("migrate-set-parameters")?.arguments.memberNames ?? []
    case .keys:
      Self.listed(typed, "-", SchemaCommand.named("send-key")?.arguments.words(of: "data", inListOf: "keys") ?? [])
    case .logItems: Self.listed(typed, ",", MachineLog.items)
    case .deviceOptions: OptionWords.devices.matching(typed)
    case .netdevOptions: OptionWords.netdevs.matching(typed)
    case .objectOptions: OptionWords.objects.matching(typed)
    case .chardevOptions: OptionWords.chardevs.matching(typed)
    case .netdevs: network.backends.map(\.id) + network.cards.map(\.name)
    // No job can exist yet; the rest isn't the machine's.
    case .jobs, .words, .commands, .files, .descriptors: []
    }
  }

  /// A list that is being typed, with each of `words` as its last part.
  private static func listed(_ typed: String, _ separator: Character, _ words: [String]) -> [String] {
    let done = typed.lastIndex(of: separator).map { typed[...$0] } ?? ""
    return words.map { done + $0 }
  }

  private func names(below path: String) -> [String] {
    (try? objects?.resolve(path))?.children.map(\.name) ?? []
  }

  /// The paths of what is in the folder that is being typed; what has something in it ends with a slash.
  private func objectPaths(_ typed: String) -> [String] {
    guard let slash = typed.lastIndex(of: "/") else { return ["/"] }
    let folder = String(typed[...slash])
    guard let node = try? objects?.resolve(folder) else { return [] }
    return node.children.map { folder + $0.name + ($0.children.isEmpty ? "" : "/") }
  }

  private func properties(ofObject path: String) -> [String] {
    guard let node = try? objects?.resolve(path) else { return [] }
    return (node.type.properties?.map(\.name.string) ?? []) + node.children.map(\.name)
  }
}
