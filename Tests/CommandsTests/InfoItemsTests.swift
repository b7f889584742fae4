// Every item of `info` on both machines, compared with what QEMU 7.2 printed; `Fixtures/hmp` was recorded from it.
import Chardev
import Foundation
import JSON
import Machine
import Monitor
import QMP
import TestSupport
import Testing

/// Numbers and places that are a process's own, and the order of a table that is another one in each process.
private func masked(_ text: String) -> String {
  let text = text.replacing(#/thread_id=\d+/#, with: "thread_id=N")
    .replacing(#/unix:[^,]*/#, with: "unix:PATH")
    .replacing(#/7\.2\.22.*/#, with: "VERSION")
    .replacing(#/elided flushes  \d+/#, with: "elided flushes  N")
    .replacing(#/code size       0\/\d+/#, with: "code size       0/N")
  guard text.hasPrefix("address-space: ") else { return text }
  return text.components(separatedBy: "\n\n").sorted().joined(separator: "\n\n")
}

/// What stands in a fixture, by item.
private func recorded(_ name: String) throws -> [String: String] {
  let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("Fixtures/hmp/info-\(name).txt")
  let parts = try String(contentsOf: file, encoding: .utf8).components(separatedBy: ">>> ").dropFirst()
  return Dictionary(
    uniqueKeysWithValues: parts.map { part in
      let end = part.firstIndex(of: "\n") ?? part.endIndex
      return (String(part[..<end]), String(part[end...].dropFirst()))
    })
}

/// Why those of a machine without a chipset differ.
private let differingOnNone: [String: String] = [
  "qdm": "the recorded emulator hadn't loaded the module of virtio-gpu-gl-device"
]
/// Why those of a PC differ.
private let differingOnPC = differingOnNone.merging([
  "block": "drives aren't simulated yet", "blockstats": "drives aren't simulated yet",
  "snapshots": "drives aren't simulated yet", "mtree": "the recorded machine had more devices",
  "pci": "the chipset isn't simulated yet", "qom-tree": "the chipset isn't simulated yet",
  "qtree": "the chipset isn't simulated yet", "ramblock": "the recorded machine had more devices",
  "network": "network cards aren't simulated yet",
  "usernet": "network backends aren't simulated yet", "usb": "USB isn't simulated yet",
  "mice": "USB isn't simulated yet",
  "virtio": "the balloon is the only VirtIO device yet",
]) { $1 }

@Suite struct InfoItemsTests {
  private func line(_ text: String, _ client: TestClient<QMPSession>) -> String? {
    guard
      case .string(let printed)? = client.exchange(call("human-monitor-command", ["command-line": .string(text)]))
        .last?["return"]
    else { return nil }
    return printed.replacingOccurrences(of: "\r\n", with: "\n")
  }

  /// A client of the drop-in, which words mistakes in arguments as QEMU does.
  private func client(_ test: TestMonitor) -> TestClient<QMPSession> {
    var settings = MonitorSettings(name: "qmp")
    settings.mimicsQEMU = true
    return test.control(settings)
  }

  private func check(_ client: TestClient<QMPSession>, _ expected: [String: String], _ differing: [String: String]) {
    var printed: [String: String] = [:]
    for item in expected.keys.sorted() { printed[item] = line(item, client) }
    #expect(printed.count == expected.count)
    for (item, text) in expected {
      let name = String(item.dropFirst(5))
      let isSame = printed[item].map(masked) == masked(text)
      #expect(isSame == (differing[name] == nil), "\(item): \(printed[item] ?? "no string"), recorded: \(text)")
    }
  }

  @Test("on a machine without a chipset")
  func none() throws {
    let test = try TestMonitor(MachineOptions(type: "none", balloon: nil))
    test.machine.chardevs.others = {
      [Chardev.Entry(label: "compat_monitor0", filename: "unix:/x,server=on", isFrontendOpen: true)]
    }
    check(client(test), try recorded("none"), differingOnNone)
  }

  @Test("on a PC")
  func pc() throws {
    var options = MachineOptions(
      name: "refvm", uuid: "12345678-1234-5678-1234-567812345678", memory: 128 << 20, startsRunning: false,
      balloon: BalloonOptions(query: .host))
    (options.cpus, options.topology.maximum, options.topology.cores) = (2, 4, 4)
    let test = try TestMonitor(options)
    try #require(test.machine.objects).add("iothread", id: "iot0", [])
    test.machine.chardevs.others = {
      [
        Chardev.Entry(label: "ser0", filename: "null", isFrontendOpen: true),
        Chardev.Entry(label: "compat_monitor0", filename: "unix:/x,server=on", isFrontendOpen: true),
      ]
    }
    let expected = try recorded("none").merging(try recorded("pc")) { $1 }
    #expect(expected.count == 66)
    check(client(test), expected, differingOnPC)
  }

  @Test("every item is listed, each line beginning with info and its name")
  func list() throws {
    let client = try TestMonitor().control()
    let lines = (line("info", client) ?? "").split(separator: "\n")
    let items = lines.map {
      $0.split(separator: " ", omittingEmptySubsequences: false).prefix(2).joined(separator: " ")
    }
    #expect(lines.allSatisfy { $0.hasPrefix("info ") && $0.dropFirst(5).contains(" ") })
    for item in try recorded("none").keys { #expect(items.contains(item)) }
  }

  @Test("nothing that is typed behind an item leaves the monitor without an answer")
  func wrongArguments() throws {
    for type in ["none", "pc"] {
      let client = try TestMonitor(MachineOptions(type: type)).control()
      for item in try recorded("none").keys {
        for rest in [
          "x", "x y z", "-x", "99999999999999999999", "\"", "/machine 0 0", "-n -v -m -f 0x7fffffffffffffff",
        ] {
          #expect(line("\(item) \(rest)", client) != nil, "\(item) \(rest)")
        }
      }
    }
  }
}
