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
      json.endObject()
    },
    show: { $0.lines.joined(separator: "\n") },
    now: { machine, _ in machine.migration.parameters })
}

extension MigrationParameters {
  fileprivate var lines: [String] {
    Self.all.compactMap { parameter in
      guard let unit = parameter.unit else { return nil }
      let text = Self.text(value(of: parameter), isWord: parameter.name == "multifd-compression")
      return "\(parameter.name): \(text)\(unit.isEmpty ? "" : " ")\(unit)"
    }
  }

  /// A value for people: a text stands in quotes, a word doesn't.
  private static func text(_ value: Value, isWord: Bool) -> String {
    switch value {
    case .int(let number): "\(number)"
    case .bool(let isOn): isOn ? "on" : "off"
    case .string(let text): isWord ? text : "'\(text)'"
    default: ""
    }
  }
}
