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

  @Test(
    "what can't be is refused in QEMU's words, and nothing is set",
    arguments: [
      (
        #"{"announce-initial":-1,"compress-level":3}"#,
        "Parameter 'announce_initial' expects a value between 0 and 100000"
      ),
      (#"{"announce-step":0}"#, "Parameter 'announce_step' expects a value between 0 and 10000"),
      (
        #"{"cpu-throttle-initial":0,"compress-level":99}"#, "Parameter 'compress_level' expects a value between 0 and 9"
      ),
      (#"{"compress-threads":0}"#, "Parameter 'compress_threads' expects a value between 1 and 255"),
      (
        #"{"cpu-throttle-increment":100}"#,
        "Parameter 'cpu_throttle_increment' expects an integer in the range of 1 to 99"
      ),
      (
        #"{"downtime-limit":2000001}"#,
        "Parameter 'downtime_limit' expects an integer in the range of 0 to (2000 * 1000) ms"
      ),
      (
        #"{"xbzrle-cache-size":4097}"#,
        "Parameter 'xbzrle_cache_size' expects a power of two no less than the target page size"
      ),
      (
        #"{"max-cpu-throttle":10,"cpu-throttle-initial":50}"#,
        "Parameter 'max_cpu_throttle' expects an integer in the range of cpu_throttle_initial to 99"
      ),
      (#"{"compress-level":256}"#, "Parameter 'compress-level' expects uint8_t"),
      (
        #"{"block-bitmap-mapping":[{"node-name":"n","alias":"1","bitmaps":[]}]}"#,
        "Invalid mapping given for block-bitmap-mapping: The node alias '1' is not well-formed"
      ),
    ])
  func refused(_ arguments: String, _ message: String) throws {
    let control = try TestMonitor().control()
    let before = control.exchange(call("query-migrate-parameters")).first
    let reply = control.exchange(call("migrate-set-parameters", try .parse(arguments))).first
    #expect(reply?["error"]?["desc"] == .string(message))
    #expect(control.exchange(call("query-migrate-parameters")).first == before)
  }

  @Test("what is set is shown")
  func set() throws {
    let test = try TestMonitor()
    let control = test.control()
    let mapping = #"[{"node-name":"n","alias":"m","bitmaps":[{"name":"b","alias":"c"}]}]"#
    let given = #"{"max-bandwidth":-1,"tls-hostname":null,"downtime-limit":0,"block-bitmap-mapping":\#(mapping)}"#
    #expect(control.exchange(call("migrate-set-parameters", try .parse(given))).first?["return"] == .object([]))
    let parameters = control.exchange(call("query-migrate-parameters")).first?["return"]
    #expect(parameters?["max-bandwidth"] == .uint(.max) && parameters?["downtime-limit"] == 0)
    let human = test.human()
    human.send("migrate_set_parameter compress-level 10\nmigrate_set_parameter tls-creds x\ninfo migrate_parameters\n")
    let text = human.text()
    #expect(text.contains("Error: Parameter 'compress_level' expects a value between 0 and 9\r\n"))
    #expect(text.contains("tls-creds: 'x'\r\n") && text.contains("downtime-limit: 0 ms\r\n"))
    #expect(text.hasSuffix("block-bitmap-mapping:\r\n  'n' -> 'm'\r\n    'b' -> 'c'\r\n(qmond) "))
  }
}
