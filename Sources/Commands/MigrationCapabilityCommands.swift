// The switches of migrations.
import Event
import JSON
import Machine
import Monitor

extension CommandRow<Machine> {
  /// `query-migrate-capabilities`: `[{capability, state}]`.
  static let queryMigrateCapabilities = Self(
    "query-migrate-capabilities", help: "show the migration capabilities",
    human: HumanFace("info migrate_capabilities"),
    encode: { (capabilities: MigrationCapabilities, json) in
      json.objects(MigrationCapabilities.names) { (name, json) in
        json.member("capability", name)
        json.member("state", capabilities.contains(name))
      }
    },
    show: { capabilities in
      MigrationCapabilities.names.map { "\($0): \(capabilities.contains($0) ? "on" : "off")" }.joined(separator: "\n")
    },
    now: { machine, _ in machine.migration.capabilities })

  /// `migrate-set-capabilities capabilities=[{capability, state}]`: switches all of them, or none.
  static let migrateSetCapabilities = Self(
    "migrate-set-capabilities", help: "switch a capability of migrations",
    human: HumanFace(
      "migrate_set_capability", arguments: "capability:s,state:b", usage: "capability state",
      choices: ["capability": .migrationCapabilities],
      translate: { (typed) throws(Failure) in
        let name = typed.text("capability") ?? ""
        if !MigrationCapabilities.names.contains(name) { throw Failure("invalid parameter value: \(name)") }
        return [Value.Member(key: "capabilities", value: .array([.object(typed)]))]
      }),
    now: { (machine, arguments) throws(Failure) in
      let switches = arguments.view("capabilities")?.elements.map {
        (name: $0["capability"]?.string ?? "", isOn: $0["state"]?.bool ?? false)
      }
      try machine.migration.set(switches ?? [])
    })
}
