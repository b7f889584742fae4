// Texts of a command line as values of QEMU's types.
import Event
import JSON
import Testing

@testable import QAPI

@Suite struct TextValuesTests {
  private func converted(_ command: String, _ value: Value) throws -> Value {
    try #require(SchemaCommand.named(command)).arguments.converted(value)
  }

  @Test("a text that its type doesn't take, or a member that isn't there, is an error")
  func refused() {
    func check(_ members: Value, _ expected: String) {
      #expect(throws: Failure(expected)) { try converted("object-add", members) }
    }
    check(["qom-type": "rng-builtin", "id": "x", "foo": "1"], "Invalid parameter 'foo'")
    check(
      ["qom-type": "memory-backend-ram", "id": "x", "size": "zz"], "Parameter 'size' expects a size value")
    check(
      ["qom-type": "memory-backend-ram", "id": "x", "size": "99999999999E"], "Parameter 'size' expects a size value")
    check(
      ["qom-type": "memory-backend-ram", "id": "x", "size": "1", "share": "maybe"],
      "Parameter 'share' expects 'on' or 'off'")
  }

  @Test("numbers, sizes, switches and lists become what their members want; the rest stays text")
  func accepted() throws {
    #expect(
      try converted(
        "object-add",
        ["qom-type": "memory-backend-ram", "id": "1", "size": "2M", "share": "on", "host-nodes": "0", "policy": "bind"])
        == [
          "qom-type": "memory-backend-ram", "id": "1", "size": 2_097_152, "share": true, "host-nodes": [0],
          "policy": "bind",
        ])
    #expect(
      try converted("blockdev-add", ["driver": "null-co", "node-name": "n", "size": "0x10", "cache": ["direct": "on"]])
        == ["driver": "null-co", "node-name": "n", "size": 16, "cache": ["direct": true]])
    #expect(
      try converted(
        "blockdev-add", ["driver": "blkdebug", "node-name": "n", "image": ["driver": "null-co", "size": "1K"]])
        == ["driver": "blkdebug", "node-name": "n", "image": ["driver": "null-co", "size": 1024]])
  }
}
