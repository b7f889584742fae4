// How the machines of a sequence of migrations are set up.
import Event
import JSON
import Machine
import TestSupport

/// What a seed decides of the machines.
struct MigrationSetup: CustomStringConvertible {
  /// What the disk's image is.
  enum Image: String, CaseIterable { case none, raw, qcow2 }

  let image: Image
  /// Whether the machine goes through a pipe, without an answer, instead of the relay.
  let isPiped: Bool
  let capabilities: [String]
  let options: MachineOptions
  /// How long commands may take; nil: as long as they like.
  let deadline: Nanoseconds?

  init(_ random: inout Seeded) {
    image = random.pick(Image.allCases)
    isPiped = random.isOneIn(6)
    var capabilities = ["events"]
    for (name, chance) in Self.chances where Int.random(in: 0..<100, using: &random) < chance {
      capabilities.append(name)
    }
    self.capabilities = capabilities
    deadline = random.pick([nil, .seconds(5)])
    var options = MachineOptions(
      memory: random.pick([16 << 20, 64 << 20]), startsRunning: !random.isOneIn(8),
      guest: GuestOptions(latency: random.pick([.milliseconds(20), .milliseconds(3000)])))
    options.guest.used = options.memory / random.pick([1, 2, 64])
    options.actions.shutdown = .pause
    self.options = options
  }

  private static let chances = [
    ("postcopy-ram", 50), ("pause-before-switchover", 35), ("return-path", 30), ("auto-converge", 25), ("xbzrle", 20),
    ("multifd", 20), ("late-block-activate", 25), ("dirty-bitmaps", 30),
  ]

  var description: String { "\(image) image, \(isPiped ? "piped, " : "")\(capabilities.joined(separator: " "))" }

  /// What a machine of the setup is told first; `isFirst`: it makes the image.
  func preparation(at path: String, isFirst: Bool) -> [MigrationCommand] {
    var commands = [Self.set(capabilities)]
    if image == .none { return commands }
    commands.append(
      MigrationCommand(
        "blockdev-add",
        [member("driver", "file"), member("node-name", "file"), member("filename", .string(path))]))
    if isFirst, image == .qcow2 {
      let options: Value = ["driver": "qcow2", "file": "file", "size": 1_048_576]
      commands += [
        MigrationCommand("blockdev-create", [member("job-id", "make"), member("options", options)]),
        MigrationCommand("job-dismiss", [member("id", "make")]),
      ]
    }
    commands += [
      MigrationCommand(
        "blockdev-add",
        [member("driver", .string(image.rawValue)), member("node-name", "disk"), member("file", "file")]),
      MigrationCommand(
        "device_add", [member("driver", "virtio-blk-pci"), member("id", "blk"), member("drive", "disk")]),
    ]
    if isFirst, capabilities.contains("dirty-bitmaps") {
      commands.append(MigrationCommand("block-dirty-bitmap-add", [member("node", "disk"), member("name", "changes")]))
    }
    return commands
  }

  /// Switches capabilities on.
  static func set(_ names: [String], isOn: Bool = true) -> MigrationCommand {
    let switches = names.map { ["capability": .string($0), "state": .bool(isOn)] as Value }
    return MigrationCommand("migrate-set-capabilities", [member("capabilities", .array(switches))])
  }
}
