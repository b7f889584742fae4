// Listing types and their properties, and CPU models.
import JSON
import Machine
import TestSupport
import Testing

@Suite struct TypeCommandsTests {
  func names(_ message: Value?) -> [String] {
    guard case .array(let types)? = message?["return"] else { return [] }
    return types.compactMap { if case .string(let name)? = $0["name"] { name } else { nil } }
  }

  @Test(
    "a name that isn't a type's, or of the wrong kind, is refused",
    arguments: [
      ("device-list-properties", "nope", "Device 'nope' not found", "DeviceNotFound"),
      ("device-list-properties", "", "Device '' not found", "DeviceNotFound"),
      ("device-list-properties", "bus", "Parameter 'typename' expects a non-abstract device type", "GenericError"),
      ("device-list-properties", "device", "Parameter 'typename' expects a non-abstract device type", "GenericError"),
      ("qom-list-properties", "nope", "Class 'nope' not found", "DeviceNotFound"),
      ("qom-list-properties", "user-creatable", "Parameter 'typename' expects a QOM type", "GenericError"),
    ])
  func refused(command: String, type: String, expected: String, errorClass: String) throws {
    let client = try TestMonitor().control()
    let replies = client.exchange(call(command, ["typename": .string(type)]), call(command))
    #expect(replies == [failure(expected, class: errorClass), failure("Parameter 'typename' is missing")])
  }

  @Test("types are filtered by what they implement and by whether they are abstract")
  func types() throws {
    let client = try TestMonitor().control()
    let replies = client.exchange(
      call("qom-list-types", ["implements": "nope"]), call("qom-list-types", ["implements": "e1000-base"]),
      call("qom-list-types", ["implements": "e1000-base", "abstract": true]), call("qom-list-types"),
      call("qom-list-types", ["abstract": true]))
    #expect(replies.first == reply([]))
    try #require(replies.count == 5)
    #expect(names(replies[1]) == ["e1000", "e1000-82545em", "e1000-82544gc"].filter(names(replies[1]).contains))
    #expect(Set(names(replies[2])).subtracting(names(replies[1])) == ["e1000-base"])
    #expect(names(replies[4]).count > names(replies[3]).count)
  }

  @Test("properties of a device, and of an object")
  func properties() throws {
    let client = try TestMonitor().control()
    let replies = client.exchange(
      call("qom-list-properties", ["typename": "device"]), call("device-list-properties", ["typename": "isa-debugcon"]))
    #expect(
      replies.first
        == reply([
          ["name": "type", "type": "string"], ["name": "parent_bus", "type": "link<bus>"],
          ["name": "realized", "type": "bool"], ["name": "hotplugged", "type": "bool"],
          ["name": "hotpluggable", "type": "bool"],
        ]))
    #expect(
      replies.last
        == reply([
          ["default-value": 233, "name": "readback", "type": "uint32"],
          ["name": "chardev", "description": "ID of a chardev to use as a backend", "type": "str"],
          ["default-value": 233, "name": "iobase", "type": "uint32"],
        ]))
  }

  @Test("a CPU model is expanded, with changes; an unknown one is refused")
  func models() throws {
    let client = try TestMonitor().control()
    func expand(_ type: Value, _ model: Value) -> String {
      call("query-cpu-model-expansion", ["type": type, "model": model])
    }
    let refused = client.exchange(
      expand("full", ["name": "zzz"]), expand("half", ["name": "max"]),
      expand("full", ["name": "max", "props": ["nope": 1]]))
    #expect(
      refused == [
        failure("CPU model 'zzz' not found"), failure("Parameter 'type' does not accept value 'half'"),
        failure("Property 'max-x86_64-cpu.nope' not found"),
      ])
    let models = client.exchange(
      expand("full", ["name": "qemu64"]), expand("static", ["name": "qemu64", "props": ["avx2": true]])
    ).map { $0["return"]?["model"] }
    try #require(models.count == 2)
    #expect([models[0]?["name"], models[1]?["name"]] == ["qemu64", "base"])
    #expect([models[0]?["props"]?["avx2"], models[1]?["props"]?["avx2"]] == [false, true])
  }
}
