// Completing options: `TYPE,key=value,...`.
import Machine
import QAPI

/// What one kind of options takes.
struct OptionWords: Sendable {
  /// The types there are.
  let types: @Sendable () -> [String]
  /// What options of a type are called.
  let keys: @Sendable (_ type: String) -> [String]
  /// The values of one of them, if these are few.
  let values: @Sendable (_ type: String, _ key: String) -> [String]

  /// The whole words that continue `typed`: with another type, another key or another value at their end.
  func matching(_ typed: String) -> [String] {
    guard let comma = typed.lastIndex(of: ",") else { return types().map { $0 + "," } }
    let done = typed[...comma]
    let part = typed[typed.index(after: comma)...]
    let given = typed.split(separator: ",").map { $0.split(separator: "=", maxSplits: 1) }
    // The first value may have its key.
    guard let type = given.first?.last.map({ String($0) }) else { return [] }
    if let equals = part.firstIndex(of: "=") {
      return values(type, String(part[..<equals])).map { done + part[...equals] + $0 }
    }
    let used = given.filter { $0.count == 2 }.compactMap(\.first)
    return keys(type).filter { !used.contains($0[...]) }.map { "\(done)\($0)=" }
  }
}

extension OptionWords {
  /// Devices: their models and properties.
  static let devices = Self(
    types: { deviceModels },
    keys: { name in ["id", "bus"] + (type(ofDevice: name)?.deviceProperties?.map(\.name.string) ?? []) },
    values: { name, key in
      let isSwitch = type(ofDevice: name)?.deviceProperties?[key]?.type.equals("bool") ?? false
      return isSwitch ? ["on", "off"] : []
    })

  /// The models that can be added. They are looked for once, since that takes longer than a keystroke may.
  private static let deviceModels = ObjectType.all.filter { !$0.isAbstract && $0.conforms(to: "device") }
    .map(\.name.string).filter { (try? DeviceModel(named: $0)) != nil }

  private static func type(ofDevice name: String) -> ObjectType? { (try? DeviceModel(named: name))?.type }

  /// Network backends.
  static let netdevs = schema("netdev_add", tag: "type")
  /// Objects.
  static let objects = schema("object-add", tag: "qom-type")

  /// Character devices, whose options on one line differ from QMP's arguments.
  static let chardevs = Self(
    types: {
      SchemaCommand.named("chardev-add")?.arguments.type(of: "backend")?.type(of: "type")?.words ?? []
    },
    keys: { type in
      let own =
        switch type {
        case "socket":
          [
            "path", "abstract", "host", "port", "server", "wait", "telnet", "nodelay", "reconnect", "ipv4", "ipv6",
            "fd",
          ]
        case "file": ["path", "append"]
        case "pipe", "serial", "parallel": ["path"]
        case "ringbuf", "memory": ["size"]
        case "stdio": ["signal"]
        default: [String]()
        }
      return ["id"] + own + ["mux", "logfile", "logappend"]
    },
    values: { _, key in
      let switches = ["abstract", "server", "wait", "telnet", "nodelay", "ipv4", "ipv6", "append", "signal", "mux"]
      return switches.contains(key) || key == "logappend" ? ["on", "off"] : []
    })

  /// Options that are a command's arguments, of which `tag` tells the others.
  private static func schema(_ command: String, tag: String) -> Self {
    let arguments = SchemaCommand.named(command)?.arguments
    return Self(
      types: { arguments?.type(of: tag)?.words ?? [] },
      keys: { type in arguments?.parts(choosing: type).flatMap(\.memberNames).filter { $0 != tag } ?? [] },
      values: { type, key in
        let value = arguments?.parts(choosing: type).compactMap { $0.type(of: key) }.first
        return value?.isSwitch == true ? ["on", "off"] : value?.words ?? []
      })
  }
}
