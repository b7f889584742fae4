// The parameters of migrations.
import JSON
import TestSupport
import Testing

@Suite struct MigrationParameterCommandsTests {
  @Test("each parameter has QEMU's value, and people don't see all of them")
  func initial() throws {
    let test = try TestMonitor()
    let parameters = test.control().exchange(call("query-migrate-parameters")).first?["return"]
    #expect(parameters?["max-bandwidth"] == 134_217_728 && parameters?["multifd-zlib-level"] == 1)
    #expect(parameters?["compress-wait-thread"] == true && parameters?["tls-creds"] == "")
    let human = test.human()
    human.send("info migrate_parameters\n")
    let text = human.text()
    #expect(text.hasPrefix("announce-initial: 50 ms\r\n") && text.hasSuffix("tls-authz: ''\r\n(qmond) "))
    #expect(!text.contains("zlib"))
  }
}
