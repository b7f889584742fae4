// Migration without one.
import JSON
import TestSupport
import Testing

@Suite struct MigrationCommandsTests {
  @Test(
    "what needs a migration is refused",
    arguments: [
      ("migrate-pause", nil, "migrate-pause is currently only supported during postcopy-active state"),
      ("migrate-recover", ["uri": "tcp:1"], "Migrate recover can only be run when postcopy is paused."),
      ("migrate-start-postcopy", nil, "Enable postcopy with migrate_set_capability before the start of migration"),
      ("migrate-continue", ["state": "device"], "Migration not in expected state: none"),
      ("migrate-continue", ["state": "x"], "Parameter 'state' does not accept value 'x'"),
      ("migrate-incoming", ["uri": "defer"], "'-incoming' was not specified on the command line"),
      ("migrate", nil, "Parameter 'uri' is missing"),
      ("migrate", ["uri": "tcp:x", "resume": true], "Cannot resume if there is no paused migration"),
      ("x-colo-lost-heartbeat", nil, "The feature 'colo' is not enabled"),
    ] as [(String, Value?, String)])
  func refused(command: String, arguments: Value?, expected: String) throws {
    let client = try TestMonitor().control()
    #expect(client.exchange(call(command, arguments)) == [failure(expected)])
  }

  @Test("an address without a known protocol counts as a failed migration; cancelling changes nothing")
  func failed() throws {
    let client = try TestMonitor().control()
    #expect(client.exchange(call("migrate_cancel"), call("query-migrate")) == [reply(), reply()])
    #expect(client.exchange(call("migrate-continue", ["state": "none"])) == [reply()])
    let unknown = failure("Parameter 'uri' expects a valid migration protocol")
    #expect(client.exchange(call("migrate", ["uri": "bogus"]), call("migrate", ["uri": "tcp"])) == [unknown, unknown])
    #expect(
      client.exchange(call("migrate_cancel"), call("query-migrate"), call("migrate-continue", ["state": "none"])) == [
        reply(), reply(["status": "failed"]), failure("Migration not in expected state: failed"),
      ])
  }

  @Test("with the capability, postcopy needs a migration that has started")
  func postcopy() throws {
    let client = try TestMonitor().control()
    let capability: Value = ["capability": "postcopy-ram", "state": true]
    let replies = client.exchange(
      call("migrate-set-capabilities", ["capabilities": [capability]]), call("migrate-start-postcopy"))
    #expect(replies == [reply(), failure("Postcopy must be started after migration has been started")])
    let after = client.exchange(call("migrate", ["uri": "bogus"]), call("migrate-start-postcopy"))
    #expect(after.last == reply())
  }

  @Test("pausing and recovering may come out of band")
  func outOfBand() throws {
    let client = try TestMonitor().control(oob: true)
    let replies = client.exchange(
      "{\"exec-oob\": \"migrate-pause\"}\n", "{\"exec-oob\": \"migrate-recover\", \"arguments\": {\"uri\": \"\"}}\n",
      "{\"exec-oob\": \"migrate_cancel\"}\n")
    #expect(
      replies.errors == [
        "migrate-pause is currently only supported during postcopy-active state",
        "Migrate recover can only be run when postcopy is paused.",
        "The command migrate_cancel does not support OOB",
      ])
  }

  @Test(
    "a human monitor's options come in their order",
    arguments: [
      ("migrate -x tcp:x", "migrate: unsupported option -x"), ("migrate -b -d x", "migrate: unsupported option -d"),
      ("migrate -", "migrate: unsupported option -"), ("migrate -d", "migrate: string expected"),
      ("migrate -d -b x", "Error: Parameter 'uri' expects a valid migration protocol"),
      ("migrate -r x", "Error: Cannot resume if there is no paused migration"),
    ])
  func options(line: String, expected: String) throws {
    let human = try TestMonitor().human()
    human.send(line + "\n")
    #expect(human.text().hasPrefix(expected + "\r\n"))
  }

  @Test("a human monitor shows the settings, then the state")
  func human() throws {
    let human = try TestMonitor().human()
    human.send("info migrate\n")
    #expect(human.text().hasSuffix("decompress-error-check: on\r\nclear-bitmap-shift: 18\r\n(qmond) "))
    human.send("migrate x\ninfo migrate\n")
    #expect(human.text().hasSuffix("Migration status: failed\r\ntotal time: 0 ms\r\n(qmond) "))
  }
}
