// The parameters of migrations.
import Event
import JSON
import Machine
import Monitor

extension CommandRow<Machine> {
  /// `query-migrate-parameters`: each parameter with its value.
  static let queryMigrateParameters = Self(
    "query-migrate-parameters", help: "show the parameters of migrations", human: HumanFace("info migrate_parameters"),
    encode: { (parameters: MigrationParameters, json) in
      json.beginObject()
      for parameter in MigrationParameters.all {
        json.key(named: parameter.name)
        json.value(parameters.value(of: parameter))
      }
      if let mapping = parameters.bitmapMapping {
        json.key("block-bitmap-mapping")
        json.value(mapping)
      }
      json.endObject()
    },
    show: { $0.lines.joined(separator: "\n") },
    now: { machine, _ in machine.migration.parameters })

  /// `migrate-set-parameters PARAMETER=VALUE ...`: sets them, or none if one can't be so.
  static let migrateSetParameters = Self(
    "migrate-set-parameters", help: "set a parameter of migrations", human: .migrateSetParameter,
    now: { (machine, arguments) throws(Failure) in
      guard case .object(let given)? = arguments.whole?.value() else { return }
      try machine.migration.parameters.set(given)
    })
}

extension MigrationParameters {
  fileprivate var lines: [String] {
    let own: [String] = Self.all.compactMap { parameter in
      guard let unit = parameter.unit else { return nil }
      let text = Self.text(value(of: parameter), isWord: parameter.name == "multifd-compression")
      return "\(parameter.name): \(text)\(unit.isEmpty ? "" : " ")\(unit)"
    }
    return own + mappingLines
  }

  private var mappingLines: [String] {
    guard case .array(let nodes)? = bitmapMapping else { return [] }
    func line(_ name: Value?, _ alias: Value?) -> String { "'\(name?.string ?? "")' -> '\(alias?.string ?? "")'" }
    return ["block-bitmap-mapping:"]
      + nodes.flatMap { node in
        var lines = ["  " + line(node["node-name"], node["alias"])]
        if case .array(let bitmaps)? = node["bitmaps"] {
          lines += bitmaps.map { "    " + line($0["name"], $0["alias"]) }
        }
        return lines
      }
  }

  /// A value for people: a text stands in quotes, a word doesn't.
  private static func text(_ value: Value, isWord: Bool) -> String {
    switch value {
    case .int(let number): "\(number)"
    case .uint(let number): "\(number)"
    case .bool(let isOn): isOn ? "on" : "off"
    case .string(let text): isWord ? text : "'\(text)'"
    default: ""
    }
  }
}
