// Memory as the monitors show it.
import JSON
import Machine
import TestSupport
import Testing

@Suite struct MemoryCommandsTests {
  @Test("memory regions are shown with their owners, or as they are seen")
  func regions() throws {
    let human = try TestMonitor(MachineOptions(type: "none")).human()
    human.send("info mtree -f -o\n")
    let flat = human.text()
    #expect(flat.hasPrefix("FlatView #0\r\n AS \"memory\", root: system\r\n Root memory region: (none)\r\n"))
    #expect(flat.hasSuffix("(prio 0, i/o): io parent:{obj path=/machine/unattached}\r\n\r\n(qmond) "))
    human.send("info mtree -d -D\n")
    #expect(
      human.text().hasPrefix("address-space: memory\r\n  0000000000000000-ffffffffffffffff (prio 0, i/o): system\r\n"))
  }

  @Test("sizes are the machine's")
  func sizes() throws {
    let none = try TestMonitor(MachineOptions(type: "none")).control()
    let pc = try TestMonitor(MachineOptions(memory: 256 << 20)).control()
    let query = call("query-memory-size-summary")
    #expect(none.exchange(query) == [reply(["base-memory": 0, "plugged-memory": 0])])
    #expect(
      pc.exchange(query, call("query-memory-devices")) == [
        reply(["base-memory": 268_435_456, "plugged-memory": 0]), reply([]),
      ])
  }

  @Test("blocks are listed the largest first; only those that something uses have a name")
  func blocks() throws {
    var options = MachineOptions(memory: 128 << 20, balloon: nil)
    options.displays = []
    let test = try TestMonitor(options)
    let objects = try #require(test.machine.objects)
    for (id, size) in [("a", 1), ("b", 2 << 20), ("c", 1 << 40)] {
      try objects.add("memory-backend-ram", id: id, [Value.Member(key: "size", value: .int(Int64(size)))])
    }
    let human = test.human()
    human.send("info ramblock\n")
    let blank = String(repeating: " ", count: 24)
    #expect(
      human.text().split(separator: "\r\n") == [
        "              Block Name    PSize              Offset               Used              Total",
        "\(blank)    4 KiB  0x0000000000240000 0x0000010000000000 0x0000010000000000",
        "                  pc.ram    4 KiB  0x0000010000240000 0x0000000008000000 0x0000000008000000",
        "\(blank)    4 KiB  0x0000000000040000 0x0000000000200000 0x0000000000200000",
        "    /rom@etc/acpi/tables    4 KiB  0x00000100082c0000 0x0000000000020000 0x0000000000200000",
        "                 pc.bios    4 KiB  0x0000010008240000 0x0000000000040000 0x0000000000040000",
        "                  pc.rom    4 KiB  0x0000010008280000 0x0000000000020000 0x0000000000020000",
        "   /rom@etc/table-loader    4 KiB  0x00000100084c0000 0x0000000000001000 0x0000000000010000",
        "\(blank)    4 KiB  0x0000000000000000 0x0000000000001000 0x0000000000001000",
        "      /rom@etc/acpi/rsdp    4 KiB  0x0000010008500000 0x0000000000001000 0x0000000000001000", "(qmond) ",
      ])
  }
}
