// What a machine is: version, name, UUID, accelerator, target.
import JSON
import Machine
import Monitor
import QMP

extension CommandRow<Machine> {
  /// `query-version`: QEMU's version whose behaviour is served, and this product's.
  static let queryVersion = Self(
    "query-version", help: "show the version of QEMU", human: HumanFace("info version"),
    encode: { (_: Void, json) in QMPSession.encodeVersion(&json) },
    show: { "\(Version.major).\(Version.minor).\(Version.micro) \(Version.package)" },
    now: { _, _ in })

  /// `query-name`: `{name?}`, without the member for a machine without a name.
  static let queryName = Self(
    "query-name", help: "show the current VM name", human: HumanFace("info name"),
    encode: { (name: String, json) in
      json.beginObject()
      if !name.isEmpty { json.member("name", name) }
      json.endObject()
    },
    show: { $0 },
    now: { machine, _ in machine.options.name })

  /// `query-uuid`: `{UUID}`, all zeros for a machine without one.
  static let queryUUID = Self(
    "query-uuid", help: "show the current VM UUID", human: HumanFace("info uuid"),
    encode: { (uuid: String, json) in
      json.beginObject()
      json.member("UUID", uuid)
      json.endObject()
    },
    show: { $0 },
    now: { machine, _ in machine.options.uuid ?? "00000000-0000-0000-0000-000000000000" })

  /// `query-kvm`: `{enabled, present}`: whether the machine was asked to use it and could.
  static let queryKVM = Self(
    "query-kvm", help: "show KVM information", human: HumanFace("info kvm"),
    encode: { (isEnabled: Bool, json) in
      json.beginObject()
      json.member("enabled", isEnabled)
      json.member("present", true)
      json.endObject()
    },
    show: { "kvm support: \($0 ? "enabled" : "disabled")" },
    now: { machine, _ in machine.accelerator == .kvm })

  /// `query-target`: `{arch}`.
  static let queryTarget = Self(
    "query-target", help: "show the target architecture",
    encode: { (arch: String, json) in
      json.beginObject()
      json.member("arch", arch)
      json.endObject()
    },
    now: { _, _ in "x86_64" })
}
