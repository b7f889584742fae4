// The memory of machines as the human monitor shows it, compared with what QEMU 7.2 printed of the same ones.
import Foundation
import JSON
import Machine
import TestSupport
import Testing

@Suite struct MemoryTreeCommandTests {
  private func options(_ type: String, _ memory: Int64) -> MachineOptions {
    var options = MachineOptions(memory: memory, type: type, startsRunning: false, balloon: nil)
    options.displays = []
    return options
  }

  /// The machine that was recorded, by the name of its file.
  private func machine(_ name: String) throws -> TestMonitor {
    switch name {
    case "pc":
      var options = options(name, 128 << 20)
      (options.cpus, options.topology.maximum) = (2, 2)
      (options.memorySlots, options.maximumMemory) = (2, 1 << 30)
      let test = try TestMonitor(options)
      let devices = try #require(test.machine.devices)
      try test.machine.objects?.add("memory-backend-ram", id: "m", [member("size", .int(128 << 20))])
      try devices.add(DeviceRequest(driver: "VGA"))
      try devices.add(DeviceRequest(driver: "pci-bridge", id: "b", properties: [member("chassis_nr", 1)]))
      try devices.add(DeviceRequest(driver: "e1000", id: "n", bus: "b", properties: [member("addr", "1")]))
      try devices.add(DeviceRequest(driver: "pc-dimm", id: "d", properties: [member("memdev", "m")]))
      try devices.add(DeviceRequest(driver: "cirrus-vga"))
      return test
    case "q35":
      let test = try TestMonitor(options(name, 6 << 30))
      try test.machine.devices?.add(DeviceRequest(driver: "virtio-net-pci"))
      return test
    default: return try TestMonitor(options(name, 128 << 20))
    }
  }

  private func member(_ key: String, _ value: Value) -> Value.Member { Value.Member(key: key, value: value) }

  /// Address spaces come in no order.
  private func sorted(_ text: String) -> [String] {
    text.replacing(#/FlatView #\d+/#, with: "FlatView").components(separatedBy: "\n\n").sorted()
  }

  @Test("trees, views, blocks and firmware are what was recorded", arguments: ["pc", "q35", "microvm", "isapc"])
  func recorded(name: String) throws {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("Fixtures/hmp/memory-\(name).txt")
    let parts = try String(contentsOf: file, encoding: .utf8).components(separatedBy: ">>> ").dropFirst()
    #expect(parts.count >= 4)
    let client = try machine(name).control()
    for part in parts {
      let end = try #require(part.firstIndex(of: "\n"))
      let line = String(part[..<end])
      let replies = client.exchange(call("human-monitor-command", ["command-line": .string(line)]))
      guard case .string(let printed)? = replies.last?["return"] else {
        Issue.record("\(line): \(replies)")
        continue
      }
      let expected = sorted(String(part[end...].dropFirst()))
      let own = sorted(printed.replacing("\r\n", with: "\n"))
      #expect(own == expected, "\(line) on \(name): \(Set(own).symmetricDifference(expected))")
    }
  }
}
