// The CPU models.
import Event
import JSON
import Machine
import Monitor

/// A model that `query-cpu-model-expansion` answers.
struct ExpandedModel {
  let expansion: CPUExpansion
  let isStatic: Bool
}

extension CommandRow<Machine> {
  /// `query-cpu-definitions`: `[{name, typename, unavailable-features, alias-of?, static, migration-safe, deprecated}]`,
  /// as QEMU 7.2 answers without a hardware accelerator.
  static let queryCPUDefinitions = Self(
    "query-cpu-definitions", help: "list the CPU models",
    encode: { (reply: RecordedReply, json) in json.encoded(reply.json) },
    now: { _, _ in .cpuDefinitions })

  /// `query-cpu-model-expansion type=static|full model={name, props?}`: `{model: {name, props}}`, the model's properties
  /// with `props` applied. A static expansion is named `base`, and has the properties that never change their meaning.
  static let queryCPUModelExpansion = Self(
    "query-cpu-model-expansion", help: "show the properties of a CPU model",
    encode: { (model: ExpandedModel, json) in model.encode(&json) },
    now: { (_, arguments) throws(Failure) in
      let name = arguments.view("model")?["name"]?.string ?? ""
      guard let model = CPUModel(named: name) else { throw Failure("CPU model '\(name)' not found") }
      // What isn't an object is as good as nothing, as in QEMU.
      var changes: [Value.Member] = []
      if case .object(let members)? = arguments.view("model")?["props"]?.value() { changes = members }
      return ExpandedModel(
        expansion: try model.expanded(with: changes), isStatic: try arguments.string("type") == "static")
    })
}

extension ExpandedModel {
  fileprivate func encode(_ json: inout Writer) {
    json.beginObject()
    json.key("model")
    json.beginObject()
    json.member("name", isStatic ? "base" : expansion.model.name)
    json.key("props")
    json.beginObject()
    expansion.forEach(isStatic: isStatic) { name, setting in
      json.key(bytes: name.bytes)
      switch setting {
      case .recorded(let text): json.encoded(text.bytes)
      case .given(let value): json.value(value)
      }
    }
    json.endObject()
    json.endObject()
    json.endObject()
  }
}
