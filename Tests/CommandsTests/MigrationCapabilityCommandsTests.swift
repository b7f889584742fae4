// Switching migration capabilities.
import JSON
import TestSupport
import Testing

@Suite struct MigrationCapabilityCommandsTests {
  private func set(_ names: [String], _ isOn: Bool = true) -> String {
    call(
      "migrate-set-capabilities",
      ["capabilities": .array(names.map { ["capability": .string($0), "state": .bool(isOn)] })])
  }

  private func enabled(_ reply: Value?) -> [Value] {
    guard case .array(let list)? = reply?["return"] else { return [] }
    return list.filter { $0["state"] == true }.compactMap { $0["capability"] }
  }

  @Test(
    "capabilities that don't go together are refused, and none of them is switched",
    arguments: [
      (["postcopy-ram", "x-ignore-shared"], "Postcopy is not compatible with ignore-shared"),
      (["xbzrle", "background-snapshot", "multifd"], "Background-snapshot is not compatible with multifd"),
      (["zero-copy-send"], "Zero copy only available for non-compressed non-TLS multifd migration"),
      (["postcopy-preempt"], "Postcopy preempt requires postcopy-ram"),
      (["postcopy-preempt", "postcopy-ram", "compress"], "Postcopy preempt not compatible with compress"),
      (["multifd", "compress"], "Multifd is not compatible with compress"),
    ])
  func refused(names: [String], expected: String) throws {
    let client = try TestMonitor().control()
    #expect(client.exchange(set(names)) == [failure(expected)])
    #expect(enabled(client.exchange(call("query-migrate-capabilities")).first).isEmpty)
  }

  @Test("what is switched shows in the query")
  func switched() throws {
    let client = try TestMonitor().control()
    #expect(client.exchange(set(["events", "multifd"])) == [reply()])
    #expect(enabled(client.exchange(call("query-migrate-capabilities")).first) == ["events", "multifd"])
    _ = client.exchange(set(["events"], false))
    #expect(enabled(client.exchange(call("query-migrate-capabilities")).first) == ["multifd"])
  }
}
