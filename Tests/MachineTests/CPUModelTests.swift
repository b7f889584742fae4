// The recorded CPU models, and changes to their properties.
import Event
import JSON
import Testing

@testable import Machine

@Suite struct CPUModelTests {
  /// The properties of an expansion, as JSON.
  func properties(
    _ name: String, _ changes: [Value.Member] = [], isStatic: Bool = false
  ) throws -> [String: String] {
    var found: [String: String] = [:]
    try #require(CPUModel(named: name)).expanded(with: changes).forEach(isStatic: isStatic) { name, setting in
      var json = Writer()
      switch setting {
      case .recorded(let text): json.encoded(text.bytes)
      case .given(let value): json.value(value)
      }
      found[name.string] = json.withBytes { String(decoding: $0, as: UTF8.self) }
    }
    return found
  }

  func change(_ name: String, _ value: Value) -> [Value.Member] { [Value.Member(key: name, value: value)] }

  @Test("models differ; a static expansion is a part of the full one")
  func models() throws {
    #expect(CPUModel(named: "nope") == nil)
    let (haswell, qemu64) = (try properties("Haswell"), try properties("qemu64"))
    #expect([haswell["avx2"], qemu64["avx2"]] == ["true", "false"])
    #expect([haswell["vendor"], qemu64["vendor"]] == ["\"GenuineIntel\"", "\"AuthenticAMD\""])
    let part = try properties("Haswell", isStatic: true)
    #expect(part.count < haswell.count)
    for (name, value) in part { #expect(haswell[name] == value) }
    #expect([part["level"], haswell["level"]] == [nil, "13"])
    #expect(try properties("max").count == qemu64.count + 2)
  }

  @Test("a change shows under every name of a feature; one that TCG doesn't have is ignored")
  func changes() throws {
    let changed = try properties("qemu64", change("sse4_1", true))
    #expect(
      [changed["sse4.1"], changed["sse4-1"], changed["sse4_1"], changed["sse4.2"]] == ["true", "true", "true", "false"])
    #expect(try properties("qemu64", change("vmx-ept", true)) == properties("qemu64"))
    #expect(try properties("qemu64", change("tsc-frequency", 1_999))["tsc-frequency"] == "1000")
  }

  @Test("a minimum raises its level unless that was given; it is never below what the features need")
  func levels() throws {
    let raised = try properties("qemu64", change("min-level", 30))
    #expect([raised["min-level"], raised["level"]] == ["30", "30"])
    let given = try properties("qemu64", change("min-level", 30) + change("level", 5))
    #expect(given["level"] == "5")
    #expect(try properties("max", change("min-level", 1)) == properties("max"))
  }

  @Test(
    "a bad change is refused in QEMU's words",
    arguments: [
      ("nope", true, "Property 'qemu64-x86_64-cpu.nope' not found"),
      ("type", "x", "Property 'qemu64-x86_64-cpu.type' is not writable"),
      ("avx2", 1, "Invalid parameter type for 'avx2', expected: boolean"),
      ("level", "x", "Parameter 'level' expects uint64"), ("level", -1, "Parameter 'level' expects uint32_t"),
      ("core-id", 4_294_967_296, "Parameter 'core-id' expects int32_t"),
      ("family", 271, "Property .family doesn't take value 271 (minimum: 0, maximum: 270)"),
      ("vendor", "x", "Property '.vendor' doesn't take value 'x'"),
    ] as [(String, Value, String)])
  func refused(name: String, value: Value, expected: String) throws {
    let model = try #require(CPUModel(named: "qemu64"))
    #expect(throws: Failure(expected)) { try model.expanded(with: change(name, value)) }
  }
}
